#include "drill_room_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

/// What is kept of a drill while it is worked on: the draft, the clock, hints, the retro.
class TestDrillRoom : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_f = std::make_unique<test::DrillRoomFixture>(); }
    void cleanup() { m_f.reset(); }
    void typingSavesByItself();
    void leavingSaves();
    void hintsOpenByTheClock();
    void theClockWaitsForNobody();
    void aSleepingComputerDoesNotThink();
    void givingUpOpensTheSolution();
    void resetCanBeUndone();
    void theRetroSavesItself();
    void aFailedSaveIsTold();
    void anAcceptedSittingIsAGradeOfTheDrillsCard();
    void aDrillGivenUpIsAskedTomorrow();

private:
    std::unique_ptr<test::DrillRoomFixture> m_f;
};

void TestDrillRoom::typingSavesByItself()
{
    QVERIFY(m_f->open());
    QCOMPARE(m_f->room().draft()->code(), m_f->drill.starter);
    QVERIFY(m_f->room().draft()->savedAt().isEmpty());
    QSignalSpy saved(m_f->room().draft(), &DrillDraft::savedChanged);
    m_f->room().draft()->edit(QStringLiteral("int a"));
    m_f->room().draft()->edit(QStringLiteral("int a;"));
    QVERIFY(saved.isEmpty());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_f->room().draft()->savedAt(), QStringLiteral("10:43"));
    QCOMPARE(m_f->stored().code, QStringLiteral("int a;"));
}

void TestDrillRoom::leavingSaves()
{
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    m_f->think(40);
    m_f->room().draft()->edit(QStringLiteral("int left;"));
    m_f->drills->close();
    QVERIFY(!m_f->drills->room());
    QCOMPARE(m_f->stored().code, QStringLiteral("int left;"));
    QCOMPARE(m_f->stored().thinkingSeconds, 40);
    QVERIFY(m_f->open());
    QCOMPARE(m_f->room().draft()->code(), QStringLiteral("int left;"));
    QCOMPARE(m_f->room().clock()->text(), QStringLiteral("00:40"));
}

void TestDrillRoom::hintsOpenByTheClock()
{
    QVERIFY(m_f->open());
    DrillHints &hints = *m_f->room().hints();
    QVERIFY(hints.locked());
    QCOMPARE(hints.opensIn(), QStringLiteral("10:00"));
    hints.openNext();
    QCOMPARE(hints.openedCount(), 0);
    m_f->room().clock()->setAttended(true);
    m_f->think(168);
    QCOMPARE(hints.opensIn(), QStringLiteral("07:12"));
    m_f->think(431);
    QVERIFY(hints.locked());
    m_f->think(1);
    QVERIFY(!hints.locked());
    QVERIFY(hints.opensIn().isEmpty());
    hints.openNext();
    QCOMPARE(hints.opened(), QStringList{QStringLiteral("one")});
    m_f->drills->setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(hints.opened(), QStringList{QStringLiteral("一")});
    hints.openNext();
    hints.openNext();
    QCOMPARE(hints.openedCount(), 2);
    QCOMPARE(m_f->stored().hintsOpened, 2);
}

void TestDrillRoom::theClockWaitsForNobody()
{
    QVERIFY(m_f->open());
    DrillClock &clock = *m_f->room().clock();
    QVERIFY(!clock.running());
    clock.setAttended(true);
    QVERIFY(clock.running());
    m_f->think(5);
    clock.setAttended(false);
    m_f->think(59);
    QVERIFY(clock.running());
    m_f->think(1);
    QVERIFY(!clock.running());
    QCOMPARE(clock.seconds(), 65);
    m_f->clock.advanceMs(600000);
    clock.setAttended(true);
    QVERIFY(clock.running());
    m_f->think(1);
    QCOMPARE(clock.seconds(), 66);
}

void TestDrillRoom::aSleepingComputerDoesNotThink()
{
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    m_f->think(2);
    m_f->clock.advanceMs(3600000);
    m_f->room().clock()->tick();
    QCOMPARE(m_f->room().clock()->seconds(), 7);
    m_f->clock.advanceMs(-7200000);
    m_f->room().clock()->tick();
    QCOMPARE(m_f->room().clock()->seconds(), 7);
}

void TestDrillRoom::givingUpOpensTheSolution()
{
    QVERIFY(m_f->open());
    QSignalSpy opened(m_f->drills->room(), &DrillRoomViewModel::openChanged);
    m_f->room().giveUp();
    QCOMPARE(opened.count(), 1);
    QVERIFY(m_f->room().givenUp() && m_f->room().solutionOpen() && !m_f->room().solved());
    m_f->drills->close();
    QVERIFY(m_f->open());
    QVERIFY(m_f->room().givenUp());
}

void TestDrillRoom::resetCanBeUndone()
{
    QVERIFY(m_f->open());
    m_f->room().clock()->setAttended(true);
    m_f->think(30);
    m_f->room().draft()->edit(QStringLiteral("mine"));
    QCOMPARE(m_f->room().reset(), m_f->drill.starter);
    QCOMPARE(m_f->stored().code, m_f->drill.starter);
    QCOMPARE(m_f->room().clock()->seconds(), 30);
    QCOMPARE(m_f->room().undoReset(), QStringLiteral("mine"));
    QCOMPARE(m_f->stored().code, QStringLiteral("mine"));

    m_f->run(Verdict::Accepted);
    m_f->room().reset();
    QCOMPARE(m_f->room().clock()->seconds(), 0);
    QVERIFY(m_f->room().clock()->running());
    m_f->room().undoReset();
    QCOMPARE(m_f->room().clock()->seconds(), 30);
    QVERIFY(!m_f->room().clock()->running());
}

void TestDrillRoom::theRetroSavesItself()
{
    QVERIFY(m_f->open());
    DrillRetro &retro = *m_f->room().retro();
    QCOMPARE(retro.filled(), 0);
    retro.edit(QStringLiteral("pattern"), QStringLiteral("Sliding window"));
    retro.edit(QStringLiteral("steps"), QStringLiteral("  "));
    retro.edit(QStringLiteral("unknown"), QStringLiteral("x"));
    QCOMPARE(retro.filled(), 1);
    QTRY_COMPARE(retro.savedAt(), QStringLiteral("10:43"));
    m_f->drills->close();
    QVERIFY(m_f->open());
    QCOMPARE(m_f->room().retro()->field(QStringLiteral("pattern")), QStringLiteral("Sliding window"));
    QCOMPARE(m_f->room().retro()->filled(), 1);
}

void TestDrillRoom::aFailedSaveIsTold()
{
    QVERIFY(m_f->open());
    QVERIFY(m_f->database->execute(QStringLiteral("ALTER TABLE drafts RENAME TO gone")).ok());
    m_f->room().draft()->edit(QStringLiteral("kept here"));
    QVERIFY(!m_f->room().draft()->save());
    QVERIFY(!m_f->room().draft()->error().isEmpty());
    QCOMPARE(m_f->room().draft()->code(), QStringLiteral("kept here"));
    QVERIFY(m_f->database->execute(QStringLiteral("ALTER TABLE gone RENAME TO drafts")).ok());
    QVERIFY(m_f->room().draft()->save());
    QVERIFY(m_f->room().draft()->error().isEmpty());
    QCOMPARE(m_f->stored().code, QStringLiteral("kept here"));
}

void TestDrillRoom::anAcceptedSittingIsAGradeOfTheDrillsCard()
{
    QVERIFY(m_f->open());
    m_f->think(60);
    m_f->run(Verdict::WrongAnswer);
    QVERIFY(!m_f->card().lastReview);
    m_f->run(Verdict::Accepted);
    const CardState graded = m_f->card();
    QCOMPARE(graded.reps, 1);
    QVERIFY(graded.dueDay > studyDay(m_f->clock.now()));
    m_f->run(Verdict::Accepted);
    QCOMPARE(m_f->card().reps, 1);
}

void TestDrillRoom::aDrillGivenUpIsAskedTomorrow()
{
    QVERIFY(m_f->open());
    m_f->room().giveUp();
    QCOMPARE(m_f->card().dueDay, studyDay(m_f->clock.now()).addDays(1));
    m_f->run(Verdict::Accepted);
    QCOMPARE(m_f->card().reps, 1);
}

QTEST_GUILESS_MAIN(TestDrillRoom)
#include "tst_drill_room.moc"
