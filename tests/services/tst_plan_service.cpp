#include "services/plan_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;

Plan twoBlocks()
{
    Plan plan;
    plan.id = QStringLiteral("standard-day");
    PlanBlock warmUp{QStringLiteral("Warm-up"), 10, 15, QStringLiteral("flashcards"), {}, {QStringLiteral("Six due cards")}, 0};
    PlanBlock algorithms{QStringLiteral("Algorithms"), 60, 90, QStringLiteral("drills"), {}, {}, 0};
    plan.english.blocks = {warmUp, algorithms};
    return plan;
}

} // namespace

class TestPlanService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        reopen();
    }
    void cleanup()
    {
        m_service.reset();
        m_database.reset();
        m_folder.reset();
    }

    void lookingWritesNothing()
    {
        QCOMPARE(m_service->today()->blocks.size(), 2);
        m_clock.advanceMs(60 * minuteMs);
        QCOMPARE(m_service->today()->startMs, nextQuarterHourMs(m_clock.now()));
        const qint64 start = m_service->begin()->startMs;
        m_clock.advanceMs(60 * minuteMs);
        QCOMPARE(m_service->today()->startMs, start);
    }

    void aRunningBlockSurvivesARestart()
    {
        QVERIFY(m_service->start(0).ok());
        m_clock.advanceMs(4 * minuteMs);
        reopen();
        const PlanDay day = m_service->today().value();
        QCOMPARE(toString(day.blocks[0].state), QStringLiteral("running"));
        QCOMPARE(remainingMs(day.blocks[0], m_clock.now()), 11 * minuteMs);
        m_clock.advanceMs(minuteMs);
        QVERIFY(m_service->finish(0).ok());
        QCOMPARE(m_service->numbers(m_service->today().value()).done, 1);
        QCOMPARE(m_service->numbers(m_service->today().value()).minutesDone, 5);
    }

    void everyChangeIsKept()
    {
        QVERIFY(m_service->tick(0, 0, StepDoneBy::Greenroom).ok());
        QVERIFY(m_service->setMinutes(1, 80).ok());
        QVERIFY(m_service->move(1, 0).ok());
        QVERIFY(m_service->skip(1).ok());
        QVERIFY(m_service->setGoals({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}).ok());
        QVERIFY(m_service->setGoalDone(QStringLiteral("b"), true).ok());
        QVERIFY(m_service->setBlockers({QStringLiteral("sleep")}).ok());
        QVERIFY(m_service->setSummary({QStringLiteral("well"), QStringLiteral("blocked"), QStringLiteral("first")}).ok());
        QVERIFY(m_service->start(0).ok());
        QVERIFY(m_service->pause(0).ok());
        reopen();
        const PlanDay day = m_service->today().value();
        QCOMPARE(day.blocks[0].title.english, QStringLiteral("Algorithms"));
        QCOMPARE(day.blocks[0].plannedMinutes, 80);
        QCOMPARE(toString(day.blocks[0].state), QStringLiteral("paused"));
        QCOMPARE(toString(day.blocks[1].state), QStringLiteral("skipped"));
        QVERIFY(day.blocks[1].steps[0].done);
        QCOMPARE(day.goals, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(day.doneGoals, QStringList{QStringLiteral("b")});
        QCOMPARE(day.blockers, QStringList{QStringLiteral("sleep")});
        QCOMPARE(day.summary.firstTomorrow, QStringLiteral("first"));
    }

    void goalsAreAtMostThree()
    {
        QVERIFY(m_service->setGoals({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}).ok());
        const auto fourth = m_service->setGoals({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
        QCOMPARE(toString(fourth.error().code), QStringLiteral("bad-usage"));
        QCOMPARE(m_service->today()->goals.size(), 3);
        QVERIFY(!m_service->setGoalDone(QStringLiteral("z"), true).ok());
        QVERIFY(m_service->setGoalDone(QStringLiteral("a"), true).ok());
        QVERIFY(m_service->setGoals({QStringLiteral("b")}).ok());
        QVERIFY(m_service->today()->doneGoals.isEmpty());
    }

    void aWrongBlockChangesNothing()
    {
        QCOMPARE(toString(m_service->start(7).error().code), QStringLiteral("bad-usage"));
        QCOMPARE(toString(m_service->tick(0, 3, StepDoneBy::You).error().code), QStringLiteral("bad-usage"));
        QVERIFY(m_service->start(0).ok());
    }

    void anEveningLeftRunningDoesNotCountAsStudy()
    {
        QVERIFY(m_service->start(0).ok());
        m_clock.advanceMs(24 * 60 * minuteMs);
        QVERIFY(m_service->begin().ok());
        QCOMPARE(toString(m_service->today()->blocks[0].state), QStringLiteral("waiting"));
        const PlanDay yesterday = m_service->previous()->value();
        QCOMPARE(yesterday.date, QDate(2026, 5, 14));
        QCOMPARE(toString(yesterday.blocks[0].state), QStringLiteral("paused"));
        QCOMPARE(yesterday.blocks[0].accumulatedMs, 15 * minuteMs);
    }

    void theDayTurnsAtTheRollover()
    {
        m_clock.set({QDateTime(QDate(2026, 5, 15), QTime(3, 59), Qt::OffsetFromUTC, 28800).toMSecsSinceEpoch(), 28800});
        QCOMPARE(m_service->date(), QDate(2026, 5, 14));
        m_clock.advanceMs(minuteMs);
        QCOMPARE(m_service->date(), QDate(2026, 5, 15));
        m_service->setRolloverHour(6);
        QCOMPARE(m_service->date(), QDate(2026, 5, 14));
    }

    void aFailureIsTold()
    {
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA query_only=ON")).ok());
        QCOMPARE(toString(m_service->start(0).error().code), QStringLiteral("unwritable"));
        QVERIFY(m_service->today().ok());
    }

private:
    void reopen()
    {
        m_service.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        m_service = std::make_unique<PlanService>(*m_database, m_clock, QStringLiteral("device-1"));
        m_service->setPlan(twoBlocks());
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PlanService> m_service;
};

QTEST_GUILESS_MAIN(TestPlanService)
#include "tst_plan_service.moc"
