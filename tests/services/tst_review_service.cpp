#include "services/review_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QString first = QStringLiteral("java-cas");
const QString second = QStringLiteral("aws-irsa-pod-identity");
constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

} // namespace

class TestReviewService : public QObject
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

    void aPressDoesWhatItsButtonSaid()
    {
        for (int round = 0; round < 12; ++round) {
            const Rating rating = allRatings[size_t(round * 7 % 4)];
            const auto promised = m_service->nextStates(first);
            const auto answered = m_service->answer(first, rating, 3000);
            QVERIFY(answered.ok());
            const Outcome &outcome = (*promised)[size_t(rating) - 1];
            QVERIFY(answered->state == outcome.state);
            QCOMPARE(answered->intervalDays, outcome.intervalDays);
            QCOMPARE(answered->delaySeconds, outcome.delaySeconds);
            m_clock.advanceMs(outcome.intervalDays > 0 ? outcome.intervalDays * dayMs : outcome.delaySeconds * 1000);
        }
        QVERIFY(m_service->checkReplay()->ok());
    }

    void aPressSurvivesARestart()
    {
        QVERIFY(m_service->answer(first, Rating::Easy, 90000).ok());
        const CardState before = m_service->state(first).value();
        reopen();
        QVERIFY(m_service->state(first).value() == before);
        const auto history = m_service->history(first);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().durationMs, longestReviewMs);
        QCOMPARE(history->first().at, pinnedMoment());
        QCOMPARE(history->first().deviceId, QStringLiteral("device-1"));
    }

    void aFailedPressChangesNothing()
    {
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA query_only=ON")).ok());
        QVERIFY(!m_service->answer(first, Rating::Good, 1000).ok());
        QVERIFY(!m_service->undo().ok());
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA query_only=OFF")).ok());
        QVERIFY(m_service->history(first)->isEmpty());
        QVERIFY(m_service->state(first)->phase == CardPhase::New);
        // A failure half way, in the second of the two tables.
        QVERIFY(m_database->execute(QStringLiteral("DROP TABLE card_states")).ok());
        QVERIFY(!m_service->answer(first, Rating::Good, 1000).ok());
        QVERIFY(m_service->history(first)->isEmpty());
    }

    void unknownCardsAreRefused()
    {
        const auto answered = m_service->answer(QStringLiteral("no-such-card"), Rating::Good, 0);
        QCOMPARE(toString(answered.error().code), QStringLiteral("not-found"));
        QVERIFY(answered.error().message.contains(QStringLiteral("no-such-card")));
        QVERIFY(!m_service->suspend(QStringLiteral("no-such-card")).ok());
    }

    void undoGoesBackStepByStep()
    {
        QList<CardState> states;
        for (const Rating rating : {Rating::Good, Rating::Again, Rating::Good, Rating::Good}) {
            states.append(m_service->state(first).value());
            QVERIFY(m_service->answer(first, rating, 1000).ok());
            m_clock.advanceMs(10 * minuteMs);
        }
        states.append(m_service->state(first).value());
        QVERIFY(m_service->suspend(first).ok());
        QVERIFY(m_service->state(first)->suspended);
        while (!states.isEmpty()) {
            const auto undone = m_service->undo();
            QVERIFY(undone.ok());
            QCOMPARE(undone->entry.cardId, first);
            QVERIFY(undone->state == states.takeLast());
            QVERIFY(m_service->checkReplay()->ok());
        }
        QCOMPARE(toString(m_service->undo().error().code), QStringLiteral("not-found"));
        QVERIFY(m_service->history(first)->isEmpty());
    }

    void undoLeavesOtherDevicesAlone()
    {
        QVERIFY(m_service->answer(first, Rating::Good, 1000).ok());
        ReviewService elsewhere(*m_database, m_clock, QStringLiteral("device-2"));
        elsewhere.setCards({first, second});
        QVERIFY(!elsewhere.undo().ok());
        QVERIFY(elsewhere.answer(second, Rating::Good, 1000).ok());
        QCOMPARE(m_service->undo()->entry.cardId, first);
    }

    void theQueueEmptiesAndFillsAgain()
    {
        QCOMPARE(m_service->queue()->counts, (QueueCounts{2, 0, 0}));
        QVERIFY(m_service->answer(first, Rating::Good, 1000).ok());
        const Queue after = m_service->queue().value();
        QCOMPARE(after.counts, (QueueCounts{1, 0, 0}));
        QCOMPARE(after.learningLater, 1);
        QCOMPARE(after.nextLearningMs, m_clock.now().msSinceEpoch + 10 * minuteMs);
        m_clock.advanceMs(10 * minuteMs);
        QCOMPARE(m_service->queue()->counts, (QueueCounts{1, 1, 0}));
        QCOMPARE(m_service->queue()->cardIds.first(), first);
        QVERIFY(m_service->answer(first, Rating::Good, 1000).ok());
        QVERIFY(m_service->answer(second, Rating::Easy, 1000).ok());
        QCOMPARE(m_service->queue()->counts.total(), 0);
        m_clock.advanceMs(30 * dayMs);
        QCOMPARE(m_service->queue()->counts, (QueueCounts{0, 0, 2}));
        QCOMPARE(m_service->queueOf({second})->cardIds, QStringList{second});
    }

    void newCardsOfADayAreLimited()
    {
        QStringList ids;
        for (int number = 0; number < 9; ++number)
            ids.append(QStringLiteral("card-%1").arg(number));
        m_service->setCards(ids);
        ReviewOptions options = m_service->options();
        options.newPerDay = 4;
        m_service->setOptions(options);
        QCOMPARE(m_service->queue()->counts.newCards, 4);
        QVERIFY(m_service->answer(ids[0], Rating::Easy, 1000).ok());
        QVERIFY(m_service->answer(ids[1], Rating::Again, 1000).ok());
        QVERIFY(m_service->answer(ids[1], Rating::Good, 1000).ok());
        QCOMPARE(m_service->queue()->counts.newCards, 2);
        QVERIFY(m_service->undo().ok()); // of two answers to one card
        QCOMPARE(m_service->queue()->counts.newCards, 2);
        QVERIFY(m_service->undo().ok());
        QCOMPARE(m_service->queue()->counts.newCards, 3);
        m_clock.advanceMs(17 * 60 * minuteMs); // 03:43: still the same study day
        QCOMPARE(m_service->queue()->counts.newCards, 3);
        m_clock.advanceMs(30 * minuteMs);
        QCOMPARE(m_service->queue()->counts.newCards, 4);
    }

    void buriedAndSuspendedCardsWait()
    {
        QVERIFY(m_service->bury(first).ok());
        QVERIFY(m_service->suspend(second).ok());
        QCOMPARE(m_service->queue()->counts.total(), 0);
        m_clock.advanceMs(dayMs);
        QCOMPARE(m_service->queue()->cardIds, QStringList{first});
        QVERIFY(m_service->unsuspend(second).ok());
        QCOMPARE(m_service->queue()->counts.total(), 2);
        QVERIFY(m_service->answer(first, Rating::Easy, 1).ok());
        QVERIFY(m_service->reset(first).ok());
        QVERIFY(m_service->state(first)->phase == CardPhase::New);
        QVERIFY(m_service->checkReplay()->ok());
    }

    void aLeechIsToldAtItsEighthLapse()
    {
        QVERIFY(m_service->answer(first, Rating::Easy, 1000).ok());
        for (int lapse = 1; lapse <= 9; ++lapse) {
            m_clock.advanceMs(40 * dayMs);
            const auto answered = m_service->answer(first, Rating::Again, 1000);
            QCOMPARE(answered->state.lapses, lapse);
            QCOMPARE(answered->leech, lapse == 8);
            m_clock.advanceMs(10 * minuteMs);
            const auto relearned = m_service->answer(first, Rating::Good, 1000);
            QVERIFY(relearned->state.phase == CardPhase::Review);
            QVERIFY(!relearned->leech);
        }
    }

    void theLogGivesTheStatesBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 150; ++round) {
            const QString &card = random.bounded(2) == 0 ? first : second;
            QVERIFY(m_service->answer(card, allRatings[size_t(random.bounded(4))], 2000).ok());
            // Sometimes the clock is set back, the user flies, changes the settings, or takes something back.
            Moment now = m_clock.now();
            now.msSinceEpoch += random.bounded(5) == 0 ? -3 * 60 * minuteMs : random.bounded(3 * 1440) * minuteMs;
            now.utcOffsetSeconds = random.bounded(10) == 0 ? -28800 : now.utcOffsetSeconds;
            m_clock.set(now);
            if (random.bounded(10) == 0)
                QVERIFY(m_service->undo().ok());
            if (random.bounded(20) == 0) {
                ReviewOptions options = m_service->options();
                options.scheduler.desiredRetention = 0.8 + random.bounded(15) / 100.0;
                m_service->setOptions(options);
            }
        }
        const ReplayCheck check = m_service->checkReplay().value();
        QVERIFY2(check.ok(), qPrintable(check.differing.join(QLatin1Char(' '))));
        QCOMPARE(check.cards, 2);
        QVERIFY(check.entries >= 150);

        const auto before = m_service->states().value();
        QVERIFY(m_database->execute(QStringLiteral("UPDATE card_states SET reps = reps + 1 WHERE card_id = ?"), {first}).ok());
        QCOMPARE(m_service->checkReplay()->differing, QStringList{first});
        QCOMPARE(m_service->rebuild().value(), 2);
        QVERIFY(m_service->checkReplay()->ok());
        QVERIFY(m_service->states().value() == before);
    }

    void twoProgramsSeeEachOther()
    {
        auto other = Database::attach(m_database->path());
        ReviewService beside(**other, m_clock, QStringLiteral("device-1"));
        beside.setCards({first, second});
        QVERIFY(beside.answer(first, Rating::Easy, 1000).ok());
        QVERIFY(m_service->state(first)->phase == CardPhase::Review);
        QCOMPARE(m_service->queue()->counts.newCards, 1);
    }

private:
    void reopen()
    {
        m_service.reset();
        m_database.reset();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        m_service = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device-1"));
        m_service->setCards({first, second});
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewService> m_service;
};

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_review_service.moc"
