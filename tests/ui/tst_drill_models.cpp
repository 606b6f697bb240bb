#include "drill_case_detail.h"
#include "drill_case_model.h"
#include "drill_diagnostic_model.h"
#include "drill_list_model.h"
#include "drill_outcome.h"
#include "drill_statement.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace greenroom;

namespace {

CaseResult result(const char *name, Verdict verdict, const QJsonArray &input, int expected, const QJsonValue &actual)
{
    CaseResult made;
    made.name = QString::fromLatin1(name);
    made.source = QStringLiteral("sample");
    made.verdict = verdict;
    made.milliseconds = 0.4;
    made.input = {{QStringLiteral("fruits"), input}};
    made.expected = expected;
    made.actual = actual;
    made.ran = true;
    return made;
}

JudgeReport wrongReport()
{
    JudgeReport report;
    report.verdict = Verdict::WrongAnswer;
    report.passed = 2;
    report.total = 4;
    report.cases = {result("one", Verdict::Accepted, {1, 2, 1}, 3, 3), result("two", Verdict::WrongAnswer, {0, 1, 0, 2, 2}, 3, 4),
                    result("three", Verdict::Accepted, {7}, 1, 1), result("four", Verdict::WrongAnswer, {3, 3}, 2, 7)};
    return report;
}

Signature signature()
{
    return {QStringLiteral("totalFruit"), QStringLiteral("int"), {{QStringLiteral("fruits"), QStringLiteral("vector<int>&")}}};
}

Drill drill(const char *id, int number, const QStringList &patterns)
{
    Drill made;
    made.id = QString::fromLatin1(id);
    made.number = number;
    made.title = {QStringLiteral("Title"), QStringLiteral("标题")};
    made.difficulty = QStringLiteral("easy");
    made.patterns = patterns;
    return made;
}

} // namespace

/// The item models of Drills and what is derived from a report.
class TestDrillModels : public QObject
{
    Q_OBJECT

private slots:
    void casesAreRows();
    void aLargeInputIsNamed();
    void failuresGoRound();
    void theFirstFailureIsSelected();
    void theSmallestFailingInputStandsFirst();
    void anUnshrunkFailureIsAmongTheTests();
    void whatWasMeasuredIsHandedOn();
    void aCompileErrorHasNoTable();
    void clearingForgets();
    void cellsAreLimited();
    void errorsComeBeforeWarnings();
    void drillsAreGroupedByPattern();
    void aStatementIsCut();
    void anOddCodeBlockStaysText();
};

void TestDrillModels::casesAreRows()
{
    DrillCaseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<CaseResult> cases = wrongReport().cases;
    cases.last().ran = false;
    model.setCases(cases, {QStringLiteral("fruits")});
    QCOMPARE(model.count(), 4);
    QCOMPARE(model.index(1).data(DrillCaseModel::NumberRole).toInt(), 2);
    QCOMPARE(model.index(1).data(DrillCaseModel::InputRole).toString(), QStringLiteral("[0, 1, 0, 2, 2]"));
    QCOMPARE(model.index(1).data(DrillCaseModel::ExpectedRole).toString(), QStringLiteral("3"));
    QCOMPARE(model.index(1).data(DrillCaseModel::YoursRole).toString(), QStringLiteral("4"));
    QCOMPARE(model.index(1).data(DrillCaseModel::VerdictRole).toString(), QStringLiteral("WA"));
    QVERIFY(model.index(0).data(DrillCaseModel::PassedRole).toBool());
    // What did not run neither passed nor failed.
    QVERIFY(!model.index(3).data(DrillCaseModel::PassedRole).toBool());
    QCOMPARE(model.failures(), 1);
    model.setCases({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestDrillModels::aLargeInputIsNamed()
{
    CaseResult large = result("100 000 trees", Verdict::Accepted, {1, 2, 3}, 3, 3);
    large.source = QStringLiteral("large");
    DrillCaseModel model;
    model.setCases({large}, {QStringLiteral("fruits")});
    QCOMPARE(model.index(0).data(DrillCaseModel::InputRole).toString(), QStringLiteral("100 000 trees"));
}

void TestDrillModels::failuresGoRound()
{
    DrillCaseModel model;
    QCOMPARE(model.nextFailure(-1), -1);
    model.setCases(wrongReport().cases, {QStringLiteral("fruits")});
    QCOMPARE(model.nextFailure(-1), 1);
    QCOMPARE(model.nextFailure(1), 3);
    QCOMPARE(model.nextFailure(3), 1);
    QCOMPARE(model.failureNumber(3), 2);
    QCOMPARE(model.failureNumber(0), 0);
    QCOMPARE(model.failureNumber(9), 0);
}

void TestDrillModels::theFirstFailureIsSelected()
{
    DrillOutcome outcome(signature());
    QSignalSpy selected(&outcome, &DrillOutcome::selectedChanged);
    outcome.take(wrongReport());
    QCOMPARE(outcome.verdict(), QStringLiteral("WA"));
    QCOMPARE(outcome.selected(), 1);
    QCOMPARE(outcome.detail()->number(), 2);
    QCOMPARE(outcome.detail()->failureNumber(), 1);
    QCOMPARE(outcome.detail()->failureCount(), 2);
    QCOMPARE(outcome.detail()->yours(), QStringLiteral("4"));
    QCOMPARE(outcome.runMs(), 2);
    outcome.selectNextFailure();
    QCOMPARE(outcome.selected(), 3);
    outcome.selectNextFailure();
    QCOMPARE(outcome.selected(), 1);
    outcome.select(99);
    QCOMPARE(outcome.selected(), -1);
    QCOMPARE(outcome.detail()->number(), 0);
    QVERIFY(selected.count() >= 4);
}

void TestDrillModels::theSmallestFailingInputStandsFirst()
{
    JudgeReport report = wrongReport();
    report.failure =
        Failure{QStringLiteral("sample"), QStringLiteral("two"), {{QStringLiteral("fruits"), QJsonArray{0, 1, 0, 2}}}, 3, 4, true, {}};
    DrillOutcome outcome(signature());
    const QAbstractItemModelTester tester(outcome.cases(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    outcome.take(report);
    QCOMPARE(outcome.cases()->count(), 5);
    QCOMPARE(outcome.selected(), 0);
    QVERIFY(outcome.detail()->smallest());
    QCOMPARE(outcome.detail()->number(), 0);
    QCOMPARE(outcome.detail()->yours(), QStringLiteral("4"));
    QVERIFY(outcome.cases()->index(0).data(DrillCaseModel::SmallestRole).toBool());
    // It is no test: the tests keep their numbers, and only they are counted.
    QCOMPARE(outcome.cases()->index(2).data(DrillCaseModel::NumberRole).toInt(), 2);
    QCOMPARE(outcome.cases()->failures(), 2);
    outcome.selectNextFailure();
    QCOMPARE(outcome.detail()->number(), 2);
    QCOMPARE(outcome.detail()->failureNumber(), 1);
    QCOMPARE(outcome.detail()->failureCount(), 2);
}

void TestDrillModels::anUnshrunkFailureIsAmongTheTests()
{
    JudgeReport report = wrongReport();
    report.verdict = Verdict::RuntimeError;
    report.failure = Failure{QStringLiteral("sample"),  QStringLiteral("two"), {}, 3, QJsonValue(QJsonValue::Undefined), false,
                             QStringLiteral("Crashed.")};
    DrillOutcome outcome(signature());
    outcome.take(report);
    QCOMPARE(outcome.cases()->count(), 4);
    QCOMPARE(outcome.selected(), 1);
    QCOMPARE(outcome.detail()->words(), QStringLiteral("Crashed."));
    outcome.select(3);
    QVERIFY(outcome.detail()->words().isEmpty());
}

void TestDrillModels::whatWasMeasuredIsHandedOn()
{
    Growth growth;
    growth.model = QStringLiteral("n^2");
    growth.target = QStringLiteral("n");
    growth.family = QStringLiteral("alternating");
    growth.worse = true;
    for (const qint64 size : {256, 512, 1024, 2048, 4096, 8192})
        growth.points.append({size, size * size});
    JudgeReport report;
    report.verdict = Verdict::Accepted;
    report.growth = growth;
    report.families = {growth};
    report.omissions = {{QStringLiteral("sanitizers"), QStringLiteral("none here")}};
    DrillOutcome outcome(signature());
    QVERIFY(outcome.growth().isEmpty());
    outcome.take(report);
    const QVariantMap map = outcome.families().constFirst().toMap();
    QCOMPARE(map.value(QStringLiteral("model")).toString(), QStringLiteral("n^2"));
    QVERIFY(std::abs(map.value(QStringLiteral("perDoubling")).toDouble() - 4) < 0.01);
    QVERIFY(std::abs(map.value(QStringLiteral("targetPerDoubling")).toDouble() - 2) < 0.01);
    QVERIFY(map.value(QStringLiteral("targetResidual")).toDouble() > 0.2);
    QCOMPARE(map.value(QStringLiteral("points")).toList().size(), 6);
    QCOMPARE(outcome.omissions().constFirst().toMap().value(QStringLiteral("reason")).toString(), QStringLiteral("none here"));
}

void TestDrillModels::aCompileErrorHasNoTable()
{
    JudgeReport report = wrongReport();
    report.verdict = Verdict::CompileError;
    report.diagnostics = {{3, 9, QStringLiteral("error"), QStringLiteral("expected ';'")}};
    DrillOutcome outcome(signature());
    outcome.take(report);
    QCOMPARE(outcome.cases()->count(), 0);
    QCOMPARE(outcome.selected(), -1);
    QCOMPARE(outcome.diagnostics()->lineAt(0), 3);
    QCOMPARE(outcome.diagnostics()->columnAt(0), 9);
}

void TestDrillModels::clearingForgets()
{
    DrillOutcome outcome(signature());
    outcome.take(wrongReport());
    outcome.clear();
    QVERIFY(outcome.verdict().isEmpty());
    QCOMPARE(outcome.cases()->count(), 0);
    QCOMPARE(outcome.runMs(), 0);
}

void TestDrillModels::cellsAreLimited()
{
    QJsonArray many;
    for (int value = 0; value < 100000; ++value)
        many.append(value);
    CaseResult large = result("large", Verdict::WrongAnswer, many, 3, QJsonValue(QJsonValue::Undefined));
    large.input.insert(QStringLiteral("target"), 9);
    large.input.insert(QStringLiteral("none"), QJsonArray());
    DrillCaseDetail detail;
    detail.show(large, {QStringLiteral("fruits"), QStringLiteral("target"), QStringLiteral("none")}, {1, 1, 1});
    const QVariantMap fruits = detail.inputs().at(0).toMap();
    QCOMPARE(fruits.value(QStringLiteral("cells")).toStringList().size(), DrillCaseDetail::maxCells);
    QCOMPARE(fruits.value(QStringLiteral("more")).toInt(), 100000 - DrillCaseDetail::maxCells);
    QCOMPARE(detail.inputs().at(1).toMap().value(QStringLiteral("text")).toString(), QStringLiteral("9"));
    QCOMPARE(detail.inputs().at(2).toMap().value(QStringLiteral("text")).toString(), QStringLiteral("[]"));
    QVERIFY(detail.yours().isEmpty());
}

void TestDrillModels::errorsComeBeforeWarnings()
{
    DrillDiagnosticModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDiagnostics({{1, 0, QStringLiteral("warning"), QStringLiteral("unused")},
                          {2, 1, QStringLiteral("note"), QStringLiteral("declared here")},
                          {5, 0, QStringLiteral("fatal error"), QStringLiteral("no such file")}});
    QCOMPARE(model.count(), 2);
    QVERIFY(model.index(0).data(DrillDiagnosticModel::ErrorRole).toBool());
    QCOMPARE(model.lineAt(0), 5);
    QCOMPARE(model.columnAt(0), 1);
    QCOMPARE(model.lineAt(7), 0);
}

void TestDrillModels::drillsAreGroupedByPattern()
{
    DrillListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDrills({drill("lc-167", 167, {QStringLiteral("two-pointers")}), drill("lc-209", 209, {QStringLiteral("sliding-window")}),
                     drill("lc-904", 904, {QStringLiteral("sliding-window"), QStringLiteral("hash-map")})});
    DrillStanding solved;
    solved.state = DrillState::Solved;
    solved.bestSeconds = 768;
    solved.retroMs = 1778726620000;
    QSignalSpy changed(&model, &DrillListModel::dataChanged);
    model.setStandings({{QStringLiteral("lc-904"), solved}});
    QCOMPARE(changed.count(), 1);
    const auto text = [&model](int row, int role) { return model.index(row).data(role).toString(); };
    QCOMPARE(text(0, DrillListModel::IdRole), QStringLiteral("lc-209"));
    QCOMPARE(text(1, DrillListModel::IdRole), QStringLiteral("lc-904"));
    QCOMPARE(text(2, DrillListModel::IdRole), QStringLiteral("lc-167"));
    QVERIFY(model.index(0).data(DrillListModel::FirstOfPatternRole).toBool());
    QVERIFY(!model.index(1).data(DrillListModel::FirstOfPatternRole).toBool());
    QVERIFY(model.index(2).data(DrillListModel::FirstOfPatternRole).toBool());
    QCOMPARE(text(1, DrillListModel::BestRole), QStringLiteral("12:48"));
    QCOMPARE(model.index(1).data(DrillListModel::StateRole).toInt(), static_cast<int>(DrillListModel::Solved));
    QVERIFY(model.index(1).data(DrillListModel::RetroRole).toDateTime().isValid());
    QVERIFY(!model.index(0).data(DrillListModel::RetroRole).toDateTime().isValid());
    model.setLanguage(CardLanguage::Chinese);
    QCOMPARE(text(0, DrillListModel::TitleRole), QStringLiteral("标题"));
}

void TestDrillModels::aStatementIsCut()
{
    const QVariantList parts = statementParts(
        QStringLiteral("First `a`.\n\nSecond.\n\n## Examples\n\n```\n[1, 2,  1]   ->  3\n[0]  ->  1\n```\n\n- one\n- two\n"));
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.at(0).toMap().value(QStringLiteral("markdown")).toString(), QStringLiteral("First `a`.\n\nSecond."));
    QCOMPARE(parts.at(1).toMap().value(QStringLiteral("text")).toString(), QStringLiteral("Examples"));
    const QVariantList rows = parts.at(2).toMap().value(QStringLiteral("rows")).toList();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toMap().value(QStringLiteral("input")).toString(), QStringLiteral("[1, 2, 1]"));
    QCOMPARE(rows.at(0).toMap().value(QStringLiteral("output")).toString(), QStringLiteral("3"));
    QCOMPARE(parts.at(3).toMap().value(QStringLiteral("markdown")).toString(), QStringLiteral("- one\n- two"));
}

void TestDrillModels::anOddCodeBlockStaysText()
{
    const QVariantList parts = statementParts(QStringLiteral("```\nint a;\n```\n"));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(parts.at(0).toMap().value(QStringLiteral("kind")).toString(), QStringLiteral("text"));
    QVERIFY(statementParts({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDrillModels)
#include "tst_drill_models.moc"
