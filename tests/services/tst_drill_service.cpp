#include "services/drill_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;

/// Drafts, runs and retrospectives over a real database.
class TestDrillService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void aNewDrillBeginsWithItsStarter();
    void aDraftSurvivesARestart();
    void standingFollowsTheRuns();
    void aStoppedRunIsNotKept();
    void aHugeFailingInputIsNotKept();
    void theRetrospectiveIsKept();
    void aLostDatabaseIsTold();

private:
    void reopen()
    {
        m_service.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.sqlite")), m_clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
        m_database = std::move(opened).value();
        m_service = std::make_unique<DrillService>(*m_database, m_clock, QStringLiteral("device"));
    }
    [[nodiscard]] static Drill drill()
    {
        Drill drill;
        drill.id = QStringLiteral("lc-904");
        drill.starter = QStringLiteral("class Solution {};\n");
        return drill;
    }
    [[nodiscard]] static JudgeReport report(Verdict verdict)
    {
        JudgeReport report;
        report.verdict = verdict;
        report.passed = verdict == Verdict::Accepted ? 6 : 4;
        report.total = 6;
        return report;
    }
    [[nodiscard]] static Draft draft(int seconds) { return {QStringLiteral("lc-904"), QStringLiteral("int x;"), seconds, 1, false, 0}; }

    FixedClock m_clock{test::pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DrillService> m_service;
};

void TestDrillService::aNewDrillBeginsWithItsStarter()
{
    const auto opened = m_service->open(drill());
    QVERIFY(opened.ok());
    QCOMPARE(opened->draft.code, drill().starter);
    QCOMPARE(opened->draft.drillId, QStringLiteral("lc-904"));
    QCOMPARE(opened->standing.state, DrillState::NotTried);
    QVERIFY(opened->retro.isEmpty());
}

void TestDrillService::aDraftSurvivesARestart()
{
    const Draft written{QStringLiteral("lc-904"), QStringLiteral("// 直接\nint a = 1;\n"), 431, 2, true, 0};
    const auto saved = m_service->saveDraft(written);
    QVERIFY(saved.ok());
    QCOMPARE(*saved, m_clock.now());
    reopen();
    const auto opened = m_service->open(drill());
    QVERIFY(opened.ok());
    QCOMPARE(opened->draft.code, written.code);
    QCOMPARE(opened->draft.thinkingSeconds, 431);
    QCOMPARE(opened->draft.hintsOpened, 2);
    QVERIFY(opened->standing.givenUp);
    QCOMPARE(opened->draft.updatedMs, m_clock.now().msSinceEpoch);
}

void TestDrillService::standingFollowsTheRuns()
{
    QVERIFY(m_service->record(draft(100), report(Verdict::WrongAnswer)).ok());
    auto opened = m_service->open(drill());
    QCOMPARE(opened->standing.state, DrillState::Tried);
    QCOMPARE(opened->standing.bestSeconds, 0);
    QVERIFY(!opened->standing.restful);

    m_clock.advanceMs(1000);
    QVERIFY(m_service->record(draft(700), report(Verdict::Accepted)).ok());
    m_clock.advanceMs(1000);
    QVERIFY(m_service->record(draft(300), report(Verdict::Accepted)).ok());
    opened = m_service->open(drill());
    QCOMPARE(opened->standing.state, DrillState::Solved);
    QCOMPARE(opened->standing.bestSeconds, 300);
    QCOMPARE(opened->standing.runs, 3);
    QVERIFY(opened->standing.restful);

    m_clock.advanceMs(1000);
    QVERIFY(m_service->record(draft(900), report(Verdict::CompileError)).ok());
    const auto standings = m_service->standings();
    QVERIFY(standings.ok());
    const DrillStanding standing = standings->value(QStringLiteral("lc-904"));
    QCOMPARE(standing.state, DrillState::Solved);
    QCOMPARE(standing.lastRunMs, m_clock.now().msSinceEpoch);
    QVERIFY(!m_service->open(drill())->standing.restful);
}

void TestDrillService::aStoppedRunIsNotKept()
{
    QVERIFY(m_service->record(draft(10), report(Verdict::Stopped)).ok());
    QVERIFY(m_service->record(draft(10), report(Verdict::InternalError)).ok());
    QCOMPARE(m_service->standings()->size(), 0);
}

void TestDrillService::aHugeFailingInputIsNotKept()
{
    QJsonArray values;
    for (int index = 0; index < 100000; ++index)
        values.append(index);
    JudgeReport failed = report(Verdict::WrongAnswer);
    failed.failure = Failure{};
    failed.failure->name = QStringLiteral("large");
    failed.failure->input = {{QStringLiteral("fruits"), values}};
    QVERIFY(m_service->record(draft(10), failed).ok());
    const auto runs = AttemptRepository(*m_database).ofDrill(QStringLiteral("lc-904"));
    QVERIFY(runs.ok());
    const QJsonObject kept = runs->constFirst().report.value(QLatin1StringView("failure")).toObject();
    QCOMPARE(kept.value(QLatin1StringView("name")).toString(), QStringLiteral("large"));
    QVERIFY(!kept.contains(QLatin1StringView("input")));
    QCOMPARE(runs->constFirst().code, QStringLiteral("int x;"));
}

void TestDrillService::theRetrospectiveIsKept()
{
    const Retro retro{{QStringLiteral("pattern"), QStringLiteral("Sliding window")}, {QStringLiteral("steps"), QStringLiteral("两端")}};
    QVERIFY(m_service->saveRetro(QStringLiteral("lc-904"), retro).ok());
    reopen();
    QCOMPARE(m_service->open(drill())->retro, retro);
    QCOMPARE(m_service->standings()->value(QStringLiteral("lc-904")).retroMs, m_clock.now().msSinceEpoch);
}

void TestDrillService::aLostDatabaseIsTold()
{
    QVERIFY(m_database->execute(QStringLiteral("DROP TABLE drafts")).ok());
    QVERIFY(!m_service->saveDraft(draft(1)).ok());
    QVERIFY(!m_service->open(drill()).ok());
}

QTEST_GUILESS_MAIN(TestDrillService)
#include "tst_drill_service.moc"
