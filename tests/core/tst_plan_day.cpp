#include "core/plan_day.h"
#include "support/pinned_clock.h"

#include <QJsonArray>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;

Plan fiveBlocks()
{
    Plan plan;
    plan.id = QStringLiteral("standard-day");
    const auto block = [](const QString &title, int least, int most) {
        return PlanBlock{
            title, least, most, QStringLiteral("drills"), QStringLiteral("what"), {QStringLiteral("one"), QStringLiteral("two")}, 0};
    };
    plan.english.blocks = {block(QStringLiteral("Warm-up"), 10, 15), block(QStringLiteral("Algorithms"), 60, 90),
                           block(QStringLiteral("API"), 60, 90), block(QStringLiteral("English"), 30, 45),
                           block(QStringLiteral("Wrap-up"), 10, 15)};
    PlanText chinese = plan.english;
    chinese.blocks[0].title = QStringLiteral("热身");
    chinese.blocks[0].steps = {QStringLiteral("一"), QStringLiteral("二")};
    plan.chinese = chinese;
    return plan;
}

Moment after(qint64 minutes) { return {pinnedMoment().msSinceEpoch + minutes * minuteMs, pinnedMoment().utcOffsetSeconds}; }

PlanDay day() { return newPlanDay(fiveBlocks(), QDate(2026, 5, 14), pinnedMoment()); }

QString states(const PlanDay &plan)
{
    QStringList words;
    for (const DayBlock &block : plan.blocks)
        words.append(toString(block.state));
    return words.join(QLatin1Char(' '));
}

QString clockTime(qint64 ms) { return Moment{ms, pinnedMoment().utcOffsetSeconds}.local().toString(QStringLiteral("HH:mm")); }

} // namespace

class TestPlanDay : public QObject
{
    Q_OBJECT

private slots:
    void aNewDayTakesTheMiddleOfEachRange()
    {
        const PlanDay plan = day();
        QList<int> minutes;
        for (const DayBlock &block : plan.blocks)
            minutes.append(block.plannedMinutes);
        QCOMPARE(minutes, (QList<int>{15, 75, 75, 40, 15}));
        QCOMPARE(plan.blocks[0].title.chinese, QStringLiteral("热身"));
        QCOMPARE(plan.blocks[0].steps[1].text.chinese, QStringLiteral("二"));
        QCOMPARE(clockTime(plan.startMs), QStringLiteral("10:45"));
        QCOMPARE(states(plan), QStringLiteral("waiting waiting waiting waiting waiting"));
    }

    void quarterHours_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<int>("offsetMinutes");
        QTest::addColumn<QString>("quarter");
        QTest::newRow("in between") << "10:43:40" << 480 << "10:45";
        QTest::newRow("on the quarter") << "10:45:00" << 480 << "10:45";
        QTest::newRow("a second past") << "10:45:01" << 480 << "11:00";
        QTest::newRow("before midnight") << "23:50:00" << -300 << "00:00";
        QTest::newRow("an offset of 5:45") << "09:01:00" << 345 << "09:15";
        QTest::newRow("an offset of no quarters") << "09:01:00" << 20 << "09:15";
    }
    void quarterHours()
    {
        QFETCH(QString, local);
        QFETCH(int, offsetMinutes);
        const int offset = offsetMinutes * 60;
        const QDateTime time(QDate(2026, 5, 14), QTime::fromString(local), Qt::OffsetFromUTC, offset);
        const qint64 quarter = nextQuarterHourMs({time.toMSecsSinceEpoch(), offset});
        QTEST((Moment{quarter, offset}.local().toString(QStringLiteral("HH:mm"))), "quarter");
    }

    void aBlockCountsOnlyWhileItRuns()
    {
        PlanDay plan = startBlock(day(), 0, after(0)).value();
        QCOMPARE(spentMs(plan.blocks[0], after(4)), 4 * minuteMs);
        plan = pauseBlock(plan, 0, after(5)).value();
        QCOMPARE(spentMs(plan.blocks[0], after(60)), 5 * minuteMs);
        plan = startBlock(plan, 0, after(60)).value();
        QCOMPARE(remainingMs(plan.blocks[0], after(62)), 8 * minuteMs);
        QCOMPARE(remainingMs(plan.blocks[0], after(75)), -5 * minuteMs);
        plan = finishBlock(plan, 0, after(75)).value();
        QCOMPARE(spentMs(plan.blocks[0], after(500)), 20 * minuteMs);
        QCOMPARE(plan.blocks[0].firstStartedMs.value(), after(0).msSinceEpoch);
        QCOMPARE(plan.blocks[0].finishedMs.value(), after(75).msSinceEpoch);
    }

    void aClockSetBackCountsAsNoTime()
    {
        PlanDay plan = startBlock(day(), 0, after(0)).value();
        QCOMPARE(spentMs(plan.blocks[0], after(-30)), 0);
        QCOMPARE(pauseBlock(plan, 0, after(-30))->blocks[0].accumulatedMs, 0);
    }

    void oneBlockRunsAtATime()
    {
        PlanDay plan = startBlock(day(), 0, after(0)).value();
        plan = startBlock(plan, 2, after(3)).value();
        QCOMPARE(states(plan), QStringLiteral("paused waiting running waiting waiting"));
        QCOMPARE(plan.blocks[0].accumulatedMs, 3 * minuteMs);
        QCOMPARE(currentBlock(plan), 2);
        plan = finishBlock(plan, 2, after(9)).value();
        QCOMPARE(currentBlock(plan), 0);
        plan = skipBlock(plan, 0, after(9)).value();
        QCOMPARE(currentBlock(plan), 1);
        plan = startBlock(plan, 2, after(10)).value(); // taken up again
        QCOMPARE(states(plan), QStringLiteral("skipped waiting running waiting waiting"));
        QVERIFY(!plan.blocks[2].finishedMs);
        QCOMPARE(spentMs(plan.blocks[2], after(11)), 7 * minuteMs);
    }

    void actsThatChangeNothingChangeNothing()
    {
        const PlanDay plan = startBlock(day(), 0, after(0)).value();
        QCOMPARE(toJson(startBlock(plan, 0, after(5)).value()), toJson(plan));
        QCOMPARE(toJson(pauseBlock(plan, 1, after(5)).value()), toJson(plan));
        const PlanDay done = finishBlock(plan, 0, after(5)).value();
        QCOMPARE(toJson(finishBlock(done, 0, after(9)).value()), toJson(done));
    }

    void unknownBlocksAndStepsAreRefused()
    {
        for (const int block : {-1, 5}) {
            QVERIFY(!startBlock(day(), block, after(0)).ok());
            QVERIFY(!pauseBlock(day(), block, after(0)).ok());
            QVERIFY(!finishBlock(day(), block, after(0)).ok());
            QVERIFY(!skipBlock(day(), block, after(0)).ok());
            QVERIFY(!tickStep(day(), block, 0, StepDoneBy::You).ok());
            QVERIFY(!setPlannedMinutes(day(), block, 10).ok());
            QVERIFY(!moveBlock(day(), block, 0).ok());
            QVERIFY(!moveBlock(day(), 0, block).ok());
        }
        QVERIFY(!tickStep(day(), 0, 2, StepDoneBy::You).ok());
    }

    void stepsMinutesAndOrder()
    {
        PlanDay plan = tickStep(day(), 0, 1, StepDoneBy::Greenroom).value();
        QVERIFY(plan.blocks[0].steps[1].done);
        plan = tickStep(plan, 0, 1, StepDoneBy::Nobody).value();
        QVERIFY(!plan.blocks[0].steps[1].done);
        QCOMPARE(setPlannedMinutes(plan, 1, 85)->blocks[1].plannedMinutes, 85);
        QCOMPARE(setPlannedMinutes(plan, 1, 500)->blocks[1].plannedMinutes, 90);
        QCOMPARE(setPlannedMinutes(plan, 1, 0)->blocks[1].plannedMinutes, 60);
        QCOMPARE(moveBlock(plan, 4, 0)->blocks[0].title.english, QStringLiteral("Wrap-up"));
    }

    void theHeaderAddsUp()
    {
        PlanDay plan = startBlock(day(), 0, after(0)).value();
        plan = finishBlock(plan, 0, after(12)).value();
        plan = startBlock(plan, 1, after(12)).value();
        plan = skipBlock(plan, 4, after(12)).value();
        DayNumbers numbers = dayNumbers(plan, after(42));
        QCOMPARE(numbers.done, 1);
        QCOMPARE(numbers.total, 4);
        QCOMPARE(numbers.minutesDone, 42);
        QCOMPARE(numbers.minutesLeft, 45 + 75 + 40);
        numbers = dayNumbers(plan, after(200)); // over time counts as none left
        QCOMPARE(numbers.minutesLeft, 75 + 40);
        for (const int block : {1, 2, 3})
            plan = finishBlock(plan, block, after(200)).value();
        QVERIFY(dayNumbers(plan, after(200)).allDone());
        QCOMPARE(currentBlock(plan), -1);
    }

    void timesFollowTheDay()
    {
        const auto shown = [](const PlanDay &plan, Moment now) {
            QStringList words;
            for (const auto &time : blockTimes(plan, now))
                words.append(time ? clockTime(time->startMs) + QLatin1Char('-') + clockTime(time->endMs) : QStringLiteral("none"));
            return words.join(QLatin1Char(' '));
        };
        PlanDay plan = day();
        QCOMPARE(shown(plan, after(0)), QStringLiteral("10:45-11:00 11:00-12:15 12:15-13:30 13:30-14:10 14:10-14:25"));
        plan = startBlock(plan, 0, after(2)).value();   // 10:45
        plan = finishBlock(plan, 0, after(22)).value(); // 11:05
        plan = skipBlock(plan, 2, after(22)).value();
        QCOMPARE(shown(plan, after(27)), QStringLiteral("10:45-11:05 11:10-12:25 none 12:25-13:05 13:05-13:20"));
        plan = startBlock(plan, 1, after(32)).value(); // 11:15
        QCOMPARE(shown(plan, after(92)), QStringLiteral("10:45-11:05 11:15-12:30 none 12:30-13:10 13:10-13:25"));
    }

    void aDayComesBackAsItWas()
    {
        PlanDay plan = startBlock(day(), 0, after(0)).value();
        plan = finishBlock(plan, 0, after(12)).value();
        plan = startBlock(plan, 1, after(13)).value();
        plan = tickStep(plan, 1, 0, StepDoneBy::You).value();
        plan.goals = {QStringLiteral("目标")};
        plan.blockers = {QStringLiteral("sleep")};
        plan.summary = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const PlanDay back = planDayFromJson(toJson(plan)).value();
        QCOMPARE(toJson(back), toJson(plan));
        QCOMPARE(spentMs(back.blocks[1], after(20)), 7 * minuteMs);
        QCOMPARE(back.date, QDate(2026, 5, 14));
        QVERIFY(back.summary == plan.summary);
        QVERIFY(!planDayFromJson({}).ok());
        QVERIFY(!planDayFromJson({{QStringLiteral("date"), QStringLiteral("soon")}, {QStringLiteral("blocks"), QJsonArray()}}).ok());
    }

    void aNightIsNoStudy()
    {
        PlanDay plan = startBlock(day(), 1, after(0)).value();
        plan = settledDay(plan);
        QCOMPARE(states(plan), QStringLiteral("waiting paused waiting waiting waiting"));
        QCOMPARE(plan.blocks[1].accumulatedMs, 75 * minuteMs);
        QCOMPARE(toJson(settledDay(plan)), toJson(plan));
    }
};

QTEST_APPLESS_MAIN(TestPlanDay)
#include "tst_plan_day.moc"
