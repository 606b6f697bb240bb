#include "services/optimizer_service.h"
#include "services/review_service.h"
#include "services/statistics_days.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "support/pinned_clock.h"
#include "support/synthetic_learner.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 dayMs = 86400000;

// A learner's answers as lines of the log.
void storeLog(Database &database, const optimizer::Data &log)
{
    auto transaction = Transaction::begin(database);
    ReviewRepository reviews(database);
    SchedulerSettings plain;
    plain.learningStepsSeconds.clear();
    plain.relearningStepsSeconds.clear();
    const QString settings = reviews.keepSettings(plain).value();
    const qint64 begin = pinnedMoment().msSinceEpoch - 500 * dayMs;
    for (size_t card = 0; card < log.cards(); ++card) {
        for (size_t index = log.starts[card]; index < log.starts[card + 1]; ++index) {
            ReviewEntry entry;
            entry.uid = QString::number(index);
            entry.deviceId = QStringLiteral("here");
            entry.cardId = QStringLiteral("card-%1").arg(card);
            entry.kind = index == log.starts[card] ? ReviewKind::Learn : ReviewKind::Review;
            entry.rating = Rating(log.answers[index].rating);
            entry.at = {begin + log.answers[index].atMs, pinnedMoment().utcOffsetSeconds};
            entry.settingsId = settings;
            entry.intervalDays = index + 1 < log.starts[card + 1] ? std::max(1, log.answers[index + 1].elapsedDays) : 9;
            QVERIFY(reviews.append(entry).ok());
        }
    }
    QVERIFY(transaction->commit().ok());
}

} // namespace

class TestOptimizerService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        m_database = std::move(Database::open(path(), m_clock)).value();
        QVERIFY(m_database->execute(QStringLiteral("PRAGMA synchronous=OFF")).ok());
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void aBetterFitIsTakenAndRolledBack()
    {
        storeLog(*m_database, learnerLog(4000, 12));
        ReviewService reviews(*m_database, m_clock, QStringLiteral("here"));
        reviews.setCards({QStringLiteral("card-1")});
        const CardState before = reviews.state(QStringLiteral("card-1")).value();
        OptimizerService service(*m_database, m_clock, QStringLiteral("here"));
        QVERIFY(service.isDue().value());

        const FitReport tried = service.run(FitMode::DryRun).value();
        QVERIFY(tried.trial.better && !tried.kept);
        QCOMPARE(tried.answers, int(learnerLog(4000, 12).answers.size()));
        QVERIFY(SettingsService(*m_database).load()->fsrsParameters.isEmpty());
        QVERIFY(!service.inForce()->has_value());

        const FitReport report = service.run(FitMode::Keep).value();
        QVERIFY(report.kept);
        QVERIFY(report.trial.after.logLoss < report.trial.before.logLoss);
        QCOMPARE(SettingsService(*m_database).load()->fsrsParameters, report.trial.fitted.numbers());
        QVERIFY(!service.isDue().value());
        const ParameterFit kept = **service.inForce();
        QCOMPARE(kept.after, report.trial.fitted.numbers());
        QVERIFY(!kept.report.value(QLatin1StringView("after")).toArray().isEmpty());

        // Every memory is that of the new parameters.
        ReviewOptions options = reviewOptions(SettingsService(*m_database).load().value());
        reviews.setOptions(options);
        const CardState after = reviews.state(QStringLiteral("card-1")).value();
        QVERIFY(after.memory != before.memory);
        QCOMPARE(after.dueDay, before.dueDay);
        QVERIFY(reviews.checkReplay()->ok());

        QVERIFY(service.rollBack().ok());
        QVERIFY(SettingsService(*m_database).load()->fsrsParameters.isEmpty());
        reviews.setOptions(reviewOptions(SettingsService(*m_database).load().value()));
        QVERIFY(reviews.state(QStringLiteral("card-1")).value() == before);
        QCOMPARE(toString(service.rollBack().error().code), QStringLiteral("not-found"));
    }

    void anotherProgramFollowsTheNewParameters()
    {
        storeLog(*m_database, learnerLog(3000, 12));
        ReviewService window(*m_database, m_clock, QStringLiteral("here"));
        window.setCards({QStringLiteral("card-1")});
        const CardState before = window.state(QStringLiteral("card-1")).value();
        auto other = Database::attach(path());
        QVERIFY(OptimizerService(**other, m_clock, QStringLiteral("here")).run(FitMode::Keep)->kept);
        QVERIFY(window.state(QStringLiteral("card-1"))->memory != before.memory);
        QVERIFY(window.answer(QStringLiteral("card-1"), Rating::Good, 100).ok());
        QVERIFY(window.checkReplay()->ok());
    }

    void itWorksInTheBackgroundAndCanBeEnded()
    {
        storeLog(*m_database, learnerLog(3000, 12));
        QFutureWatcher<Result<FitReport>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<Result<FitReport>>::finished);
        QSignalSpy progress(&watcher, &QFutureWatcher<Result<FitReport>>::progressValueChanged);
        watcher.setFuture(optimizeInBackground(path(), pinnedMoment(), QStringLiteral("here"), FitMode::DryRun));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(watcher.result()->trial.better);
        QVERIFY(!progress.isEmpty());

        QFuture<Result<FitReport>> ended = optimizeInBackground(path(), pinnedMoment(), QStringLiteral("here"), FitMode::Keep);
        ended.cancel();
        ended.waitForFinished();
        QCOMPARE(ended.resultCount(), 0);
        QVERIFY(SettingsService(*m_database).load()->fsrsParameters.isEmpty());
    }

    // A learner with known memory studies with the program, day by day. The quick form is a season, the long one (GREENROOM_SLOW_TESTS) a
    // year.
    void predictionsAreTrueForALearnerWithKnownMemory()
    {
        const bool isLong = qEnvironmentVariableIsSet("GREENROOM_SLOW_TESTS");
        const int days = isLong ? 365 : 75;
        QStringList cards;
        for (int number = 0; number < 4000; ++number)
            cards.append(QStringLiteral("card-%1").arg(number));
        ReviewOptions options;
        options.newPerDay = 8;
        options.learnAheadMs = dayMs;
        ReviewService service(*m_database, m_clock, QStringLiteral("here"), options);
        service.setCards(cards);
        study(service, days);
        QVERIFY(service.checkReplay()->ok());

        OptimizerService optimizer(*m_database, m_clock, QStringLiteral("here"));
        const FitReport report = optimizer.run(FitMode::Keep).value();
        ReviewOptions fitted = service.options();
        fitted.scheduler.parameters = report.trial.fitted;
        service.setOptions(fitted);
        QVERIFY(service.queue().ok()); // makes the tallies anew with the fitted parameters
        const QMap<QDate, ReviewTally> tallies = ReviewDayRepository(*m_database).all().value();
        ReviewTally all;
        for (const ReviewTally &day : tallies)
            all += day;
        double predicted = 0;
        double recalled = 0;
        double answers = 0;
        for (const CalibrationBin &bin : all.bins) {
            predicted += double(bin.predictedMillionths) / 1e6;
            recalled += bin.recalled;
            answers += bin.answers;
        }
        qInfo("%d days: %.0f first answers, predicted %.2f %%, true %.2f %%, log loss %.4f -> %.4f", days, answers,
              100 * predicted / answers, 100 * recalled / answers, report.trial.before.logLoss, report.trial.after.logLoss);
        QVERIFY(answers > (isLong ? 5000 : 1000));
        // A season holds so few answers that chance alone moves retention by a point.
        QVERIFY(std::abs(predicted - recalled) / answers < (isLong ? 0.01 : 0.02));
        QCOMPARE(all.youngRecalled + all.matureRecalled, int(recalled));
        QCOMPARE(double(trueRetention(tallies).answers), answers);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("greenroom.db")); }

    void study(ReviewService &service, int days)
    {
        const fsrs::Parameters truth = learnerParameters();
        QHash<QString, fsrs::MemoryState> memories;
        QHash<QString, QDate> lastDay;
        Numbers numbers(42);
        for (int day = 0; day < days; ++day) {
            const QDate today = studyDay(m_clock.now());
            for (int press = 0; press < 2000; ++press) {
                const QString card = service.queue()->cardIds.value(0);
                if (card.isEmpty())
                    break;
                std::optional<fsrs::MemoryState> memory;
                if (const auto known = memories.constFind(card); known != memories.constEnd())
                    memory = *known;
                const int elapsed = memory ? int(lastDay.value(card).daysTo(today)) : 0;
                const int grade = memory ? learnerGrade(fsrs::retrievability(truth, *memory, elapsed), numbers) : 1 + numbers.below(4);
                QVERIFY(service.answer(card, Rating(grade), 3000).ok());
                memories.insert(card, fsrs::nextState(truth, memory, elapsed, Rating(grade)));
                lastDay.insert(card, today);
                m_clock.advanceMs(5000);
            }
            m_clock.set({pinnedMoment().msSinceEpoch + (day + 1) * dayMs, pinnedMoment().utcOffsetSeconds});
        }
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestOptimizerService)
#include "tst_optimizer_service.moc"
