#include "core/interview.h"
#include "support/pinned_clock.h"

#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QDate today(2026, 5, 14);

CardState met(const QString &id, double stability, int daysAgo)
{
    CardState card;
    card.cardId = id;
    card.phase = CardPhase::Review;
    card.memory = fsrs::MemoryState{stability, 5};
    card.lastReview = Moment{pinnedMoment().msSinceEpoch - daysAgo * 86400000LL, pinnedMoment().utcOffsetSeconds};
    return card;
}

CardState unmet(const QString &id)
{
    CardState card;
    card.cardId = id;
    return card;
}

QList<CardState> hundredCards()
{
    QList<CardState> cards;
    for (int number = 0; number < 100; ++number)
        cards.append(number % 4 == 0 ? unmet(QString::number(number)) : met(QString::number(number), 3 + number % 30, number % 11));
    return cards;
}

} // namespace

class TestInterview : public QObject
{
    Q_OBJECT

private slots:
    void recallIsThatOfTheDay()
    {
        const fsrs::Parameters parameters;
        QCOMPARE(*recallOn(met(QStringLiteral("a"), 20, 0), today.addDays(20), parameters), 0.9);
        QCOMPARE(*recallOn(met(QStringLiteral("a"), 20, 12), today.addDays(8), parameters), 0.9);
        QVERIFY(!recallOn(unmet(QStringLiteral("a")), today, parameters));
    }

    void crammingBeginsWithTheWeakest()
    {
        CardState aside = met(QStringLiteral("aside"), 1, 1);
        aside.suspended = true;
        const QStringList order = cramOrder({unmet(QStringLiteral("new")), met(QStringLiteral("strong"), 90, 1), aside,
                                             met(QStringLiteral("weak"), 2, 1), met(QStringLiteral("middle"), 20, 1)},
                                            today.addDays(10), {});
        QCOMPARE(order.join(u' '), QStringLiteral("weak middle strong new"));
    }

    void theLoadReachesTheTargetAndOneLessDoesNot()
    {
        const QList<CardState> cards = hundredCards();
        const QDate interview = today.addDays(10);
        const InterviewLoad load = interviewLoad(cards, today, interview, 0.9, 1000, {});
        QVERIFY(load.reachable && load.fits);
        QCOMPARE(load.days, 10);
        QVERIFY(load.recallWithout < 0.9);
        QVERIFY(load.recallReached >= 0.9);
        QVERIFY(load.cardsPerDay > 0 && load.cardsPerDay < 100);
        // With a day that holds one less it does not fit, and the plan says so.
        const InterviewLoad tight = interviewLoad(cards, today, interview, 0.9, load.cardsPerDay - 1, {});
        QCOMPARE(tight.cardsPerDay, load.cardsPerDay);
        QVERIFY(!tight.fits);
    }

    void aHigherTargetIsNeverLessWork()
    {
        int before = 0;
        for (const double target : {0.5, 0.7, 0.8, 0.9, 0.95}) {
            const InterviewLoad load = interviewLoad(hundredCards(), today, today.addDays(7), target, 1000, {});
            QVERIFY(load.cardsPerDay >= before);
            before = load.cardsPerDay;
        }
    }

    void nothingLeftToDo()
    {
        const QList<CardState> strong{met(QStringLiteral("a"), 500, 1)};
        const InterviewLoad easy = interviewLoad(strong, today, today.addDays(5), 0.9, 0, {});
        QCOMPARE(easy.cardsPerDay, 0);
        QVERIFY(easy.fits);
        // On the day itself there is no time left, and with no cards nothing to reach.
        QVERIFY(!interviewLoad(hundredCards(), today, today, 0.95, 1000, {}).reachable);
        QVERIFY(!interviewLoad({}, today, today.addDays(5), 0.9, 1000, {}).reachable);
        QVERIFY(!interviewLoad(hundredCards(), today, today.addDays(3), 0.9999, 1000, {}).reachable);
    }
};

QTEST_APPLESS_MAIN(TestInterview)
#include "tst_interview.moc"
