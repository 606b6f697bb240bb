#include "core/card_id.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"
#include "support/synthetic_learner.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

QStringList bank(int count)
{
    QStringList ids;
    for (int number = 0; number < count; ++number) {
        ids.append(QStringLiteral("card-%1").arg(number));
        if (number % 4 == 0)
            ids.append(followUpCardId(ids.last(), 1));
    }
    return ids;
}

// What the helper does until it is killed: shows a card, saves the press, and says so only once the next card is known.
int press(const QString &path)
{
    FixedClock clock(pinnedMoment());
    auto database = Database::open(path, clock);
    if (!database)
        return 1;
    ReviewOptions options;
    options.newPerDay = 9999;
    options.learnAheadMs = dayMs;
    ReviewService service(**database, clock, QStringLiteral("helper"), options);
    service.setCards(bank(400));
    QString card = service.queue()->cardIds.value(0);
    for (int number = 0; !card.isEmpty(); ++number) {
        clock.advanceMs(1000);
        const auto answered = service.answer(card, allRatings[size_t(number * 7 % 4)], 1000);
        if (!answered)
            return 2;
        card = service.queue()->cardIds.value(0);
        std::printf("%s\n", qPrintable(answered->entry.uid));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestReviewProperties : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        auto opened = Database::open(path(), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        // Only speed: these properties are not about power loss.
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA synchronous=OFF")).ok());
        m_service = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device-1"));
        m_service->setCards(bank(8));
    }
    void cleanup()
    {
        m_service.reset();
        m_database.reset();
        m_folder.reset();
    }

    void theCachesFollowAnySequenceOfActs()
    {
        Numbers numbers(77);
        for (int round = 0; round < 400; ++round) {
            QVERIFY2(act(numbers), qPrintable(QString::number(round)));
            live(numbers);
            if (round % 20 == 19)
                verifyCaches();
        }
        // And a rebuild from the log alone gives the same states and days.
        const auto states = m_service->states().value();
        const auto days = ReviewDayRepository(*m_database).all().value();
        QVERIFY(m_service->rebuild().ok());
        QVERIFY(m_service->states().value() == states);
        QVERIFY(ReviewDayRepository(*m_database).all().value() == days);
        QVERIFY(!days.isEmpty());
    }

    void undoGivesEveryByteBackAndRedoDoesItAgain()
    {
        Numbers numbers(5);
        QList<QHash<QString, CardState>> before;
        QList<QMap<QDate, ReviewTally>> daysBefore;
        QList<Queue> queues;
        const auto remember = [&] {
            before.append(m_service->states().value());
            daysBefore.append(ReviewDayRepository(*m_database).all().value());
            queues.append(m_service->queue().value());
        };
        for (int number = 0; number < 60; ++number) {
            remember();
            QVERIFY(schedule(numbers));
        }
        remember();
        // Across a session: another service over the same database takes back what this one did.
        m_service = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device-1"));
        m_service->setCards(bank(8));
        for (qsizetype step = 59; step >= 0; --step) {
            QVERIFY(m_service->undo().ok());
            QVERIFY(m_service->states().value() == before[step]);
            QVERIFY(ReviewDayRepository(*m_database).all().value() == daysBefore[step]);
            QCOMPARE(m_service->queue()->cardIds, queues[step].cardIds);
            QCOMPARE(m_service->queue()->counts, queues[step].counts);
        }
        QVERIFY(!m_service->undo().ok());
        for (qsizetype step = 1; step <= 60; ++step) {
            QVERIFY(m_service->redo().ok());
            QVERIFY(m_service->states().value() == before[step]);
            QCOMPARE(m_service->queue()->cardIds, queues[step].cardIds);
        }
        QVERIFY(!m_service->redo().ok());
        verifyCaches();
        // Something new ends what could be done again.
        QVERIFY(m_service->undo().ok());
        QVERIFY(m_service->redoable()->has_value());
        QVERIFY(m_service->bury(QStringLiteral("card-1")).ok());
        QVERIFY(!m_service->redoable()->has_value());
        QVERIFY(!m_service->redo().ok());
    }

    void retentionAndLoadNeverChangeMemory()
    {
        QVERIFY(m_service->answer(QStringLiteral("card-1"), Rating::Easy, 1000).ok());
        const CardState card = m_service->state(QStringLiteral("card-1")).value();
        m_clock.advanceMs(9 * dayMs);
        const auto memories = [this] {
            QList<double> list;
            const std::array<Outcome, 4> outcomes = m_service->nextStates(QStringLiteral("card-1")).value();
            for (const Outcome &outcome : outcomes)
                list << outcome.state.memory->stability << outcome.state.memory->difficulty;
            return list;
        };
        const QList<double> usual = memories();
        ReviewOptions options = m_service->options();
        options.scheduler.desiredRetention = 0.8;
        options.balanceLoad = false;
        m_service->setOptions(options);
        QCOMPARE(usual.size(), 8);
        QCOMPARE(memories(), usual);
        QVERIFY(m_service->state(QStringLiteral("card-1")).value() == card);
    }

    void newParametersAreFeltInTheWholeHistory()
    {
        for (const Rating rating : {Rating::Easy, Rating::Good, Rating::Good}) {
            QVERIFY(m_service->answer(QStringLiteral("card-1"), rating, 1000).ok());
            m_clock.advanceMs(10 * dayMs);
        }
        const CardState before = m_service->state(QStringLiteral("card-1")).value();
        ReviewOptions options = m_service->options();
        options.scheduler.parameters = learnerParameters();
        m_service->setOptions(options);
        const CardState after = m_service->state(QStringLiteral("card-1")).value();
        QVERIFY(after.memory->stability != before.memory->stability);
        QCOMPARE(after.dueDay, before.dueDay); // what a button promised is kept
        verifyCaches();
        options.scheduler.parameters = {};
        m_service->setOptions(options);
        QVERIFY(m_service->state(QStringLiteral("card-1")).value() == before);
    }

    void aButtonKeepsItsWordUnderLoad()
    {
        Numbers numbers(3);
        for (int round = 0; round < 200; ++round) {
            const QString card = bank(8)[numbers.below(8)];
            const auto promised = m_service->nextStates(card).value();
            const Rating rating = allRatings[size_t(numbers.below(4))];
            const auto answered = m_service->answer(card, rating, 1000);
            QVERIFY(answered->state == promised[size_t(rating) - 1].state);
            m_clock.advanceMs(numbers.below(2 * 1440) * minuteMs);
        }
    }

    void dueDatesCramsAndBurialsAreActsLikeAnswers()
    {
        const QString card = QStringLiteral("card-2");
        QVERIFY(m_service->answer(card, Rating::Easy, 1000).ok());
        const CardState answered = m_service->state(card).value();
        QVERIFY(m_service->cram(card, Rating::Again, 500).ok());
        QVERIFY(m_service->state(card).value() == answered);
        const QDate inThreeDays = studyDay(m_clock.now()).addDays(3);
        QCOMPARE(m_service->setDue(card, inThreeDays)->dueDay, inThreeDays);
        QVERIFY(!m_service->setDue(card, inThreeDays.addDays(-9)).ok());
        QCOMPARE(m_service->ahead(bank(8), 4).value(), QStringList{card});
        QVERIFY(m_service->bury(card).ok());
        QVERIFY(m_service->unbury(card).ok());
        for (int act = 0; act < 4; ++act)
            QVERIFY(m_service->undo().ok());
        QVERIFY(m_service->state(card).value() == answered);
        verifyCaches();
    }

    void drillsAreCardsWithoutStepsAndOutsideTheFlashcards()
    {
        const QString drill = drillCardId(QStringLiteral("lc-904"));
        QVERIFY(!m_service->answer(drill, Rating::Good, 0).ok());
        m_service->setPractice({drill});
        const auto answered = m_service->answer(drill, Rating::Again, 0);
        QVERIFY(answered->state.phase == CardPhase::Review);
        QVERIFY(answered->intervalDays >= 1);
        QCOMPARE(m_service->queue()->counts.review, 0);
        QVERIFY(m_service->practiceDue()->isEmpty());
        m_clock.advanceMs(answered->intervalDays * dayMs);
        QCOMPARE(m_service->practiceDue()->size(), 1);
        QCOMPARE(m_service->queue()->counts.review, 0);
        QVERIFY(ReviewDayRepository(*m_database).all()->isEmpty());
        verifyCaches();
    }

    void killedAtAnyMomentNothingShownIsLost()
    {
        m_service.reset();
        m_database.reset();
        Numbers numbers(20261123);
        QStringList told;
        int kills = 0;
        while (told.size() < 300) {
            QProcess helper;
            helper.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--press"), path()});
            QVERIFY(helper.waitForStarted());
            const int until = 1 + numbers.below(40);
            int lines = 0;
            while (lines < until && helper.waitForReadyRead(60000)) {
                while (helper.canReadLine()) {
                    told.append(QString::fromLatin1(helper.readLine()).trimmed());
                    ++lines;
                }
            }
            QVERIFY(lines > 0);
            helper.kill();
            QVERIFY(helper.waitForFinished(60000));
            ++kills;
            // What it had still said before it died counts too.
            for (const QByteArray &line : helper.readAllStandardOutput().split('\n')) {
                if (line.size() == told.first().size())
                    told.append(QString::fromLatin1(line));
            }
            verifyLogHolds(told);
        }
        QVERIFY(kills >= 5);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("greenroom.db")); }

    void verifyCaches()
    {
        const ReplayCheck check = m_service->checkReplay().value();
        QVERIFY2(check.ok(), qPrintable(check.differing.join(u' ') + QStringLiteral(", days: %1").arg(check.differingDays)));
    }

    void verifyLogHolds(const QStringList &told)
    {
        auto database = Database::open(path(), m_clock);
        QVERIFY(database.ok());
        QVERIFY((*database)->check().ok());
        QSet<QString> logged;
        const QList<ReviewEntry> entries = ReviewRepository(**database).all().value();
        for (const ReviewEntry &entry : entries)
            logged.insert(entry.uid);
        for (const QString &uid : told)
            QVERIFY2(logged.contains(uid), qPrintable(uid));
        ReviewService service(**database, m_clock, QStringLiteral("device-1"));
        service.setCards(bank(400));
        QVERIFY(service.checkReplay()->ok());
    }

    // One act on the schedule that can be taken back.
    bool schedule(Numbers &numbers)
    {
        const QStringList cards = m_service->cards();
        const QString card = cards[numbers.below(int(cards.size()))];
        switch (numbers.below(10)) {
        case 0:
            return m_service->suspend(card).ok();
        case 1:
            return m_service->unsuspend(card).ok();
        case 2:
            return m_service->bury(card).ok();
        case 3:
            return m_service->reset(card).ok();
        case 4:
            return m_service->setDue(card, studyDay(m_clock.now()).addDays(numbers.below(9))).ok();
        default:
            return m_service->answer(card, allRatings[size_t(numbers.below(4))], numbers.below(9000)).ok();
        }
    }

    bool act(Numbers &numbers)
    {
        switch (numbers.below(8)) {
        case 0:
            return !m_service->undoable()->has_value() || m_service->undo().ok();
        case 1:
            return !m_service->redoable()->has_value() || m_service->redo().ok();
        case 2:
            return m_service->cram(m_service->cards().first(), Rating::Good, 10).ok();
        default:
            return schedule(numbers);
        }
    }

    // Time goes by, sometimes backwards; the user flies, or changes the settings.
    void live(Numbers &numbers)
    {
        Moment now = m_clock.now();
        now.msSinceEpoch += numbers.below(6) == 0 ? -numbers.below(600) * minuteMs : numbers.below(1440) * minuteMs;
        if (numbers.below(12) == 0)
            now.utcOffsetSeconds = (numbers.below(24) - 11) * 3600;
        m_clock.set(now);
        if (numbers.below(25) == 0) {
            ReviewOptions options = m_service->options();
            options.scheduler.desiredRetention = 0.8 + 0.15 * numbers.fraction();
            options.balanceLoad = numbers.below(2) == 0;
            if (numbers.below(3) == 0)
                options.scheduler.parameters = numbers.below(2) == 0 ? learnerParameters() : fsrs::Parameters();
            m_service->setOptions(options);
        }
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewService> m_service;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QLatin1StringView("--press"))
        return press(words[2]);
    TestReviewProperties test;
    return QTest::qExec(&test, words);
}

#include "tst_review_properties.moc"
