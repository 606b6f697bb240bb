<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionBar</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show key hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small caps on buttons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankBulletRow</name>
    <message>
        <source>I can explain %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankDetail</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>My notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words for this question. They save themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Solid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankDetailHead</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Search questions, answers and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">搜索</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 you can explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seven is the limit. %n more bullet(s) are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No questions match “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished">清除搜索</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>state and topic</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankTopics</name>
    <message>
        <source>Question bank</source>
        <translation type="unfinished">题库</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <comment>a topic</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts show matches for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BlockClock</name>
    <message>
        <source>planned %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left of %1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockerList</name>
    <message>
        <source>Blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove blocker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could you not explain?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Flashcards</source>
        <translation type="unfinished">卡片</translation>
    </message>
    <message>
        <source>Target retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher means more reviews a day. From the next answer on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rest day keeps the streak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, then Tab, leaves the editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation type="unfinished">在代码中查找</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">关闭</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompilerSection</name>
    <message>
        <source>Drills</source>
        <translation type="unfinished">刷题</translation>
    </message>
    <message>
        <source>C++ compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for compilers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentBlockButtons</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentBlockCard</name>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>No backup yet. One is made each day you use Greenroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept, the newest from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Flashcards</source>
        <translation type="unfinished">卡片</translation>
    </message>
    <message numerus="yes">
        <source>Review %n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cards yet. Each question of the bank is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning</source>
        <comment>cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <comment>cards</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1, %2 due, %3 new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillBanners</name>
    <message>
        <source>No C++ compiler found. Install g++ or clang, or choose one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One drill cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillBar</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of your own thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of your own thinking, the clock rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No C++ compiler found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tests are running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCaseInput</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCasePane</name>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n failure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCaseRow</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1, %2: %3, expected %4, yours %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCaseTable</name>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillCaseValue</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>DrillDialogs</name>
    <message>
        <source>Give up and see the solution?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill then counts as given up until your own code is accepted. Your code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without isolation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code would run with your own rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillErrorList</name>
    <message>
        <source>Messages of the compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillExamples</name>
    <message>
        <source>%1 gives %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillHintCard</name>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They come one at a time, from a nudge to the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillHintsTab</name>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drill has no hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hints are open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillLeft</name>
    <message>
        <source>Parts of the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message>
        <source>Drills by pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillListEntry</name>
    <message>
        <source>best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillProblemTab</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution opens once all tests pass, or when you give up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillRetroTab</name>
    <message>
        <source>Retro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model to compare with opens with the solution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillRoom</name>
    <message>
        <source>The code is back at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillSolutionTab</name>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solution opens once all tests pass, or when you give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up and see the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference solution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillVerdictLine</name>
    <message>
        <source>Test %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the tests with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Run the tests again with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiled in %1, ran in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s). Enter jumps to the line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 s on test %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tests passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the retro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation: weak. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation: partial. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillWords</name>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pointers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intuition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes &amp; fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pattern is it, and how would you know it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea in one sentence, as you would say it aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the code does, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and extra space, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs that break a careless answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong on the way, and what mended it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillsCard</name>
    <message>
        <source>Drills</source>
        <translation type="unfinished">刷题</translation>
    </message>
    <message>
        <source>Run a drill, and it is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tried drill(s) accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillsLanding</name>
    <message>
        <source>Drills</source>
        <translation type="unfinished">刷题</translation>
    </message>
    <message>
        <source>Think first, then run. Hints open after a while of your own thinking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drills found. Put a drill&apos;s folder into the drills folder of your data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Nothing due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. %n card(s) later today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review tomorrow, %n card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review in %1 days, %n card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 review</source>
        <comment>kind of card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 learning</source>
        <comment>kind of card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>kind of card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Due, next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 a day, %2 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <comment>chart key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>chart key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one goal for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: solve 904 without a hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Grades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
</context>
<context>
    <name>GradeCell</name>
    <message>
        <source>%1, next in %2, key %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days practised, 26 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days, streak %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished">刷题</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One memory for both languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>削波</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>偏响</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>太轻</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <translation>%1，%2 dB</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>音量：%1</translation>
    </message>
    <message>
        <source>Level: not recording</source>
        <translation>音量：未在录音</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>0 dB</source>
        <translation>0 dB</translation>
    </message>
</context>
<context>
    <name>LineAdder</name>
    <message>
        <source>This line is there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Greenroom – %1</source>
        <translation>Greenroom – %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneSection</name>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening for 5 s. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak for 5 s and watch the level. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test for 5 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>刷题</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>自我介绍</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>去处</translation>
    </message>
    <message>
        <source>Greenroom</source>
        <translation>Greenroom</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 张到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>PitchBanners</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchBar</name>
    <message>
        <source>%1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished">自我介绍</translation>
    </message>
    <message>
        <source>Parts of the pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchBody</name>
    <message>
        <source>Script width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchDialogs</name>
    <message>
        <source>Discard take %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording goes on until you decide. A discarded take cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete take %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording cannot be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep take</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchFollowUps</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pitch has no follow-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchPage</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) cut off last time recovered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 ended and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pitch yet. Each file in content/pitches is one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PitchWords</name>
    <message>
        <source>No pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), longest %1 s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a Chinese script</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <comment>length of a script</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 s, %3 a minute: %n word(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 a minute: fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditRow</name>
    <message>
        <source>Skipped today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second at peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in once, used in every script. An empty field shows the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Charts start after your first review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进展</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) so far, all on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderButtons</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>Recording take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured from the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound of the take so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderPane</name>
    <message>
        <source>Recorder and takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderRing</name>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecorderStrip</name>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording take %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You recall %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough yet: %1 of %2 repeated answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cards learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the first answer a day to each card you had learned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>card and number of cards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, the kind of this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Nothing was graded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation type="unfinished">卡片语言</translation>
    </message>
</context>
<context>
    <name>ReviewDialogue</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>first letter of Interviewer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>first letter of You</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the next follow-up, key F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingTimer</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ScriptFoot</name>
    <message>
        <source>Emphasis word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has alternatives, swap between takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">打开</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SentenceRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1，%2</translation>
    </message>
    <message>
        <source>Swap the sentence, now “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sentence</source>
        <translation type="unfinished">换一种说法</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset section: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>No shortcut matches “%1”.</source>
        <translation>没有与“%1”相符的快捷键。</translation>
    </message>
</context>
<context>
    <name>ShortcutTable</name>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Open a place</source>
        <translation>打开去处</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Text larger, smaller, normal</source>
        <translation>文字放大、缩小、恢复</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open the current block</source>
        <translation>打开当前时段</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Review due cards</source>
        <translation>复习到期卡片</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <translation>在各行间移动</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open or make a card</source>
        <translation>打开或制作卡片</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>改变状态</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下一个追问</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Flashcards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Show the answer, then Good</source>
        <translation>显示答案，再按为“良好”</translation>
    </message>
    <message>
        <source>Again, Hard, Good, Easy</source>
        <translation>重来、困难、良好、简单</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>卡片语言</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>刷题</translation>
    </message>
    <message>
        <source>Run the tests</source>
        <translation>运行测试</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>下一条提示</translation>
    </message>
    <message>
        <source>Problem, Hints, Solution, Retro</source>
        <translation>题目、提示、题解、复盘</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>在代码中查找</translation>
    </message>
    <message>
        <source>Leave the editor: first one, then the other</source>
        <translation>离开编辑器：依次按下</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>自我介绍</translation>
    </message>
    <message>
        <source>Record or stop</source>
        <translation>录音或停止</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Two seconds back or on</source>
        <translation>后退或前进 2 秒</translation>
    </message>
    <message>
        <source>Swap the sentence</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>Discard the recording</source>
        <translation>放弃录音</translation>
    </message>
    <message>
        <source>Delete the take</source>
        <translation>删除录音</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Goal removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
    <message>
        <source>Blocker removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <comment>a splitter&apos;s name and its position</comment>
        <translation>
            <numerusform>%1，%n 像素</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Greenroom</source>
        <translation type="unfinished">Greenroom</translation>
    </message>
    <message>
        <source>Your folder is %1. Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">退出</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>StreakCard</name>
    <message>
        <source>Day 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest day(s) left this week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was a rest day. %n left this week.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was a rest day. Your streak continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>End-of-day summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines at wrap-up: what went well, what blocked you, the first task tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday you wrote: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryFields</name>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocked me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TakeFacts</name>
    <message>
        <source>%1 s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished">偏响</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation type="unfinished">太轻</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">正好</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speech heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished">削波</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, from script length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No takes yet. Press R and read the script once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from script length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the best. Take the mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 as best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a pitch, and it is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 inside the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkingPoints</name>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pitch has no talking points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayBanners</name>
    <message>
        <source>Today&apos;s plan could not be saved. Your changes are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works offline and stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done for today. %1 of focused work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) done. About %2 of focused work left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>VerdictChip</name>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>答案错误</translation>
    </message>
    <message>
        <source>Compile error</source>
        <translation>编译错误</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存超限</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>输出超限</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>运行崩溃</translation>
    </message>
    <message>
        <source>Could not judge</source>
        <translation>无法评判</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>WeekDot</name>
    <message>
        <source>practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, not yet practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
</context>
<context>
    <name>greenroom</name>
    <message>
        <source>The disk with %1 is full. Free some space, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom cannot write recordings to %1. Check that the folder is there and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be recorded at %2 Hz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found. Plug one in, or start a sound server, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenroom may not use %1. Allow it in the system settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen microphone is not there. %1 is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound from %1 has stopped. Check the sound server, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a recording that was cut off. Move it away, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found. Plug one in, or start a sound server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker has stopped. Check the sound server, then play again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound came from %1. Choose another microphone, then record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What was heard up to %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was unplugged. Another microphone may be heard now; the take goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording %1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a sound file Greenroom can read. WAV, FLAC and Ogg files work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over two hours long. Cut it to the part you want to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a text file of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds NUL bytes; it is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pitch file holds exactly one level-1 heading, its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a part of a pitch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitch has no script: an ordered list under “Script”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “%1” does not end in its range, such as (10-15 min).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan file holds exactly one level-1 heading, its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no blocks: level-3 headings with a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question file holds exactly one level-1 heading, the question; this one holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has no answer below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no grade: again, hard, good or easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One review, on the disk before it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last review back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”. See greenroom topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cards of the bank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cards that wait now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cards of a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cards that hold these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Greenroom stands on, and what to install where something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card states against the review log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drills and how far you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items checked, %2 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks content and drills: their form, that references pass, that wrong answers are caught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run solutions even where they would have your own rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 min  %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s blocks and how far they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that fill the placeholders of the pitches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card “%1”. See greenroom cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card, whole, with its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reviews, %2 due, %3 learned, streak %4 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Progress shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 cards, %3 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics of the bank, with their cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule needs 17, 19 or 21 parameters, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parameter of the schedule must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator of a case is not valid: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a value: write it as in [1, 2, 1], &quot;text&quot;, 3 or true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has a value too many, or an unknown name: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input has no value for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has no block %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored day could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule&apos;s setting &quot;%1&quot; is missing or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A { is never closed: the file ends inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class Solution needs one public method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling took too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiled program would be too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling needed too much memory and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiler stopped without a message about solution.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is declared and used, but nowhere defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no C++ compiler: install the package g++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiler “%1” is not there: choose another one in the settings, or install the package g++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compiler “%1” does not answer when asked for its version; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge could not start its jail; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jail is weak here, so nothing was run: allow weak isolation for this run, or install bubblewrap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: all %1 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong answer in “%1”: %2 of %3 cases passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judge cannot write to its cache “%1”: make room there, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case “%1” has no value for “%2”; correct the drill&apos;s drill.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the last case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it read or wrote memory that is not its own (SIGSEGV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it touched memory that is not there (SIGBUS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number was divided by zero (SIGFPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it aborted (SIGABRT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ran into an invalid instruction, as at the end of a function without return (SIGILL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system killed it (SIGKILL), as when memory runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it used up its processor time (SIGXCPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wrote too large a file (SIGXFSZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program answered all cases, then ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program left early %1, with exit code %2 and without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception that is no std::exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncaught exception %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of memory %1: the limit is %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack overflow %1: recursion went too deep, or a local array is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program wrote into the judge&apos;s channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle %1: %2 seconds passed and the program hardly worked; it waits for something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the time limit %1: %2 seconds by the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the time limit %1: %2 seconds of processor time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed too much %1: the limit is %2 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static arrays alone take %1 MiB; the limit is %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files is full; free some space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces (bubblewrap), system-call filter and limits; memory is limited by address space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespaces (bubblewrap) and limits; the system-call filter is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits only: solutions run with your own rights and can read your files. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system forbids user namespaces (on Ubuntu an AppArmor profile for bwrap allows them): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bubblewrap did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package bubblewrap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jail of bubblewrap lets too much through on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not compile the judge&apos;s own part with -std=%2; choose another compiler or standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the references and wrong answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reference is not accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This known wrong answer passes every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This known wrong answer must compile and run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line does not say what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starter must compile and must not be accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three goals are the limit. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of today&apos;s goals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card &quot;%1&quot;. &quot;greenroom cards&quot; lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is off the list, but its file %1 could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a copy from the folder &quot;backups&quot; beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Allow writing to it, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error at %1. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start Greenroom again; if it stays, report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Greenroom. Update Greenroom first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Greenroom database, or it is damaged. Move it away, or restore a copy from the folder &quot;backups&quot; beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema file %1 is not usable. Install Greenroom again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQL file is cut off: something in it has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQL file is cut off: a trigger has no END.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such take any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install fonts-inter, fonts-jetbrains-mono and fonts-noto-cjk; others stand in until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card due in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::BankNoteViewModel</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::BankViewModel</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file problem(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::DrillsViewModel</name>
    <message>
        <source>There is no drill %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::FlashcardsViewModel</name>
    <message numerus="yes">
        <source>No cards due. %n come(s) back later today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No cards due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back tomorrow: %n card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back on %1: %n card(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::PitchViewModel</name>
    <message>
        <source>A recording that was cut off cannot be read. It is left as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::QuestionViewModel</name>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::ReviewGradeModel</name>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">正好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::ReviewViewModel</name>
    <message>
        <source>A new card. It is asked when its turn comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is graded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cards were waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n again later today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2%3.</source>
        <comment>cards and time, recalled, again later</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::SettingsData</name>
    <message>
        <source>No program opens folders here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>greenroom::SettingsMicrophone</name>
    <message>
        <source>No microphone found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
