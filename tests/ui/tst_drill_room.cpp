#include "catalog_store.h"
#include "drills_view_model.h"
#include "services/drill_service.h"
#include "services/settings_service.h"
#include "storage/database.h"
#include "support/fake_drill_runner.h"
#include "support/pinned_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;

/// A drill being worked on, over a real database and a runner that answers what the test says.
class TestDrillRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingSavesByItself();
    void leavingSaves();
    void hintsOpenByTheClock();
    void theClockWaitsForNobody();
    void aSleepingComputerDoesNotThink();
    void aRunIsLoggedAndStopsTheClock();
    void aWrongRunKeepsTheClock();
    void editingDuringARunDoesNotChangeWhatWasJudged();
    void stopGivesNoVerdict();
    void weakIsolationAsksFirst();
    void aMachineThatCannotJudgeSaysWhy();
    void closingDuringARunIsSafe();
    void givingUpOpensTheSolution();
    void resetCanBeUndone();
    void theRetroSavesItself();
    void aFailedSaveIsTold();
    void theListFollows();
    void noCompilerIsTold();
    void anUnknownDrillIsTold();

private:
    void open() { QVERIFY(m_drills->open(QStringLiteral("lc-904"))); }
    [[nodiscard]] DrillRoomViewModel &room() { return *m_drills->room(); }
    [[nodiscard]] Draft stored() { return m_service->open(m_drill)->draft; }
    void think(int seconds);
    void run(Verdict verdict);

    Drill m_drill;
    FixedClock m_clock{test::pinnedMoment()};
    test::FakeDrillRunner *m_runner = nullptr;
    std::unique_ptr<test::FakeDrillRunner> m_runnerOwner;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DrillService> m_service;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<CatalogStore> m_catalog;
    std::unique_ptr<DrillsViewModel> m_drills;
};

void TestDrillRoom::init()
{
    m_clock.set(test::pinnedMoment());
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.sqlite")), m_clock);
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
    m_service = std::make_unique<DrillService>(*m_database, m_clock, QStringLiteral("device"));
    m_settings = std::make_unique<SettingsService>(*m_database);
    m_runnerOwner = std::make_unique<test::FakeDrillRunner>();
    m_runner = m_runnerOwner.get();
    m_catalog = std::make_unique<CatalogStore>();
    m_drills = std::make_unique<DrillsViewModel>(DrillsServices{*m_service, *m_runner, *m_settings, *m_catalog});
    QVERIFY(m_drills->loading());
    m_drill = Drill{};
    m_drill.id = QStringLiteral("lc-904");
    m_drill.number = 904;
    m_drill.title = {QStringLiteral("Fruit"), QStringLiteral("水果")};
    m_drill.patterns = {QStringLiteral("sliding-window")};
    m_drill.starter = QStringLiteral("class Solution {};\n");
    m_drill.references = {{QStringLiteral("reference.cpp"), QStringLiteral("// reference")}};
    m_drill.hints = {{QStringLiteral("one"), QStringLiteral("two")}, {QStringLiteral("一"), QStringLiteral("二")}};
    Catalog catalog;
    catalog.drills = {m_drill};
    m_catalog->set(catalog);
    QVERIFY(!m_drills->loading());
}

void TestDrillRoom::cleanup()
{
    m_drills.reset();
    m_catalog.reset();
    m_settings.reset();
    m_service.reset();
    m_database.reset();
}

void TestDrillRoom::think(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        m_clock.advanceMs(1000);
        room().clock()->tick();
    }
}

void TestDrillRoom::run(Verdict verdict)
{
    JudgeReport report;
    report.verdict = verdict;
    report.passed = verdict == Verdict::Accepted ? 6 : 4;
    report.total = 6;
    m_runner->answerWith(report);
    room().run()->start();
    QTRY_VERIFY(room().run()->state() != DrillRun::Running);
}

void TestDrillRoom::typingSavesByItself()
{
    open();
    QCOMPARE(room().draft()->code(), m_drill.starter);
    QVERIFY(room().draft()->savedAt().isEmpty());
    QSignalSpy saved(room().draft(), &DrillDraft::savedChanged);
    room().draft()->edit(QStringLiteral("int a"));
    room().draft()->edit(QStringLiteral("int a;"));
    QVERIFY(saved.isEmpty());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(room().draft()->savedAt(), QStringLiteral("10:43"));
    QCOMPARE(stored().code, QStringLiteral("int a;"));
}

void TestDrillRoom::leavingSaves()
{
    open();
    room().clock()->setAttended(true);
    think(40);
    room().draft()->edit(QStringLiteral("int left;"));
    m_drills->close();
    QVERIFY(!m_drills->room());
    QCOMPARE(stored().code, QStringLiteral("int left;"));
    QCOMPARE(stored().thinkingSeconds, 40);
    open();
    QCOMPARE(room().draft()->code(), QStringLiteral("int left;"));
    QCOMPARE(room().clock()->text(), QStringLiteral("00:40"));
}

void TestDrillRoom::hintsOpenByTheClock()
{
    open();
    DrillHints &hints = *room().hints();
    QVERIFY(hints.locked());
    QCOMPARE(hints.opensIn(), QStringLiteral("10:00"));
    hints.openNext();
    QCOMPARE(hints.openedCount(), 0);
    room().clock()->setAttended(true);
    think(168);
    QCOMPARE(hints.opensIn(), QStringLiteral("07:12"));
    think(431);
    QVERIFY(hints.locked());
    think(1);
    QVERIFY(!hints.locked());
    QVERIFY(hints.opensIn().isEmpty());
    hints.openNext();
    QCOMPARE(hints.opened(), QStringList{QStringLiteral("one")});
    m_drills->setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(hints.opened(), QStringList{QStringLiteral("一")});
    hints.openNext();
    hints.openNext();
    QCOMPARE(hints.openedCount(), 2);
    QCOMPARE(stored().hintsOpened, 2);
}

void TestDrillRoom::theClockWaitsForNobody()
{
    open();
    DrillClock &clock = *room().clock();
    QVERIFY(!clock.running());
    clock.setAttended(true);
    QVERIFY(clock.running());
    think(5);
    clock.setAttended(false);
    think(59);
    QVERIFY(clock.running());
    think(1);
    QVERIFY(!clock.running());
    QCOMPARE(clock.seconds(), 65);
    m_clock.advanceMs(600000);
    clock.setAttended(true);
    QVERIFY(clock.running());
    think(1);
    QCOMPARE(clock.seconds(), 66);
}

void TestDrillRoom::aSleepingComputerDoesNotThink()
{
    open();
    room().clock()->setAttended(true);
    think(2);
    m_clock.advanceMs(3600000);
    room().clock()->tick();
    QCOMPARE(room().clock()->seconds(), 7);
    m_clock.advanceMs(-7200000);
    room().clock()->tick();
    QCOMPARE(room().clock()->seconds(), 7);
}

void TestDrillRoom::aRunIsLoggedAndStopsTheClock()
{
    open();
    QVERIFY(!room().solutionOpen());
    QVERIFY(!room().patternShown());
    QVERIFY(room().solution().isEmpty());
    room().clock()->setAttended(true);
    think(90);
    run(Verdict::Accepted);
    QCOMPARE(room().run()->state(), DrillRun::Done);
    QCOMPARE(room().run()->number(), 1);
    QCOMPARE(room().run()->outcome()->verdict(), QStringLiteral("AC"));
    QVERIFY(!room().clock()->running());
    QVERIFY(room().solved() && room().solutionOpen() && room().patternShown());
    QCOMPARE(room().solution(), QStringLiteral("// reference"));
    const DrillStanding standing = m_service->open(m_drill)->standing;
    QCOMPARE(standing.bestSeconds, 90);
    // Opened again, a done drill's clock rests.
    m_drills->close();
    open();
    room().clock()->setAttended(true);
    QVERIFY(!room().clock()->running());
    QVERIFY(room().solved());
}

void TestDrillRoom::aWrongRunKeepsTheClock()
{
    open();
    room().clock()->setAttended(true);
    run(Verdict::WrongAnswer);
    QVERIFY(room().clock()->running());
    QVERIFY(!room().solutionOpen());
    run(Verdict::CompileError);
    QCOMPARE(room().run()->number(), 2);
    QCOMPARE(m_service->open(m_drill)->standing.state, DrillState::Tried);
}

void TestDrillRoom::editingDuringARunDoesNotChangeWhatWasJudged()
{
    open();
    room().draft()->edit(QStringLiteral("judged"));
    m_runner->hold();
    room().run()->start();
    QCOMPARE(stored().code, QStringLiteral("judged"));
    QTRY_COMPARE(room().run()->test(), 3);
    QCOMPARE(room().run()->tests(), 6);
    QCOMPARE(room().run()->stage(), DrillRun::Testing);
    room().run()->start();
    room().draft()->edit(QStringLiteral("later"));
    JudgeReport report;
    report.verdict = Verdict::WrongAnswer;
    m_runner->answerWith(report);
    m_runner->finish();
    QTRY_COMPARE(room().run()->state(), DrillRun::Done);
    QCOMPARE(m_runner->runs(), 1);
    QCOMPARE(AttemptRepository(*m_database).ofDrill(m_drill.id)->constFirst().code, QStringLiteral("judged"));
}

void TestDrillRoom::stopGivesNoVerdict()
{
    open();
    m_runner->hold();
    room().run()->start();
    QTRY_COMPARE(m_runner->runs(), 1);
    room().run()->stop();
    QTRY_COMPARE(room().run()->state(), DrillRun::Stopped);
    QCOMPARE(room().run()->number(), 0);
    QCOMPARE(m_service->open(m_drill)->standing.runs, 0);
    m_runner->finish();
    run(Verdict::WrongAnswer);
    QCOMPARE(room().run()->number(), 1);
}

void TestDrillRoom::weakIsolationAsksFirst()
{
    open();
    m_runner->answerWith(Error{ErrorCode::WeakIsolation, QStringLiteral("no jail"), {}});
    QSignalSpy asked(room().run(), &DrillRun::consentNeeded);
    room().run()->start();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(room().run()->state(), DrillRun::Idle);
    QVERIFY(!m_runner->weakAllowed());
    JudgeReport report;
    report.verdict = Verdict::Accepted;
    m_runner->answerWith(report);
    room().run()->startAnyway();
    QVERIFY(m_runner->weakAllowed());
    QTRY_COMPARE(room().run()->state(), DrillRun::Done);
}

void TestDrillRoom::aMachineThatCannotJudgeSaysWhy()
{
    open();
    m_runner->answerWith(Error{ErrorCode::NoCompiler, QStringLiteral("No C++ compiler found."), {}});
    room().run()->start();
    QTRY_COMPARE(room().run()->state(), DrillRun::Failed);
    QCOMPARE(room().run()->error(), QStringLiteral("No C++ compiler found."));
    run(Verdict::InternalError);
    QCOMPARE(room().run()->state(), DrillRun::Failed);
    QCOMPARE(m_service->open(m_drill)->standing.runs, 0);
}

void TestDrillRoom::closingDuringARunIsSafe()
{
    open();
    m_runner->hold();
    room().run()->start();
    QTRY_COMPARE(m_runner->runs(), 1);
    QSignalSpy gone(m_drills->room(), &QObject::destroyed);
    m_drills->close();
    QVERIFY(!m_drills->room());
    QTRY_COMPARE(gone.count(), 1);
    open();
    room().run()->start();
    QTRY_COMPARE(m_runner->runs(), 2);
    m_drills.reset();
    m_runner->finish();
}

void TestDrillRoom::givingUpOpensTheSolution()
{
    open();
    QSignalSpy opened(m_drills->room(), &DrillRoomViewModel::openChanged);
    room().giveUp();
    QCOMPARE(opened.count(), 1);
    QVERIFY(room().givenUp() && room().solutionOpen() && !room().solved());
    m_drills->close();
    open();
    QVERIFY(room().givenUp());
}

void TestDrillRoom::resetCanBeUndone()
{
    open();
    room().clock()->setAttended(true);
    think(30);
    room().draft()->edit(QStringLiteral("mine"));
    QCOMPARE(room().reset(), m_drill.starter);
    QCOMPARE(stored().code, m_drill.starter);
    QCOMPARE(room().clock()->seconds(), 30);
    QCOMPARE(room().undoReset(), QStringLiteral("mine"));
    QCOMPARE(stored().code, QStringLiteral("mine"));

    run(Verdict::Accepted);
    room().reset();
    QCOMPARE(room().clock()->seconds(), 0);
    QVERIFY(room().clock()->running());
    room().undoReset();
    QCOMPARE(room().clock()->seconds(), 30);
    QVERIFY(!room().clock()->running());
}

void TestDrillRoom::theRetroSavesItself()
{
    open();
    DrillRetro &retro = *room().retro();
    QCOMPARE(retro.filled(), 0);
    retro.edit(QStringLiteral("pattern"), QStringLiteral("Sliding window"));
    retro.edit(QStringLiteral("steps"), QStringLiteral("  "));
    retro.edit(QStringLiteral("unknown"), QStringLiteral("x"));
    QCOMPARE(retro.filled(), 1);
    QTRY_COMPARE(retro.savedAt(), QStringLiteral("10:43"));
    m_drills->close();
    open();
    QCOMPARE(room().retro()->field(QStringLiteral("pattern")), QStringLiteral("Sliding window"));
    QCOMPARE(room().retro()->filled(), 1);
}

void TestDrillRoom::aFailedSaveIsTold()
{
    open();
    QVERIFY(m_database->execute(QStringLiteral("ALTER TABLE drafts RENAME TO gone")).ok());
    room().draft()->edit(QStringLiteral("kept here"));
    QVERIFY(!room().draft()->save());
    QVERIFY(!room().draft()->error().isEmpty());
    QCOMPARE(room().draft()->code(), QStringLiteral("kept here"));
    QVERIFY(m_database->execute(QStringLiteral("ALTER TABLE gone RENAME TO drafts")).ok());
    QVERIFY(room().draft()->save());
    QVERIFY(room().draft()->error().isEmpty());
    QCOMPARE(stored().code, QStringLiteral("kept here"));
}

void TestDrillRoom::theListFollows()
{
    open();
    room().clock()->setAttended(true);
    think(75);
    run(Verdict::Accepted);
    m_drills->close();
    QCOMPARE(m_drills->list()->index(0).data(DrillListModel::BestRole).toString(), QStringLiteral("01:15"));
}

void TestDrillRoom::noCompilerIsTold()
{
    m_runner->setCompilerFound(false);
    QCOMPARE(m_drills->compiler(), DrillsViewModel::Unknown);
    m_drills->visit();
    QTRY_COMPARE(m_drills->compiler(), DrillsViewModel::Missing);
    m_runner->setCompilerFound(true);
    m_drills->findCompiler();
    QTRY_COMPARE(m_drills->compiler(), DrillsViewModel::Found);
}

void TestDrillRoom::anUnknownDrillIsTold()
{
    QVERIFY(!m_drills->open(QStringLiteral("lc-1")));
    QVERIFY(m_drills->error().contains(QStringLiteral("lc-1")));
    QVERIFY(!m_drills->room());
}

QTEST_GUILESS_MAIN(TestDrillRoom)
#include "tst_drill_room.moc"
