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
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also Ctrl and plus, minus or 0</source>
        <translation>也可以按 Ctrl 加 +、− 或 0</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Show key hints</source>
        <translation>显示按键提示</translation>
    </message>
    <message>
        <source>The small caps on buttons</source>
        <translation>按钮上的小键帽</translation>
    </message>
</context>
<context>
    <name>BankBulletRow</name>
    <message>
        <source>I can explain %1</source>
        <translation>我能讲清楚：%1</translation>
    </message>
</context>
<context>
    <name>BankDetail</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation>面试官追问时</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n 个追问</numerusform>
        </translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Your own words for this question. They save themselves.</source>
        <translation>用自己的话写，会自动保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Mark as Shaky</source>
        <translation>标为不稳</translation>
    </message>
    <message>
        <source>Mark as Solid</source>
        <translation>标为熟练</translation>
    </message>
</context>
<context>
    <name>BankDetailHead</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>题目语言</translation>
    </message>
    <message>
        <source>Opens the file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>BankList</name>
    <message>
        <source>Search questions, answers and notes</source>
        <translation>搜索问题、答案和笔记</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Reading the questions</source>
        <translation>正在读取题目</translation>
    </message>
    <message>
        <source>%1 of %2 you can explain</source>
        <translation>%2 条中能讲清楚 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>不稳</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>熟练</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message numerus="yes">
        <source>Seven is the limit. %n more bullet(s) are not shown.</source>
        <translation>
            <numerusform>最多七条，另有 %n 条未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions match “%1”.</source>
        <translation>没有与“%1”匹配的题目。</translation>
    </message>
    <message>
        <source>No questions in this state.</source>
        <translation>没有这种状态的题目。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show all states</source>
        <translation>显示全部状态</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>列表宽度</translation>
    </message>
</context>
<context>
    <name>BankRow</name>
    <message>
        <source>Solid</source>
        <translation>熟练</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>不稳</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>found in %1</source>
        <translation>匹配处：%1</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>state and topic</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>BankTopics</name>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n question(s)</source>
        <comment>a topic</comment>
        <translation>
            <numerusform>%1，%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts show matches for “%1”.</source>
        <translation>数字为“%1”的匹配数。</translation>
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
        <translation>计划 %1 分钟</translation>
    </message>
    <message>
        <source>left of %1 min</source>
        <translation>剩余 · 共 %1 分钟</translation>
    </message>
</context>
<context>
    <name>BlockerList</name>
    <message>
        <source>Blockers</source>
        <translation>卡点</translation>
    </message>
    <message>
        <source>Add a blocker</source>
        <translation>添加卡点</translation>
    </message>
    <message>
        <source>Nothing in the way.</source>
        <translation>没有卡点。</translation>
    </message>
    <message>
        <source>Remove blocker: %1</source>
        <translation>移除卡点：%1</translation>
    </message>
    <message>
        <source>New blocker</source>
        <translation>新卡点</translation>
    </message>
    <message>
        <source>What could you not explain?</source>
        <translation>哪里讲不清楚？</translation>
    </message>
</context>
<context>
    <name>CardsSection</name>
    <message>
        <source>Flashcards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Target retention</source>
        <translation>目标保持率</translation>
    </message>
    <message>
        <source>Higher means more reviews a day. From the next answer on.</source>
        <translation>越高，每天复习越多。从下一次回答起生效。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>每天新卡</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>每天复习上限</translation>
    </message>
    <message>
        <source>Rest days a week</source>
        <translation>每周休息日</translation>
    </message>
    <message>
        <source>A rest day keeps the streak</source>
        <translation>休息日不会中断连续记录</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Code, %1</source>
        <translation>代码，%1</translation>
    </message>
    <message>
        <source>Esc, then Tab, leaves the editor.</source>
        <translation>先按 Esc 再按 Tab，可离开编辑器。</translation>
    </message>
</context>
<context>
    <name>CodeFindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>在代码中查找</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a button that matches upper and lower case</comment>
        <translation>Aa</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CompilerSection</name>
    <message>
        <source>Drills</source>
        <translation>算法题</translation>
    </message>
    <message>
        <source>C++ compiler</source>
        <translation>C++ 编译器</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looking for compilers</source>
        <translation>正在查找编译器</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
</context>
<context>
    <name>CurrentBlockButtons</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Finish block</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>CurrentBlockCard</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Next · %1</source>
        <translation>接下来 · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>Now · %1</source>
        <translation>现在 · %1</translation>
    </message>
    <message>
        <source>%1 min over</source>
        <translation>超时 %1 分钟</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>超时 %1 秒</translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation>剩余 %1，共 %2 分钟</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>No backup yet. One is made each day you use Greenroom.</source>
        <translation>还没有备份。使用 Greenroom 的每一天都会备份一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) kept, the newest from %1.</source>
        <translation>
            <numerusform>保留了 %n 份备份，最近一份是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Flashcards</source>
        <translation>卡片</translation>
    </message>
    <message numerus="yes">
        <source>Review %n due</source>
        <translation>
            <numerusform>复习 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There are no cards yet. Each question of the bank is one.</source>
        <translation>还没有卡片。题库中的每道题就是一张卡片。</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>卡组</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>总数</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n 张新卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n 张学习中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n 张待复习</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1, %2 due, %3 new</source>
        <translation>%1，到期 %2 张，新 %3 张</translation>
    </message>
</context>
<context>
    <name>DrillBanners</name>
    <message>
        <source>No C++ compiler found. Install g++ or clang, or choose one in Settings.</source>
        <translation>没有找到 C++ 编译器。请安装 g++ 或 clang，或在设置中选择。</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>One drill cannot be read. %1</source>
        <translation>有一道题无法读取。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>DrillBar</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>%1 of your own thinking</source>
        <translation>独立思考 %1</translation>
    </message>
    <message>
        <source>%1 of your own thinking, the clock rests</source>
        <translation>独立思考 %1，计时已暂停</translation>
    </message>
    <message>
        <source>of %1 min</source>
        <translation>共 %1 分钟</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Run tests</source>
        <translation>运行测试</translation>
    </message>
    <message>
        <source>No C++ compiler found.</source>
        <translation>没有找到 C++ 编译器。</translation>
    </message>
    <message>
        <source>The tests are running.</source>
        <translation>测试正在运行。</translation>
    </message>
</context>
<context>
    <name>DrillCaseInput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>…… 还有 %1 个</translation>
    </message>
</context>
<context>
    <name>DrillCasePane</name>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>返回表格</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n failure(s)</source>
        <translation>
            <numerusform>第 %1 个，共 %n 个未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答案</translation>
    </message>
</context>
<context>
    <name>DrillCaseRow</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Test %1, %2: %3, expected %4, yours %5</source>
        <translation>测试 %1，%2：%3，预期 %4，你的 %5</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>DrillCaseTable</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>你的</translation>
    </message>
</context>
<context>
    <name>DrillCaseValue</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>DrillDialogs</name>
    <message>
        <source>Give up and see the solution?</source>
        <translation>放弃并查看题解？</translation>
    </message>
    <message>
        <source>The drill then counts as given up until your own code is accepted. Your code stays as it is.</source>
        <translation>在你自己的代码通过之前，这道题会记为放弃。你的代码不会改变。</translation>
    </message>
    <message>
        <source>See the solution</source>
        <translation>查看题解</translation>
    </message>
    <message>
        <source>Keep thinking</source>
        <translation>继续思考</translation>
    </message>
    <message>
        <source>Run without isolation?</source>
        <translation>不隔离就运行？</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>仍然运行</translation>
    </message>
    <message>
        <source>Your code would run with your own rights.</source>
        <translation>你的代码将以你自己的权限运行。</translation>
    </message>
</context>
<context>
    <name>DrillErrorList</name>
    <message>
        <source>Messages of the compiler</source>
        <translation>编译器的消息</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>DrillExamples</name>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 得到 %2</translation>
    </message>
</context>
<context>
    <name>DrillHintCard</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1 / %2</translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation>%1 后开放</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已开放</translation>
    </message>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation>
            <numerusform>独立思考 %n 分钟后可查看提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come one at a time, from a nudge to the plan.</source>
        <translation>每次给一条，从轻推一下到完整思路。</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>查看提示</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>查看提示 %1</translation>
    </message>
</context>
<context>
    <name>DrillHintsTab</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>This drill has no hints.</source>
        <translation>这道题没有提示。</translation>
    </message>
    <message numerus="yes">
        <source>Hints open after %n min of your own thinking.</source>
        <translation>
            <numerusform>独立思考 %n 分钟后可查看提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation>%1 后开放</translation>
    </message>
    <message>
        <source>Hint %1 of %2</source>
        <translation>提示 %1 / %2</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>查看提示</translation>
    </message>
    <message>
        <source>Show hint %1</source>
        <translation>查看提示 %1</translation>
    </message>
    <message>
        <source>All hints are open.</source>
        <translation>全部提示都已打开。</translation>
    </message>
</context>
<context>
    <name>DrillLeft</name>
    <message>
        <source>Parts of the drill</source>
        <translation>题目的各部分</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Hints, locked</source>
        <translation>提示，未开放</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>题解</translation>
    </message>
    <message>
        <source>Solution, locked</source>
        <translation>题解，未开放</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>复盘</translation>
    </message>
</context>
<context>
    <name>DrillList</name>
    <message>
        <source>Drills by pattern</source>
        <translation>按模式分组的题目</translation>
    </message>
</context>
<context>
    <name>DrillListEntry</name>
    <message>
        <source>best %1</source>
        <translation>最佳 %1</translation>
    </message>
    <message>
        <source>retro %1</source>
        <translation>复盘 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month of a date</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>Problem %1</source>
        <translation>第 %1 题</translation>
    </message>
</context>
<context>
    <name>DrillProblemTab</name>
    <message>
        <source>Problem</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>The solution opens once all tests pass, or when you give up.</source>
        <translation>通过全部测试或放弃后，才能查看题解。</translation>
    </message>
</context>
<context>
    <name>DrillRetroTab</name>
    <message>
        <source>Retro</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>已填 %1 / %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>To compare with</source>
        <translation>供对照</translation>
    </message>
    <message>
        <source>A model to compare with opens with the solution.</source>
        <translation>供对照的范例与题解一同开放。</translation>
    </message>
</context>
<context>
    <name>DrillRoom</name>
    <message>
        <source>The code is back at its start.</source>
        <translation>代码已恢复到初始状态。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Shown half</source>
        <translation>显示哪一半</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Statement width</source>
        <translation>题目宽度</translation>
    </message>
    <message>
        <source>Editor height</source>
        <translation>编辑器高度</translation>
    </message>
</context>
<context>
    <name>DrillSolutionTab</name>
    <message>
        <source>Solution</source>
        <translation>题解</translation>
    </message>
    <message>
        <source>The solution opens once all tests pass, or when you give up.</source>
        <translation>通过全部测试或放弃后，才能查看题解。</translation>
    </message>
    <message>
        <source>Give up and see the solution</source>
        <translation>放弃并查看题解</translation>
    </message>
    <message>
        <source>Reference solution</source>
        <translation>参考题解</translation>
    </message>
</context>
<context>
    <name>DrillVerdictLine</name>
    <message>
        <source>Test %1 of %2</source>
        <translation>测试 %1 / %2</translation>
    </message>
    <message>
        <source>Compiling…</source>
        <translation>正在编译…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
    </message>
    <message>
        <source>Run the tests with Ctrl+Enter.</source>
        <translation>按 Ctrl+Enter 运行测试。</translation>
    </message>
    <message>
        <source>Stopped. Run the tests again with Ctrl+Enter.</source>
        <translation>已停止。按 Ctrl+Enter 再次运行。</translation>
    </message>
    <message>
        <source>Compiled in %1, ran in %2</source>
        <translation>编译 %1，运行 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s). Enter jumps to the line.</source>
        <translation>
            <numerusform>%n 条消息。按 Enter 跳到所在行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped after %1 s on test %2, %3.</source>
        <translation>在测试 %2（%3）上运行 %1 秒后停止。</translation>
    </message>
    <message>
        <source>%1 of %2 tests passed</source>
        <translation>%2 个测试通过了 %1 个</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>第 %1 次运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Write the retro</source>
        <translation>写复盘</translation>
    </message>
    <message>
        <source>Isolation: weak. %1</source>
        <translation>隔离：弱。%1</translation>
    </message>
    <message>
        <source>Isolation: partial. %1</source>
        <translation>隔离：部分。%1</translation>
    </message>
</context>
<context>
    <name>DrillWords</name>
    <message>
        <source>Easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Two pointers</source>
        <translation>双指针</translation>
    </message>
    <message>
        <source>Hash map</source>
        <translation>哈希表</translation>
    </message>
    <message>
        <source>Binary search</source>
        <translation>二分查找</translation>
    </message>
    <message>
        <source>Prefix sums</source>
        <translation>前缀和</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解出</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试过</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Intuition</source>
        <translation>直觉</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>复杂度</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>边界情况</translation>
    </message>
    <message>
        <source>Mistakes &amp; fix</source>
        <translation>错误与改正</translation>
    </message>
    <message>
        <source>Which pattern is it, and how would you know it again?</source>
        <translation>属于哪种模式？下次怎样认出它？</translation>
    </message>
    <message>
        <source>The idea in one sentence, as you would say it aloud.</source>
        <translation>用一句话说出思路，就像讲给别人听。</translation>
    </message>
    <message>
        <source>What the code does, in order.</source>
        <translation>代码依次做了什么。</translation>
    </message>
    <message>
        <source>Time and extra space, each with its reason.</source>
        <translation>时间与额外空间，各附理由。</translation>
    </message>
    <message>
        <source>Inputs that break a careless answer.</source>
        <translation>会让粗心的答案出错的输入。</translation>
    </message>
    <message>
        <source>What went wrong on the way, and what mended it.</source>
        <translation>途中哪里错了，又是怎样改好的。</translation>
    </message>
</context>
<context>
    <name>DrillsCard</name>
    <message>
        <source>Drills</source>
        <translation>算法题</translation>
    </message>
    <message>
        <source>Run a drill, and it is counted here.</source>
        <translation>运行一道题，就会计入这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tried drill(s) accepted</source>
        <translation>
            <numerusform>试过 %n 道题，通过 %1 道</numerusform>
        </translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>median time</source>
        <translation>用时中位数</translation>
    </message>
</context>
<context>
    <name>DrillsLanding</name>
    <message>
        <source>Drills</source>
        <translation>算法题</translation>
    </message>
    <message>
        <source>Think first, then run. Hints open after a while of your own thinking.</source>
        <translation>先思考，再运行。独立思考一段时间后可查看提示。</translation>
    </message>
    <message>
        <source>No drills found. Put a drill&apos;s folder into the drills folder of your data.</source>
        <translation>没有找到算法题。请把题目文件夹放进数据目录的 drills 文件夹。</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Nothing due.</source>
        <translation>没有到期的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. %n card(s) later today.</source>
        <translation>
            <numerusform>没有到期的卡片。今天晚些时候还有 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review tomorrow, %n card(s).</source>
        <translation>
            <numerusform>没有到期的卡片。明天复习 %n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. Next review in %1 days, %n card(s).</source>
        <translation>
            <numerusform>没有到期的卡片。%1 天后复习 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 review</source>
        <comment>kind of card</comment>
        <translation>%1 复习</translation>
    </message>
    <message>
        <source>%1 learning</source>
        <comment>kind of card</comment>
        <translation>%1 学习中</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>kind of card</comment>
        <translation>%1 新卡</translation>
    </message>
    <message>
        <source>Due cards</source>
        <translation>到期卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>%n 张到期</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation>面试官追问时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Due, next 14 days</source>
        <translation>未来 14 天到期</translation>
    </message>
    <message>
        <source>About %1 a day, %2 today</source>
        <translation>每天约 %1 张，今天 %2 张</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>review</source>
        <comment>chart key</comment>
        <translation>复习</translation>
    </message>
    <message>
        <source>new</source>
        <comment>chart key</comment>
        <translation>新卡</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>Goals</source>
        <translation>今日目标</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Set one goal for today</source>
        <translation>给今天定一个目标</translation>
    </message>
    <message>
        <source>Remove goal: %1</source>
        <translation>移除目标：%1</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>新目标</translation>
    </message>
    <message>
        <source>For instance: solve 904 without a hint</source>
        <translation>例如：不看提示解出 904</translation>
    </message>
</context>
<context>
    <name>GradeBar</name>
    <message>
        <source>Grades</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>GradeCell</name>
    <message>
        <source>%1, next in %2, key %3</source>
        <translation>%1，%2后再来，按键 %3</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drill(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n 次录音</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Days practised, 26 weeks</source>
        <translation>练习天数，26 周</translation>
    </message>
    <message>
        <source>%1 of %2 days, streak %3</source>
        <translation>%2 天中练习了 %1 天，连续 %3 天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>算法题</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>less</source>
        <translation>少</translation>
    </message>
    <message>
        <source>more</source>
        <translation>多</translation>
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
        <translation>语言</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>One memory for both languages</source>
        <translation>两种语言共用一份记忆</translation>
    </message>
    <message>
        <source>Language of the cards</source>
        <translation>卡片语言</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages</comment>
        <translation>两种</translation>
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
        <translation>正常</translation>
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
        <translation>这一条已经有了。</translation>
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
        <translation>音频</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation>还没有查询</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>选择麦克风</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Listening for 5 s. Nothing is kept.</source>
        <translation>正在听 5 秒，不会保存。</translation>
    </message>
    <message>
        <source>Speak for 5 s and watch the level. Nothing is kept.</source>
        <translation>说 5 秒话，看看音量。不会保存。</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Test for 5 s</source>
        <translation>测试 5 秒</translation>
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
        <translation>算法题</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>口语</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
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
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PitchBar</name>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>自述</translation>
    </message>
    <message>
        <source>Parts of the pitch</source>
        <translation>自述的各部分</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>目标时长</translation>
    </message>
</context>
<context>
    <name>PitchBody</name>
    <message>
        <source>Script width</source>
        <translation>脚本宽度</translation>
    </message>
</context>
<context>
    <name>PitchDialogs</name>
    <message>
        <source>Discard take %1?</source>
        <translation>放弃第 %1 次录音？</translation>
    </message>
    <message>
        <source>The recording goes on until you decide. A discarded take cannot be restored.</source>
        <translation>你做决定之前录音会继续。放弃后无法恢复。</translation>
    </message>
    <message>
        <source>Discard take</source>
        <translation>放弃录音</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>Delete take %1?</source>
        <translation>删除第 %1 次录音？</translation>
    </message>
    <message>
        <source>The recording cannot be restored.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>Delete take</source>
        <translation>删除录音</translation>
    </message>
    <message>
        <source>Keep take</source>
        <translation>保留录音</translation>
    </message>
</context>
<context>
    <name>PitchFollowUps</name>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>This pitch has no follow-ups.</source>
        <translation>这篇自述没有追问。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>PitchPage</name>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录音机</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录音</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) cut off last time recovered.</source>
        <translation>
            <numerusform>已找回上次中断的 %n 次录音。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 ended and kept.</source>
        <translation>第 %1 次录音已结束并保存。</translation>
    </message>
    <message>
        <source>No pitch yet. Each file in content/pitches is one.</source>
        <translation>还没有自述稿。content/pitches 里的每个文件就是一篇。</translation>
    </message>
    <message>
        <source>Parts of the pitch</source>
        <translation>自述的各部分</translation>
    </message>
</context>
<context>
    <name>PitchWords</name>
    <message>
        <source>No pauses</source>
        <translation>没有停顿</translation>
    </message>
    <message numerus="yes">
        <source>%n pause(s), longest %1 s</source>
        <translation>
            <numerusform>%n 次停顿，最长 %1 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a Chinese script</comment>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <comment>length of a script</comment>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters/min</source>
        <translation>%1 字/分</translation>
    </message>
    <message>
        <source>%1 wpm</source>
        <translation>%1 词/分</translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 a minute</source>
        <translation>%1，%2 秒内说完，每分钟 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 s, %3 a minute: %n word(s) over</source>
        <translation>
            <numerusform>%1，%2 秒内说完，每分钟 %3：多出 %n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 s, %3 a minute: fits</source>
        <translation>%1，%2 秒内说完，每分钟 %3：来得及</translation>
    </message>
</context>
<context>
    <name>PlanEditRow</name>
    <message>
        <source>Skipped today</source>
        <translation>今天跳过</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 分钟</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>%1的分钟数</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>跳过%1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>上移%1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移%1</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>waiting</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M 月 d 日 dddd</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <translation>M 月 d 日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>打开卡片</translation>
    </message>
    <message>
        <source>Open drills</source>
        <translation>打开算法题</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>打开笔记</translation>
    </message>
    <message>
        <source>Open pitch</source>
        <translation>打开口语</translation>
    </message>
    <message>
        <source>Open summary</source>
        <translation>打开小结</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Requests a second at peak</source>
        <translation>峰值每秒请求数</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>Channels served</source>
        <translation>服务的渠道</translation>
    </message>
    <message>
        <source>Your facts</source>
        <translation>我的信息</translation>
    </message>
    <message>
        <source>Filled in once, used in every script. An empty field shows the sample.</source>
        <translation>填写一次，所有脚本都会用到。留空则显示示例。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Show as chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Charts start after your first review.</source>
        <translation>完成第一次复习后，这里会有图表。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) so far, all on this computer.</source>
        <translation>
            <numerusform>到目前为止复习了 %n 次，都只在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>RecorderButtons</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>RecorderCard</name>
    <message>
        <source>Recording take %1</source>
        <translation>正在录第 %1 次</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>First take</source>
        <translation>第一次录音</translation>
    </message>
    <message>
        <source>Measured from the recording</source>
        <translation>根据录音测得</translation>
    </message>
    <message>
        <source>The sound of the take so far</source>
        <translation>目前录到的声音</translation>
    </message>
    <message>
        <source>Take %1, %2</source>
        <translation>第 %1 次，%2</translation>
    </message>
    <message>
        <source>No recording yet</source>
        <translation>还没有录音</translation>
    </message>
</context>
<context>
    <name>RecorderPane</name>
    <message>
        <source>Recorder and takes</source>
        <translation>录音机与录音</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录音机</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>RecorderRing</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>+%1 over</source>
        <translation>超时 +%1</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>还剩 %1 秒</translation>
    </message>
</context>
<context>
    <name>RecorderStrip</name>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Recording take %1, %2</source>
        <translation>正在录第 %1 次，%2</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Retention</source>
        <translation>记忆保持率</translation>
    </message>
    <message>
        <source>You recall %1 %, aiming for %2 %</source>
        <translation>你记得 %1%，目标 %2%</translation>
    </message>
    <message>
        <source>Not enough yet: %1 of %2 repeated answers.</source>
        <translation>数据还不够：重复回答 %1 / %2 次。</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>次复习</translation>
    </message>
    <message>
        <source>cards learned</source>
        <translation>张已学会</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>true retention</source>
        <translation>实际保持率</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Counted from the first answer a day to each card you had learned.</source>
        <translation>按每张已学卡片每天的第一次回答计算。</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>New</source>
        <translation>新卡</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复习</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>card and number of cards</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2, the kind of this card</source>
        <translation>%1 %2，当前卡片属于此类</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing was graded yet.</source>
        <translation>还没有评分。</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>卡片语言</translation>
    </message>
</context>
<context>
    <name>ReviewDialogue</name>
    <message>
        <source>If the interviewer pushes</source>
        <translation>面试官追问时</translation>
    </message>
    <message>
        <source>Follow-up %1 of %2</source>
        <translation>追问 %1 / %2</translation>
    </message>
    <message>
        <source>I</source>
        <comment>first letter of Interviewer</comment>
        <translation>面</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>面试官</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>first letter of You</comment>
        <translation>你</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Opens the next follow-up, key F</source>
        <translation>展开下一个追问，按键 F</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>返回今天</translation>
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
        <translation>重音词</translation>
    </message>
    <message>
        <source>Has alternatives, swap between takes</source>
        <translation>有备选说法，可在两次录音之间切换</translation>
    </message>
    <message>
        <source>Sample: edit it</source>
        <translation>示例：改成你的</translation>
    </message>
    <message>
        <source>Edit your facts</source>
        <translation>修改我的信息</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Swap the sentence, now “%1”</source>
        <translation>换一种说法，现在是“%1”</translation>
    </message>
    <message>
        <source>Swap the sentence</source>
        <translation>换一种说法</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>改动立即生效。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>已备份。</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Reset section</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset section: %1</source>
        <translation>恢复默认：%1</translation>
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
        <translation>没有与“%1”匹配的快捷键。</translation>
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
        <translation>打开页面</translation>
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
        <translation>更改状态</translation>
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
        <translation>新题目</translation>
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
        <translation>重来、困难、良好、轻松</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>卡片语言</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>算法题</translation>
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
        <translation>下一个未通过的测试</translation>
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
        <translation>口语</translation>
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
        <translation>目标已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Blocker removed.</source>
        <translation>卡点已移除。</translation>
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
        <translation>Greenroom</translation>
    </message>
    <message>
        <source>Your folder is %1. Nothing in it was changed.</source>
        <translation>你的文件夹是 %1，其中的内容没有改动。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
        <translation>第 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest day(s) left this week.</source>
        <translation>
            <numerusform>本周还剩 %n 天可休。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was a rest day. %n left this week.</source>
        <translation>
            <numerusform>%1是休息日，本周还剩 %n 天可休。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was a rest day. Your streak continues.</source>
        <translation>%1是休息日，连续记录不受影响。</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>连续记录</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>End-of-day summary</source>
        <translation>当天小结</translation>
    </message>
    <message>
        <source>Three lines at wrap-up: what went well, what blocked you, the first task tomorrow.</source>
        <translation>收尾时写三行：做得好的、卡住你的、明天的第一件事。</translation>
    </message>
    <message>
        <source>Yesterday you wrote: “%1”</source>
        <translation>昨天你写了：“%1”</translation>
    </message>
</context>
<context>
    <name>SummaryFields</name>
    <message>
        <source>What went well</source>
        <translation>做得好的</translation>
    </message>
    <message>
        <source>What blocked me</source>
        <translation>卡住我的</translation>
    </message>
    <message>
        <source>First task tomorrow</source>
        <translation>明天的第一件事</translation>
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
        <translation>超时 %1 秒</translation>
    </message>
    <message>
        <source>of %1 s</source>
        <translation>共 %1 秒</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
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
        <translation>正常</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>no speech heard</source>
        <translation>没有听到说话</translation>
    </message>
    <message>
        <source>longest %1 s</source>
        <translation>最长 %1 秒</translation>
    </message>
    <message>
        <source>Loudest</source>
        <translation>最大音量</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>削波</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>samples cut</source>
        <translation>个采样被削</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Takes</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Pace, from script length</source>
        <translation>语速，按脚本长度</translation>
    </message>
    <message>
        <source>No takes yet. Press R and read the script once.</source>
        <translation>还没有录音。按 R，把脚本读一遍。</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Take %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已找回</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>超时 %1 秒</translation>
    </message>
    <message>
        <source>%1, from script length</source>
        <translation>%1，按脚本长度计算</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停%1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放%1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Recovered take</source>
        <translation>找回的录音</translation>
    </message>
    <message>
        <source>%1 is the best. Take the mark back</source>
        <translation>%1是最佳录音。取消标记</translation>
    </message>
    <message>
        <source>Mark %1 as best</source>
        <translation>把%1标为最佳</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message>
        <source>Takes</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Record a pitch, and it is counted here.</source>
        <translation>录一遍自述，就会计入这里。</translation>
    </message>
    <message>
        <source>%1 of %2 inside the time</source>
        <translation>%2 次中有 %1 次不超时</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>次录音</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>总时长</translation>
    </message>
</context>
<context>
    <name>TalkingPoints</name>
    <message>
        <source>Talking points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>This pitch has no talking points.</source>
        <translation>这篇自述没有要点。</translation>
    </message>
</context>
<context>
    <name>TodayBanners</name>
    <message>
        <source>Today&apos;s plan could not be saved. Your changes are kept here.</source>
        <translation>今天的计划没能保存。你的改动还留在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Everything works offline and stays on this computer.</source>
        <translation>一切都离线运行，数据只留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Done for today. %1 of focused work.</source>
        <translation>今天的计划已完成，专注了 %1。</translation>
    </message>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>今天没有安排。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n block(s) done. About %2 of focused work left.</source>
        <translation>
            <numerusform>%n 段完成了 %1 段，还剩约 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>调整计划</translation>
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
        <translation>超出时间限制</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>超出内存限制</translation>
    </message>
    <message>
        <source>Output limit</source>
        <translation>输出过多</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>运行崩溃</translation>
    </message>
    <message>
        <source>Could not judge</source>
        <translation>判题器出错</translation>
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
        <translation>已练习</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>today, not yet practised</source>
        <translation>今天，还没练习</translation>
    </message>
    <message>
        <source>not practised</source>
        <translation>没有练习</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>greenroom</name>
    <message>
        <source>The disk with %1 is full. Free some space, then record again.</source>
        <translation>%1 所在的磁盘已满。请清理空间后重新录音。</translation>
    </message>
    <message>
        <source>Greenroom cannot write recordings to %1. Check that the folder is there and may be written.</source>
        <translation>Greenroom 无法把录音写入 %1。请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>%1 must be recorded at %2 Hz.</source>
        <translation>%1 必须是 %2 Hz 的录音。</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in, or start a sound server, then try again.</source>
        <translation>没有找到麦克风。请插上麦克风或启动声音服务，然后重试。</translation>
    </message>
    <message>
        <source>Greenroom may not use %1. Allow it in the system settings.</source>
        <translation>Greenroom 无权使用 %1。请在系统设置中允许。</translation>
    </message>
    <message>
        <source>The chosen microphone is not there. %1 is used instead.</source>
        <translation>选定的麦克风不在，改用 %1。</translation>
    </message>
    <message>
        <source>The sound from %1 has stopped. Check the sound server, then record again.</source>
        <translation>%1 的声音中断了。请检查声音服务，然后重新录音。</translation>
    </message>
    <message>
        <source>%1 is a recording that was cut off. Move it away, then record again.</source>
        <translation>%1 是一个中断的录音。请移走它，然后重新录音。</translation>
    </message>
    <message>
        <source>No speaker found. Plug one in, or start a sound server.</source>
        <translation>没有找到扬声器。请插上扬声器，或启动声音服务。</translation>
    </message>
    <message>
        <source>The speaker has stopped. Check the sound server, then play again.</source>
        <translation>扬声器停止了。请检查声音服务，然后重新播放。</translation>
    </message>
    <message>
        <source>No sound came from %1. Choose another microphone, then record again.</source>
        <translation>%1 没有声音。请换一个麦克风，然后重新录音。</translation>
    </message>
    <message>
        <source>%1 What was heard up to %2 is kept.</source>
        <translation>%1前 %2 的录音已保存。</translation>
    </message>
    <message>
        <source>%1 was unplugged. Another microphone may be heard now; the take goes on.</source>
        <translation>%1 已拔出。现在可能由另一个麦克风收音，录音继续。</translation>
    </message>
    <message>
        <source>No sound from %1.</source>
        <translation>%1 没有声音。</translation>
    </message>
    <message>
        <source>The recording %1 is not there any more.</source>
        <translation>录音 %1 已经不在了。</translation>
    </message>
    <message>
        <source>%1 is not a sound file Greenroom can read. WAV, FLAC and Ogg files work.</source>
        <translation>Greenroom 读不了声音文件 %1。可以用 WAV、FLAC 或 Ogg 文件。</translation>
    </message>
    <message>
        <source>%1 is over two hours long. Cut it to the part you want to hear.</source>
        <translation>%1 超过两小时。请剪出你要听的部分。</translation>
    </message>
    <message>
        <source>There is no sound in %1.</source>
        <translation>%1 里没有声音。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large for a text file of ours.</source>
        <translation>%1 作为文本文件太大。</translation>
    </message>
    <message>
        <source>%1 holds NUL bytes; it is not a text file.</source>
        <translation>%1 含有 NUL 字节，不是文本文件。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>A pitch file holds exactly one level-1 heading, its title.</source>
        <translation>自述稿文件只能有一个一级标题，即它的题目。</translation>
    </message>
    <message>
        <source>“%1” is not a part of a pitch.</source>
        <translation>“%1”不是自述稿的组成部分。</translation>
    </message>
    <message>
        <source>The pitch has no script: an ordered list under “Script”.</source>
        <translation>自述稿没有脚本：“脚本”下应有一个有序列表。</translation>
    </message>
    <message>
        <source>The block “%1” does not end in its range, such as (10-15 min).</source>
        <translation>时段“%1”的末尾没有时长范围，例如（10–15 分钟）。</translation>
    </message>
    <message>
        <source>A plan file holds exactly one level-1 heading, its title.</source>
        <translation>计划文件只能有一个一级标题，即它的题目。</translation>
    </message>
    <message>
        <source>The plan has no blocks: level-3 headings with a range.</source>
        <translation>计划没有时段：时段是带时长范围的三级标题。</translation>
    </message>
    <message>
        <source>A question file holds exactly one level-1 heading, the question; this one holds %1.</source>
        <translation>题目文件只能有一个一级标题，即问题本身；这个文件有 %1 个。</translation>
    </message>
    <message>
        <source>The question has no answer below it.</source>
        <translation>问题下面没有答案。</translation>
    </message>
    <message>
        <source>“%1” is no grade: again, hard, good or easy.</source>
        <translation>“%1”不是评分：请用 again、hard、good 或 easy。</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1：%2，%3 到期</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>One review, on the disk before it returns.</source>
        <translation>复习一次，返回前已写入磁盘。</translation>
    </message>
    <message>
        <source>Takes the last review back.</source>
        <translation>撤回上一次复习。</translation>
    </message>
    <message>
        <source>There is no topic “%1”. See greenroom topics.</source>
        <translation>没有主题“%1”。请看 greenroom topics。</translation>
    </message>
    <message>
        <source>The cards of the bank.</source>
        <translation>题库的卡片。</translation>
    </message>
    <message>
        <source>Only cards that wait now.</source>
        <translation>只列现在待复习的卡片。</translation>
    </message>
    <message>
        <source>Only cards of a topic.</source>
        <translation>只列某个主题的卡片。</translation>
    </message>
    <message>
        <source>Only cards that hold these words.</source>
        <translation>只列含有这些字词的卡片。</translation>
    </message>
    <message>
        <source>What Greenroom stands on, and what to install where something is missing.</source>
        <translation>Greenroom 依赖什么，缺少时该安装什么。</translation>
    </message>
    <message>
        <source>Hold the card states against the review log.</source>
        <translation>用复习日志核对卡片状态。</translation>
    </message>
    <message>
        <source>The drills and how far you are.</source>
        <translation>算法题与你的进度。</translation>
    </message>
    <message>
        <source>%1 items checked, %2 problems</source>
        <translation>检查了 %1 项，%2 个问题</translation>
    </message>
    <message>
        <source>Checks content and drills: their form, that references pass, that wrong answers are caught.</source>
        <translation>检查内容与算法题：格式是否正确、参考题解能否通过、错误答案能否识破。</translation>
    </message>
    <message>
        <source>Run solutions even where they would have your own rights.</source>
        <translation>即使代码将以你自己的权限运行，也照常运行。</translation>
    </message>
    <message>
        <source>%1  %2 min  %3</source>
        <translation>%1  %2 分钟  %3</translation>
    </message>
    <message>
        <source>Today&apos;s blocks and how far they are.</source>
        <translation>今天的时段与进度。</translation>
    </message>
    <message>
        <source>“%1” is not KEY=VALUE.</source>
        <translation>“%1”不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>The words that fill the placeholders of the pitches.</source>
        <translation>填入自述稿占位符的文字。</translation>
    </message>
    <message>
        <source>There is no card “%1”. See greenroom cards.</source>
        <translation>没有卡片“%1”。请看 greenroom cards。</translation>
    </message>
    <message>
        <source>One card, whole, with its reviews.</source>
        <translation>一张完整的卡片与它的复习记录。</translation>
    </message>
    <message>
        <source>%1 reviews, %2 due, %3 learned, streak %4 days</source>
        <translation>复习 %1 次，到期 %2 张，已学会 %3 张，连续 %4 天</translation>
    </message>
    <message>
        <source>What Progress shows.</source>
        <translation>“进度”页面的内容。</translation>
    </message>
    <message>
        <source>%1  %2 cards, %3 due</source>
        <translation>%1  %2 张卡片，%3 张到期</translation>
    </message>
    <message>
        <source>The topics of the bank, with their cards.</source>
        <translation>题库的主题与各自的卡片。</translation>
    </message>
    <message>
        <source>The schedule needs 17, 19 or 21 parameters, not %1.</source>
        <translation>复习安排需要 17、19 或 21 个参数，不是 %1 个。</translation>
    </message>
    <message>
        <source>Every parameter of the schedule must be a finite number.</source>
        <translation>复习安排的每个参数都必须是有限的数。</translation>
    </message>
    <message>
        <source>The generator of a case is not valid: %1.</source>
        <translation>测试的生成器无效：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a value: write it as in [1, 2, 1], &quot;text&quot;, 3 or true.</source>
        <translation>“%1”不是值：请写成 [1, 2, 1]、&quot;text&quot;、3 或 true 的形式。</translation>
    </message>
    <message>
        <source>The input has a value too many, or an unknown name: “%1”.</source>
        <translation>输入多了一个值，或有未知的名称：“%1”。</translation>
    </message>
    <message>
        <source>The input has no value for “%1”.</source>
        <translation>输入中没有“%1”的值。</translation>
    </message>
    <message>
        <source>This day has no block %1.</source>
        <translation>这一天没有时段 %1。</translation>
    </message>
    <message>
        <source>This block has no step %1.</source>
        <translation>这个时段没有步骤 %1。</translation>
    </message>
    <message>
        <source>A stored day could not be read.</source>
        <translation>有一天的记录无法读取。</translation>
    </message>
    <message>
        <source>The schedule&apos;s setting &quot;%1&quot; is missing or out of range.</source>
        <translation>复习安排的设置“%1”缺失或超出范围。</translation>
    </message>
    <message>
        <source>A { is never closed: the file ends inside it.</source>
        <translation>有一个 { 没有闭合：文件在其中结束。</translation>
    </message>
    <message>
        <source>class Solution needs one public method “%1”.</source>
        <translation>class Solution 需要一个 public 方法“%1”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Compiling took too long and was stopped.</source>
        <translation>编译时间太长，已停止。</translation>
    </message>
    <message>
        <source>The compiled program would be too large.</source>
        <translation>编译出的程序太大。</translation>
    </message>
    <message>
        <source>Compiling needed too much memory and was stopped.</source>
        <translation>编译占用内存太多，已停止。</translation>
    </message>
    <message>
        <source>The compiler stopped without a message about solution.cpp.</source>
        <translation>编译器已停止，没有给出关于 solution.cpp 的消息。</translation>
    </message>
    <message>
        <source>“%1” is declared and used, but nowhere defined.</source>
        <translation>“%1”有声明也有使用，但没有定义。</translation>
    </message>
    <message>
        <source>There is no C++ compiler: install the package g++.</source>
        <translation>没有 C++ 编译器：请安装 g++ 软件包。</translation>
    </message>
    <message>
        <source>The compiler “%1” is not there: choose another one in the settings, or install the package g++.</source>
        <translation>编译器“%1”不在：请在设置中另选一个，或安装 g++ 软件包。</translation>
    </message>
    <message>
        <source>The compiler “%1” does not answer when asked for its version; choose another one.</source>
        <translation>编译器“%1”查询版本时没有回应，请另选一个。</translation>
    </message>
    <message>
        <source>The judge could not start its jail; try again.</source>
        <translation>判题器无法启动沙箱，请重试。</translation>
    </message>
    <message>
        <source>The jail is weak here, so nothing was run: allow weak isolation for this run, or install bubblewrap.</source>
        <translation>这里的沙箱隔离较弱，因此没有运行：请允许本次弱隔离运行，或安装 bubblewrap。</translation>
    </message>
    <message>
        <source>Accepted: all %1 cases.</source>
        <translation>通过：全部 %1 个测试。</translation>
    </message>
    <message>
        <source>Wrong answer in “%1”: %2 of %3 cases passed.</source>
        <translation>“%1”答案错误：%3 个测试通过了 %2 个。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The judge cannot write to its cache “%1”: make room there, or make it writable.</source>
        <translation>判题器无法写入缓存“%1”：请清理空间，或设为可写。</translation>
    </message>
    <message>
        <source>The case “%1” has no value for “%2”; correct the drill&apos;s drill.json.</source>
        <translation>测试“%1”没有“%2”的值，请修正这道题的 drill.json。</translation>
    </message>
    <message>
        <source>before the first case</source>
        <translation>在第一个测试之前</translation>
    </message>
    <message>
        <source>after the last case</source>
        <translation>在最后一个测试之后</translation>
    </message>
    <message>
        <source>in case %1</source>
        <translation>在第 %1 个测试中</translation>
    </message>
    <message>
        <source>it read or wrote memory that is not its own (SIGSEGV)</source>
        <translation>读写了不属于自己的内存（SIGSEGV）</translation>
    </message>
    <message>
        <source>it touched memory that is not there (SIGBUS)</source>
        <translation>访问了不存在的内存（SIGBUS）</translation>
    </message>
    <message>
        <source>a whole number was divided by zero (SIGFPE)</source>
        <translation>整数除以零（SIGFPE）</translation>
    </message>
    <message>
        <source>it aborted (SIGABRT)</source>
        <translation>程序自行中止（SIGABRT）</translation>
    </message>
    <message>
        <source>it ran into an invalid instruction, as at the end of a function without return (SIGILL)</source>
        <translation>遇到无效指令，例如函数末尾缺少 return（SIGILL）</translation>
    </message>
    <message>
        <source>the system killed it (SIGKILL), as when memory runs out</source>
        <translation>被系统终止（SIGKILL），例如内存耗尽</translation>
    </message>
    <message>
        <source>it used up its processor time (SIGXCPU)</source>
        <translation>用尽了处理器时间（SIGXCPU）</translation>
    </message>
    <message>
        <source>it wrote too large a file (SIGXFSZ)</source>
        <translation>写出的文件太大（SIGXFSZ）</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>Crashed %1: %2.</source>
        <translation>%1运行崩溃：%2。</translation>
    </message>
    <message>
        <source>The program answered all cases, then ended with exit code %1.</source>
        <translation>程序答完了全部测试，但以退出码 %1 结束。</translation>
    </message>
    <message>
        <source>The program left early %1, with exit code %2 and without an answer.</source>
        <translation>程序%1提前退出，退出码 %2，没有给出答案。</translation>
    </message>
    <message>
        <source>an exception that is no std::exception</source>
        <translation>不是 std::exception 的异常</translation>
    </message>
    <message>
        <source>Uncaught exception %1: %2</source>
        <translation>%1有未捕获的异常：%2</translation>
    </message>
    <message>
        <source>Out of memory %1: the limit is %2 MiB.</source>
        <translation>%1超出内存限制：上限 %2 MiB。</translation>
    </message>
    <message>
        <source>Stack overflow %1: recursion went too deep, or a local array is too large.</source>
        <translation>%1栈溢出：递归太深，或局部数组太大。</translation>
    </message>
    <message>
        <source>The program wrote into the judge&apos;s channel.</source>
        <translation>程序写入了判题器的通道。</translation>
    </message>
    <message>
        <source>Idle %1: %2 seconds passed and the program hardly worked; it waits for something.</source>
        <translation>%1空等：过了 %2 秒，程序几乎没有运算，它在等待什么。</translation>
    </message>
    <message>
        <source>Over the time limit %1: %2 seconds by the clock.</source>
        <translation>%1超出时间限制：实际用时 %2 秒。</translation>
    </message>
    <message>
        <source>Over the time limit %1: %2 seconds of processor time.</source>
        <translation>%1超出时间限制：处理器时间 %2 秒。</translation>
    </message>
    <message>
        <source>Printed too much %1: the limit is %2 KiB.</source>
        <translation>%1输出过多：上限 %2 KiB。</translation>
    </message>
    <message>
        <source>Static arrays alone take %1 MiB; the limit is %2 MiB.</source>
        <translation>仅静态数组就占 %1 MiB，上限 %2 MiB。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; free some space there.</source>
        <translation>临时文件夹无法写入，请清理空间。</translation>
    </message>
    <message>
        <source>The folder for temporary files is full; free some space there.</source>
        <translation>临时文件夹已满，请清理空间。</translation>
    </message>
    <message>
        <source>Namespaces (bubblewrap), system-call filter and limits; memory is limited by address space.</source>
        <translation>命名空间（bubblewrap）、系统调用过滤与资源限制；内存按地址空间限制。</translation>
    </message>
    <message>
        <source>Namespaces (bubblewrap) and limits; the system-call filter is missing.</source>
        <translation>命名空间（bubblewrap）与资源限制；缺少系统调用过滤。</translation>
    </message>
    <message>
        <source>Limits only: solutions run with your own rights and can read your files. %1</source>
        <translation>只有资源限制：代码以你自己的权限运行，能读取你的文件。%1</translation>
    </message>
    <message>
        <source>The system forbids user namespaces (on Ubuntu an AppArmor profile for bwrap allows them): %1</source>
        <translation>系统禁止 user namespace（在 Ubuntu 上可用 bwrap 的 AppArmor 配置放行）：%1</translation>
    </message>
    <message>
        <source>bubblewrap did not start: %1</source>
        <translation>bubblewrap 没有启动：%1</translation>
    </message>
    <message>
        <source>Install the package bubblewrap.</source>
        <translation>请安装 bubblewrap 软件包。</translation>
    </message>
    <message>
        <source>The jail of bubblewrap lets too much through on this system.</source>
        <translation>在这个系统上，bubblewrap 的沙箱隔离不严。</translation>
    </message>
    <message>
        <source>%1 could not compile the judge&apos;s own part with -std=%2; choose another compiler or standard.</source>
        <translation>%1 无法用 -std=%2 编译判题器自身的部分，请换一个编译器或标准。</translation>
    </message>
    <message>
        <source>Judging the references and wrong answers of %1</source>
        <translation>正在评判 %1 的参考题解与错误答案</translation>
    </message>
    <message>
        <source>This reference is not accepted: %1</source>
        <translation>这份参考题解没有通过：%1</translation>
    </message>
    <message>
        <source>This known wrong answer passes every case.</source>
        <translation>这份已知的错误答案通过了全部测试。</translation>
    </message>
    <message>
        <source>This known wrong answer must compile and run: %1</source>
        <translation>这份已知的错误答案必须能编译和运行：%1</translation>
    </message>
    <message>
        <source>The first line does not say what is wrong.</source>
        <translation>第一行没有说明错在哪里。</translation>
    </message>
    <message>
        <source>The starter must compile and must not be accepted: %1</source>
        <translation>起始代码必须能编译，且不能通过：%1</translation>
    </message>
    <message>
        <source>Three goals are the limit. Remove one first.</source>
        <translation>最多三个目标。请先移除一个。</translation>
    </message>
    <message>
        <source>This is not one of today&apos;s goals.</source>
        <translation>这不是今天的目标。</translation>
    </message>
    <message>
        <source>There is no card &quot;%1&quot;. &quot;greenroom cards&quot; lists them.</source>
        <translation>没有卡片“%1”。greenroom cards 可列出全部卡片。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is no take %1.</source>
        <translation>没有录音 %1。</translation>
    </message>
    <message>
        <source>The take is off the list, but its file %1 could not be deleted.</source>
        <translation>录音已从列表移除，但文件 %1 无法删除。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>无法创建文件夹 %1。请用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Another program holds %1. Close it, then try again.</source>
        <translation>另一个程序正在使用 %1。请关闭它后重试。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space, then try again.</source>
        <translation>未保存：磁盘已满。请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a copy from the folder &quot;backups&quot; beside it.</source>
        <translation>%1 已损坏。请从同一位置的“backups”文件夹恢复一份备份。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Allow writing to it, or choose another folder with --data-dir.</source>
        <translation>无法写入 %1。请允许写入，或用 --data-dir 另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Check the folder&apos;s permissions, or choose another one with --data-dir.</source>
        <translation>无法打开 %1。请检查文件夹权限，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>The disk reported an error at %1. Check the disk, then try again.</source>
        <translation>磁盘在 %1 处报错。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The database %1 refused a request. Start Greenroom again; if it stays, report it.</source>
        <translation>数据库 %1 拒绝了一个请求。请重新启动 Greenroom；如果仍然这样，请反馈。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Greenroom. Update Greenroom first; nothing was changed.</source>
        <translation>%1 由更新版本的 Greenroom 创建。请先更新 Greenroom；没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is not a Greenroom database, or it is damaged. Move it away, or restore a copy from the folder &quot;backups&quot; beside it.</source>
        <translation>%1 不是 Greenroom 的数据库，或已损坏。请移走它，或从同一位置的“backups”文件夹恢复一份备份。</translation>
    </message>
    <message>
        <source>The schema file %1 is not usable. Install Greenroom again.</source>
        <translation>数据库结构文件 %1 不可用。请重新安装 Greenroom。</translation>
    </message>
    <message>
        <source>An SQL file is cut off: something in it has no end.</source>
        <translation>有一个 SQL 文件不完整：其中有内容没有结束。</translation>
    </message>
    <message>
        <source>An SQL file is cut off: a trigger has no END.</source>
        <translation>有一个 SQL 文件不完整：触发器缺少 END。</translation>
    </message>
    <message>
        <source>There is no such take any more.</source>
        <translation>这次录音已经不在了。</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Install fonts-inter, fonts-jetbrains-mono and fonts-noto-cjk; others stand in until then.</source>
        <translation>请安装 fonts-inter、fonts-jetbrains-mono 和 fonts-noto-cjk；在此之前用其他字体代替。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>card set aside</source>
        <translation>卡片已搁置</translation>
    </message>
    <message>
        <source>new card</source>
        <translation>新卡片</translation>
    </message>
    <message>
        <source>card due now</source>
        <translation>卡片已到期</translation>
    </message>
    <message>
        <source>card due in %1</source>
        <translation>卡片 %1后到期</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The window could not be loaded.</source>
        <translation>无法加载窗口。</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made: %1</source>
        <translation>今天的备份没能完成：%1</translation>
    </message>
    <message>
        <source>There is no English file beside this Chinese one.</source>
        <translation>这个中文文件没有对应的英文文件。</translation>
    </message>
    <message>
        <source>The id “%1” is not the file&apos;s name.</source>
        <translation>id“%1”与文件名不符。</translation>
    </message>
    <message>
        <source>The id “%1” is already taken by an earlier file; this one is left out.</source>
        <translation>id“%1”已被前面的文件占用，这个文件不采用。</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>A topic has no id or no title.</source>
        <translation>有一个主题没有 id 或标题。</translation>
    </message>
    <message>
        <source>The folder “%1” is no topic of topics.json.</source>
        <translation>文件夹“%1”不是 topics.json 中的主题。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>无法读取文件夹 %1。</translation>
    </message>
    <message>
        <source>The answer has %1 words; 60 to 120 can be said in 30-60 s.</source>
        <translation>答案有 %1 个词；30–60 秒能说 60 到 120 个词。</translation>
    </message>
    <message>
        <source>The answer has %1 characters; 100 to 260 can be said in 30-60 s.</source>
        <translation>答案有 %1 个字；30–60 秒能说 100 到 260 个字。</translation>
    </message>
    <message>
        <source>The answer has %1 bold terms; four is the limit.</source>
        <translation>答案有 %1 个粗体词，最多四个。</translation>
    </message>
    <message>
        <source>The question needs a label of at most 40 characters.</source>
        <translation>题目需要一个不超过 40 个字符的短名。</translation>
    </message>
    <message>
        <source>The question has %1 follow-ups; two to four are asked.</source>
        <translation>题目有 %1 个追问，应为两到四个。</translation>
    </message>
    <message>
        <source>The follow-up has no answer.</source>
        <translation>追问没有答案。</translation>
    </message>
    <message>
        <source>A STAR prompt and a labelled, invented sample go together.</source>
        <translation>STAR 提示与标明虚构的示例要同时出现。</translation>
    </message>
    <message>
        <source>The script has %1 words; %2 s hold %3 at 140 a minute.</source>
        <translation>脚本有 %1 个词；按每分钟 140 个词，%2 秒可说 %3 个词。</translation>
    </message>
    <message>
        <source>The placeholder “%1” has no sample value.</source>
        <translation>占位符“%1”没有示例值。</translation>
    </message>
    <message>
        <source>The script has %1 emphasis words; exactly three are asked.</source>
        <translation>脚本有 %1 个重音词，应正好三个。</translation>
    </message>
    <message>
        <source>A pitch has one to six talking points.</source>
        <translation>自述稿应有一到六个要点。</translation>
    </message>
    <message>
        <source>The block “%1” opens no place that exists.</source>
        <translation>时段“%1”打开的页面不存在。</translation>
    </message>
    <message>
        <source>The block “%1” has %2 steps; one to four are shown.</source>
        <translation>时段“%1”有 %2 个步骤，只显示一到四个。</translation>
    </message>
    <message>
        <source>The Chinese file is missing.</source>
        <translation>缺少中文文件。</translation>
    </message>
    <message>
        <source>The two languages have a different number of follow-ups.</source>
        <translation>两种语言的追问数量不同。</translation>
    </message>
    <message>
        <source>The pitch has no target in “seconds”.</source>
        <translation>自述稿的“seconds”没有目标时长。</translation>
    </message>
    <message>
        <source>The two languages have a different number of sentences or follow-ups.</source>
        <translation>两种语言的句子或追问数量不同。</translation>
    </message>
    <message>
        <source>The two languages differ in blocks, steps or ranges.</source>
        <translation>两种语言的时段、步骤或时长范围不一致。</translation>
    </message>
    <message>
        <source>The title is not in both languages.</source>
        <translation>标题不是两种语言都有。</translation>
    </message>
    <message>
        <source>The statement is not in both languages.</source>
        <translation>题面不是两种语言都有。</translation>
    </message>
    <message>
        <source>The hints are missing, or differ in number between the languages.</source>
        <translation>缺少提示，或两种语言的提示数量不同。</translation>
    </message>
    <message>
        <source>The difficulty is not easy, medium or hard.</source>
        <translation>难度不是 easy、medium 或 hard。</translation>
    </message>
    <message>
        <source>The drill names no pattern.</source>
        <translation>这道题没有写明模式。</translation>
    </message>
    <message>
        <source>There is no starter.cpp.</source>
        <translation>没有 starter.cpp。</translation>
    </message>
    <message>
        <source>There is no reference.cpp.</source>
        <translation>没有 reference.cpp。</translation>
    </message>
    <message>
        <source>There are %1 known wrong answers; at least eight are asked.</source>
        <translation>有 %1 份已知的错误答案，至少要八份。</translation>
    </message>
    <message>
        <source>The case name “%1” is empty or used twice.</source>
        <translation>测试名“%1”为空或重复。</translation>
    </message>
    <message>
        <source>The topic “%1” has %2 bullets; seven is the limit.</source>
        <translation>主题“%1”有 %2 条，最多七条。</translation>
    </message>
    <message>
        <source>The drill has no “id”.</source>
        <translation>这道题没有“id”。</translation>
    </message>
    <message>
        <source>The drill has no full “signature”: function, returns and parameters.</source>
        <translation>这道题没有完整的“signature”：function、returns 和 parameters。</translation>
    </message>
    <message>
        <source>The drill has no “cases”.</source>
        <translation>这道题没有“cases”。</translation>
    </message>
    <message>
        <source>The case “%1” has no value for “%2”.</source>
        <translation>测试“%1”没有“%2”的值。</translation>
    </message>
    <message>
        <source>The case “%1” has no “expected”.</source>
        <translation>测试“%1”没有“expected”。</translation>
    </message>
    <message>
        <source>The comparator is not exact, any-order or float.</source>
        <translation>comparator 不是 exact、any-order 或 float。</translation>
    </message>
    <message>
        <source>The folder that holds everything you did.</source>
        <translation>保存你全部记录的文件夹。</translation>
    </message>
    <message>
        <source>A further folder of questions, pitches and plans.</source>
        <translation>另一个题目、自述稿与计划的文件夹。</translation>
    </message>
    <message>
        <source>A further folder of drills.</source>
        <translation>另一个算法题文件夹。</translation>
    </message>
    <message>
        <source>Machine output on stdout, everything human on stderr.</source>
        <translation>机器可读的输出写到 stdout，给人看的写到 stderr。</translation>
    </message>
    <message>
        <source>Print no human lines.</source>
        <translation>不输出给人看的内容。</translation>
    </message>
    <message>
        <source>The time to take for now, ISO 8601.</source>
        <translation>当作当前时间的时刻，ISO 8601。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示这份帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-05-14T10:43:40+08:00.</source>
        <translation>“%1”不是时间，正确的形式如 2026-05-14T10:43:40+08:00。</translation>
    </message>
    <message>
        <source>Usage: greenroom [options] [verb]
Without a verb it opens the window.

Verbs:
</source>
        <translation>用法：greenroom [选项] [命令]
不带命令时打开窗口。

命令：
</translation>
    </message>
    <message>
        <source>
Options of every verb:
</source>
        <translation>
所有命令通用的选项：
</translation>
    </message>
    <message>
        <source>Usage: greenroom %1</source>
        <translation>用法：greenroom %1</translation>
    </message>
    <message>
        <source>There is no verb “%1”. See greenroom --help.</source>
        <translation>没有命令“%1”。请看 greenroom --help。</translation>
    </message>
    <message>
        <source>not a JSON object (%1).</source>
        <translation>不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>A review needs a rating of 1 to 4 and whole elapsedDays of 0 or more.</source>
        <translation>每次复习需要 1 到 4 的 rating，以及不小于 0 的整数 elapsedDays。</translation>
    </message>
    <message>
        <source>desiredRetention lies between 0 and 1.</source>
        <translation>desiredRetention 在 0 与 1 之间。</translation>
    </message>
    <message>
        <source>stability %1 d, difficulty %2, next in %3 d</source>
        <translation>稳定性 %1 天，难度 %2，%3 天后再来</translation>
    </message>
    <message>
        <source>Memory states for given histories, without fuzz and learning steps.</source>
        <translation>由给定的历史计算记忆状态，不含随机偏移与学习步骤。</translation>
    </message>
    <message>
        <source>Input:    %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>预期：%1</translation>
    </message>
    <message>
        <source>Yours:    %1</source>
        <translation>你的：%1</translation>
    </message>
    <message>
        <source>%1 of %2 tests, compiled in %3 ms, %4, isolation %5</source>
        <translation>%2 个测试通过了 %1 个，编译 %3 毫秒，%4，隔离 %5</translation>
    </message>
    <message>
        <source>There is no drill “%1”. See greenroom drills.</source>
        <translation>没有算法题“%1”。请看 greenroom drills。</translation>
    </message>
    <message>
        <source>Compiles and runs a solution in the jail. Exit 0 when it is accepted.</source>
        <translation>在沙箱中编译并运行代码。通过时退出码为 0。</translation>
    </message>
    <message>
        <source>Only the named cases.</source>
        <translation>只运行有名称的测试。</translation>
    </message>
    <message>
        <source>The seed of the random cases.</source>
        <translation>随机测试的种子。</translation>
    </message>
    <message>
        <source>Judge again at each save.</source>
        <translation>每次保存后重新判题。</translation>
    </message>
    <message>
        <source>A compiler&apos;s name or path.</source>
        <translation>编译器的名称或路径。</translation>
    </message>
    <message>
        <source>The language standard, gnu++20 unless said.</source>
        <translation>语言标准，默认 gnu++20。</translation>
    </message>
    <message>
        <source>Run the solution even where it would have your own rights.</source>
        <translation>即使代码将以你自己的权限运行，也照常运行。</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme 只能是 light 或 dark。</translation>
    </message>
    <message>
        <source>--language is en or zh_CN.</source>
        <translation>--language 只能是 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>--size 的形式如 1280x800。</translation>
    </message>
    <message>
        <source>--text-scale lies between 1.0 and 1.5.</source>
        <translation>--text-scale 在 1.0 与 1.5 之间。</translation>
    </message>
    <message>
        <source>One picture a place and state, over a sample folder.</source>
        <translation>用示例文件夹，为每个页面和状态各生成一张图片。</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light 或 dark</translation>
    </message>
    <message>
        <source>en or zh_CN</source>
        <translation>en 或 zh_CN</translation>
    </message>
    <message>
        <source>of the window</source>
        <translation>窗口的大小</translation>
    </message>
    <message>
        <source>1.0 to 1.5</source>
        <translation>1.0 到 1.5</translation>
    </message>
    <message>
        <source>There is no pitch “%1”.</source>
        <translation>没有自述稿“%1”。</translation>
    </message>
    <message>
        <source>--seconds takes a number above 0 and at most 3600.</source>
        <translation>--seconds 应大于 0 且不超过 3600。</translation>
    </message>
    <message>
        <source>%1 s kept in %2</source>
        <translation>%1 秒已保存到 %2</translation>
    </message>
    <message>
        <source>The recordings; or one of them as a WAV file.</source>
        <translation>全部录音；或把其中一次导出为 WAV 文件。</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>写到哪里。</translation>
    </message>
    <message>
        <source>Records one take without a window; Ctrl+C ends and keeps it.</source>
        <translation>不开窗口录一次音；按 Ctrl+C 结束并保存。</translation>
    </message>
    <message>
        <source>The pitch it is a take of.</source>
        <translation>这次录音对应的自述稿。</translation>
    </message>
    <message>
        <source>Ends by itself after this many seconds.</source>
        <translation>到这个秒数自动结束。</translation>
    </message>
    <message>
        <source>Only this file, not a take.</source>
        <translation>只写这个文件，不计入录音。</translation>
    </message>
    <message>
        <source>The microphone&apos;s id, see greenroom doctor.</source>
        <translation>麦克风的 id，请看 greenroom doctor。</translation>
    </message>
    <message>
        <source>not built yet; the first run builds them in some seconds</source>
        <translation>尚未构建；第一次运行时用几秒构建</translation>
    </message>
    <message>
        <source>Install bubblewrap, and allow user namespaces, for a full jail.</source>
        <translation>安装 bubblewrap 并允许 user namespace，即可完整隔离。</translation>
    </message>
    <message>
        <source>No microphone found. Plug one in, and start PulseAudio or pipewire-pulse.</source>
        <translation>没有找到麦克风。请插上麦克风，并启动 PulseAudio 或 pipewire-pulse。</translation>
    </message>
    <message>
        <source>No folder was found; reinstall Greenroom or name one on the command line.</source>
        <translation>没有找到文件夹；请重新安装 Greenroom，或在命令行指定一个。</translation>
    </message>
    <message>
        <source>%1 cards, %2 lines of the log</source>
        <translation>%1 张卡片，%2 行日志</translation>
    </message>
    <message>
        <source>%1; these differed: %2</source>
        <translation>%1；以下不一致：%2</translation>
    </message>
    <message>
        <source>Their states were made anew from the log; nothing else is to be done.</source>
        <translation>它们的状态已根据日志重建，无需其他操作。</translation>
    </message>
</context>
<context>
    <name>greenroom::BankNoteViewModel</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>greenroom::BankViewModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file problem(s).</source>
        <translation>
            <numerusform>另有 %n 个文件有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Chinese text:</source>
        <translation>中文：</translation>
    </message>
    <message>
        <source>English text:</source>
        <translation>英文：</translation>
    </message>
    <message>
        <source>My notes:</source>
        <translation>我的笔记：</translation>
    </message>
    <message>
        <source>Follow-up %1:</source>
        <translation>追问 %1：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
</context>
<context>
    <name>greenroom::DrillsViewModel</name>
    <message>
        <source>There is no drill %1.</source>
        <translation>没有题目 %1。</translation>
    </message>
</context>
<context>
    <name>greenroom::FlashcardsViewModel</name>
    <message numerus="yes">
        <source>No cards due. %n come(s) back later today.</source>
        <translation>
            <numerusform>没有到期的卡片。今天稍后还有 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>No cards due.</source>
        <translation>没有到期的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back tomorrow: %n card(s).</source>
        <translation>
            <numerusform>没有到期的卡片。明天再来：%n 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No cards due. Come back on %1: %n card(s).</source>
        <translation>
            <numerusform>没有到期的卡片。%1再来：%n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month of a date</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>All decks</source>
        <translation>全部卡组</translation>
    </message>
</context>
<context>
    <name>greenroom::PitchViewModel</name>
    <message>
        <source>A recording that was cut off cannot be read. It is left as it is: %1</source>
        <translation>有一个中断的录音无法读取，已原样保留：%1</translation>
    </message>
</context>
<context>
    <name>greenroom::QuestionViewModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>greenroom::ReviewGradeModel</name>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>轻松</translation>
    </message>
    <message>
        <source>Forgot it</source>
        <translation>没想起来</translation>
    </message>
    <message>
        <source>Slow, with gaps</source>
        <translation>慢，有遗漏</translation>
    </message>
    <message>
        <source>Recalled it</source>
        <translation>想起来了</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>脱口而出</translation>
    </message>
</context>
<context>
    <name>greenroom::ReviewViewModel</name>
    <message>
        <source>A new card. It is asked when its turn comes.</source>
        <translation>新卡片，轮到时再考你。</translation>
    </message>
    <message>
        <source>%1. Nothing is graded here.</source>
        <translation>%1。这里不评分。</translation>
    </message>
    <message>
        <source>No cards were waiting.</source>
        <translation>没有待复习的卡片。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) in %1.</source>
        <translation>
            <numerusform>%1内复习了 %n 张卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation>
            <numerusform>记住 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n again later today</source>
        <translation>
            <numerusform>，%n 张今天稍后再来</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2%3.</source>
        <comment>cards and time, recalled, again later</comment>
        <translation>%1%2%3。</translation>
    </message>
</context>
<context>
    <name>greenroom::SettingsData</name>
    <message>
        <source>No program opens folders here.</source>
        <translation>这里没有可以打开文件夹的程序。</translation>
    </message>
</context>
<context>
    <name>greenroom::SettingsMicrophone</name>
    <message>
        <source>No microphone found.</source>
        <translation>没有找到麦克风。</translation>
    </message>
</context>
</TS>
