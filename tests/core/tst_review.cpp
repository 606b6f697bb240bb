#include "core/review.h"
#include "support/pinned_clock.h"

#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QString card = QStringLiteral("java-cas");

ReviewEntry line(const QString &uid, ReviewKind kind, std::optional<Rating> rating, qint64 offsetMs, const QString &undoes = {})
{
    ReviewEntry entry;
    entry.uid = uid;
    entry.cardId = card;
    entry.kind = kind;
    entry.rating = rating;
    entry.at = {pinnedMoment().msSinceEpoch + offsetMs, pinnedMoment().utcOffsetSeconds};
    entry.settingsId = QStringLiteral("s");
    entry.undoes = undoes;
    return entry;
}

QStringList uids(const QList<ReviewEntry> &entries)
{
    QStringList list;
    for (const ReviewEntry &entry : entries)
        list.append(entry.uid);
    return list;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT

private slots:
    void kindsHaveStableNames()
    {
        const QStringList names{QStringLiteral("learn"),  QStringLiteral("review"),  QStringLiteral("relearn"),   QStringLiteral("cram"),
                                QStringLiteral("undo"),   QStringLiteral("suspend"), QStringLiteral("unsuspend"), QStringLiteral("bury"),
                                QStringLiteral("unbury"), QStringLiteral("reset"),   QStringLiteral("due")};
        for (int index = 0; index < names.size(); ++index) {
            QCOMPARE(toString(ReviewKind(index)), names[index]);
            QVERIFY(reviewKindFromString(names[index]) == ReviewKind(index));
        }
        QVERIFY(!reviewKindFromString(u"nap"));
        QVERIFY(answerKind(CardPhase::New) == ReviewKind::Learn);
        QVERIFY(answerKind(CardPhase::Relearning) == ReviewKind::Relearn);
        QVERIFY(answerKind(CardPhase::Review) == ReviewKind::Review);
    }

    void undoneLinesAreLeftOutAndTheRestIsInOrder()
    {
        const QList<ReviewEntry> log{line(QStringLiteral("late"), ReviewKind::Learn, Rating::Good, 5000),
                                     line(QStringLiteral("early"), ReviewKind::Learn, Rating::Good, 1000),
                                     line(QStringLiteral("gone"), ReviewKind::Learn, Rating::Again, 2000),
                                     line(QStringLiteral("undo"), ReviewKind::Undo, {}, 3000, QStringLiteral("gone")),
                                     line(QStringLiteral("tie1"), ReviewKind::Learn, Rating::Good, 4000),
                                     line(QStringLiteral("tie2"), ReviewKind::Learn, Rating::Good, 4000)};
        QCOMPARE(uids(withoutUndone(log)),
                 (QStringList{QStringLiteral("early"), QStringLiteral("tie1"), QStringLiteral("tie2"), QStringLiteral("late")}));
    }

    void replayFollowsTheSettingsOfItsTime()
    {
        SchedulerSettings then;
        then.fuzz = Fuzz::Off;
        then.desiredRetention = 0.8;
        SchedulerSettings now = then;
        now.desiredRetention = 0.95;
        const QList<ReviewEntry> log{line(QStringLiteral("1"), ReviewKind::Learn, Rating::Easy, 0)};
        const CardState known = replay(card, log, {{QStringLiteral("s"), then}}, now);
        QCOMPARE(known.intervalDays, fsrs::intervalDays({}, 8.2956, 0.8));
        const CardState unknown = replay(card, log, {}, now);
        QCOMPARE(unknown.intervalDays, fsrs::intervalDays({}, 8.2956, 0.95));
    }

    void aMergedLogGivesTheSameInAnyOrder()
    {
        QList<ReviewEntry> log;
        for (int number = 0; number < 12; ++number) {
            log.append(line(QString::number(number), ReviewKind::Learn, allRatings[size_t(number * 5 % 4)], number * 86400000LL));
        }
        log.append(line(QStringLiteral("u"), ReviewKind::Undo, {}, 999, QStringLiteral("7")));
        QList<ReviewEntry> mixed;
        for (int number = 0; number < log.size(); ++number)
            mixed.append(log[number * 5 % log.size()]);
        QVERIFY(replay(card, log, {}, {}) == replay(card, mixed, {}, {}));
        QCOMPARE(replay(card, log, {}, {}).reps, 11);
    }

    void anUndoTakenBackLetsTheLineHoldAgain()
    {
        QList<ReviewEntry> log{line(QStringLiteral("a"), ReviewKind::Learn, Rating::Good, 0),
                               line(QStringLiteral("b"), ReviewKind::Learn, Rating::Good, 1000),
                               line(QStringLiteral("ub"), ReviewKind::Undo, {}, 2000, QStringLiteral("b")),
                               line(QStringLiteral("rb"), ReviewKind::Undo, {}, 3000, QStringLiteral("ub"))};
        QCOMPARE(uids(withoutUndone(log)), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        std::reverse(log.begin(), log.end());
        QCOMPARE(uids(withoutUndone(log)), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        log.append(line(QStringLiteral("urb"), ReviewKind::Undo, {}, 4000, QStringLiteral("rb")));
        QCOMPARE(uids(withoutUndone(log)), QStringList{QStringLiteral("a")});
    }

    void aClockSetBackKeepsTheOrderOfAnswers()
    {
        // Answered under a clock that was four years ahead; then it was set right and the card answered twice.
        const qint64 years = 4LL * 365 * 86400000;
        QList<ReviewEntry> log{line(QStringLiteral("ahead"), ReviewKind::Learn, Rating::Easy, years),
                               line(QStringLiteral("right1"), ReviewKind::Review, Rating::Again, 0),
                               line(QStringLiteral("right2"), ReviewKind::Relearn, Rating::Good, 600000)};
        log[1].afterMs = log[0].at.msSinceEpoch + 1;
        log[2].afterMs = log[0].at.msSinceEpoch + 2;
        const QStringList order{QStringLiteral("ahead"), QStringLiteral("right1"), QStringLiteral("right2")};
        QCOMPARE(uids(withoutUndone(log)), order);
        std::reverse(log.begin(), log.end());
        QCOMPARE(uids(withoutUndone(log)), order);
        QCOMPARE(replay(card, log, {}, {}).lastReview->msSinceEpoch, pinnedMoment().msSinceEpoch + 600000);
        QVERIFY(replay(card, log, {}, {}).dueDay < QDate(2026, 6, 30));
    }

    void theLogKnowsTheIntervalItGave()
    {
        QList<ReviewEntry> log{line(QStringLiteral("1"), ReviewKind::Learn, Rating::Easy, 0)};
        log[0].intervalDays = 11; // a day that was chosen for its load
        QCOMPARE(replay(card, log, {}, {}).intervalDays, 11);
        QCOMPARE(replay(card, log, {}, {}).dueDay, QDate(2026, 5, 25));
        // Better parameters change the memory, not what was promised.
        SchedulerSettings later;
        QList<double> weights = later.parameters.numbers();
        weights[3] = 20;
        later.parameters = fsrs::Parameters::fromNumbers(weights).value();
        QCOMPARE(replay(card, log, {{QStringLiteral("s"), SchedulerSettings()}}, later).memory->stability, 20.0);
        QCOMPARE(replay(card, log, {{QStringLiteral("s"), SchedulerSettings()}}, later).intervalDays, 11);
    }

    void aDueDateIsSet()
    {
        QList<ReviewEntry> log{line(QStringLiteral("1"), ReviewKind::Suspend, {}, 0), line(QStringLiteral("2"), ReviewKind::Due, {}, 1000)};
        log[1].intervalDays = 3;
        const CardState state = replay(card, log, {}, {});
        QVERIFY(state.phase == CardPhase::Review && !state.suspended && !state.memory);
        QCOMPARE(state.dueDay, QDate(2026, 5, 17));
        log.append(line(QStringLiteral("3"), ReviewKind::Review, Rating::Good, 3 * 86400000LL));
        QCOMPARE(replay(card, log, {}, {}).memory->stability, 2.3065);
    }

    void aLeechIsSetAsideByItsOwnLine()
    {
        QList<ReviewEntry> log{line(QStringLiteral("0"), ReviewKind::Learn, Rating::Easy, 0)};
        SchedulerSettings settings;
        settings.relearningStepsSeconds.clear();
        for (int lapse = 1; lapse <= 8; ++lapse) {
            QVERIFY(!replay(card, log, {}, settings).suspended);
            log.append(line(QString::number(lapse), ReviewKind::Review, Rating::Again, lapse * 40 * 86400000LL));
        }
        QVERIFY(replay(card, log, {}, settings).suspended);
        settings.leechAction = LeechAction::Tell;
        QVERIFY(!replay(card, log, {}, settings).suspended);
    }

    void otherKindsDoWhatTheySay()
    {
        QList<ReviewEntry> log{line(QStringLiteral("1"), ReviewKind::Learn, Rating::Easy, 0)};
        const CardState answered = replay(card, log, {}, {});
        log.append(line(QStringLiteral("2"), ReviewKind::Cram, Rating::Again, 1000));
        QVERIFY(replay(card, log, {}, {}) == answered);
        log.append(line(QStringLiteral("3"), ReviewKind::Bury, {}, 2000));
        QCOMPARE(replay(card, log, {}, {}).buriedUntil, QDate(2026, 5, 15));
        log.append(line(QStringLiteral("4"), ReviewKind::Suspend, {}, 3000));
        QVERIFY(replay(card, log, {}, {}).suspended);
        QCOMPARE(displayState(replay(card, log, {}, {}), QDate(2026, 5, 14)), QStringLiteral("suspended"));
        log.append(line(QStringLiteral("5"), ReviewKind::Unsuspend, {}, 4000));
        QCOMPARE(displayState(replay(card, log, {}, {}), QDate(2026, 5, 14)), QStringLiteral("buried"));
        QCOMPARE(displayState(replay(card, log, {}, {}), QDate(2026, 5, 15)), QStringLiteral("review"));
        log.append(line(QStringLiteral("6"), ReviewKind::Reset, {}, 5000));
        CardState fresh;
        fresh.cardId = card;
        QVERIFY(replay(card, log, {}, {}) == fresh);
    }

    void onlyTheCardsOwnLinesCount()
    {
        ReviewEntry other = line(QStringLiteral("1"), ReviewKind::Learn, Rating::Easy, 0);
        other.cardId = QStringLiteral("another");
        QCOMPARE(replay(card, {other}, {}, {}).reps, 0);
    }

    void ratingsHaveNamesAndNumbers()
    {
        QVERIFY(ratingFromString(u"good") == Rating::Good);
        QVERIFY(ratingFromString(u"AGAIN") == Rating::Again);
        QVERIFY(ratingFromString(u"2") == Rating::Hard);
        QVERIFY(!ratingFromString(u"5"));
        QVERIFY(!ratingFromString(u""));
        QVERIFY(!ratingFromNumber(0));
        QVERIFY(ratingFromNumber(4) == Rating::Easy);
    }
};

QTEST_APPLESS_MAIN(TestReview)
#include "tst_review.moc"
