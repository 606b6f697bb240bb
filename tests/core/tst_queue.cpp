#include "core/queue.h"
#include "core/study_queue.h"
#include "support/pinned_clock.h"

#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;

CardState newCard(const QString &id)
{
    CardState card;
    card.cardId = id;
    return card;
}

CardState learning(const QString &id, qint64 minutes)
{
    CardState card = newCard(id);
    card.phase = CardPhase::Learning;
    card.dueMs = pinnedMoment().msSinceEpoch + minutes * minuteMs;
    return card;
}

CardState review(const QString &id, double stability, int dueInDays)
{
    CardState card = newCard(id);
    card.phase = CardPhase::Review;
    card.memory = fsrs::MemoryState{stability, 5};
    card.dueDay = studyDay(pinnedMoment()).addDays(dueInDays);
    card.lastReview = Moment{pinnedMoment().msSinceEpoch - 10 * 1440 * minuteMs, pinnedMoment().utcOffsetSeconds};
    return card;
}

QString shown(const Queue &queue) { return queue.cardIds.join(QLatin1Char(' ')); }

Queue queueOf(const QList<CardState> &cards, const QueueLimits &limits = {})
{
    return buildQueue(cards, pinnedMoment(), limits, fsrs::Parameters());
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

private slots:
    void learningFirstThenTheWeakest()
    {
        const Queue queue = queueOf({review(QStringLiteral("strong"), 90, 0), review(QStringLiteral("weak"), 2, -3),
                                     review(QStringLiteral("tomorrow"), 2, 1), learning(QStringLiteral("young"), -1),
                                     learning(QStringLiteral("old"), -9), learning(QStringLiteral("soon"), 5)});
        QCOMPARE(shown(queue), QStringLiteral("old young weak strong"));
        QCOMPARE(queue.counts, (QueueCounts{0, 2, 2}));
        QCOMPARE(queue.learningLater, 1);
        QCOMPARE(queue.nextLearningMs, pinnedMoment().msSinceEpoch + 5 * minuteMs);
    }

    void newCardsAreSpread_data()
    {
        QTest::addColumn<int>("reviews");
        QTest::addColumn<int>("fresh");
        QTest::addColumn<QString>("order");
        QTest::newRow("none") << 0 << 0 << "";
        QTest::newRow("new only") << 0 << 3 << "n0 n1 n2";
        QTest::newRow("reviews only") << 3 << 0 << "r0 r1 r2";
        QTest::newRow("one among four") << 4 << 1 << "r0 r1 r2 n0 r3";
        QTest::newRow("two among four") << 4 << 2 << "r0 r1 n0 r2 r3 n1";
        QTest::newRow("more new than due") << 1 << 4 << "r0 n0 n1 n2 n3";
    }
    void newCardsAreSpread()
    {
        QFETCH(int, reviews);
        QFETCH(int, fresh);
        QList<CardState> cards;
        for (int number = 0; number < fresh; ++number)
            cards.append(newCard(QStringLiteral("n%1").arg(number)));
        for (int number = 0; number < reviews; ++number)
            cards.append(review(QStringLiteral("r%1").arg(number), 10 + number, 0));
        QTEST(shown(queueOf(cards)), "order");
    }

    void theDayHasLimits()
    {
        QList<CardState> cards;
        for (int number = 0; number < 10; ++number) {
            cards.append(newCard(QStringLiteral("n%1").arg(number)));
            cards.append(review(QStringLiteral("r%1").arg(number), 10, 0));
        }
        QueueLimits limits;
        QCOMPARE(queueOf(cards, limits).counts, (QueueCounts{5, 0, 10}));
        limits.newDoneToday = 3;
        limits.reviewsPerDay = 8;
        limits.reviewsDoneToday = 6;
        QCOMPARE(queueOf(cards, limits).counts, (QueueCounts{2, 0, 2}));
        limits.newDoneToday = 9;
        limits.reviewsDoneToday = 9;
        QCOMPARE(queueOf(cards, limits).counts.total(), 0);
    }

    void hiddenCardsStayAway()
    {
        CardState suspended = review(QStringLiteral("s"), 5, 0);
        suspended.suspended = true;
        CardState buried = newCard(QStringLiteral("b"));
        buried.buriedUntil = studyDay(pinnedMoment()).addDays(1);
        CardState back = newCard(QStringLiteral("back"));
        back.buriedUntil = studyDay(pinnedMoment());
        QCOMPARE(shown(queueOf({suspended, buried, back})), QStringLiteral("back"));
    }

    void stepsCloseByFillAnEmptyQueueOnlyWhenAsked()
    {
        const QList<CardState> cards{learning(QStringLiteral("soon"), 8), learning(QStringLiteral("later"), 40)};
        QVERIFY(queueOf(cards).cardIds.isEmpty());
        QueueLimits limits;
        limits.learnAheadMs = 20 * minuteMs;
        QCOMPARE(shown(queueOf(cards, limits)), QStringLiteral("soon"));
        QCOMPARE(shown(queueOf(cards + QList<CardState>{newCard(QStringLiteral("n"))}, limits)), QStringLiteral("n"));
    }

    // However the queue came to know them.
    void equalCardsComeInTheOrderOfTheBank()
    {
        QList<CardState> cards;
        QStringList ids;
        for (int number = 0; number < 30; ++number) {
            cards.append(review(QStringLiteral("r%1").arg(number), 10, 0));
            ids.append(cards.last().cardId);
        }
        QCOMPARE(queueOf(cards).cardIds, ids);
        StudyQueue queue(ids, studyDay(pinnedMoment()), {}, {});
        for (auto card = cards.crbegin(); card != cards.crend(); ++card)
            queue.update(*card);
        QCOMPARE(queue.at(pinnedMoment(), {}).cardIds, ids);
    }
};

QTEST_APPLESS_MAIN(TestQueue)
#include "tst_queue.moc"
