#include "core/card_id.h"
#include "core/scheduler.h"
#include "core/study_queue.h"
#include "support/pinned_clock.h"
#include "support/synthetic_learner.h"

#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

CardState fresh(const QString &id)
{
    CardState card;
    card.cardId = id;
    return card;
}

CardState review(const QString &id, double stability, int interval, int dueInDays)
{
    CardState card = fresh(id);
    card.phase = CardPhase::Review;
    card.memory = fsrs::MemoryState{stability, 5};
    card.intervalDays = interval;
    card.reps = 1;
    card.dueDay = studyDay(pinnedMoment()).addDays(dueInDays);
    card.lastReview = Moment{pinnedMoment().msSinceEpoch - 10 * 86400000LL, pinnedMoment().utcOffsetSeconds};
    return card;
}

// A card in any state there is.
CardState anyCard(const QString &id, Numbers &numbers)
{
    CardState card = fresh(id);
    if (const int kind = numbers.below(4); kind > 0)
        card = review(id, 1 + numbers.below(50), 1 + numbers.below(30), numbers.below(7) - 3);
    if (numbers.below(6) == 0) {
        card.phase = CardPhase::Relearning;
        card.dueDay = QDate();
        card.dueMs = pinnedMoment().msSinceEpoch + (numbers.below(120) - 60) * 60000LL;
    }
    card.suspended = numbers.below(12) == 0;
    if (numbers.below(12) == 0)
        card.buriedUntil = studyDay(pinnedMoment()).addDays(1);
    return card;
}

QStringList someIds(int count)
{
    QStringList ids;
    for (int number = 0; number < count; ++number) {
        const QString question = QStringLiteral("q%1").arg(number);
        ids.append(question);
        if (number % 3 == 0)
            ids.append(followUpCardId(question, 1));
    }
    return ids;
}

Queue queueOf(const QList<CardState> &cards, const QueueLimits &limits) { return buildQueue(cards, pinnedMoment(), limits, {}); }

} // namespace

class TestStudyQueue : public QObject
{
    Q_OBJECT

private slots:
    void cardIdsTellWhatTheyAre()
    {
        QVERIFY(cardKind(u"java-cas") == CardKind::Question);
        QVERIFY(cardKind(u"java-cas/followup-2") == CardKind::FollowUp);
        QVERIFY(cardKind(u"java-cas/followup-x") == CardKind::Question);
        QVERIFY(cardKind(u"/followup-2") == CardKind::Question);
        QVERIFY(cardKind(drillCardId(QStringLiteral("lc-904"))) == CardKind::Drill);
        QVERIFY(cardKind(pitchCardId(QStringLiteral("intro"))) == CardKind::Pitch);
        QCOMPARE(itemIdOf(QStringLiteral("java-cas/followup-2")), QStringLiteral("java-cas"));
        QCOMPARE(itemIdOf(drillCardId(QStringLiteral("lc-904"))), QStringLiteral("lc-904"));
        QCOMPARE(itemIdOf(pitchCardId(QStringLiteral("intro"))), QStringLiteral("intro"));
        QVERIFY(!isFlashcard(pitchCardId(QStringLiteral("intro"))));
    }

    void keptAlongEqualsMadeAnew()
    {
        Numbers numbers(5);
        for (const BacklogOrder order : {BacklogOrder::Recall, BacklogOrder::ShortestInterval, BacklogOrder::Topic}) {
            const QStringList ids = someIds(60);
            QList<CardState> cards;
            for (const QString &id : ids)
                cards.append(anyCard(id, numbers));
            QueueLimits limits;
            limits.order = order;
            limits.newPerDay = 8;
            limits.reviewsPerDay = 20;
            StudyQueue queue(ids, studyDay(pinnedMoment()), {order, limits.rolloverHour}, {});
            for (const CardState &card : cards)
                queue.update(card);
            for (int change = 0; change < 400; ++change) {
                CardState &card = cards[numbers.below(int(cards.size()))];
                card = anyCard(card.cardId, numbers);
                queue.update(card);
                if (numbers.below(5) == 0)
                    limits.answeredToday.insert(card.cardId);
                const Queue kept = queue.at(pinnedMoment(), limits);
                const Queue anew = queueOf(cards, limits);
                QCOMPARE(kept.cardIds, anew.cardIds);
                QCOMPARE(kept.counts, anew.counts);
                QCOMPARE(kept.learningLater, anew.learningLater);
            }
        }
    }

    void backlogOrders_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("expected");
        QTest::newRow("recall") << int(BacklogOrder::Recall) << "c a b";
        QTest::newRow("shortest interval") << int(BacklogOrder::ShortestInterval) << "b c a";
        QTest::newRow("topic") << int(BacklogOrder::Topic) << "a b c";
    }
    void backlogOrders()
    {
        QFETCH(int, order);
        QueueLimits limits;
        limits.order = BacklogOrder(order);
        const QList<CardState> cards{review(QStringLiteral("a"), 20, 30, 0), review(QStringLiteral("b"), 50, 2, -3),
                                     review(QStringLiteral("c"), 3, 9, -1)};
        QTEST(queueOf(cards, limits).cardIds.join(u' '), "expected");
    }

    void siblingsWaitForAnotherDay()
    {
        const QString followUp = followUpCardId(QStringLiteral("a"), 1);
        const QList<CardState> both{review(QStringLiteral("a"), 5, 5, 0), review(followUp, 9, 9, 0), fresh(QStringLiteral("b"))};
        QueueLimits limits;
        QCOMPARE(queueOf(both, limits).cardIds, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(queueOf(both, limits).counts, (QueueCounts{1, 0, 1}));
        limits.siblings = SiblingRule::Together;
        QCOMPARE(queueOf(both, limits).counts, (QueueCounts{1, 0, 2}));
        // Once one was answered the other is held back, but not itself.
        limits.siblings = SiblingRule::Apart;
        limits.answeredToday = {followUp};
        QCOMPARE(queueOf(both, limits).cardIds, (QStringList{followUp, QStringLiteral("b")}));
        // A step is never held back, and holds its siblings back.
        CardState step = review(followUp, 9, 9, 0);
        step.phase = CardPhase::Relearning;
        step.dueMs = pinnedMoment().msSinceEpoch - 1;
        limits.answeredToday = {};
        QCOMPARE(queueOf({both[0], step}, limits).cardIds, QStringList{followUp});
    }

    void newCardsAreSpreadOverTheWholeDay()
    {
        // Asked after each press, the same order comes out as when asked once in the morning.
        QList<CardState> cards;
        for (int number = 0; number < 12; ++number)
            cards.append(review(QStringLiteral("r%1").arg(number, 2, 10, QLatin1Char('0')), 10 + number, 5, 0));
        for (int number = 0; number < 3; ++number)
            cards.append(fresh(QStringLiteral("n%1").arg(number)));
        QueueLimits limits;
        limits.newPerDay = 3;
        const QStringList morning = queueOf(cards, limits).cardIds;
        QStringList asked;
        while (!queueOf(cards, limits).cardIds.isEmpty()) {
            const QString id = queueOf(cards, limits).cardIds.first();
            asked.append(id);
            ++(id.startsWith(u'n') ? limits.newDoneToday : limits.reviewsDoneToday);
            cards.removeIf([&id](const CardState &card) { return card.cardId == id; });
        }
        QCOMPARE(asked, morning);
        QVERIFY(morning.last().startsWith(u'r') || morning.indexOf(QStringLiteral("n0")) < 6);
    }

    void studyingAheadTakesTheComingDays()
    {
        const QList<CardState> cards{review(QStringLiteral("today"), 5, 5, 0), review(QStringLiteral("soon"), 9, 9, 2),
                                     review(QStringLiteral("weak"), 3, 3, 1), review(QStringLiteral("later"), 9, 9, 8)};
        QCOMPARE(studyAhead(cards, pinnedMoment(), 3, {}), (QStringList{QStringLiteral("weak"), QStringLiteral("soon")}));
    }

    void loadGoesToTheEmptierDays()
    {
        DayLoad load;
        const QDate today = studyDay(pinnedMoment());
        for (int day = 10; day <= 20; ++day)
            load.due.insert(today.addDays(day).toJulianDay(), day == 14 ? 0 : 60);
        const DayChoice choice{&load, {}};
        int onTheEmptyDay = 0;
        for (int number = 0; number < 500; ++number) {
            const int days = balancedDays(10, 20, today, fuzzFraction(QString::number(number), 1), choice);
            QVERIFY(days >= 10 && days <= 20);
            onTheEmptyDay += days == 14 ? 1 : 0;
        }
        QVERIFY(onTheEmptyDay > 450);
    }

    void easyDaysAndSiblingsAreAvoided()
    {
        DayLoad load;
        load.easyDays[5] = EasyDay::Minimum; // Saturday
        load.easyDays[6] = EasyDay::Reduced;
        const QDate today = studyDay(pinnedMoment()); // a Thursday
        QHash<int, int> perWeekday;
        for (int number = 0; number < 7000; ++number)
            ++perWeekday[today.addDays(balancedDays(7, 13, today, fuzzFraction(QString::number(number), 2), {&load, {}})).dayOfWeek()];
        QVERIFY(perWeekday.value(6) < 10);
        QVERIFY(perWeekday.value(7) > 300 && perWeekday.value(7) < 900);
        QVERIFY(perWeekday.value(1) > 1000);
        int besideTheSibling = 0;
        for (int number = 0; number < 1000; ++number)
            besideTheSibling += balancedDays(7, 30, today, fuzzFraction(QString::number(number), 3), {&load, {today.addDays(12)}}) == 12;
        QVERIFY(besideTheSibling < 10);
    }

    void higherRetentionNeverLengthensAndNeverChangesMemory()
    {
        Numbers numbers(31);
        for (int round = 0; round < 500; ++round) {
            CardState card = anyCard(QString::number(round), numbers);
            SchedulerSettings low;
            SchedulerSettings high;
            low.desiredRetention = 0.7 + 0.2 * numbers.fraction();
            high.desiredRetention = low.desiredRetention + (0.98 - low.desiredRetention) * numbers.fraction();
            const auto longer = nextStates(card, pinnedMoment(), low);
            const auto shorter = nextStates(card, pinnedMoment(), high);
            for (size_t button = 0; button < 4; ++button) {
                QVERIFY(shorter[button].intervalDays <= longer[button].intervalDays);
                QVERIFY(shorter[button].state.memory == longer[button].state.memory);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStudyQueue)
#include "tst_study_queue.moc"
