#include "drill_room_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

/// Running a drill: verdicts, stops, consent, what is compiled ahead, and what the list and the log hold of it.
class TestDrillRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<test::DrillRoomFixture>(); }
    void cleanup() { m_f.reset(); }
    void aRunIsLoggedAndStopsTheClock();
    void aWrongRunKeepsTheClock();
    void editingDuringARunDoesNotChangeWhatWasJudged();
    void stopGivesNoVerdict();
    void weakIsolationAsksFirst();
    void aMachineThatCannotJudgeSaysWhy();
    void closingDuringARunIsSafe();
    void theListFollows();
    void noCompilerIsTold();
    void anUnknownDrillIsTold();
    void theVerdictIsStreamed();
    void restingHandsCompileAhead();
    void aRunLeavesNothingToCompileAhead();
    void leavingStopsTheCompiler();
    void theTimeLimitOfTheSettingsReachesTheJudge();
    void theJailIsToldBeforeARun();

private:
    std::unique_ptr<test::DrillRoomFixture> m_f;
};

void TestDrillRun::aRunIsLoggedAndStopsTheClock()
{
    QVERIFY(m_f->open());
    QVERIFY(!m_f->room().solutionOpen());
    QVERIFY(!m_f->room().patternShown());
    QVERIFY(m_f->room().solution().isEmpty());
    m_f->room().clock()->setAttended(true);
    m_f->think(90);
    m_f->run(Verdict::Accepted);
    QCOMPARE(m_f->room().run()->state(), DrillRun::Done);
    QCOMPARE(m_f->room().run()->number(), 1);
    QCOMPARE(m_f->room().run()->outcome()->verdict(), QStringLiteral("AC"));
    QVERIFY(!m_f->room().clock()->running());
    QVERIFY(m_f->room().solved() && m_f->room().solutionOpen() && m_f->room().patternShown());
    QCOMPARE(m_f->room().solution(), QStringLiteral("// reference"));
    const DrillStanding standing = m_f->service->open(m_f->drill)->standing;
    QCOMPARE(standing.bestSeconds, 90);
    // Opened again, a done drill's clock rests.
    m_f->drills->close();
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    QVERIFY(!m_f->room().clock()->running());
    QVERIFY(m_f->room().solved());
}

void TestDrillRun::aWrongRunKeepsTheClock()
{
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    m_f->run(Verdict::WrongAnswer);
    QVERIFY(m_f->room().clock()->running());
    QVERIFY(!m_f->room().solutionOpen());
    m_f->run(Verdict::CompileError);
    QCOMPARE(m_f->room().run()->number(), 2);
    QCOMPARE(m_f->service->open(m_f->drill)->standing.state, DrillState::Tried);
}

void TestDrillRun::editingDuringARunDoesNotChangeWhatWasJudged()
{
    QVERIFY(m_f->open());
    m_f->room().draft()->edit(QStringLiteral("judged"));
    m_f->runner.hold();
    m_f->room().run()->start();
    QCOMPARE(m_f->stored().code, QStringLiteral("judged"));
    QTRY_COMPARE(m_f->room().run()->test(), 3);
    QCOMPARE(m_f->room().run()->tests(), 6);
    QCOMPARE(m_f->room().run()->stage(), DrillRun::Testing);
    m_f->room().run()->start();
    m_f->room().draft()->edit(QStringLiteral("later"));
    JudgeReport report;
    report.verdict = Verdict::WrongAnswer;
    m_f->runner.answerWith(report);
    m_f->runner.finish();
    QTRY_COMPARE(m_f->room().run()->state(), DrillRun::Done);
    QCOMPARE(m_f->runner.runs(), 1);
    QCOMPARE(AttemptRepository(*m_f->database).ofDrill(m_f->drill.id)->constFirst().code, QStringLiteral("judged"));
}

void TestDrillRun::stopGivesNoVerdict()
{
    QVERIFY(m_f->open());
    m_f->runner.hold();
    m_f->room().run()->start();
    QTRY_COMPARE(m_f->runner.runs(), 1);
    m_f->room().run()->stop();
    QTRY_COMPARE(m_f->room().run()->state(), DrillRun::Stopped);
    QCOMPARE(m_f->room().run()->number(), 0);
    QCOMPARE(m_f->service->open(m_f->drill)->standing.runs, 0);
    m_f->runner.finish();
    m_f->run(Verdict::WrongAnswer);
    QCOMPARE(m_f->room().run()->number(), 1);
}

void TestDrillRun::weakIsolationAsksFirst()
{
    QVERIFY(m_f->open());
    m_f->runner.answerWith(Error{ErrorCode::WeakIsolation, QStringLiteral("no jail"), {}});
    QSignalSpy asked(m_f->room().run(), &DrillRun::consentNeeded);
    m_f->room().run()->start();
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(m_f->room().run()->state(), DrillRun::Idle);
    QVERIFY(!m_f->runner.weakAllowed());
    JudgeReport report;
    report.verdict = Verdict::Accepted;
    m_f->runner.answerWith(report);
    m_f->room().run()->startAnyway();
    QVERIFY(m_f->runner.weakAllowed());
    QTRY_COMPARE(m_f->room().run()->state(), DrillRun::Done);
}

void TestDrillRun::aMachineThatCannotJudgeSaysWhy()
{
    QVERIFY(m_f->open());
    m_f->runner.answerWith(Error{ErrorCode::NoCompiler, QStringLiteral("No C++ compiler found."), {}});
    m_f->room().run()->start();
    QTRY_COMPARE(m_f->room().run()->state(), DrillRun::Failed);
    QCOMPARE(m_f->room().run()->error(), QStringLiteral("No C++ compiler found."));
    m_f->run(Verdict::InternalError);
    QCOMPARE(m_f->room().run()->state(), DrillRun::Failed);
    QCOMPARE(m_f->service->open(m_f->drill)->standing.runs, 0);
}

void TestDrillRun::closingDuringARunIsSafe()
{
    QVERIFY(m_f->open());
    m_f->runner.hold();
    m_f->room().run()->start();
    QTRY_COMPARE(m_f->runner.runs(), 1);
    QSignalSpy gone(m_f->drills->room(), &QObject::destroyed);
    m_f->drills->close();
    QVERIFY(!m_f->drills->room());
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(m_f->open());
    m_f->room().run()->start();
    QTRY_COMPARE(m_f->runner.runs(), 2);
    m_f->drills.reset();
    m_f->runner.finish();
}

void TestDrillRun::theListFollows()
{
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    m_f->think(75);
    m_f->run(Verdict::Accepted);
    m_f->drills->close();
    QCOMPARE(m_f->drills->list()->index(0).data(DrillListModel::BestRole).toString(), QStringLiteral("01:15"));
}

void TestDrillRun::noCompilerIsTold()
{
    m_f->runner.setCompilerFound(false);
    QCOMPARE(m_f->drills->compiler(), DrillsViewModel::Unknown);
    m_f->drills->visit();
    QTRY_COMPARE(m_f->drills->compiler(), DrillsViewModel::Missing);
    m_f->runner.setCompilerFound(true);
    m_f->drills->findCompiler();
    QTRY_COMPARE(m_f->drills->compiler(), DrillsViewModel::Found);
}

void TestDrillRun::anUnknownDrillIsTold()
{
    QVERIFY(!m_f->drills->open(QStringLiteral("lc-1")));
    QVERIFY(m_f->drills->error().contains(QStringLiteral("lc-1")));
    QVERIFY(!m_f->drills->room());
}

/// The verdict is shown while the findings are still coming, and a stop then gives none that counts.
void TestDrillRun::theVerdictIsStreamed()
{
    QVERIFY(m_f->open());
    JudgeReport early;
    early.verdict = Verdict::Accepted;
    early.passed = early.total = 6;
    m_f->runner.tellEarly(early, DrillProgress::Stage::Random);
    m_f->runner.hold();
    DrillRun &run = *m_f->room().run();
    run.start();
    QVERIFY(!run.reported());
    QTRY_VERIFY(run.reported());
    QCOMPARE(run.state(), DrillRun::Running);
    QCOMPARE(run.stage(), DrillRun::Random);
    QCOMPARE(run.outcome()->verdict(), QStringLiteral("AC"));
    QVERIFY(!run.outcome()->verified());
    QVERIFY(!m_f->room().solved());
    run.stop();
    QTRY_COMPARE(run.state(), DrillRun::Stopped);
    QVERIFY(!m_f->room().solved());
    QCOMPARE(m_f->service->open(m_f->drill)->standing.runs, 0);
}

void TestDrillRun::restingHandsCompileAhead()
{
    QVERIFY(m_f->open());
    m_f->room().draft()->edit(QStringLiteral("int a"));
    m_f->room().draft()->edit(QStringLiteral("int a;"));
    QCOMPARE(m_f->runner.compiledAhead(), QStringList());
    QTRY_COMPARE(m_f->runner.compiledAhead(), QStringList{QStringLiteral("int a;")});
    // What is typed over is stopped, and only the last is compiled to its end.
    m_f->runner.holdCompiler();
    m_f->room().draft()->edit(QStringLiteral("int b;"));
    QTRY_COMPARE(m_f->runner.compilersStarted(), 2);
    m_f->room().draft()->edit(QStringLiteral("int c;"));
    QTRY_COMPARE(m_f->runner.compilersStarted(), 3);
    m_f->runner.finishCompiler();
    QTRY_COMPARE(m_f->runner.compiledAhead(), (QStringList{QStringLiteral("int a;"), QStringLiteral("int c;")}));
}

void TestDrillRun::aRunLeavesNothingToCompileAhead()
{
    QVERIFY(m_f->open());
    m_f->runner.hold();
    m_f->room().draft()->edit(QStringLiteral("int a;"));
    m_f->room().run()->start();
    JudgeReport report;
    report.verdict = Verdict::WrongAnswer;
    m_f->runner.answerWith(report);
    m_f->runner.finish();
    QTRY_COMPARE(m_f->room().run()->state(), DrillRun::Done);
    // What the run has compiled itself never comes; what is typed after it does.
    m_f->room().draft()->edit(QStringLiteral("int b;"));
    QTRY_COMPARE(m_f->runner.compiledAhead(), QStringList{QStringLiteral("int b;")});
}

void TestDrillRun::leavingStopsTheCompiler()
{
    QVERIFY(m_f->open());
    m_f->runner.holdCompiler();
    m_f->room().draft()->edit(QStringLiteral("int a;"));
    QTRY_COMPARE(m_f->runner.compilersStarted(), 1);
    QSignalSpy gone(m_f->drills->room(), &QObject::destroyed);
    m_f->drills->close();
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(m_f->runner.compiledAhead(), QStringList());
}

void TestDrillRun::theTimeLimitOfTheSettingsReachesTheJudge()
{
    Settings chosen = *m_f->settings->load();
    chosen.timeLimitSeconds = 0.5;
    QVERIFY(m_f->settings->save(chosen).ok());
    QVERIFY(m_f->open());
    m_f->run(Verdict::Accepted);
    QCOMPARE(m_f->runner.lastLimits().cpuSeconds, 0.5);
    m_f->drills->close();
    chosen.timeLimitSeconds = 0;
    QVERIFY(m_f->settings->save(chosen).ok());
    QVERIFY(m_f->open());
    m_f->run(Verdict::Accepted);
    QCOMPARE(m_f->runner.lastLimits().cpuSeconds, m_f->drill.limits.cpuSeconds);
}

void TestDrillRun::theJailIsToldBeforeARun()
{
    QVERIFY(m_f->drills->isolation().isEmpty());
    m_f->drills->visit();
    QTRY_COMPARE(m_f->drills->isolation(), QStringLiteral("partial"));
    QCOMPARE(m_f->drills->isolationDetail(), QStringLiteral("made up"));
}

QTEST_GUILESS_MAIN(TestDrillRun)
#include "tst_drill_run.moc"
