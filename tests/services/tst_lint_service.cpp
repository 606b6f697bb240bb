#include "catalog/catalog.h"
#include "catalog/drill_reader.h"
#include "services/lint_service.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace greenroom;

/// A drill that breaks a rule is named for that rule and for no other.
class LintServiceTest : public QObject
{
    Q_OBJECT

private:
    using Break = std::function<void(Drill &)>;

    static JudgeConfig config()
    {
        JudgeConfig config;
        config.cacheFolder = QDir::cleanPath(QFileInfo(QStringLiteral(GREENROOM_BINARY)).path() + QStringLiteral("/../judge-cache"));
        return config;
    }
    static QString mean(const char *body)
    {
        return QStringLiteral("// A mean.\nclass Solution { public: double mean(const vector<int>& nums) { %1 } };\n")
            .arg(QLatin1String(body));
    }
    static constexpr auto right = "return accumulate(nums.begin(), nums.end(), 0.0) / nums.size();";

    Judge m_judge{config()};
    Drill m_sound;

private slots:
    void initTestCase()
    {
        Problems problems;
        const std::optional<Drill> drill = readDrill(QStringLiteral(GREENROOM_TEST_DATA "/drills/float"), problems);
        QVERIFY(drill.has_value());
        QVERIFY(problems.isEmpty());
        m_sound = *drill;
    }

    void rules_data()
    {
        QTest::addColumn<Break>("broken");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Break &broken, const char *file, const char *words) {
            QTest::newRow(name) << broken << QString::fromLatin1(file) << QString::fromLatin1(words);
        };
        row(
            "sound", [](Drill &) {}, "", "");
        row(
            "a starter that is accepted", [](Drill &drill) { drill.starter = mean(right); }, "starter.cpp", "must not be accepted");
        row(
            "a starter that does not compile", [](Drill &drill) { drill.starter = mean("return x;"); }, "starter.cpp", "must compile");
        row(
            "a reference that is wrong",
            [](Drill &drill) { drill.references.insert(QStringLiteral("reference-other.cpp"), mean("return 1;")); }, "reference-other.cpp",
            "not accepted");
        row(
            "an expected value that no reference gives", [](Drill &drill) { drill.cases[0].expected = 0.5; }, "reference.cpp",
            "not accepted");
        row(
            "a right answer with a finding",
            [](Drill &drill) {
                drill.right.insert(QStringLiteral("shifts.cpp"),
                                   mean("volatile int far = 40; volatile int one = 1; int lost = one << far; (void)lost; "
                                        "return accumulate(nums.begin(), nums.end(), 0.0) / nums.size();"));
            },
            "right/shifts.cpp", "has a finding");
        row(
            "a wrong answer that is right",
            [](Drill &drill) {
                drill.wrong = {{QStringLiteral("fine.cpp"), mean(right)}};
            },
            "wrong/fine.cpp", "was to be");
        row(
            "a wrong answer caught for another reason",
            [](Drill &drill) {
                drill.wrong = {{QStringLiteral("slow.cpp"), QStringLiteral("// expect: AC growth\n") + mean("return 1;")}};
            },
            "wrong/slow.cpp", "was to be");
        row(
            "a wrong answer that does not compile",
            [](Drill &drill) {
                drill.wrong = {{QStringLiteral("broken.cpp"), mean("return x;")}};
            },
            "wrong/broken.cpp", "must compile and run");
        row(
            "a wrong answer without a word",
            [](Drill &drill) {
                drill.wrong = {{QStringLiteral("silent.cpp"), mean("return 1;").section(u'\n', 1)}};
            },
            "wrong/silent.cpp", "first line");
        row(
            "a validator that refuses nothing",
            [](Drill &drill) {
                drill.programs.validator = QStringLiteral("class Validator { public: string check(const vector<int>&) { return \"\"; } };");
            },
            "validator.cpp", "refuses nothing");
        row(
            "a validator that refuses a case",
            [](Drill &drill) {
                drill.programs.validator = QStringLiteral(
                    "class Validator { public: string check(const vector<int>& nums) { return nums.size() < 2 ? \"two\" : \"\"; } };");
                drill.families[0].smallest = 2;
            },
            "validator.cpp", "refuses a case");
        row(
            "a generator that leaves the limits",
            [](Drill &drill) {
                drill.programs.generator = QStringLiteral("class Generator { public: void make(Random&, const string&, int size, "
                                                          "vector<int>& nums) { nums.assign(size / 2, 1); } };");
            },
            "generator.cpp", "is not valid");
        row(
            "a validator that does not compile", [](Drill &drill) { drill.programs.validator = QStringLiteral("class Validator {"); },
            "drill.json", "The drill's own");
    }
    void rules()
    {
        QFETCH(Break, broken);
        QFETCH(QString, file);
        QFETCH(QString, words);
        Drill drill = m_sound;
        broken(drill);
        Catalog catalog;
        catalog.drills = {drill};
        const Result<LintReport> report = LintService(m_judge).lint(catalog);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QString all;
        for (const Problem &each : report->problems) {
            all += QDir(drill.folder).relativeFilePath(each.path) + QStringLiteral(": ") + each.message + QLatin1Char('\n');
        }
        if (file.isEmpty()) {
            // A drill of the tests has no hints and few wrong answers; of what was judged nothing is told.
            QVERIFY2(std::all_of(report->problems.begin(), report->problems.end(),
                                 [](const Problem &each) {
                                     return each.path.endsWith(QLatin1String("drill.json")) &&
                                            !each.message.contains(QLatin1String("The drill's own"));
                                 }),
                     qPrintable(all));
            return;
        }
        const bool named = std::any_of(report->problems.begin(), report->problems.end(), [&](const Problem &each) {
            return QDir(drill.folder).relativeFilePath(each.path) == file && each.message.contains(words);
        });
        QVERIFY2(named, qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(LintServiceTest)
#include "tst_lint_service.moc"
