#include "judge_fixture.h"

#include <QTest>

#include <algorithm>
#include <future>

using namespace greenroom;

/// Whole runs over a real drill: what is found beside the verdict, what is not claimed, and the order in which it is told. The solutions
/// are of no corpus.
class JudgingTest : public QObject
{
    Q_OBJECT

private:
    Judge m_judge = testing::makeJudge();
    Drill m_fruits = testing::readDrill(testing::drillsFolder() + QStringLiteral("/lc-904-fruit-into-baskets"));
    Drill m_sums = testing::readDrill(testing::drillsFolder() + QStringLiteral("/lc-209-minimum-size-subarray-sum"));

    static QString fruits(const char *body, const char *before = "", const char *members = "")
    {
        return QStringLiteral("%1class Solution {\n%2public:\n    int totalFruit(vector<int>& fruits) {\n%3    }\n};\n")
            .arg(QLatin1String(before), QLatin1String(members), QLatin1String(body));
    }
    /// A right answer in three lines, to be varied.
    static constexpr auto window =
        "int last = -1, second = -1, run = 0, now = 0, best = 0;\n"
        "for (int f : fruits) { now = f == last || f == second ? now + 1 : run + 1; if (f == last) ++run; else { run = 1; "
        "second = last; last = f; } best = max(best, now); }\nreturn best;\n";

    JudgeReport judged(const Drill &drill, const QString &source, JudgeOptions options = {})
    {
        options.thoroughness = JudgeOptions::Thoroughness::Everything;
        const Result<JudgeReport> report = m_judge.judge(drill, source, options);
        JudgeReport failed;
        failed.message = report ? QString() : report.error().message + report.error().detail;
        return report ? *report : failed;
    }
    static QStringList kinds(const JudgeReport &report)
    {
        QStringList kinds;
        for (const Finding &each : report.findings) {
            kinds.append(each.kind);
        }
        kinds.sort();
        return kinds;
    }
    static QString words(const JudgeReport &report)
    {
        QString text = toString(report.verdict) + QLatin1Char(' ') + report.message;
        for (const Finding &each : report.findings) {
            text += QStringLiteral(" [%1 %2: %3]").arg(each.kind).arg(each.line).arg(each.message);
        }
        return text;
    }

private slots:
    void initTestCase()
    {
        const Result<void> prepared = m_judge.prepareFindings(m_fruits);
        QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().message + prepared.error().detail));
    }

    void solutions_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const QString &source, const char *verdict, const QStringList &findings = {}) {
            QTest::newRow(name) << source << QString::fromLatin1(verdict) << findings;
        };
        const QString undefinedBehaviour = QStringLiteral("undefined-behaviour");
        const QString space = QStringLiteral("extra-space");
        row("right", fruits(window), "AC");
        row("what is never freed is extra space", fruits((QByteArray("int *p = new int[fruits.size()]; p[0] = 0;\n") + window).constData()),
            "AC", {space});
        row("a member that grows is extra space",
            fruits((QByteArray("seen = fruits;\n") + window).constData(), "", "    vector<int> seen;\n"), "AC", {space});
        row("memory that was never set is no state",
            fruits("int best = 0, left; map<int, int> kinds;\nfor (int right = 0; right < (int)fruits.size(); ++right) { "
                   "++kinds[fruits[right]]; "
                   "while (kinds.size() > 2) { if (--kinds[fruits[left]] == 0) kinds.erase(fruits[left]); ++left; } best = max(best, right "
                   "- left + 1); "
                   "}\nreturn best;\n"),
            "AC|WA|RE", {undefinedBehaviour});
        row("a damaged heap is no state",
            fruits((QByteArray("int n = fruits.size(); int *p = new int[n]; for (int i = 0; i <= n + 3; ++i) p[i] = 7; delete[] p;\n") +
                    window)
                       .constData()),
            "RE", {undefinedBehaviour});
        row("state that is kept", fruits("for (size_t i = 0; i < fruits.size(); ++i) ++calls;\nreturn calls;\n", "static int calls = 0;\n"),
            "WA", {QStringLiteral("state-between-calls")});
    }
    void solutions()
    {
        QFETCH(QString, source);
        QFETCH(QString, verdict);
        QFETCH(QStringList, findings);
        const JudgeReport report = judged(m_fruits, source);
        QVERIFY2(verdict.split(u'|').contains(toString(report.verdict)), qPrintable(words(report)));
        QVERIFY2(kinds(report) == findings, qPrintable(words(report)));
        QVERIFY(report.verified);
        QVERIFY(report.omissions.isEmpty());
    }

    /// Work in the library that grows slowly at first: whatever it is called, it is worse than linear, and never called quicker than it is.
    void erasingInFrontGrowsFaster()
    {
        const JudgeReport report =
            judged(m_fruits,
                   fruits("vector<int> row; map<int, int> kinds; size_t best = 0;\nfor (int f : fruits) { row.push_back(f); ++kinds[f]; "
                          "while (kinds.size() > 2) { if (--kinds[row.front()] == 0) kinds.erase(row.front()); row.erase(row.begin()); } "
                          "best = max(best, row.size()); }\nreturn best;\n"));
        QVERIFY2(report.verdict == Verdict::Accepted, qPrintable(words(report)));
        QVERIFY2(kinds(report).contains(QStringLiteral("growth")), qPrintable(words(report)));
        QVERIFY(report.growth && report.growth->worse);
        QVERIFY2(report.growth->model == QLatin1String("n^2") || report.growth->model == QLatin1String("n^1.5"),
                 qPrintable(report.growth->model + report.growth->runnerUp));
        QVERIFY(report.families.size() > 2);
        QCOMPARE(report.families.first().family, report.growth->family);
    }

    /// A build that does not compile says nothing, and nobody may take that for "nothing found".
    void whatCouldNotBeTriedIsTold_data()
    {
        QTest::addColumn<QString>("guard");
        QTest::addColumn<QString>("part");
        QTest::newRow("sanitizers") << "#if defined(__SANITIZE_ADDRESS__)\n#error not here\n#endif\n"
                                    << "sanitizers";
        QTest::newRow("counters") << "#ifdef GREENROOM_COUNTED\n#error not here\n#endif\n"
                                  << "growth";
    }
    void whatCouldNotBeTriedIsTold()
    {
        QFETCH(QString, guard);
        QFETCH(QString, part);
        const JudgeReport report = judged(m_fruits, guard + fruits(window));
        QVERIFY2(report.verdict == Verdict::Accepted, qPrintable(words(report)));
        QVERIFY(!report.verified);
        QCOMPARE(report.omissions.size(), 1);
        QCOMPARE(report.omissions.first().part, part);
        QVERIFY2(report.omissions.first().reason.contains(QLatin1String("not here")), qPrintable(report.omissions.first().reason));
        QVERIFY2(report.message.contains(QLatin1String("not here")), qPrintable(report.message));
        QVERIFY(report.findings.isEmpty());
        QCOMPARE(report.growth.has_value(), part != QLatin1String("growth"));
    }

    /// Smaller inputs that fail in another way, here by looping for ever, do not stop the search.
    void otherFailuresDoNotStopShrinking()
    {
        const JudgeReport report =
            judged(m_fruits, fruits("if (fruits.size() < 3) for (volatile int i = 0;; i = i + 1) {}\nreturn fruits.size() > 3 ? 0 : 2;\n"));
        QVERIFY2(report.verdict == Verdict::WrongAnswer, qPrintable(words(report)));
        QVERIFY(report.failure.has_value());
        QCOMPARE(report.failure->input.value(QStringLiteral("fruits")).toArray().size(), 3);
    }

    /// A sum that was reached must still be reached when the list loses a half.
    void largeInputsShrinkWithTheirTarget()
    {
        const JudgeReport report = judged(
            m_sums, QStringLiteral(
                        "class Solution { public: int minSubArrayLen(int target, vector<int>& nums) { short sum = 0; int left = 0, "
                        "best = INT_MAX; for (int right = 0; right < (int)nums.size(); ++right) { sum += nums[right]; while (sum >= "
                        "target) { best = min(best, right - left + 1); sum -= nums[left++]; } } return best == INT_MAX ? 0 : best; } };"));
        QVERIFY2(report.verdict == Verdict::WrongAnswer, qPrintable(words(report)));
        QVERIFY(report.failure && report.failure->shrunk);
        const qsizetype length = report.failure->input.value(QStringLiteral("nums")).toArray().size();
        QVERIFY2(length <= 200, qPrintable(QString::number(length)));
    }

    void anAssertionIsQuoted()
    {
        const JudgeReport report = judged(m_fruits, fruits("assert(fruits.size() > 100000);\nreturn 1;\n"));
        QVERIFY2(report.verdict == Verdict::RuntimeError, qPrintable(words(report)));
        QVERIFY2(report.message.contains(QLatin1String("fruits.size() > 100000")), qPrintable(report.message));
    }

    void pinnedFailuresRunRightAfterTheSamples()
    {
        TestCase pinned = testing::makeCase({{QStringLiteral("fruits"), "[4,3,4,0,0]"}}, "3");
        pinned.source = QStringLiteral("pinned");
        pinned.name = QStringLiteral("failed before");
        JudgeOptions options;
        options.firstCases = {pinned};
        const Result<JudgeReport> report =
            m_judge.judge(m_fruits, fruits("return fruits.size() == 5 && fruits[0] == 4 ? 4 : 0;\n"), options);
        QVERIFY(report.ok());
        const auto at = std::find_if(report->cases.begin(), report->cases.end(),
                                     [](const CaseResult &each) { return each.source == QLatin1String("pinned"); });
        QVERIFY(at != report->cases.end());
        QVERIFY(std::all_of(report->cases.begin(), at, [](const CaseResult &each) { return each.source == QLatin1String("sample"); }));
        QVERIFY(std::none_of(at, report->cases.end(), [](const CaseResult &each) { return each.source == QLatin1String("sample"); }));
        QCOMPARE(at->actual, QJsonValue(4));
    }

    void whatIsKnownIsToldAsItComes()
    {
        QList<JudgeProgress::Stage> stages;
        QList<JudgeReport> told;
        int random = 0;
        JudgeOptions options;
        options.onProgress = [&](const JudgeProgress &progress) {
            if (stages.isEmpty() || stages.last() != progress.stage) {
                stages.append(progress.stage);
            }
            random = progress.stage == JudgeProgress::Stage::Random ? std::max(random, progress.caseNumber) : random;
        };
        options.onReport = [&told](const JudgeReport &report) { told.append(report); };
        const JudgeReport report = judged(m_fruits, fruits(window), options);
        QVERIFY2(report.verified, qPrintable(words(report)));
        using Stage = JudgeProgress::Stage;
        const QList<Stage> expected{Stage::Compiling, Stage::Running, Stage::Random};
        QCOMPARE(stages.mid(0, 3), expected);
        QVERIFY(stages.contains(Stage::Measuring));
        QCOMPARE(random, 20000);
        QVERIFY(told.size() >= 2);
        QVERIFY(told.first().verdict == Verdict::Accepted && !told.first().verified);
        QVERIFY(!told.first().randomCases);
        QCOMPARE(told.last().randomCases.value_or(0), 20000);
    }

    /// Two runs of one judge at once, as of a window and a save that is watched, do not disturb each other.
    void twoRunsAtOnce()
    {
        const auto run = [this](const QString &source) {
            JudgeOptions options;
            options.thoroughness = JudgeOptions::Thoroughness::Everything;
            options.randomCases = 2000;
            return m_judge.judge(m_fruits, source, options);
        };
        auto other = std::async(std::launch::async, run, fruits("return 1;\n"));
        const Result<JudgeReport> right = run(fruits(window));
        const Result<JudgeReport> wrong = other.get();
        QVERIFY(right.ok() && wrong.ok());
        QVERIFY2(right->verdict == Verdict::Accepted && right->verified, qPrintable(words(*right)));
        QVERIFY2(wrong->verdict == Verdict::WrongAnswer, qPrintable(words(*wrong)));
    }
};

QTEST_GUILESS_MAIN(JudgingTest)
#include "tst_judging.moc"
