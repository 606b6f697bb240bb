<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>greenroom::BankViewModel</name>
    <message numerus="yes">
        <source>%n more file problem(s).</source>
        <translation>
            <numerusform>%n more file problem.</numerusform>
            <numerusform>%n more file problems.</numerusform>
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
</context>
</TS>
