#include "core/review.h"
#include "core/scheduler.h"
#include "support/pinned_clock.h"

#include <QTest>

#include <set>

using namespace greenroom;
using namespace greenroom::test;

namespace {

SchedulerSettings plainSettings()
{
    SchedulerSettings settings;
    settings.fuzz = Fuzz::Off;
    return settings;
}

CardState newCard(const QString &id = QStringLiteral("java-cas"))
{
    CardState card;
    card.cardId = id;
    return card;
}

CardState reviewCard(double stability, int intervalDays, Moment last)
{
    CardState card = newCard();
    card.phase = CardPhase::Review;
    card.memory = fsrs::MemoryState{stability, 5};
    card.intervalDays = intervalDays;
    card.lastReview = last;
    card.dueDay = studyDay(last).addDays(intervalDays);
    card.reps = 3;
    return card;
}

Moment later(Moment moment, double days) { return {moment.msSinceEpoch + qint64(days * 86400000.0), moment.utcOffsetSeconds}; }

// "1m 6m 10m 8d" for the four buttons.
QString buttons(const std::array<Outcome, 4> &outcomes)
{
    QStringList words;
    for (const Outcome &outcome : outcomes)
        words.append(outcome.intervalDays > 0 ? QStringLiteral("%1d").arg(outcome.intervalDays)
                                              : QStringLiteral("%1s").arg(outcome.delaySeconds));
    return words.join(QLatin1Char(' '));
}

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private slots:
    void learningSteps_data()
    {
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<QString>("presses"); ///< ratings before the buttons are read
        QTest::addColumn<QString>("expected");
        QTest::newRow("new card") << QList<int>{60, 600} << ""
                                  << "60s 330s 600s 8d";
        QTest::newRow("second step") << QList<int>{60, 600} << "3"
                                     << "60s 600s 2d 4d";
        QTest::newRow("back to the first step") << QList<int>{60, 600} << "31"
                                                << "60s 330s 600s 1d";
        QTest::newRow("hard repeats the step") << QList<int>{60, 600} << "32"
                                               << "60s 600s 2d 4d";
        QTest::newRow("one step") << QList<int>{600} << ""
                                  << "600s 900s 2d 8d";
        QTest::newRow("one very long step") << QList<int>{4 * 86400} << ""
                                            << "345600s 432000s 2d 8d";
        QTest::newRow("no steps") << QList<int>() << ""
                                  << "1d 1d 2d 8d";
    }
    void learningSteps()
    {
        QFETCH(QList<int>, steps);
        QFETCH(QString, presses);
        SchedulerSettings settings = plainSettings();
        settings.learningStepsSeconds = steps;
        CardState card = newCard();
        for (const QChar press : presses)
            card = outcomeFor(card, pinnedMoment(), Rating(press.digitValue()), settings).state;
        QTEST(buttons(nextStates(card, pinnedMoment(), settings)), "expected");
    }

    void graduationGoesToTheReviewPhase()
    {
        const CardState card = outcomeFor(newCard(), pinnedMoment(), Rating::Easy, plainSettings()).state;
        QCOMPARE(toString(card.phase), toString(CardPhase::Review));
        QCOMPARE(card.intervalDays, 8);
        QCOMPARE(card.dueDay, QDate(2026, 5, 22));
        QCOMPARE(card.reps, 1);
        QCOMPARE(card.lapses, 0);
        QCOMPARE(card.memory->stability, 8.2956);
    }

    void lapseGoesThroughRelearning()
    {
        const SchedulerSettings settings = plainSettings();
        const CardState before = reviewCard(20, 20, pinnedMoment());
        const Moment now = later(pinnedMoment(), 20);
        CardState card = outcomeFor(before, now, Rating::Again, settings).state;
        QCOMPARE(toString(card.phase), toString(CardPhase::Relearning));
        QCOMPARE(card.lapses, 1);
        QCOMPARE(card.dueMs, now.msSinceEpoch + 600000);
        QVERIFY(card.memory->stability < 20);
        const int interval = fsrs::intervalDays(settings.parameters, card.memory->stability, 0.9);
        card = outcomeFor(card, now, Rating::Good, settings).state;
        QCOMPARE(toString(card.phase), toString(CardPhase::Review));
        QCOMPARE(card.lapses, 1);
        QVERIFY(card.intervalDays >= interval);

        SchedulerSettings noSteps = settings;
        noSteps.relearningStepsSeconds.clear();
        const Outcome direct = outcomeFor(before, now, Rating::Again, noSteps);
        QCOMPARE(toString(direct.state.phase), toString(CardPhase::Review));
        QCOMPARE(direct.intervalDays, interval);
    }

    void daysCountByRolloverAndStoredOffset_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("days");
        QTest::newRow("one night") << "2026-05-14T23:00:00+08:00"
                                   << "2026-05-15T07:00:00+08:00" << 1;
        QTest::newRow("past midnight is still the evening") << "2026-05-14T23:00:00+08:00"
                                                            << "2026-05-15T03:59:59+08:00" << 0;
        QTest::newRow("rollover") << "2026-05-15T03:59:59+08:00"
                                  << "2026-05-15T04:00:00+08:00" << 1;
        QTest::newRow("flown west within the day") << "2026-05-14T09:00:00+08:00"
                                                   << "2026-05-14T20:00:00-07:00" << 0;
        QTest::newRow("flown east over a night") << "2026-05-14T20:00:00-07:00"
                                                 << "2026-05-16T06:00:00+08:00" << 2;
        QTest::newRow("clock set back") << "2026-05-14T12:00:00+08:00"
                                        << "2026-05-10T12:00:00+08:00" << 0;
        QTest::newRow("daylight saving") << "2026-03-28T20:00:00+01:00"
                                         << "2026-03-29T20:00:00+02:00" << 1;
    }
    void daysCountByRolloverAndStoredOffset()
    {
        QFETCH(QString, last);
        QFETCH(QString, now);
        const auto moment = [](const QString &text) {
            const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
            return Moment{time.toMSecsSinceEpoch(), time.offsetFromUtc()};
        };
        CardState card = reviewCard(10, 10, moment(last));
        QTEST(elapsedDays(card, moment(now)), "days");
    }

    void buttonsKeepTheirOrder()
    {
        for (const Fuzz fuzz : {Fuzz::Off, Fuzz::On}) {
            SchedulerSettings settings;
            settings.fuzz = fuzz;
            for (int id = 0; id < 200; ++id) {
                for (const double stability : {0.4, 1.2, 3.0, 9.0, 40.0, 700.0}) {
                    CardState card = reviewCard(stability, std::max(1, int(stability)), pinnedMoment());
                    card.cardId = QString::number(id);
                    const auto outcomes = nextStates(card, later(pinnedMoment(), stability), settings);
                    QVERIFY(outcomes[1].intervalDays < outcomes[2].intervalDays);
                    QVERIFY(outcomes[2].intervalDays < outcomes[3].intervalDays);
                }
            }
        }
    }

    void maximumIntervalHolds()
    {
        SchedulerSettings settings;
        settings.maximumIntervalDays = 30;
        for (int id = 0; id < 100; ++id) {
            CardState card = reviewCard(500, 30, pinnedMoment());
            card.cardId = QString::number(id);
            for (const Outcome &outcome : nextStates(card, later(pinnedMoment(), 30), settings))
                QVERIFY(outcome.intervalDays <= 30);
        }
    }

    void fuzzRanges_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("too short to spread") << 2.4 << 2 << 2;
        QTest::newRow("2.5: one day") << 2.5 << 2 << 4;
        QTest::newRow("7: 1 + 0.675") << 7.0 << 5 << 9;
        QTest::newRow("20: 1 + 0.675 + 1.3") << 20.0 << 17 << 23;
        QTest::newRow("100: 1 + 0.675 + 1.3 + 4") << 100.0 << 93 << 107;
        QTest::newRow("at the maximum") << 36500.0 << 34673 << 36500;
    }
    void fuzzRanges()
    {
        QFETCH(double, days);
        const FuzzRange range = fuzzRange(days, 36500);
        QTEST(range.least, "least");
        QTEST(range.most, "most");
    }

    void fuzzSpreadsButNeverShortensAGrowingInterval()
    {
        SchedulerSettings settings;
        std::set<int> seen;
        for (int id = 0; id < 300; ++id) {
            CardState card = reviewCard(20, 20, pinnedMoment());
            card.cardId = QStringLiteral("card-%1").arg(id);
            const Moment now = later(pinnedMoment(), 20);
            const int days = outcomeFor(card, now, Rating::Good, settings).intervalDays;
            QCOMPARE(days, outcomeFor(card, now, Rating::Good, settings).intervalDays);
            QVERIFY(days > 20);
            seen.insert(days);
        }
        QVERIFY(seen.size() > 5);
    }

    void fractionsAreSpreadAndFixed()
    {
        double sum = 0;
        for (int id = 0; id < 2000; ++id) {
            const double fraction = fuzzFraction(QString::number(id), id % 7);
            QVERIFY(fraction >= 0 && fraction < 1);
            sum += fraction;
        }
        QVERIFY(qAbs(sum / 2000 - 0.5) < 0.03);
        QVERIFY(fuzzFraction(QStringLiteral("a"), 1) != fuzzFraction(QStringLiteral("a"), 2));
        // Pinned, so that no release ever moves a due date that a button once promised.
        QCOMPARE(qint64(fuzzFraction(QStringLiteral("java-cas"), 3) * 1e12), qint64(659472533587));
    }

    void settingsTravelAsJson()
    {
        SchedulerSettings settings;
        settings.desiredRetention = 0.87;
        settings.learningStepsSeconds = {30, 300, 900};
        settings.relearningStepsSeconds = QList<int>();
        settings.maximumIntervalDays = 400;
        settings.rolloverHour = 3;
        settings.fuzz = Fuzz::Off;
        QCOMPARE(schedulerSettingsFromJson(toJson(settings)).value(), settings);
        for (const QString &key : {QStringLiteral("desiredRetention"), QStringLiteral("parameters"), QStringLiteral("maximumIntervalDays"),
                                   QStringLiteral("rolloverHour"), QStringLiteral("learningStepsSeconds")}) {
            QJsonObject broken = toJson(settings);
            broken.insert(key, QStringLiteral("nonsense"));
            QCOMPARE(toString(schedulerSettingsFromJson(broken).error().code), toString(ErrorCode::BadInput));
        }
    }

    void dueness_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("due");
        QTest::newRow("new") << "new" << false;
        QTest::newRow("review today") << "today" << true;
        QTest::newRow("review tomorrow") << "tomorrow" << false;
        QTest::newRow("step passed") << "step" << true;
        QTest::newRow("step to come") << "later" << false;
        QTest::newRow("suspended") << "suspended" << false;
        QTest::newRow("buried") << "buried" << false;
    }
    void dueness()
    {
        QFETCH(QString, kind);
        const Moment now = pinnedMoment();
        CardState card = reviewCard(5, 5, later(now, -5));
        if (kind == QLatin1StringView("new"))
            card = newCard();
        if (kind == QLatin1StringView("tomorrow"))
            card.dueDay = card.dueDay.addDays(1);
        if (kind == QLatin1StringView("step") || kind == QLatin1StringView("later")) {
            card.phase = CardPhase::Relearning;
            card.dueMs = now.msSinceEpoch + (kind == QLatin1StringView("later") ? 1 : 0);
        }
        card.suspended = kind == QLatin1StringView("suspended");
        if (kind == QLatin1StringView("buried"))
            card.buriedUntil = studyDay(now).addDays(1);
        QTEST(isDue(card, now), "due");
    }

    void leechesAreToldAtEightThenEveryFour()
    {
        QList<int> told;
        for (int lapses = 0; lapses <= 20; ++lapses) {
            if (isLeech(lapses))
                told.append(lapses);
        }
        QCOMPARE(told, (QList<int>{8, 12, 16, 20}));
    }
};

QTEST_APPLESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
