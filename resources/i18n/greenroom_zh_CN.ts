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
    <name>BankActionRow</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>BankActions</name>
    <message>
        <source>New question</source>
        <translation>新建题目</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>Archive, %n question(s)</source>
        <translation>
            <numerusform>归档，%n 道题</numerusform>
        </translation>
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
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Set this question aside</source>
        <translation>把这道题放到一边</translation>
    </message>
</context>
<context>
    <name>BankDetailHead</name>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>题目语言</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两种</translation>
    </message>
    <message>
        <source>Opens the file in your editor</source>
        <translation>在你的编辑器中打开文件</translation>
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
    <message>
        <source>Fewer actions</source>
        <translation>收起操作</translation>
    </message>
    <message>
        <source>New question, import, archive</source>
        <translation>新建、导入、归档</translation>
    </message>
    <message numerus="yes">
        <source>What the import brought: %n question(s)</source>
        <translation>
            <numerusform>这次导入带来 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) set aside</source>
        <translation>
            <numerusform>已放到一边 %n 道题</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Seven is the limit. Remove one first.</source>
        <translation>最多七条。请先移走一条。</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最匹配</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>按字母</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>到期的在前</translation>
    </message>
    <message>
        <source>Shaky first</source>
        <translation>不稳的在前</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>没有放到一边的题目。</translation>
    </message>
    <message>
        <source>Back to the bank</source>
        <translation>回到题库</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>Study what is listed</source>
        <translation>复习列出的题</translation>
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
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Set aside. Its history is kept.</source>
        <translation>已放到一边，历史保留。</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 处改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back. Reviews and notes made since are kept.</source>
        <translation>导入已撤销，之后的复习和笔记都保留。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
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
        <source>When more are due than a day holds</source>
        <translation>到期的比一天的量多时</translation>
    </message>
    <message>
        <source>Which reviews come first</source>
        <translation>哪些复习排在前面</translation>
    </message>
    <message>
        <source>Least likely to be recalled first</source>
        <translation>最可能忘记的在前</translation>
    </message>
    <message>
        <source>Shortest interval first</source>
        <translation>间隔最短的在前</translation>
    </message>
    <message>
        <source>Topic by topic</source>
        <translation>一个主题接一个主题</translation>
    </message>
    <message>
        <source>Easy days</source>
        <translation>轻松日</translation>
    </message>
    <message>
        <source>Press a day for half its reviews, again for next to none.</source>
        <translation>点一下某天减半，再点一下几乎不排。</translation>
    </message>
    <message>
        <source>Even out the days</source>
        <translation>让每天更均匀</translation>
    </message>
    <message>
        <source>A review may move a little to a day with fewer cards</source>
        <translation>复习可以稍微挪到卡片较少的一天</translation>
    </message>
    <message>
        <source>Two grades</source>
        <translation>两档评分</translation>
    </message>
    <message>
        <source>Forgot and Got it instead of four</source>
        <translation>只用“忘了”和“记得”，不用四档</translation>
    </message>
    <message>
        <source>Keep a question and its follow-ups on different days</source>
        <translation>题目和它的追问不排在同一天</translation>
    </message>
    <message>
        <source>Set cards aside that keep slipping</source>
        <translation>把总是忘记的卡片放到一边</translation>
    </message>
    <message>
        <source>At 8 lapses, then every 4. Flashcards lists them.</source>
        <translation>忘过 8 次起，之后每 4 次一次。卡片页会列出来。</translation>
    </message>
    <message>
        <source>Fit the schedule to you by itself</source>
        <translation>自动按你的记忆调整安排</translation>
    </message>
    <message>
        <source>At 400 reviews and each doubling, only when it predicts better</source>
        <translation>满 400 次复习及每次翻倍时，只在预测更准时采用</translation>
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
        <translation>%2 中的 %1</translation>
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
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>C++ standard</source>
        <translation>C++ 标准</translation>
    </message>
    <message>
        <source>Time limit a test</source>
        <translation>每个测试的时限</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>As the drill says</source>
        <translation>按题目规定</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Hints open after</source>
        <translation>提示开放前</translation>
    </message>
    <message>
        <source>Of your own thinking</source>
        <translation>你独立思考的时间</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Hide the pattern until a drill is solved</source>
        <translation>解出之前不显示题型</translation>
    </message>
    <message>
        <source>Complete words while typing</source>
        <translation>输入时补全</translation>
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
    <message>
        <source>Fit the schedule</source>
        <translation>调整复习安排</translation>
    </message>
    <message>
        <source>Fitted to your reviews on %1</source>
        <translation>%1 按你的复习拟合</translation>
    </message>
    <message>
        <source>From your own reviews, kept only when it predicts better</source>
        <translation>来自你自己的复习，只在预测更准时采用</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>恢复原来的</translation>
    </message>
    <message>
        <source>Roll the fitted schedule back</source>
        <translation>恢复拟合前的安排</translation>
    </message>
    <message>
        <source>Fit…</source>
        <translation>拟合…</translation>
    </message>
    <message>
        <source>Reset progress</source>
        <translation>重置进度</translation>
    </message>
    <message>
        <source>%1 of %2 cards…</source>
        <translation>%1/%2 张卡片…</translation>
    </message>
    <message>
        <source>Every card starts over as new</source>
        <translation>每张卡片都作为新卡重新开始</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近一次导入</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Choose the notes folder</source>
        <translation>选择笔记文件夹</translation>
    </message>
    <message>
        <source>Notes folder</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Markdown files saved there come into the bank by themselves</source>
        <translation>保存在这里的 Markdown 文件会自动进入题库</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s) followed</source>
        <translation>
            <numerusform>%1，正在跟随 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop following the notes folder</source>
        <translation>停止跟随笔记文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>DayPlanSection</name>
    <message>
        <source>Day plan</source>
        <translation>每日计划</translation>
    </message>
    <message>
        <source>Rest days a week</source>
        <translation>每周休息日</translation>
    </message>
    <message>
        <source>A rest day keeps the streak</source>
        <translation>休息日不会中断连续记录</translation>
    </message>
    <message>
        <source>A day starts at</source>
        <translation>一天从几点开始</translation>
    </message>
    <message>
        <source>What is studied before belongs to the evening before</source>
        <translation>在此之前的学习算前一天</translation>
    </message>
    <message>
        <source>How long the blocks usually take</source>
        <translation>各时段通常多长</translation>
    </message>
    <message>
        <source>For the days to come; today&apos;s plan is edited in Today</source>
        <translation>用于以后的日子；今天的计划在“今天”里调整</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
    <message>
        <source>Study ahead</source>
        <translation>提前学习</translation>
    </message>
    <message numerus="yes">
        <source>Nothing comes due in the next %n day(s).</source>
        <translation>
            <numerusform>接下来 %n 天没有到期的卡片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse cards</source>
        <translation>浏览卡片</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新建卡片</translation>
    </message>
    <message>
        <source>Undo the last answer</source>
        <translation>撤销上一次评分</translation>
    </message>
    <message>
        <source>Recall</source>
        <comment>share of a deck that is remembered now</comment>
        <translation>记得</translation>
    </message>
</context>
<context>
    <name>DeckRow</name>
    <message>
        <source>%1, %2 due, %3 new</source>
        <translation>%1，到期 %2 张，新 %3 张</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2 due, %3 new, %4 remembered</source>
        <translation>%1，到期 %2，新卡 %3，记得 %4</translation>
    </message>
    <message>
        <source>More for this deck</source>
        <translation>这个卡组的更多操作</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：更多</translation>
    </message>
    <message>
        <source>Review what waits</source>
        <translation>复习待复习的</translation>
    </message>
    <message>
        <source>Study ahead</source>
        <translation>提前学习</translation>
    </message>
    <message>
        <source>Cram, schedule untouched</source>
        <translation>突击复习，不影响安排</translation>
    </message>
</context>
<context>
    <name>DrillAskedCard</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Extra space</source>
        <translation>额外空间</translation>
    </message>
    <message>
        <source>Recursion depth</source>
        <translation>递归深度</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked, and what was measured</source>
        <translation>要求与实测</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测得</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>%1: asked %2, measured %3. %4</source>
        <translation>%1：要求 %2，实测 %3。%4</translation>
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
        <translation>回到列表</translation>
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
    <message>
        <source>Back to code</source>
        <translation>回到代码</translation>
    </message>
    <message>
        <source>Write the retro</source>
        <translation>写复盘</translation>
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
    <message>
        <source>Smallest failing input</source>
        <translation>最小的出错输入</translation>
    </message>
    <message>
        <source>Found and cut down by the judge. It stays pinned: it runs first from now on.</source>
        <translation>由判题器找到并缩到最小。它会被固定下来，以后先运行它。</translation>
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
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Smallest failing input: %1, expected %2, yours %3</source>
        <translation>最小的出错输入：%1，预期 %2，你的 %3</translation>
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
    <name>DrillFindingRow</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>DrillFindingStrip</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>DrillFindingsCard</name>
    <message>
        <source>Findings, the ones interviewers ask about</source>
        <translation>面试官会追问的发现</translation>
    </message>
    <message>
        <source>Growth was not measured</source>
        <translation>没有测量增长</translation>
    </message>
    <message>
        <source>Not looked at by sanitizers</source>
        <translation>未经内存与未定义行为检查</translation>
    </message>
    <message>
        <source>No undefined behaviour</source>
        <translation>没有未定义行为</translation>
    </message>
    <message>
        <source>The tests ran clean in the sanitizer build.</source>
        <translation>测试在检查版本中全部干净通过。</translation>
    </message>
    <message>
        <source>Nothing an interviewer would pick on.</source>
        <translation>没有面试官会挑剔的地方。</translation>
    </message>
</context>
<context>
    <name>DrillGrowthCard</name>
    <message>
        <source>Input of %1: %2 steps</source>
        <translation>规模 %1：%2 步</translation>
    </message>
    <message>
        <source>Measured growth</source>
        <translation>实测增长</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Input: %1, slowest of %2</source>
        <translation>输入：%1，%2 类中最慢</translation>
    </message>
    <message>
        <source>Input: %1</source>
        <translation>输入：%1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Measuring growth…</source>
        <translation>正在测量增长…</translation>
    </message>
    <message>
        <source>Not measured. %1</source>
        <translation>未测量。%1</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>the upright axis of a chart</comment>
        <translation>步数</translation>
    </message>
    <message>
        <source>input</source>
        <comment>the axis of a chart</comment>
        <translation>规模</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1，目标</translation>
    </message>
    <message numerus="yes">
        <source>Measured, %n size(s)</source>
        <translation>
            <numerusform>实测，%n 种规模</numerusform>
        </translation>
    </message>
    <message>
        <source>Best fit: %1, off by %2 %</source>
        <translation>最佳拟合：%1，偏差 %2%</translation>
    </message>
    <message>
        <source>Target: %1, off by %2 %</source>
        <translation>目标：%1，偏差 %2%</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps counted, not time</source>
        <translation>按步数计，不按时间</translation>
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
    <name>DrillLinesCard</name>
    <message>
        <source>Lines that do the most work</source>
        <translation>最费力的几行</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
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
    <name>DrillMeasured</name>
    <message>
        <source>Accepted so far. A part could not be tried.</source>
        <translation>目前通过，但有一部分无法检查。</translation>
    </message>
    <message>
        <source>Accepted so far.</source>
        <translation>目前通过。</translation>
    </message>
    <message>
        <source>Accepted, and it grows faster than the drill asks.</source>
        <translation>已通过，但增长比题目要求的快。</translation>
    </message>
    <message>
        <source>Accepted. %1.</source>
        <translation>已通过。%1。</translation>
    </message>
    <message>
        <source>Accepted. Time and space are as the drill asks.</source>
        <translation>已通过。时间与空间都符合要求。</translation>
    </message>
    <message>
        <source>%1 of %2 tests and %3 random cases agree with the reference.</source>
        <translation>%2 个测试通过 %1 个，另有 %3 个随机用例与参考解一致。</translation>
    </message>
    <message>
        <source>%1 of %2 tests passed.</source>
        <translation>%2 个测试通过了 %1 个。</translation>
    </message>
    <message>
        <source>Compiled in %1, ran in %2.</source>
        <translation>编译 %1，运行 %2。</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>查看实测</translation>
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
        <source>Random case %1 of %2</source>
        <translation>随机用例 %1/%2</translation>
    </message>
    <message>
        <source>Making the failing input small…</source>
        <translation>正在缩小出错输入…</translation>
    </message>
    <message>
        <source>Looking for undefined behaviour…</source>
        <translation>正在检查未定义行为…</translation>
    </message>
    <message>
        <source>Measuring growth, input %1 of %2</source>
        <translation>正在测量增长，第 %1 类输入，共 %2 类</translation>
    </message>
    <message>
        <source>Measuring growth…</source>
        <translation>正在测量增长…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>测试中…</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>查看实测</translation>
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
        <translation>尝试</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>题型</translation>
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
    <message>
        <source> or </source>
        <comment>between two models</comment>
        <translation> 或 </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Undefined behaviour</source>
        <translation>未定义行为</translation>
    </message>
    <message>
        <source>It grows faster than asked</source>
        <translation>增长比要求的快</translation>
    </message>
    <message>
        <source>More memory than asked</source>
        <translation>占用内存超过要求</translation>
    </message>
    <message>
        <source>Deep recursion</source>
        <translation>递归过深</translation>
    </message>
    <message>
        <source>Keeps state between calls</source>
        <translation>在两次调用之间保留了状态</translation>
    </message>
    <message>
        <source>Changes its input</source>
        <translation>改动了输入</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>%1, cannot tell.</source>
        <translation>%1，无法判断。</translation>
    </message>
    <message>
        <source>Cannot tell.</source>
        <translation>无法判断。</translation>
    </message>
    <message>
        <source>The work grows as %1, as the drill asks.</source>
        <translation>工作量按 %1 增长，符合要求。</translation>
    </message>
    <message>
        <source>The work grows as %1; the drill asks for %2.</source>
        <translation>工作量按 %1 增长；题目要求 %2。</translation>
    </message>
    <message>
        <source>The work grows as %1, less than the %2 the drill allows.</source>
        <translation>工作量按 %1 增长，低于题目允许的 %2。</translation>
    </message>
    <message>
        <source>Twice the input costs %1 times the steps.</source>
        <translation>规模翻倍，步数变为 %1 倍。</translation>
    </message>
    <message>
        <source>Twice the input costs %1 times the steps. At %2 it would be %3.</source>
        <translation>规模翻倍，步数变为 %1 倍；若为 %2，应为 %3 倍。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Isolation: full. %1</source>
        <translation>隔离：完整。%1</translation>
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
    <name>DrillsCard</name>
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
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1: %2 of %3 accepted</source>
        <translation>%1：%3 道通过 %2 道</translation>
    </message>
    <message>
        <source>%1, median %2</source>
        <translation>%1，中位数 %2</translation>
    </message>
    <message>
        <source>Drills, %1</source>
        <translation>算法题，%1</translation>
    </message>
    <message>
        <source>No drill in this time.</source>
        <translation>这段时间没有做题。</translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 calls right</source>
        <translation>通过 %1，预判 %3 次对 %2 次</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>用时中位数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>accepted of tried</comment>
        <translation>%2 中的 %1</translation>
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
    <name>DueDialog</name>
    <message>
        <source>When should this card come back?</source>
        <translation>这张卡片什么时候再出现？</translation>
    </message>
    <message>
        <source>What the schedule knows of it stays; only the day changes.</source>
        <translation>记忆数据不变，只改日期。</translation>
    </message>
    <message>
        <source>Set day</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>In</source>
        <translation>在</translation>
    </message>
    <message>
        <source>Days until the card comes back</source>
        <translation>几天后再出现</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>EasyDays</name>
    <message>
        <source>normal</source>
        <comment>load of a day</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>half</source>
        <comment>load of a day</comment>
        <translation>一半</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <comment>load of a day</comment>
        <translation>几乎不排</translation>
    </message>
    <message>
        <source>Easy days. %1: %2</source>
        <translation>轻松日。%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExportPicker</name>
    <message>
        <source>Opus (*.opus)</source>
        <translation>Opus (*.opus)</translation>
    </message>
    <message>
        <source>FLAC (*.flac)</source>
        <translation>FLAC (*.flac)</translation>
    </message>
    <message>
        <source>WAV (*.wav)</source>
        <translation>WAV (*.wav)</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Words matched: %1 of %2</source>
        <translation>对上 %2 个词中的 %1 个</translation>
    </message>
    <message>
        <source>Listening for words… %1 s</source>
        <translation>正在听词… %1 秒</translation>
    </message>
    <message>
        <source>Listening for words…</source>
        <translation>正在听词…</translation>
    </message>
    <message>
        <source>Export take %1</source>
        <translation>导出第 %1 次录音</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Best take</source>
        <translation>最佳录音</translation>
    </message>
    <message>
        <source>Mark as best</source>
        <translation>标为最佳</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>再录一次</translation>
    </message>
</context>
<context>
    <name>FeedbackComparison</name>
    <message>
        <source>The next take is compared with this one.</source>
        <translation>下一次录音会与这一次比较。</translation>
    </message>
    <message>
        <source>As long as take %1</source>
        <translation>与第 %1 次录音一样长</translation>
    </message>
    <message>
        <source>%1 s shorter than take %2</source>
        <translation>比第 %2 次录音短 %1 秒</translation>
    </message>
    <message>
        <source>%1 s longer than take %2</source>
        <translation>比第 %2 次录音长 %1 秒</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n filler(s) fewer</source>
        <translation>
            <numerusform>少了 %n 个口头禅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler(s) more</source>
        <translation>
            <numerusform>多了 %n 个口头禅</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排对照</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play both</source>
        <translation>连听两次</translation>
    </message>
</context>
<context>
    <name>FeedbackFacts</name>
    <message>
        <source>Listening for words…</source>
        <translation>正在听词…</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, longest %2 s</source>
        <translation>%1 处，最长 %2 秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n could not tell</source>
        <translation>
            <numerusform>%n 处无法判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>This take</source>
        <translation>这一次</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s over</source>
        <translation>超时 %1 秒</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>from script length</source>
        <translation>按脚本长度计算</translation>
    </message>
    <message>
        <source>Words a minute per sentence: %1</source>
        <translation>每句每分钟词数：%1</translation>
    </message>
    <message>
        <source>per sentence</source>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>under 1.2 s</source>
        <translation>少于 1.2 秒</translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>口头禅</translation>
    </message>
    <message>
        <source>Clean endings</source>
        <translation>干净的句尾</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>重音</translation>
    </message>
    <message>
        <source>Your recogniser heard: %1</source>
        <translation>你的识别程序听到：%1</translation>
    </message>
</context>
<context>
    <name>FeedbackOverview</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play the open part</source>
        <translation>播放打开的部分</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>第 %1 句</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>FeedbackPicture</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1, sentence %2 of %3</source>
        <translation>%1，第 %2 句，共 %3 句</translation>
    </message>
    <message>
        <source>%1 (could not tell)</source>
        <translation>%1（无法判断）</translation>
    </message>
    <message>
        <source>Waveform, %1</source>
        <translation>波形，%1</translation>
    </message>
</context>
<context>
    <name>FeedbackState</name>
    <message>
        <source>Too much noise to judge words. Length and pauses still stand.</source>
        <translation>噪声太大，无法判断字词。时长和停顿仍然有效。</translation>
    </message>
    <message>
        <source>The recording is overdriven, so words cannot be judged. Length and pauses still stand.</source>
        <translation>录音过载，无法判断字词。时长和停顿仍然有效。</translation>
    </message>
    <message>
        <source>Too quiet to judge words. Length and pauses still stand.</source>
        <translation>声音太小，无法判断字词。时长和停顿仍然有效。</translation>
    </message>
    <message>
        <source>Nothing was heard in this take.</source>
        <translation>这次录音里什么也没听到。</translation>
    </message>
    <message>
        <source>This does not sound like the script, so its words were not judged.</source>
        <translation>听起来不像这个脚本，所以没有判断字词。</translation>
    </message>
    <message>
        <source>The speech model knows English only. Of a Chinese script, length, level and pauses are told.</source>
        <translation>语音模型只懂英语。对中文脚本，只给出时长、音量和停顿。</translation>
    </message>
    <message>
        <source>Install pocketsphinx-en-us to check words. Length, pauses and level work now.</source>
        <translation>安装 pocketsphinx-en-us 后才能检查字词。时长、停顿和音量现在就能用。</translation>
    </message>
    <message>
        <source>%1 The take is kept.</source>
        <translation>%1 录音已保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再查一次</translation>
    </message>
</context>
<context>
    <name>FeedbackTips</name>
    <message>
        <source>Put away.</source>
        <translation>已收起。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>One thing for take %1</source>
        <translation>第 %1 次录音要注意一点</translation>
    </message>
    <message>
        <source>Two things for take %1</source>
        <translation>第 %1 次录音要注意两点</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>从 %1 播放</translation>
    </message>
    <message>
        <source>Put this tip away</source>
        <translation>收起这条建议</translation>
    </message>
</context>
<context>
    <name>FeedbackZoomFoot</name>
    <message>
        <source>finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>换句</translation>
    </message>
    <message>
        <source>part</source>
        <translation>换段</translation>
    </message>
    <message>
        <source>Stop the loop</source>
        <translation>停止循环</translation>
    </message>
    <message>
        <source>Play the open part over and over</source>
        <translation>循环播放打开的部分</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Notes to import</source>
        <translation>要导入的笔记</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder of notes</source>
        <translation>笔记文件夹</translation>
    </message>
    <message>
        <source>Notes and decks (*.md *.markdown *.txt *.apkg *.colpkg *.csv *.tsv)</source>
        <translation>笔记和卡组 (*.md *.markdown *.txt *.apkg *.colpkg *.csv *.tsv)</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Dismissed. The facts are counted without it.</source>
        <translation>已忽略，事实中不再计入。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Noted: it is not so. The facts are counted anew.</source>
        <translation>已记下：并非如此。事实已重新计算。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Hide what was put away</source>
        <translation>隐藏已收起的</translation>
    </message>
    <message numerus="yes">
        <source>%n put away, show</source>
        <translation>
            <numerusform>%n 条已收起，显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean take. Nothing to fix.</source>
        <translation>很干净，没有要改的。</translation>
    </message>
    <message>
        <source>Nothing left to look at.</source>
        <translation>没有剩下要看的了。</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>you said it is not so</source>
        <translation>你说并非如此</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <translation>从 %1 播放</translation>
    </message>
    <message>
        <source>Not so: “%1”</source>
        <translation>并非如此：“%1”</translation>
    </message>
    <message>
        <source>Dismiss: “%1”</source>
        <translation>忽略：“%1”</translation>
    </message>
    <message>
        <source>Bring back: “%1”</source>
        <translation>恢复：“%1”</translation>
    </message>
</context>
<context>
    <name>FitSheet</name>
    <message>
        <source>Prediction error (log loss)</source>
        <translation>预测误差（对数损失）</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Cards a day at the same retention</source>
        <translation>相同记忆率下每天的卡片数</translation>
    </message>
    <message>
        <source>The next 7 days</source>
        <translation>接下来 7 天</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Fitting to your reviews…</source>
        <translation>正在按你的复习拟合…</translation>
    </message>
    <message>
        <source>The fitted schedule is in force. Settings rolls it back.</source>
        <translation>已采用新的安排。可在设置中恢复。</translation>
    </message>
    <message>
        <source>%1 of %2 reviews so far.</source>
        <translation>目前 %2 次复习中的 %1 次。</translation>
    </message>
    <message>
        <source>Your schedule already fits. Nothing changed.</source>
        <translation>现在的复习安排已经合适，没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>Fitted to %n review(s); measured on later ones it had not seen.</source>
        <translation>
            <numerusform>按 %n 次复习拟合，用之后未见过的复习检验。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the fitted schedule?</source>
        <translation>使用拟合后的安排吗？</translation>
    </message>
    <message>
        <source>Fit the schedule</source>
        <translation>调整复习安排</translation>
    </message>
    <message>
        <source>Use fitted</source>
        <translation>使用新安排</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Fitting, %1 %</source>
        <translation>正在拟合，%1%</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>拟合后</translation>
    </message>
    <message>
        <source>%1: now %2, fitted %3</source>
        <translation>%1：现在 %2，拟合后 %3</translation>
    </message>
</context>
<context>
    <name>FlashcardsPage</name>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FollowUpDrillPane</name>
    <message>
        <source>Think. Recording begins in %1 s.</source>
        <translation>先想一想。%1 秒后开始录音。</translation>
    </message>
    <message>
        <source>Your time to think is over. Press R and answer.</source>
        <translation>思考时间到。按 R 开始回答。</translation>
    </message>
    <message>
        <source>Answered. Compare with the written answer.</source>
        <translation>已回答。与写好的答案对照一下。</translation>
    </message>
    <message>
        <source>Answer in about %1 s.</source>
        <translation>用大约 %1 秒回答。</translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>追问：%1</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>全部追问</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>再答一次</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>现在回答</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>The written answer</source>
        <translation>写好的答案</translation>
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
    <message>
        <source>A card of its own. Take it out again</source>
        <translation>已单独成卡，点按取消</translation>
    </message>
    <message>
        <source>Make it a card of its own</source>
        <translation>单独做成卡片</translation>
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
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n 张新卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Due until the interview</source>
        <translation>面试前到期</translation>
    </message>
    <message>
        <source>About %1 a day, then a light last week</source>
        <translation>每天约 %1 张，最后一周较轻</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>面试，%1</translation>
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
    <name>ImportDetailPane</name>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Old against new</source>
        <translation>新旧对照</translation>
    </message>
    <message>
        <source>Opens the file in your editor</source>
        <translation>在你的编辑器中打开文件</translation>
    </message>
    <message>
        <source>Which text stays</source>
        <translation>保留哪一份</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>用新的文字</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n warning(s)</source>
        <translation>
            <numerusform>全部 %n 条警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>What would change</source>
        <translation>会有哪些改动</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are as they are in the bank.</source>
        <translation>
            <numerusform>%n 项与题库中一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing under this tab.</source>
        <translation>这一栏没有内容。</translation>
    </message>
</context>
<context>
    <name>ImportPane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些改动</translation>
    </message>
    <message>
        <source>Drop Markdown files or a folder of notes on the window, or choose them. You see what would change before anything does.</source>
        <translation>把 Markdown 文件或笔记文件夹拖到窗口上，或在这里选择。改动之前你会先看到。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>This computer has no file dialog for Greenroom. Drop the files on the window instead.</source>
        <translation>这台电脑没有可用的文件对话框。请把文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>这些文件里没有新内容。</translation>
    </message>
    <message>
        <source>Back to the bank</source>
        <translation>回到题库</translation>
    </message>
    <message>
        <source>A backup is made first. Undo brings today’s bank back, for 30 days.</source>
        <translation>导入前会先备份，30 天内可撤销。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>没有勾选</translation>
    </message>
    <message numerus="yes">
        <source>Import %n change(s)</source>
        <translation>
            <numerusform>导入 %n 处改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>title, kind, place</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>InterviewSheet</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>about %n card(s) a day</source>
        <translation>
            <numerusform>每天约 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, no new cards.</source>
        <translation>%1，%2，没有新卡。</translation>
    </message>
    <message>
        <source>%1, %2, last new cards %3.</source>
        <translation>%1，%2，新卡到 %3为止。</translation>
    </message>
    <message>
        <source>When is the interview?</source>
        <translation>面试在哪一天？</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where, or what for</source>
        <translation>哪家公司，或什么岗位</translation>
    </message>
    <message>
        <source>Day of the interview</source>
        <translation>面试日期</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>不设日期</translation>
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
    <name>LeechStrip</name>
    <message numerus="yes">
        <source>This card has slipped %n time(s) and is set aside. Rewrite it, split it, or bring it back.</source>
        <translation>
            <numerusform>这张卡片忘过 %n 次，已放到一边。可以改写、拆分，或恢复它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This card has slipped %n time(s). Rewrite it, split it, or set it aside.</source>
        <translation>
            <numerusform>这张卡片忘过 %n 次。可以改写、拆分，或先放一放。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>放到一边</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>LinkDialog</name>
    <message>
        <source>Open this link outside Greenroom?</source>
        <translation>在 Greenroom 之外打开这个链接？</translation>
    </message>
    <message>
        <source>This link cannot be opened here.</source>
        <translation>这个链接在这里打不开。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>MemoryCard</name>
    <message>
        <source>Young</source>
        <translation>新近</translation>
    </message>
    <message>
        <source>interval under 21 days</source>
        <translation>间隔不到 21 天</translation>
    </message>
    <message>
        <source>Mature</source>
        <translation>成熟</translation>
    </message>
    <message>
        <source>21 days or longer</source>
        <translation>21 天及以上</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: no answers yet</source>
        <translation>%1：还没有评分</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % recalled of %n answer(s)</source>
        <translation>
            <numerusform>%1：%n 次评分中记得 %2%</numerusform>
        </translation>
    </message>
    <message>
        <source>True retention, %1</source>
        <translation>实际记忆率，%1</translation>
    </message>
    <message>
        <source>Nothing repeated in this time yet.</source>
        <translation>这段时间还没有重复复习。</translation>
    </message>
    <message>
        <source>%1 % of what you know for long, %2 % of what is young</source>
        <translation>长期记忆记得 %1%，新近记忆记得 %2%</translation>
    </message>
    <message>
        <source>%1 % of young memories recalled, none is mature yet</source>
        <translation>新近记忆记得 %1%，还没有成熟的</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>评分次数</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>column of a chart</comment>
        <translation>次评分</translation>
    </message>
    <message>
        <source>recalled</source>
        <comment>column of a chart</comment>
        <translation>记得</translation>
    </message>
    <message>
        <source>Counted from the first answer a day to each card you had learned.</source>
        <translation>按每张已学卡片每天的第一次回答计算。</translation>
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
    <message>
        <source>Keep takes</source>
        <translation>保留录音</translation>
    </message>
    <message>
        <source>Takes use %1 MB. The best one of a pitch is always kept.</source>
        <translation>录音占用 %1 MB。每个自我介绍的最佳录音总会保留。</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部保留</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n of each pitch</source>
        <translation>
            <numerusform>每个自我介绍最新的 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Store takes as FLAC</source>
        <translation>用 FLAC 保存录音</translation>
    </message>
    <message>
        <source>A third of the size; nothing of the sound is lost.</source>
        <translation>大小约为三分之一，声音没有损失。</translation>
    </message>
    <message>
        <source>Recogniser of your own</source>
        <translation>你自己的语音识别程序</translation>
    </message>
    <message>
        <source>A command that gets a recording (%f) and prints its words; listens to free answers. Help tells the format.</source>
        <translation>一条命令，接收录音（%f）并输出其中的词，用于自由回答。格式见帮助。</translation>
    </message>
    <message>
        <source>Command of the recogniser</source>
        <translation>识别程序的命令</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Arrow keys move by a day or a week, Page Up and Page Down by a month</source>
        <translation>方向键移动一天或一周，Page Up 和 Page Down 移动一个月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format of a calendar&apos;s head</comment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
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
    <message>
        <source>Answer aloud</source>
        <translation>开口回答</translation>
    </message>
    <message>
        <source>Answer aloud: %1</source>
        <translation>开口回答：%1</translation>
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
    <message>
        <source>Written, with the feedback beside it: %1</source>
        <translation>已导出，反馈在旁边：%1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已导出：%1</translation>
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
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format</comment>
        <translation>M 月</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
    <message>
        <source>Copied as a picture.</source>
        <translation>已复制为图片。</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>图片没有生成。</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
    <message>
        <source>%1 on %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Interview on %1</source>
        <translation>面试在 %1</translation>
    </message>
    <message>
        <source>%1, today.</source>
        <translation>%1，就在今天。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) away.</source>
        <translation>
            <numerusform>%1，还有 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last new cards come on %2.</source>
        <translation>%1新卡到 %2为止。</translation>
    </message>
    <message>
        <source>Change date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Change the interview date</source>
        <translation>更改面试日期</translation>
    </message>
    <message>
        <source>Set the interview date</source>
        <translation>设定面试日期</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <translation>图表范围</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>30 days</comment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 d</source>
        <comment>90 days</comment>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all days</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Your interview was on %1. How did it go?</source>
        <translation>你的面试在 %1。结果怎么样？</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Set the next date</source>
        <translation>设定下一次日期</translation>
    </message>
</context>
<context>
    <name>QuestionFollowUps</name>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>添加追问</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>追问 %1</translation>
    </message>
    <message>
        <source>Its answer, Markdown</source>
        <translation>它的答案，Markdown</translation>
    </message>
    <message>
        <source>Make it a question of its own</source>
        <translation>变成独立的题目</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove follow-up %1</source>
        <translation>移除追问 %1</translation>
    </message>
</context>
<context>
    <name>QuestionMerge</name>
    <message>
        <source>“%1” is taken in here, and goes to the archive when you save. Its reviews are kept.</source>
        <translation>“%1”会并入这里，保存后归档，复习记录保留。</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>不合并</translation>
    </message>
    <message>
        <source>Find the other question</source>
        <translation>查找另一道题</translation>
    </message>
    <message>
        <source>No other question holds these words.</source>
        <translation>没有其他题目包含这些字。</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>New question</source>
        <translation>新建题目</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation>编辑题目</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Close to “%1”</source>
        <translation>与“%1”相近</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Answer, Markdown</source>
        <translation>答案，Markdown</translation>
    </message>
    <message>
        <source>Put the cursor where the second question begins.</source>
        <translation>把光标放在第二道题开始的地方。</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>从光标处拆分</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>与另一道合并</translation>
    </message>
    <message>
        <source>Second question</source>
        <translation>第二道题</translation>
    </message>
    <message>
        <source>Its answer, Markdown</source>
        <translation>它的答案，Markdown</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>添加题目</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>放弃输入的内容吗？</translation>
    </message>
    <message>
        <source>This question is not saved yet.</source>
        <translation>这道题还没有保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续写</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: no card learned yet</source>
        <translation>%1：还没有学过的卡片</translation>
    </message>
    <message>
        <source>%1: %2 now</source>
        <translation>%1：现在 %2</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 on %4</source>
        <translation>%1：现在 %2，%4 时 %3</translation>
    </message>
    <message>
        <source>No card learned yet.</source>
        <translation>还没有学过的卡片。</translation>
    </message>
    <message>
        <source>Weakest now: %1, %2</source>
        <translation>现在最弱：%1，%2</translation>
    </message>
    <message>
        <source>%1 needs you first: %2 % by then</source>
        <translation>先复习 %1：到时只记得 %2%</translation>
    </message>
    <message>
        <source>Every topic stays above %1 % until %2.</source>
        <translation>到 %2为止，每个主题都保持在 %1% 以上。</translation>
    </message>
    <message>
        <source>Weakest by then: %1, %2 %</source>
        <translation>到时最弱：%1，%2%</translation>
    </message>
    <message>
        <source>Recall per topic, today and on %1</source>
        <translation>各主题记忆，今天和 %1</translation>
    </message>
    <message>
        <source>Recall per topic, today</source>
        <translation>各主题记忆，今天</translation>
    </message>
    <message>
        <source>Cram %1</source>
        <translation>突击 %1</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today</source>
        <comment>column of a chart</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Set the interview date to see recall on that day.</source>
        <translation>设定面试日期，就能看到那天的记忆情况。</translation>
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
    <name>ResetDialog</name>
    <message>
        <source>Reset progress?</source>
        <translation>重置进度吗？</translation>
    </message>
    <message>
        <source>Every card starts over as new. Your reviews stay in the log, and a backup is made first. Drills, takes and notes stay as they are.</source>
        <translation>每张卡片都作为新卡重新开始。复习记录保留，并会先备份。算法题、录音和笔记不变。</translation>
    </message>
    <message>
        <source>Reset progress</source>
        <translation>重置进度</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <translation>保留进度</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>输入“%1”继续</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>You recall %1 %, aiming for %2 %</source>
        <translation>你记得 %1%，目标 %2%</translation>
    </message>
    <message>
        <source>Not enough yet: %1 of %2 repeated answers.</source>
        <translation>数据还不够：重复回答 %1 / %2 次。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>%1% 以下</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>%1% 以上</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <translation>%1–%2%</translation>
    </message>
    <message>
        <source>%1: no answers</source>
        <translation>%1：没有评分</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % recalled over 7 days, %n answer(s) on the day</source>
        <translation>
            <numerusform>%1：7 天内记得 %2%，当天 %n 次评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted %1: no answers yet</source>
        <translation>预测 %1：还没有评分</translation>
    </message>
    <message numerus="yes">
        <source>Predicted %1 %, recalled %2 %, %n answer(s)</source>
        <translation>
            <numerusform>预测 %1%，记得 %2%，%n 次评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention, %1</source>
        <translation>记忆率，%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recalled, 7 days</source>
        <translation>7 天记忆率</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>评分次数</translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>aim</source>
        <comment>the target line of a chart</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>today</source>
        <comment>the end of an axis</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Shows how well recall is predicted, from %1 reviews on: %2 of %1 so far.</source>
        <translation>满 %1 次复习后显示预测准不准：目前 %2/%1。</translation>
    </message>
    <message>
        <source>Calibration: %1</source>
        <translation>校准：%1</translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>chart key</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>recalled</source>
        <comment>chart key</comment>
        <translation>记得</translation>
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
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>%1 %2, the kind of this card</source>
        <translation>%1 %2，当前卡片属于此类</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Language of the card</source>
        <translation>卡片语言</translation>
    </message>
    <message>
        <source>Extra, schedule untouched</source>
        <translation>额外复习，不影响安排</translation>
    </message>
    <message>
        <source>Nothing to undo today.</source>
        <translation>今天没有可撤销的。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More for this card</source>
        <translation>这张卡片的更多操作</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>明天再看</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>放到一边</translation>
    </message>
    <message>
        <source>Set the day it is due…</source>
        <translation>设定到期日…</translation>
    </message>
    <message>
        <source>Start over as a new card</source>
        <translation>作为新卡重新开始</translation>
    </message>
    <message>
        <source>Mark as Shaky</source>
        <translation>标为不稳</translation>
    </message>
    <message>
        <source>Mark as Solid</source>
        <translation>标为熟练</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
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
    <name>ReviewEnd</name>
    <message>
        <source>Undo the last answer</source>
        <translation>撤销上一次评分</translation>
    </message>
    <message>
        <source>Nothing to undo today.</source>
        <translation>今天没有可撤销的。</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>返回今天</translation>
    </message>
</context>
<context>
    <name>ReviewRoom</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
    <message numerus="yes">
        <source>%n card(s) start over.</source>
        <translation>
            <numerusform>%n 张卡片重新开始。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back. Reviews and notes made since are kept.</source>
        <translation>导入已撤销，之后的复习和笔记都保留。</translation>
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
        <translation>新建题目</translation>
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
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Tick a bullet, or what is imported</source>
        <translation>勾选要点，或要导入的内容</translation>
    </message>
    <message>
        <source>Import what is ticked, or save the question</source>
        <translation>导入勾选的内容，或保存题目</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>添加追问</translation>
    </message>
    <message>
        <source>Feedback: sentence</source>
        <translation>反馈：换句</translation>
    </message>
    <message>
        <source>Feedback: both takes</source>
        <translation>反馈：连听两次录音</translation>
    </message>
    <message>
        <source>Feedback: side by side</source>
        <translation>反馈：并排对照</translation>
    </message>
    <message>
        <source>Feedback: over and over</source>
        <translation>反馈：循环播放</translation>
    </message>
    <message>
        <source>Feedback: best take</source>
        <translation>反馈：最佳录音</translation>
    </message>
    <message>
        <source>Feedback: dismiss the finding</source>
        <translation>反馈：忽略这一处</translation>
    </message>
    <message>
        <source>Feedback: it is not so</source>
        <translation>反馈：并非如此</translation>
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
    <name>SlippingList</name>
    <message numerus="yes">
        <source>%n card(s) keep slipping</source>
        <translation>
            <numerusform>%n 张卡片总是忘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s), set aside</source>
        <translation>
            <numerusform>忘过 %n 次，已放到一边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slipped %n time(s)</source>
        <translation>
            <numerusform>忘过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Rewrite: %1</source>
        <translation>改写：%1</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>放到一边</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <source>No takes yet. Press R and read the script once.</source>
        <translation>还没有录音。按 R，把脚本读一遍。</translation>
    </message>
    <message>
        <source>Takes, aloud %1 of 3 today</source>
        <translation>录音，今天已说 %1/3 遍</translation>
    </message>
    <message>
        <source>Takes, now one for good</source>
        <translation>录音，现在正式录一次</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n today</source>
        <translation>
            <numerusform>录音，今天 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>句尾</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>重音</translation>
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
    <message>
        <source>%1 of %2 endings clean</source>
        <translation>%2 个句尾中 %1 个干净</translation>
    </message>
    <message>
        <source>%1 of %2 words stood out</source>
        <translation>%2 个重音词中 %1 个突出</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Feedback of %1</source>
        <translation>%1的反馈</translation>
    </message>
</context>
<context>
    <name>TakesCard</name>
    <message>
        <source>Record a pitch, and it is counted here.</source>
        <translation>录一遍自述，就会计入这里。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 words a minute</source>
        <translation>%1，每分钟 %2 词</translation>
    </message>
    <message>
        <source>Takes, %1</source>
        <translation>录音，%1</translation>
    </message>
    <message>
        <source>No take in this time.</source>
        <translation>这段时间没有录音。</translation>
    </message>
    <message>
        <source>One take of %1</source>
        <translation>一次录音，%1</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 over %n take(s)</source>
        <translation>
            <numerusform>%n 次录音，从 %1 到 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>每分钟词数</translation>
    </message>
    <message>
        <source>wpm</source>
        <comment>words a minute, under a chart</comment>
        <translation>词/分</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n filler(s)</source>
        <translation>
            <numerusform>%1，%n 个口头禅</numerusform>
        </translation>
    </message>
    <message>
        <source>Fillers</source>
        <translation>口头禅</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>句尾</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>重音</translation>
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
    <name>TimeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time a day, %1</source>
        <translation>每天用时，%1</translation>
    </message>
    <message>
        <source>%1 in all, about %2 on a day with practice</source>
        <translation>共 %1，练习的日子平均约 %2</translation>
    </message>
    <message>
        <source>Nothing practised in this time.</source>
        <translation>这段时间没有练习。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>today</source>
        <comment>the end of an axis</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Reviews, drills and takes, or the blocks of the day plan where that is more.</source>
        <translation>复习、做题和录音的用时；当天计划的时段更长时取后者。</translation>
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
    <message>
        <source>Accepted so far</source>
        <translation>目前通过</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空等</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Stack overflow</source>
        <translation>栈溢出</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>提前退出</translation>
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
    <message>
        <source>Takes are exported as .wav, .flac or .opus; %1 ends otherwise.</source>
        <translation>录音可导出为 .wav、.flac 或 .opus，%1 的后缀不是这些。</translation>
    </message>
    <message>
        <source>The drill has no full “signature”: function, returns and parameters, or class and methods.</source>
        <translation>题目的“signature”不完整：需要函数、返回值和参数，或类和方法。</translation>
    </message>
    <message>
        <source>The comparator is not exact, any-order, any-order-nested, float or checker.</source>
        <translation>comparator 只能是 exact、any-order、any-order-nested、float 或 checker。</translation>
    </message>
    <message>
        <source>This is no question, problem, script or plan that could be told; it is kept as a note.</source>
        <translation>看不出这是题目、算法题、讲稿还是计划，已作为笔记保留。</translation>
    </message>
    <message>
        <source>This code fence is never closed; it was read up to the next heading.</source>
        <translation>这个代码块没有结束标记，读到下一个标题为止。</translation>
    </message>
    <message>
        <source>This part is too tangled to be read as Markdown; it is kept as plain text.</source>
        <translation>这一段太复杂，无法当作 Markdown 读取，已按纯文本保留。</translation>
    </message>
    <message>
        <source>The linked file %1 is not there.</source>
        <translation>链接的文件 %1 不存在。</translation>
    </message>
    <message>
        <source>This file is UTF-16; it was read as such.</source>
        <translation>这个文件是 UTF-16，已按此读取。</translation>
    </message>
    <message>
        <source>This file is GBK, not UTF-8; it was converted on reading.</source>
        <translation>这个文件是 GBK 而不是 UTF-8，读取时已转换。</translation>
    </message>
    <message>
        <source>Some bytes here are not UTF-8; each is shown as a replacement mark.</source>
        <translation>这里有些字节不是 UTF-8，每个都显示为替换符号。</translation>
    </message>
    <message>
        <source>This file is neither UTF-8 nor GBK; it was read as Latin-1.</source>
        <translation>这个文件既不是 UTF-8 也不是 GBK，已按 Latin-1 读取。</translation>
    </message>
    <message>
        <source>There are NUL bytes from here on; they were left out.</source>
        <translation>从这里开始有 NUL 字节，已略去。</translation>
    </message>
    <message>
        <source>--target takes a number of seconds above 0 and at most 7200.</source>
        <translation>--target 需要大于 0、不超过 7200 的秒数。</translation>
    </message>
    <message>
        <source>Give --script or --pitch, not both.</source>
        <translation>--script 和 --pitch 只能给一个。</translation>
    </message>
    <message>
        <source>There is no word in the script %1.</source>
        <translation>脚本 %1 里没有词。</translation>
    </message>
    <message>
        <source>%1 s long, %2 s from the first word to the last</source>
        <translation>长 %1 秒，从第一个词到最后一个词 %2 秒</translation>
    </message>
    <message>
        <source>%1 of %2 words heard, %3 words a minute</source>
        <translation>%2 个词听到 %1 个，每分钟 %3 词</translation>
    </message>
    <message>
        <source>Pauses: %1, fillers: %2, not heard clearly: %3</source>
        <translation>停顿：%1，填充词：%2，没听清：%3</translation>
    </message>
    <message>
        <source>Tells what is heard in a recording: length, pace, pauses, words, endings, emphasis.</source>
        <translation>说明录音里听到了什么：时长、语速、停顿、字词、句尾、重音。</translation>
    </message>
    <message>
        <source>What was to be said, as text or Markdown.</source>
        <translation>要说的内容，文本或 Markdown。</translation>
    </message>
    <message>
        <source>The pitch that was said.</source>
        <translation>所讲的讲稿。</translation>
    </message>
    <message>
        <source>How long it may last.</source>
        <translation>最多多长。</translation>
    </message>
    <message>
        <source>A program that prints the words of a 16 kHz WAV file as JSON, for free answers.</source>
        <translation>把 16 kHz WAV 文件里的词以 JSON 输出的程序，用于自由回答。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Takes the last review back; again and again, one at a time.</source>
        <translation>撤销上一次复习；可以一次次往回撤。</translation>
    </message>
    <message>
        <source>Do again what the last undo took back.</source>
        <translation>重做上一次撤销的内容。</translation>
    </message>
    <message>
        <source>%1: %2 bytes.</source>
        <translation>%1：%2 字节。</translation>
    </message>
    <message>
        <source>Then: %1 answers, %2 questions of your own. Now: %3 answers, %4 questions.</source>
        <translation>当时：%1 次评分，%2 道自己的题目。现在：%3 次评分，%4 道题目。</translation>
    </message>
    <message>
        <source>What was here is kept in %1.</source>
        <translation>原来的内容保存在 %1。</translation>
    </message>
    <message>
        <source>One file with everything: what you did, your takes, your content and drills.</source>
        <translation>一个文件包含全部：你的记录、录音、内容和算法题。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of what is here, which is backed up first.</source>
        <translation>用备份替换现有内容，替换前先备份。</translation>
    </message>
    <message>
        <source>Say what would change, and change nothing.</source>
        <translation>只说明会有哪些改动，不做改动。</translation>
    </message>
    <message>
        <source>Usage: greenroom export --format markdown|csv|apkg|json --out PATH</source>
        <translation>用法：greenroom export --format markdown|csv|apkg|json --out PATH</translation>
    </message>
    <message>
        <source>%1: %2 questions, %3 answers of the log.</source>
        <translation>%1：%2 道题目，%3 次评分记录。</translation>
    </message>
    <message>
        <source>The bank, your notes and the schedule in an open format.</source>
        <translation>以开放格式导出题库、笔记和复习安排。</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>写入什么。</translation>
    </message>
    <message>
        <source>Where: a file, or a folder for markdown.</source>
        <translation>写到哪里：一个文件，markdown 则是一个文件夹。</translation>
    </message>
    <message>
        <source>The new parameters are in force.</source>
        <translation>已采用新参数。</translation>
    </message>
    <message>
        <source>They would be taken.</source>
        <translation>将会采用。</translation>
    </message>
    <message>
        <source>The parameters stay: the new ones predict no better.</source>
        <translation>参数不变：新参数预测并不更准。</translation>
    </message>
    <message>
        <source>%1 answers; log loss over the later ones %2 before, %3 after. %4</source>
        <translation>%1 次评分；之后部分的对数损失从 %2 变为 %3。%4</translation>
    </message>
    <message>
        <source>The parameters before the last fit are in force again.</source>
        <translation>已恢复上次拟合之前的参数。</translation>
    </message>
    <message>
        <source>Memory states for given histories, without fuzz and learning steps; or the parameters fitted to your own answers.</source>
        <translation>给定历史的记忆状态，不含随机偏移和学习步骤；或按你自己的评分拟合参数。</translation>
    </message>
    <message>
        <source>Fit and tell; change nothing.</source>
        <translation>拟合并说明，不做改动。</translation>
    </message>
    <message>
        <source>Go back to the parameters before the last fit.</source>
        <translation>恢复上次拟合之前的参数。</translation>
    </message>
    <message>
        <source>%1 questions, %2 answers of the log.</source>
        <translation>%1 道题目，%2 次评分记录。</translation>
    </message>
    <message>
        <source>Nothing new in these files.</source>
        <translation>这些文件里没有新内容。</translation>
    </message>
    <message>
        <source>%1 changes. Nothing in your bank has changed yet.</source>
        <translation>%1 处改动。你的题库还没有任何改动。</translation>
    </message>
    <message>
        <source>%1 changes. Take them back with greenroom import --undo.</source>
        <translation>%1 处改动。可用 greenroom import --undo 撤销。</translation>
    </message>
    <message>
        <source>The latest import is taken back: %1 items are as they were.</source>
        <translation>最近一次导入已撤销：%1 项恢复原样。</translation>
    </message>
    <message>
        <source>Name the notes to import, or --undo alone.</source>
        <translation>请指明要导入的笔记，或单独使用 --undo。</translation>
    </message>
    <message>
        <source>Import notes in one call and decks in another.</source>
        <translation>笔记和牌组请分两次导入。</translation>
    </message>
    <message>
        <source>Brings Markdown notes, files or folders, into the bank; the files stay as they are.</source>
        <translation>把 Markdown 笔记（文件或文件夹）导入题库，文件本身不变。</translation>
    </message>
    <message>
        <source>Take the latest import back; reviews and notes made since stay.</source>
        <translation>撤销最近一次导入，之后的复习和笔记保留。</translation>
    </message>
    <message>
        <source>Measured growth: %1 on “%2”, residual %3 %, next best %4</source>
        <translation>实测增长：在“%2”上为 %1，残差 %3%，次优 %4</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 random cases, seed %2</source>
        <translation>%1 个随机用例，种子 %2</translation>
    </message>
    <message>
        <source>--seed needs a whole number.</source>
        <translation>--seed 需要一个整数。</translation>
    </message>
    <message>
        <source>The recordings; or one of them as WAV, FLAC or Opus with its feedback.</source>
        <translation>列出录音；或把其中一个导出为 WAV、FLAC 或 Opus，并附反馈。</translation>
    </message>
    <message>
        <source>The parameters were left as they are.</source>
        <translation>参数保持不变。</translation>
    </message>
    <message>
        <source>A question has no words.</source>
        <translation>有一道题没有文字。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” was not heard clearly; something else was said there</source>
        <translation>“%1”没听清，那里说了别的</translation>
    </message>
    <message>
        <source>“%1” was not heard clearly</source>
        <translation>“%1”没听清</translation>
    </message>
    <message>
        <source>“%1” was said %2 times</source>
        <translation>“%1”说了 %2 次</translation>
    </message>
    <message>
        <source>Something that is not in the script</source>
        <translation>讲稿里没有的内容</translation>
    </message>
    <message>
        <source>A stop of %1 s inside a phrase</source>
        <translation>短语中间停了 %1 秒</translation>
    </message>
    <message>
        <source>Sentence %1 fades at its end</source>
        <translation>第 %1 句句尾变弱</translation>
    </message>
    <message>
        <source>The end of sentence %1 was not heard clearly</source>
        <translation>第 %1 句句尾没听清</translation>
    </message>
    <message>
        <source>Sentence %1 runs into the next</source>
        <translation>第 %1 句与下一句连在一起</translation>
    </message>
    <message>
        <source>The recording ends in sentence %1</source>
        <translation>录音在第 %1 句里就结束了</translation>
    </message>
    <message>
        <source>“%1” did not stand out</source>
        <translation>“%1”不够突出</translation>
    </message>
    <message>
        <source>There is too much noise behind your voice to tell words. Move closer to the microphone or find a quieter place.</source>
        <translation>背景噪声太大，无法分辨字词。请靠近麦克风，或找个安静的地方。</translation>
    </message>
    <message>
        <source>The recording is overdriven. Turn the microphone&apos;s gain down and record again.</source>
        <translation>录音过载了。请调低麦克风增益再录一次。</translation>
    </message>
    <message>
        <source>The recording is too quiet to tell words. Turn the gain up or move closer.</source>
        <translation>录音太轻，无法分辨字词。请调高增益或靠近一些。</translation>
    </message>
    <message>
        <source>Nothing was heard. Check that the right microphone is chosen and not muted.</source>
        <translation>什么也没听到。请检查选对了麦克风且没有静音。</translation>
    </message>
    <message>
        <source>This does not sound like the script. Check that the right one is chosen.</source>
        <translation>听起来不像这篇讲稿。请检查选对了讲稿。</translation>
    </message>
    <message>
        <source>You were %1 s over the target. At this pace, cut about %2 words.</source>
        <translation>超出目标 %1 秒。按这个语速，删掉约 %2 个词。</translation>
    </message>
    <message>
        <source>You were %1 s over the target.</source>
        <translation>超出目标 %1 秒。</translation>
    </message>
    <message>
        <source>At %1 words a minute this was fast. Leave half a second after each sentence.</source>
        <translation>每分钟 %1 词偏快。每句后留半秒。</translation>
    </message>
    <message>
        <source>At %1 words a minute this was slow. Say each sentence in one breath.</source>
        <translation>每分钟 %1 词偏慢。一口气说完一句。</translation>
    </message>
    <message>
        <source>Sentence %1 ran away at %2 words a minute. Take it slower.</source>
        <translation>第 %1 句快到每分钟 %2 词。说慢一点。</translation>
    </message>
    <message>
        <source>One “%1” crept in at %2 s. A short silence does the same.</source>
        <translation>%2 秒处有一个“%1”。短暂停顿效果一样。</translation>
    </message>
    <message>
        <source>Fillers were heard %1 times, the first at %2 s. Leave silence instead.</source>
        <translation>听到 %1 次填充词，第一次在 %2 秒。改用停顿。</translation>
    </message>
    <message>
        <source>The take ends after sentence %1 of %2. Say it to the end once, however it goes.</source>
        <translation>录音在 %2 句中的第 %1 句之后就结束了。无论如何，先完整说一遍。</translation>
    </message>
    <message>
        <source>Not heard clearly: %1.</source>
        <translation>没听清：%1。</translation>
    </message>
    <message>
        <source>%1 words were not heard clearly, among them %2.</source>
        <translation>%1 个词没听清，其中有 %2。</translation>
    </message>
    <message>
        <source>The recording ends in your last word. Wait a moment before you press Stop.</source>
        <translation>录音在你的最后一个词处就结束了。稍等一下再按停止。</translation>
    </message>
    <message>
        <source>Your voice faded at the end of %1 of %2 sentences. Keep the last word as strong as the first.</source>
        <translation>%2 句中有 %1 句句尾变弱。最后一个词要和第一个一样有力。</translation>
    </message>
    <message>
        <source>Most sentences ran into the next. Leave a short silence after each.</source>
        <translation>多数句子连在了一起。每句后留一点停顿。</translation>
    </message>
    <message>
        <source>You stopped for %1 s inside a phrase at %2 s. Practise that sentence alone.</source>
        <translation>%2 秒处在短语中间停了 %1 秒。单独练这一句。</translation>
    </message>
    <message>
        <source>These words did not stand out: %1. Pause before them, then say them slower.</source>
        <translation>这些词不够突出：%1。先停一下，再慢慢说。</translation>
    </message>
    <message>
        <source>The note type “%1” is not one we know: its %2 cards were taken field by field.</source>
        <translation>不认识笔记类型“%1”：它的 %2 张卡片按字段导入。</translation>
    </message>
    <message>
        <source>The filtered deck “%1” was dissolved: its %2 cards went back to their own decks.</source>
        <translation>筛选牌组“%1”已解散：%2 张卡片回到原来的牌组。</translation>
    </message>
    <message>
        <source>%1 cloze cards became questions with a gap.</source>
        <translation>%1 张填空卡变成了带空格的题目。</translation>
    </message>
    <message>
        <source>%1 cards hide a part of a picture: they came in with the whole picture in the answer.</source>
        <translation>%1 张卡片遮住了图片的一部分：导入后答案里是整张图片。</translation>
    </message>
    <message>
        <source>%1 cards were left out: their note is not in the file.</source>
        <translation>略去 %1 张卡片：文件里没有它们的笔记。</translation>
    </message>
    <message>
        <source>The note type of %1 cards is not in the file: their fields were taken in order.</source>
        <translation>文件里没有 %1 张卡片的笔记类型：按字段顺序导入。</translation>
    </message>
    <message>
        <source>%1 cards were left out: they are empty.</source>
        <translation>略去 %1 张空卡片。</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>字段 %1</translation>
    </message>
    <message>
        <source>it holds more cards than we take</source>
        <translation>卡片数超出上限</translation>
    </message>
    <message>
        <source>a picture&apos;s or sound&apos;s name inside leads out of its folder</source>
        <translation>其中图片或声音的名字指向文件夹之外</translation>
    </message>
    <message>
        <source>there is no collection of cards inside</source>
        <translation>里面没有卡片集合</translation>
    </message>
    <message>
        <source>%1 pictures or sounds are named in cards but not in the file, such as %2.</source>
        <translation>卡片里提到的 %1 个图片或声音不在文件里，例如 %2。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written. Free some space there, then try again.</source>
        <translation>临时文件夹无法写入。请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1 was not read: %2. Nothing was changed.</source>
        <translation>没有读取 %1：%2。什么都没有改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. Export it again where it came from; nothing was changed.</source>
        <translation>%1 已损坏。请在来源处重新导出；什么都没有改动。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Anki than we know. Export it there with “Support older Anki versions” ticked; nothing was changed.</source>
        <translation>%1 由更新的 Anki 生成。请在那里勾选“支持旧版 Anki”再导出；什么都没有改动。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and may be read.</source>
        <translation>无法读取 %1。请检查文件是否存在、是否有权限。</translation>
    </message>
    <message>
        <source>%1 is not a file of an exported bank: it holds no id or no question.</source>
        <translation>%1 不是导出的题库文件：没有 id 或没有题目。</translation>
    </message>
    <message>
        <source>the quote that opens in line %1 is never closed</source>
        <translation>第 %1 行开始的引号没有结束</translation>
    </message>
    <message>
        <source>The header line “%1” is not known.</source>
        <translation>不认识文件头“%1”。</translation>
    </message>
    <message>
        <source>%1 rows were left out: they are empty.</source>
        <translation>略去 %1 个空行。</translation>
    </message>
    <message>
        <source>no row holds a card</source>
        <translation>没有一行是卡片</translation>
    </message>
    <message>
        <source>it is larger than we take</source>
        <translation>超出大小上限</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: it was read as GBK.</source>
        <translation>%1 不是 UTF-8，已按 GBK 读取。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free some space, then try again.</source>
        <translation>%1 未写入：磁盘已满。请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place, or allow writing to its folder.</source>
        <translation>%1 无法写入。请换个位置，或允许写入该文件夹。</translation>
    </message>
    <message>
        <source>it is no zip archive, or a torn one</source>
        <translation>不是 zip 压缩包，或已残缺</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>it would unpack to more than we take</source>
        <translation>解开后超出上限</translation>
    </message>
    <message>
        <source>one of its files has no name</source>
        <translation>其中有个文件没有名字</translation>
    </message>
    <message>
        <source>a name inside leads out of its folder</source>
        <translation>其中有名字指向文件夹之外</translation>
    </message>
    <message>
        <source>it holds a link instead of a file</source>
        <translation>其中有链接而不是文件</translation>
    </message>
    <message>
        <source>it holds one name twice</source>
        <translation>其中有重名</translation>
    </message>
    <message>
        <source>a file it names is not inside</source>
        <translation>提到的文件不在里面</translation>
    </message>
    <message>
        <source>The archive could not be unpacked: the disk is full. Free some space, then try again.</source>
        <translation>压缩包无法解开：磁盘已满。请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Allow writing to its folder, then try again.</source>
        <translation>%1 无法写入。请允许写入该文件夹后重试。</translation>
    </message>
    <message>
        <source>Work grows as %1 on “%2”; the drill asks for %3.</source>
        <translation>在“%2”上工作量按 %1 增长，题目要求 %3。</translation>
    </message>
    <message>
        <source>Extra memory grows as %1 on “%2”; the drill asks for %3.</source>
        <translation>在“%2”上额外内存按 %1 增长，题目要求 %3。</translation>
    </message>
    <message>
        <source>Recursion goes %1 deep on “%2”, which may overflow the stack; %3 is fine.</source>
        <translation>在“%2”上递归深度为 %1，可能栈溢出；%3 即可。</translation>
    </message>
    <message>
        <source>Accepted, with findings: %1</source>
        <translation>通过，有发现：%1</translation>
    </message>
    <message>
        <source>It changes the input it was lent, which the task does not allow for; the caller may still need it.</source>
        <translation>它改动了传入的数据，题目没有允许；调用者可能还要用。</translation>
    </message>
    <message>
        <source>It keeps state between calls: this input is answered rightly by a fresh process and wrongly after other calls. Set members, statics and globals anew in each call.</source>
        <translation>调用之间保留了状态：新进程答对，之前调用过就答错。每次调用都要重设成员、静态和全局变量。</translation>
    </message>
    <message>
        <source>Wrong answer on a random input: all %1 named cases passed, random case %2 did not.</source>
        <translation>随机输入答错：%1 个命名用例都通过，第 %2 个随机用例没有通过。</translation>
    </message>
    <message>
        <source>a random case</source>
        <translation>一个随机用例</translation>
    </message>
    <message>
        <source>The drill&apos;s own %1 failed, which is no fault of yours: %2</source>
        <translation>题目自带的 %1 出错，与你无关：%2</translation>
    </message>
    <message>
        <source>on this input</source>
        <translation>在这个输入上</translation>
    </message>
    <message>
        <source>The folder for temporary files is full or cannot be written; free some space there.</source>
        <translation>临时文件夹已满或无法写入，请清理空间。</translation>
    </message>
    <message>
        <source>Landlock, system-call filter and limits, without namespaces; memory is limited by address space. %1</source>
        <translation>Landlock、系统调用过滤和限额，没有命名空间；内存按地址空间限制。%1</translation>
    </message>
    <message>
        <source>It goes past the end of a vector, string or array</source>
        <translation>越过了 vector、string 或数组的末尾</translation>
    </message>
    <message>
        <source>It uses the reserved part of a vector past its size()</source>
        <translation>使用了 vector 超出 size() 的预留部分</translation>
    </message>
    <message>
        <source>It goes past the end of a local array</source>
        <translation>越过了局部数组的末尾</translation>
    </message>
    <message>
        <source>It goes before the start of a local array</source>
        <translation>越过了局部数组的开头</translation>
    </message>
    <message>
        <source>It goes past the end of a global or static array</source>
        <translation>越过了全局或静态数组的末尾</translation>
    </message>
    <message>
        <source>It uses memory that was freed, as an iterator kept over an erase</source>
        <translation>使用了已释放的内存，例如 erase 之后仍保留的迭代器</translation>
    </message>
    <message>
        <source>It uses a local variable that is gone</source>
        <translation>使用了已不存在的局部变量</translation>
    </message>
    <message>
        <source>It uses a local variable of a function that has returned</source>
        <translation>使用了已返回函数的局部变量</translation>
    </message>
    <message>
        <source>It frees the same memory twice</source>
        <translation>同一块内存释放了两次</translation>
    </message>
    <message>
        <source>It frees what was never allocated</source>
        <translation>释放了没有分配过的内存</translation>
    </message>
    <message>
        <source>It frees memory in another way than it was allocated</source>
        <translation>释放方式与分配方式不一致</translation>
    </message>
    <message>
        <source>It deletes an object as another type than it was made</source>
        <translation>删除对象时的类型与创建时不同</translation>
    </message>
    <message>
        <source>It copies a negative number of bytes</source>
        <translation>复制的字节数为负</translation>
    </message>
    <message>
        <source>It copies between ranges that overlap</source>
        <translation>复制的区间有重叠</translation>
    </message>
    <message>
        <source>It reads or writes memory that is not its own</source>
        <translation>读写了不属于它的内存</translation>
    </message>
    <message>
        <source>It divides a whole number by zero</source>
        <translation>整数除以零</translation>
    </message>
    <message>
        <source>Memory error: %1</source>
        <translation>内存错误：%1</translation>
    </message>
    <message>
        <source>It asks an empty container for an element (%1)</source>
        <translation>从空容器中取元素（%1）</translation>
    </message>
    <message>
        <source>An index or argument is out of range (%1)</source>
        <translation>下标或参数超出范围（%1）</translation>
    </message>
    <message>
        <source>: a read of %n bytes</source>
        <translation>：读取 %n 字节</translation>
    </message>
    <message>
        <source>: a write of %n bytes</source>
        <translation>：写入 %n 字节</translation>
    </message>
    <message>
        <source>%1 (in %2).</source>
        <translation>%1（在 %2 中）。</translation>
    </message>
    <message>
        <source>A variable is read that was never set: it was 0 by luck, and with other memory the answer is wrong (in %1).</source>
        <translation>读取了从未赋值的变量：碰巧是 0，换一块内存答案就错（在 %1 中）。</translation>
    </message>
    <message>
        <source>%1 is no longer there. The text is kept.</source>
        <translation>%1 已不在。文字已保留。</translation>
    </message>
    <message>
        <source>No program here opens %1. It lies in %2.</source>
        <translation>没有程序能打开 %1。它在 %2。</translation>
    </message>
    <message>
        <source>What the recogniser %1 printed is not the JSON it should be; see the guide.</source>
        <translation>识别程序 %1 输出的不是规定的 JSON，请看指南。</translation>
    </message>
    <message>
        <source>The recogniser command “%1” names no program.</source>
        <translation>识别命令“%1”没有指明程序。</translation>
    </message>
    <message>
        <source>The recogniser %1 does not start. Check its path in the settings.</source>
        <translation>识别程序 %1 无法启动。请在设置中检查路径。</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>分析已停止。</translation>
    </message>
    <message>
        <source>The recogniser %1 took over five minutes and was stopped.</source>
        <translation>识别程序 %1 超过五分钟，已停止。</translation>
    </message>
    <message>
        <source>The recogniser %1 ended with an error.</source>
        <translation>识别程序 %1 出错退出。</translation>
    </message>
    <message>
        <source>Not a Greenroom backup.</source>
        <translation>不是 Greenroom 备份。</translation>
    </message>
    <message>
        <source>Made by a newer Greenroom. Update first.</source>
        <translation>由更新的 Greenroom 生成，请先升级。</translation>
    </message>
    <message>
        <source>Damaged: %1 of %2 questions can be read.</source>
        <translation>已损坏：%2 道题目中可读出 %1 道。</translation>
    </message>
    <message>
        <source>%1 holds other things. Name a folder that is new or empty.</source>
        <translation>%1 里有别的内容。请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>%1 questions of the bank have other words in the deck: the bank&apos;s were kept.</source>
        <translation>题库中有 %1 道题与牌组里的文字不同：保留题库的。</translation>
    </message>
    <message>
        <source>%1 cards came without their answers: their memory and due day were taken over as they stand.</source>
        <translation>%1 张卡片没有评分记录：按原样接收了记忆状态和到期日。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the file: it was taken once.</source>
        <translation>“%1”在文件里出现两次，只导入一次。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入的</translation>
    </message>
    <message>
        <source>The recording is over %1 minutes long: length, level and pauses are told, but no words.</source>
        <translation>录音超过 %1 分钟：只给出时长、音量和停顿，不判断字词。</translation>
    </message>
    <message>
        <source>The script has over %1 words: length, level and pauses are told, but no words.</source>
        <translation>讲稿超过 %1 个词：只给出时长、音量和停顿，不判断字词。</translation>
    </message>
    <message>
        <source>%1 is not there. Name a Markdown file or a folder of such.</source>
        <translation>%1 不存在。请指定 Markdown 文件或这样的文件夹。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>导入已停止，什么都没有改动。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB; cut it into several files.</source>
        <translation>%1 超过 64 MB，请拆成几个文件。</translation>
    </message>
    <message>
        <source>There is no import of the last 30 days to take back.</source>
        <translation>最近 30 天没有可撤销的导入。</translation>
    </message>
    <message>
        <source>Problems from notes</source>
        <translation>笔记中的算法题</translation>
    </message>
    <message>
        <source>It refuses a case of the drill: %1.</source>
        <translation>它拒绝了题目自己的用例：%1。</translation>
    </message>
    <message>
        <source>It refuses nothing, not even empty lists and numbers out of range.</source>
        <translation>它什么都不拒绝，连空列表和超范围的数也接受。</translation>
    </message>
    <message>
        <source>The family “%1” of size %2 is not valid: %3.</source>
        <translation>规模 %2 的“%1”不合法：%3。</translation>
    </message>
    <message>
        <source>A right answer has a finding: %1</source>
        <translation>一个正确答案却有发现：%1</translation>
    </message>
    <message>
        <source>This known wrong answer was to be “%1” and is “%2”.</source>
        <translation>这个已知错误答案应为“%1”，实际为“%2”。</translation>
    </message>
    <message>
        <source>No fitted parameters are in force.</source>
        <translation>没有正在使用的拟合参数。</translation>
    </message>
    <message>
        <source>Elevator pitch</source>
        <translation>电梯演讲</translation>
    </message>
    <message>
        <source>Why this design?</source>
        <translation>为什么这样设计？</translation>
    </message>
    <message>
        <source>A story from work</source>
        <translation>一个工作中的故事</translation>
    </message>
    <message>
        <source>The script has no such sentence any more.</source>
        <translation>讲稿里已没有这一句。</translation>
    </message>
    <message>
        <source>A script keeps at least one sentence.</source>
        <translation>讲稿至少保留一句。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的。</translation>
    </message>
    <message>
        <source>A card can be asked today or later.</source>
        <translation>卡片只能安排在今天或以后。</translation>
    </message>
    <message>
        <source>A free answer</source>
        <translation>自由回答</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制时间</translation>
    </message>
    <message>
        <source>Seconds from the first word to the last</source>
        <translation>从第一个词到最后一个词的秒数</translation>
    </message>
    <message>
        <source>Target in seconds</source>
        <translation>目标秒数</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>每分钟词数</translation>
    </message>
    <message>
        <source>Syllables a second</source>
        <translation>每秒音节数</translation>
    </message>
    <message>
        <source>Words heard</source>
        <translation>听到的词数</translation>
    </message>
    <message>
        <source>Words of the script</source>
        <translation>讲稿词数</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Worth a listen</source>
        <translation>值得听一听</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The feedback could not be written to %1.</source>
        <translation>反馈无法写入 %1。</translation>
    </message>
    <message>
        <source>Install the package pocketsphinx-en-us to have fillers heard.</source>
        <translation>安装 pocketsphinx-en-us 后才能识别填充词。</translation>
    </message>
    <message>
        <source>The speech recogniser heard nothing it knows. Install pocketsphinx-en-us again.</source>
        <translation>语音识别没有听到认识的内容。请重新安装 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>The pronunciation dictionary %1 cannot be read.</source>
        <translation>无法读取发音词典 %1。</translation>
    </message>
    <message>
        <source>The speech recogniser did not start. Install pocketsphinx-en-us again.</source>
        <translation>语音识别没有启动。请重新安装 pocketsphinx-en-us。</translation>
    </message>
    <message>
        <source>No file could be written to %1.</source>
        <translation>无法向 %1 写入文件。</translation>
    </message>
    <message>
        <source>The speech model is English: of a script in another language, length, level and pauses are told, but no words.</source>
        <translation>语音模型是英文的：其他语言的讲稿只给出时长、音量和停顿，不判断字词。</translation>
    </message>
    <message>
        <source>Install the package pocketsphinx-en-us to have words, endings and emphasis heard.</source>
        <translation>安装 pocketsphinx-en-us 后才能判断字词、句尾和重音。</translation>
    </message>
    <message>
        <source>pinned %1</source>
        <translation>钉住的 %1</translation>
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
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
    <message>
        <source>

… The text is longer. Open its file to read the rest.</source>
        <translation>

…… 文字更长，请打开文件阅读其余部分。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追问</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>算法题</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>讲稿</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>提纲</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>back from the archive</source>
        <translation>从归档恢复</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的。</translation>
    </message>
    <message>
        <source>A recording that was cut off cannot be read. It is left as it is: %1</source>
        <translation>有一个中断的录音无法读取，已原样保留：%1</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>多说</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>在“%1”之后</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <translation>在“%1”之前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>fades</source>
        <translation>变弱</translation>
    </message>
    <message>
        <source>no pause</source>
        <translation>没停顿</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>不突出</translation>
    </message>
    <message>
        <source>Emphasis on “%1”: could not tell</source>
        <translation>“%1”的重音：无法判断</translation>
    </message>
    <message>
        <source>the word was not heard clearly</source>
        <translation>这个词没有听清</translation>
    </message>
    <message>
        <source>Archives need libzip, which is not installed: install the package libzip4.</source>
        <translation>读写压缩包需要 libzip，但尚未安装：请安装软件包 libzip4。</translation>
    </message>
    <message>
        <source>Accepted so far; a part could not be tried: %1</source>
        <translation>目前通过；有一部分无法检查：%1</translation>
    </message>
    <message>
        <source>The counting build gave no answer on the inputs that growth is measured on.</source>
        <translation>计数版本在测量增长的输入上没有给出答案。</translation>
    </message>
    <message>
        <source>the heap is damaged, as by writing past the end: %1</source>
        <translation>堆已损坏，例如写越了界：%1</translation>
    </message>
    <message>
        <source>The build with sanitizers gave no answer in %1: %2</source>
        <translation>检查版本在%1中没有给出答案：%2</translation>
    </message>
    <message>
        <source>A variable is read that was never set: with other memory the answer to the input shown is another one.</source>
        <translation>读取了从未赋值的变量：内存内容不同时，对所示输入的答案也不同。</translation>
    </message>
    <message>
        <source>This question has no follow-up %1.</source>
        <translation>这道题没有追问 %1。</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver brings another SQLite than this Greenroom was built with.</source>
        <translation>Qt 的数据库驱动所带的 SQLite 与构建 Greenroom 时的不同。</translation>
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
    <name>greenroom::BankShelf</name>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
</context>
<context>
    <name>greenroom::BankViewModel</name>
    <message>
        <source>Question bank</source>
        <translation>题库</translation>
    </message>
</context>
<context>
    <name>greenroom::DrillOutcome</name>
    <message>
        <source>Smallest failing input</source>
        <translation>最小的出错输入</translation>
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
    <message numerus="yes">
        <source>No cards due. Study ahead, or come back tomorrow: %n card(s).</source>
        <translation>
            <numerusform>没有到期的卡片。可以提前学习，或明天再来：%n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ahead</source>
        <comment>deck</comment>
        <translation>%1，提前</translation>
    </message>
    <message>
        <source>%1, extra</source>
        <comment>deck</comment>
        <translation>%1，额外</translation>
    </message>
</context>
<context>
    <name>greenroom::ImportDetail</name>
    <message numerus="yes">
        <source>No longer in the file. %n review(s) are kept.</source>
        <translation>
            <numerusform>文件里已没有它，%n 次复习记录保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the file. It goes to the archive, and can be brought back.</source>
        <translation>文件里已没有它。它会归档，可以恢复。</translation>
    </message>
    <message>
        <source>The same text stands in lines %1 and %2. It is kept once, and the notes are joined.</source>
        <translation>第 %1 行和第 %2 行是同样的文字，只保留一份，笔记合并。</translation>
    </message>
    <message>
        <source>The same text stands in %1, line %2. It is kept once, and the notes are joined.</source>
        <translation>%1 第 %2 行有同样的文字，只保留一份，笔记合并。</translation>
    </message>
    <message>
        <source>You changed this text here, so yours is kept unless you say otherwise.</source>
        <translation>你在这里改过这段文字，除非你另选，否则保留你的。</translation>
    </message>
    <message>
        <source>As it is in the bank.</source>
        <translation>与题库中一致。</translation>
    </message>
    <message>
        <source>%1 and %2 stay</source>
        <translation>%1和%2保留</translation>
    </message>
    <message numerus="yes">
        <source>Your %n note(s)</source>
        <translation>
            <numerusform>你的 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1保留</translation>
    </message>
    <message numerus="yes">
        <source>Your %n review(s)</source>
        <translation>
            <numerusform>你的 %n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>greenroom::ImportEntryModel</name>
    <message>
        <source>new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 有改动</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date and time of a file</comment>
        <translation>M 月 d 日 HH:mm</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>not read, the other files go on</source>
        <translation>未读取，其他文件照常</translation>
    </message>
    <message>
        <source>lines %1 and %2</source>
        <translation>第 %1 行和第 %2 行</translation>
    </message>
    <message>
        <source>line %1 and %2, line %3</source>
        <translation>第 %1 行和 %2 第 %3 行</translation>
    </message>
    <message>
        <source>no longer in the file</source>
        <translation>文件里已没有</translation>
    </message>
    <message>
        <source>same text twice, kept once</source>
        <translation>文字重复，只保留一份</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已改写</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ</source>
        <translation>
            <numerusform>%n 处不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) kept</source>
        <translation>
            <numerusform>保留 %n 次复习</numerusform>
        </translation>
    </message>
    <message>
        <source>has a warning</source>
        <translation>有警告</translation>
    </message>
</context>
<context>
    <name>greenroom::ImportViewModel</name>
    <message>
        <source>Writing %1 of %2… %3</source>
        <translation>正在写入 %1/%2… %3</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)… %1</source>
        <translation>
            <numerusform>正在读取 %n 个文件… %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read in %1 s.</source>
        <translation>
            <numerusform>用 %1 秒读取了 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder, files read</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing in your bank has changed yet.</source>
        <translation>你的题库还没有任何改动。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Stopped. Nothing in your bank has changed.</source>
        <translation>已停止。你的题库没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>没有导入：%1</translation>
    </message>
    <message>
        <source>d MMMM HH:mm</source>
        <comment>date and time of an import</comment>
        <translation>M 月 d 日 HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n change(s)</source>
        <translation>
            <numerusform>%1，%2，%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What had come in by then stays; import again for the rest.</source>
        <translation>已停止。已导入的文件保留；再次导入即可补齐其余部分。</translation>
    </message>
</context>
<context>
    <name>greenroom::ImportWarningModel</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>greenroom::NotesWatcher</name>
    <message>
        <source>The notes folder %1 is not there.</source>
        <translation>笔记文件夹 %1 不在了。</translation>
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
    <name>greenroom::ProgressInterview</name>
    <message>
        <source>%1 % is out of reach by then; about %2 % is not.</source>
        <translation>到时达不到 %1%，约 %2% 可以。</translation>
    </message>
    <message>
        <source>That is more than the %1 reviews a day you allow. Settings has the limit.</source>
        <translation>超过了你允许的每天 %1 次复习。可在设置中调整。</translation>
    </message>
</context>
<context>
    <name>greenroom::ProgressViewModel</name>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>greenroom::QuestionEditViewModel</name>
    <message>
        <source>From %1, line %2. Your edit stays; the next import asks.</source>
        <translation>来自 %1，第 %2 行。你的修改会保留，下次导入时会询问。</translation>
    </message>
    <message>
        <source>Write the question first.</source>
        <translation>请先写题目。</translation>
    </message>
    <message>
        <source>The answer in the other language has no question.</source>
        <translation>另一种语言的答案没有对应的题目。</translation>
    </message>
    <message>
        <source>The second question has no words yet.</source>
        <translation>第二道题还没有文字。</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>请选择主题。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
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
    <message>
        <source>Forgot</source>
        <translation>忘了</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>记得</translation>
    </message>
    <message>
        <source>once more now</source>
        <translation>马上再来一次</translation>
    </message>
    <message>
        <source>done for now</source>
        <translation>这次先到这里</translation>
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
    <message>
        <source>The edit was taken back.</source>
        <translation>修改已撤销。</translation>
    </message>
    <message>
        <source>Hidden until tomorrow.</source>
        <translation>明天再出现。</translation>
    </message>
    <message>
        <source>Set aside until you bring it back.</source>
        <translation>已放到一边，直到你恢复它。</translation>
    </message>
    <message>
        <source>Asked again today.</source>
        <translation>今天会再问。</translation>
    </message>
    <message numerus="yes">
        <source>Asked again in %n day(s).</source>
        <translation>
            <numerusform>%n 天后再问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts over as a new card.</source>
        <translation>作为新卡重新开始。</translation>
    </message>
    <message>
        <source>Marked as Solid.</source>
        <translation>已标为熟练。</translation>
    </message>
    <message>
        <source>Marked as Shaky.</source>
        <translation>已标为不稳。</translation>
    </message>
    <message>
        <source>The card is back.</source>
        <translation>卡片已恢复。</translation>
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
<context>
    <name>greenroom::TodayPracticeModel</name>
    <message>
        <source>Solve %1 again</source>
        <translation>再做一遍 %1</translation>
    </message>
    <message>
        <source>Solve “%1” again</source>
        <translation>再做一遍“%1”</translation>
    </message>
    <message>
        <source>Say “%1” again</source>
        <translation>再讲一遍“%1”</translation>
    </message>
</context>
<context>
    <name>greenroom::WordDiffHtml</name>
    <message>
        <source>removed: %1,</source>
        <comment>read aloud</comment>
        <translation>删除：%1，</translation>
    </message>
    <message>
        <source>added: %1,</source>
        <comment>read aloud</comment>
        <translation>新增：%1，</translation>
    </message>
</context>
</TS>
