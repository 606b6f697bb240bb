#include "judge_fixture.h"

#include <QTest>

using namespace greenroom;

/// The types a method may have, one by one, and the ways it may be declared; nothing is generated per drill but the method's name.
class HarnessTest : public QObject
{
    Q_OBJECT

private:
    Judge m_judge = testing::makeJudge();

    void accepts(Judge &judge, const Drill &drill, const QString &source)
    {
        const Result<JudgeReport> report = judge.judge(drill, source);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(toString(report->verdict) + QLatin1Char(' ') + report->message));
    }

private slots:
    void types_data()
    {
        QTest::addColumn<QString>("returns");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *returns, const char *parameter, const char *body, const char *input, const char *expected) {
            const QString source = QStringLiteral("class Solution { public: %1 f(%2 v) { %3 } };")
                                       .arg(QLatin1String(returns), QLatin1String(parameter), QLatin1String(body));
            QTest::addRow("%s f(%s)", returns, parameter)
                << QString::fromLatin1(returns) << QString::fromLatin1(parameter) << source << QByteArray(input) << QByteArray(expected);
        };
        row("int", "int", "return v;", "-2147483648", "-2147483648");
        row("long long", "long long", "return v;", "9007199254740993", "9007199254740993");
        row("double", "double", "return v / 4;", "1", "0.25");
        row("bool", "bool", "return !v;", "true", "false");
        row("char", "char", "return v + 1;", "\"a\"", "\"b\"");
        row("string", "string", "return v + v;", "\"a\\u00e9\"", "\"a\\u00e9a\\u00e9\"");
        row("int", "const string &", "return v.size();", "\"\"", "0");
        row("vector<int>", "vector<int>", "reverse(v.begin(), v.end()); return v;", "[1,2,3]", "[3,2,1]");
        row("vector<int>", "const vector<int> &", "return v;", "[]", "[]");
        row("void", "vector<int>&", "v.push_back(4);", "[1]", "[1,4]");
        row("vector<bool>", "vector<bool>", "v.flip(); return v;", "[true,false]", "[false,true]");
        row("vector<double>", "vector<double>&", "return v;", "[0.5,2]", "[0.5,2]");
        row("vector<string>", "vector<string>&", "return v;", "[\"a\",\"\"]", "[\"a\",\"\"]");
        row("vector<vector<int>>", "vector<vector<int>>&", "return v;", "[[1],[],[2,3]]", "[[1],[],[2,3]]");
        row("vector<vector<char>>", "vector<vector<char>>&", "return v;", "[[\"x\",\".\"]]", "[[\"x\",\".\"]]");
        row("vector<vector<vector<int>>>", "vector<vector<vector<int>>>", "return v;", "[[[1]],[]]", "[[[1]],[]]");
        row("vector<vector<double>>", "vector<vector<double>>", "return v;", "[[1.5]]", "[[1.5]]");
        row("int", "ListNode*", "int n = 0; for (; v; v = v->next) n += v->val; return n;", "[1,2,3]", "6");
        row("ListNode*", "ListNode*", "return v ? v->next : v;", "[1,2,3]", "[2,3]");
        row("ListNode*", "ListNode* ", "return v;", "[]", "[]");
        row("TreeNode*", "TreeNode*", "if (v) swap(v->left, v->right); return v;", "[1,2,3,null,4]", "[1,3,2,null,null,null,4]");
        row("int", "TreeNode*", "return v ? 1 + f(v->left) + f(v->right) : 0;", "[5,null,6,7]", "3");
    }
    void types()
    {
        QFETCH(QString, returns);
        QFETCH(QString, parameter);
        QFETCH(QString, source);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        accepts(m_judge,
                testing::makeDrill(returns, QStringLiteral("f"), {{QStringLiteral("v"), parameter}},
                                   {testing::makeCase({{QStringLiteral("v"), input}}, expected)}),
                source);
    }

    void declarations_data()
    {
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const char *source) { QTest::newRow(name) << QString::fromLatin1(source); };
        row("const", "class Solution { public: int f(vector<int>& v, int k) const { return v[0] - k; } };");
        row("noexcept", "class Solution { public: int f(vector<int>& v, int k) noexcept { return v[0] - k; } };");
        row("static", "class Solution { public: static int f(vector<int> v, int k) { return v[0] - k; } };");
        row("struct", "struct Solution { int f(const vector<int>& v, int k) { return v[0] - k; } };");
        row("const by value, wider", "struct Solution { long long f(const vector<long long> v, const long k) { return v[0] - k; } };");
        row("rvalue", "struct Solution { int f(vector<int>&& v, int k) { return v[0] - k; } };");
        row("helper and static member", "int g(int a, int b) { return a - b; }\nclass Solution { static int zero; public: int "
                                        "f(vector<int>& v, int k) { return g(v[0], k) + zero; } };\nint Solution::zero = 0;");
        row("defined outside",
            "class Solution { public: int f(vector<int>& v, int k); };\nint Solution::f(vector<int>& v, int k) { return v[0] - k; }");
        row("all headers", "#include <bits/stdc++.h>\nusing namespace std;\nclass Solution { public: int f(vector<int>& v, int k) { return "
                           "v[0] - k; } };");
        row("fast input habit", "static const auto fast = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();\nclass "
                                "Solution { public: int f(vector<int>& v, int k) { return v[0] - k; } };");
        row("byte order mark free text", "// 窗口\nclass Solution { public: int f(vector<int>& v, int k) { return v[0] - k; } };");
    }
    void declarations()
    {
        QFETCH(QString, source);
        const Drill drill =
            testing::makeDrill(QStringLiteral("int"), QStringLiteral("f"),
                               {{QStringLiteral("v"), QStringLiteral("vector<int>&")}, {QStringLiteral("k"), QStringLiteral("int")}},
                               {testing::makeCase({{QStringLiteral("v"), "[7,2]"}, {QStringLiteral("k"), "3"}}, "4"),
                                testing::makeCase({{QStringLiteral("v"), "[1]"}, {QStringLiteral("k"), "1"}}, "0")});
        accepts(m_judge, drill, source);
    }

    void theOtherCompilerWorksToo()
    {
        Judge judge = testing::makeJudge(QStringLiteral("clang++"));
        if (!judge.compiler().ok()) {
            QVERIFY(judge.compiler().error().code == ErrorCode::NoCompiler); // clang is an optional package
            return;
        }
        const Drill drill =
            testing::makeDrill(QStringLiteral("vector<int>"), QStringLiteral("f"), {{QStringLiteral("v"), QStringLiteral("vector<int>&")}},
                               {testing::makeCase({{QStringLiteral("v"), "[3,1,2]"}}, "[1,2,3]")});
        accepts(judge, drill,
                QStringLiteral("class Solution { public: vector<int> f(vector<int>& v) { sort(v.begin(), v.end()); return v; } };"));
        const Result<JudgeReport> broken =
            judge.judge(drill, QStringLiteral("class Solution {\npublic: vector<int> f(vector<int>& v) {\n sort(v); return v; } };"));
        QVERIFY(broken.ok());
        QVERIFY(broken->verdict == Verdict::CompileError);
        QCOMPARE(broken->diagnostics.value(0).line, 3);
    }

    void noCompilerIsSaid()
    {
        Judge judge = testing::makeJudge(QStringLiteral("no-such-compiler"));
        const Result<JudgeReport> report = judge.judge({}, {});
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::NoCompiler);
        QVERIFY(report.error().message.contains(QStringLiteral("no-such-compiler")));
    }

    void unknownStandardIsSaid()
    {
        JudgeConfig config;
        config.standard = QStringLiteral("c++1");
        config.cacheFolder = testing::cacheFolder();
        const Result<void> prepared = Judge(config).prepare();
        QVERIFY(!prepared.ok());
        QVERIFY(prepared.error().message.contains(QStringLiteral("c++1")));
    }
};

QTEST_GUILESS_MAIN(HarnessTest)
#include "tst_harness.moc"
