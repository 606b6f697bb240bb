<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BankActions</name>
    <message numerus="yes">
        <source>Archive, %n question(s)</source>
        <translation>
            <numerusform>Archive, %n question</numerusform>
            <numerusform>Archive, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankDetail</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seven is the limit. %n more bullet(s) are not shown.</source>
        <translation>
            <numerusform>Seven is the limit. %n more bullet is not shown.</numerusform>
            <numerusform>Seven is the limit. %n more bullets are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the import brought: %n question(s)</source>
        <translation>
            <numerusform>What the import brought: %n question</numerusform>
            <numerusform>What the import brought: %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside</source>
        <translation>
            <numerusform>%n question set aside</numerusform>
            <numerusform>%n questions set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message numerus="yes">
        <source>%n change(s) imported.</source>
        <translation>
            <numerusform>%n change imported.</numerusform>
            <numerusform>%n changes imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BankTopics</name>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1, %n question</numerusform>
            <numerusform>%1, %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n backup(s) kept, the newest from %1.</source>
        <translation>
            <numerusform>%n backup kept, from %1.</numerusform>
            <numerusform>%n backups kept, the newest from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s) followed</source>
        <translation>
            <numerusform>%1, %n file followed</numerusform>
            <numerusform>%1, %n files followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message numerus="yes">
        <source>Review %n due</source>
        <translation>
            <numerusform>Review %n due</numerusform>
            <numerusform>Review %n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n learning</numerusform>
            <numerusform>%n learning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing comes due tomorrow.</numerusform>
            <numerusform>Nothing comes due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillAskedCard</name>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillCasePane</name>
    <message numerus="yes">
        <source>%1 of %n failure(s)</source>
        <translation>
            <numerusform>%1 of %n failure</numerusform>
            <numerusform>%1 of %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillGrowthCard</name>
    <message numerus="yes">
        <source>Measured, %n size(s)</source>
        <translation>
            <numerusform>Measured, %n size</numerusform>
            <numerusform>Measured, %n sizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillHintCard</name>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation>
            <numerusform>Hints open after %n min of your own thinking.</numerusform>
            <numerusform>Hints open after %n min of your own thinking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillHintsTab</name>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation>
            <numerusform>Hints open after %n min of your own thinking.</numerusform>
            <numerusform>Hints open after %n min of your own thinking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillVerdictLine</name>
    <message numerus="yes">
        <source>%n message(s). Enter jumps to the line.</source>
        <translation>
            <numerusform>%n message. Enter jumps to the line.</numerusform>
            <numerusform>%n messages. Enter jumps to the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillsCard</name>
    <message numerus="yes">
        <source>%1 of %n tried drill(s) accepted</source>
        <translation>
            <numerusform>%1 of %n tried drill accepted</numerusform>
            <numerusform>%1 of %n tried drills accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>Nothing due. %n card(s) later today.</source>
        <translation>
            <numerusform>Nothing due. %n card later today.</numerusform>
            <numerusform>Nothing due. %n cards later today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review tomorrow, %n card(s).</source>
        <translation>
            <numerusform>Nothing due. Next review tomorrow, %n card.</numerusform>
            <numerusform>Nothing due. Next review tomorrow, %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review in %1 days, %n card(s).</source>
        <translation>
            <numerusform>Nothing due. Next review in %1 days, %n card.</numerusform>
            <numerusform>Nothing due. Next review in %1 days, %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>%n card due</numerusform>
            <numerusform>%n cards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackComparison</name>
    <message numerus="yes">
        <source>%n filler(s) fewer</source>
        <translation>
            <numerusform>%n filler fewer</numerusform>
            <numerusform>%n fillers fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler(s) more</source>
        <translation>
            <numerusform>%n filler more</numerusform>
            <numerusform>%n fillers more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackFacts</name>
    <message numerus="yes">
        <source>%n could not tell</source>
        <translation>
            <numerusform>%n could not tell</numerusform>
            <numerusform>%n could not tell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message numerus="yes">
        <source>%n put away, show</source>
        <translation>
            <numerusform>%n put away, show</numerusform>
            <numerusform>%n put away, show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FitSheet</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fitted to %n review(s); measured on later ones it had not seen.</source>
        <translation>
            <numerusform>Fitted to %n review; measured on later ones it had not seen.</numerusform>
            <numerusform>Fitted to %n reviews; measured on later ones it had not seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDetailPane</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n warning(s)</source>
        <translation>
            <numerusform>The one warning</numerusform>
            <numerusform>All %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message numerus="yes">
        <source>%n item(s) are as they are in the bank.</source>
        <translation>
            <numerusform>%n item is as it is in the bank.</numerusform>
            <numerusform>%n items are as they are in the bank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n card(s) a day</source>
        <translation>
            <numerusform>about %n card a day</numerusform>
            <numerusform>about %n cards a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeechStrip</name>
    <message numerus="yes">
        <source>This card has slipped %n time(s) and is set aside. Rewrite it, split it, or bring it back.</source>
        <translation>
            <numerusform>This card has slipped %n time and is set aside. Rewrite it, split it, or bring it back.</numerusform>
            <numerusform>This card has slipped %n times and is set aside. Rewrite it, split it, or bring it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card has slipped %n time(s). Rewrite it, split it, or set it aside.</source>
        <translation>
            <numerusform>This card has slipped %n time. Rewrite it, split it, or set it aside.</numerusform>
            <numerusform>This card has slipped %n times. Rewrite it, split it, or set it aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryCard</name>
    <message numerus="yes">
        <source>%1: %2 % recalled of %n answer(s)</source>
        <translation>
            <numerusform>%1: %2 % recalled of %n answer</numerusform>
            <numerusform>%1: %2 % recalled of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message numerus="yes">
        <source>The newest %n of each pitch</source>
        <translation>
            <numerusform>The newest %n of each pitch</numerusform>
            <numerusform>The newest %n of each pitch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PitchPage</name>
    <message numerus="yes">
        <source>%n take(s) cut off last time recovered.</source>
        <translation>
            <numerusform>%n take cut off last time recovered.</numerusform>
            <numerusform>%n takes cut off last time recovered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PitchWords</name>
    <message numerus="yes">
        <source>%n pause(s), longest %1 s</source>
        <translation>
            <numerusform>%n pause, longest %1 s</numerusform>
            <numerusform>%n pauses, longest %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a Chinese script</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <comment>length of a script</comment>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 s, %3 a minute: %n word(s) over</source>
        <translation>
            <numerusform>%1 in %2 s, %3 a minute: %n word over</numerusform>
            <numerusform>%1 in %2 s, %3 a minute: %n words over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message numerus="yes">
        <source>%n review(s) so far, all on this computer.</source>
        <translation>
            <numerusform>%n review so far, all on this computer.</numerusform>
            <numerusform>%n reviews so far, all on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) away.</source>
        <translation>
            <numerusform>%1, %n day away.</numerusform>
            <numerusform>%1, %n days away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message numerus="yes">
        <source>%1: %2 % recalled over 7 days, %n answer(s) on the day</source>
        <translation>
            <numerusform>%1: %2 % recalled over 7 days, %n answer on the day</numerusform>
            <numerusform>%1: %2 % recalled over 7 days, %n answers on the day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Predicted %1 %, recalled %2 %, %n answer(s)</source>
        <translation>
            <numerusform>Predicted %1 %, recalled %2 %, %n answer</numerusform>
            <numerusform>Predicted %1 %, recalled %2 %, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n card(s) start over.</source>
        <translation>
            <numerusform>%n card starts over.</numerusform>
            <numerusform>%n cards start over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlippingList</name>
    <message numerus="yes">
        <source>%n card(s) keep slipping</source>
        <translation>
            <numerusform>%n card keeps slipping</numerusform>
            <numerusform>%n cards keep slipping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s), set aside</source>
        <translation>
            <numerusform>Slipped %n time, set aside</numerusform>
            <numerusform>Slipped %n times, set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s)</source>
        <translation>
            <numerusform>Slipped %n time</numerusform>
            <numerusform>Slipped %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <comment>a splitter&apos;s name and its position</comment>
        <translation>
            <numerusform>%1, %n pixel</numerusform>
            <numerusform>%1, %n pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest day(s) left this week.</source>
        <translation>
            <numerusform>One rest day left this week.</numerusform>
            <numerusform>%n rest days left this week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was a rest day. %n left this week.</source>
        <translation>
            <numerusform>%1 was a rest day. One left this week.</numerusform>
            <numerusform>%1 was a rest day. %n left this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message numerus="yes">
        <source>Takes, %n today</source>
        <translation>
            <numerusform>Takes, %n today</numerusform>
            <numerusform>Takes, %n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message numerus="yes">
        <source>From %1 to %2 over %n take(s)</source>
        <translation>
            <numerusform>From %1 to %2 over %n take</numerusform>
            <numerusform>From %1 to %2 over %n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n filler(s)</source>
        <translation>
            <numerusform>%1, %n filler</numerusform>
            <numerusform>%1, %n fillers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%1 of %n block(s) done. About %2 of focused work left.</source>
        <translation>
            <numerusform>%1 of %n block done. About %2 of focused work left.</numerusform>
            <numerusform>%1 of %n blocks done. About %2 of focused work left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::FlashcardsViewModel</name>
    <message numerus="yes">
        <source>No cards due. %n come(s) back later today.</source>
        <translation>
            <numerusform>No cards due. %n comes back later today.</numerusform>
            <numerusform>No cards due. %n come back later today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back tomorrow: %n card(s).</source>
        <translation>
            <numerusform>No cards due. Come back tomorrow: %n card.</numerusform>
            <numerusform>No cards due. Come back tomorrow: %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back on %1: %n card(s).</source>
        <translation>
            <numerusform>No cards due. Come back on %1: %n card.</numerusform>
            <numerusform>No cards due. Come back on %1: %n cards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Study ahead, or come back tomorrow: %n card(s).</source>
        <translation>
            <numerusform>No cards due. Study ahead, or come back tomorrow: %n card.</numerusform>
            <numerusform>No cards due. Study ahead, or come back tomorrow: %n cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ImportDetail</name>
    <message numerus="yes">
        <source>No longer in the file. %n review(s) are kept.</source>
        <translation>
            <numerusform>No longer in the file. %n review is kept.</numerusform>
            <numerusform>No longer in the file. %n reviews are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n note(s)</source>
        <translation>
            <numerusform>Your %n note</numerusform>
            <numerusform>Your %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n review(s)</source>
        <translation>
            <numerusform>Your %n review</numerusform>
            <numerusform>Your %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ImportEntryModel</name>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n place differs</numerusform>
            <numerusform>%n places differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) kept</source>
        <translation>
            <numerusform>%n review kept</numerusform>
            <numerusform>%n reviews kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ImportViewModel</name>
    <message numerus="yes">
        <source>Reading %n file(s)… %1</source>
        <translation>
            <numerusform>Reading %n file… %1</numerusform>
            <numerusform>Reading %n files… %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read in %1 s.</source>
        <translation>
            <numerusform>%n file read in %1 s.</numerusform>
            <numerusform>%n files read in %1 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n change(s)</source>
        <translation>
            <numerusform>%1, %2, %n change</numerusform>
            <numerusform>%1, %2, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>greenroom::ReviewViewModel</name>
    <message numerus="yes">
        <source>%n card(s) in %1.</source>
        <translation>
            <numerusform>%n card in %1.</numerusform>
            <numerusform>%n cards in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation>
            <numerusform>%n recalled</numerusform>
            <numerusform>%n recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n again later today</source>
        <translation>
            <numerusform>, %n again later today</numerusform>
            <numerusform>, %n again later today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n day(s).</source>
        <translation>
            <numerusform>Asked again in %n day.</numerusform>
            <numerusform>Asked again in %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
