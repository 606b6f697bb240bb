#include "services/optimizer_service.h"

#include "core/card_id.h"
#include "core/clock.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "storage/review_log_reader.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace greenroom {

namespace {

// The flashcards' answers of a log, and how many there are of any kind.
optimizer::Data dataOf(const ReplayLog &log, int rolloverHour, int &answers)
{
    optimizer::Data data;
    QList<ReviewEntry> entries;
    for (qsizetype card = 0; card < log.cardIds.size(); ++card) {
        if (!isFlashcard(log.cardIds[card]))
            continue;
        entries.clear();
        for (size_t line = log.starts[size_t(card)]; line < log.starts[size_t(card) + 1]; ++line) {
            entries.append(ReviewEntry());
            log.toEntry(log.lines[line], entries.last());
            answers += entries.last().isAnswer() ? 1 : 0;
        }
        if (const auto own = optimizer::answersOf(entries, rolloverHour); !own.empty())
            data.addCard(own);
    }
    return data;
}

QJsonArray binsJson(const optimizer::Evaluation &evaluation)
{
    QJsonArray bins;
    for (const CalibrationBin &bin : evaluation.bins) {
        if (bin.answers > 0)
            bins.append(QJsonObject{{QStringLiteral("predicted"), double(bin.predictedMillionths) / 1e6 / bin.answers},
                                    {QStringLiteral("recalled"), double(bin.recalled) / bin.answers},
                                    {QStringLiteral("answers"), bin.answers}});
    }
    return bins;
}

} // namespace

OptimizerService::OptimizerService(Database &database, const Clock &clock, QString deviceId)
    : m_database(database)
    , m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_fits(database)
{}

Result<FitReport> OptimizerService::run(FitMode mode, const optimizer::Progress &progress)
{
    const auto settings = SettingsService(m_database).load();
    const auto log = readReplayLog(m_database);
    if (!settings || !log)
        return !settings ? settings.error() : log.error();
    const SchedulerSettings scheduler = schedulerSettings(*settings);
    FitReport report;
    report.before = scheduler.parameters;
    const optimizer::Data data = dataOf(*log, scheduler.rolloverHour, report.answers);
    optimizer::FitOptions options;
    options.relearningSteps = int(scheduler.relearningStepsSeconds.size());
    options.progress = progress;
    auto trial = optimizer::tryFit(data, report.before, options);
    if (!trial)
        return trial.error();
    report.trial = std::move(trial).value();
    if (mode == FitMode::DryRun)
        return report;

    ParameterFit fit;
    fit.atMs = m_clock.now().msSinceEpoch;
    fit.answers = report.answers;
    fit.kept = report.trial.better;
    fit.before = settings->fsrsParameters;
    fit.after = report.trial.fitted.numbers();
    fit.oldLogLoss = report.trial.before.logLoss;
    fit.newLogLoss = report.trial.after.logLoss;
    fit.report = {{QStringLiteral("before"), binsJson(report.trial.before)}, {QStringLiteral("after"), binsJson(report.trial.after)}};
    const auto noted = report.trial.better ? takeInForce(fit.after, [&] { return m_fits.add(fit); }) : m_fits.add(fit);
    if (!noted)
        return noted.error();
    report.kept = report.trial.better;
    return report;
}

// Stores the weights and what `note` writes in one transaction, then makes every memory anew with them.
Result<void> OptimizerService::takeInForce(const QList<double> &weights, const std::function<Result<void>()> &note)
{
    SettingsService service(m_database);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto settings = service.load();
    if (!settings)
        return settings.error();
    settings.value().fsrsParameters = weights;
    if (const auto saved = service.save(*settings); !saved)
        return saved;
    if (const auto noted = note(); !noted)
        return noted;
    if (const auto kept = transaction->commit(); !kept)
        return kept;
    // Should the program end here, the next one finds that the caches were made from other weights, and makes them itself.
    const auto made = ReviewService(m_database, m_clock, m_deviceId, reviewOptions(*settings)).rebuild();
    return made ? Result<void>() : Result<void>(made.error());
}

Result<bool> OptimizerService::isDue() const
{
    const auto count = ReviewDayRepository(m_database).answers();
    const auto last = m_fits.latest();
    if (!count || !last)
        return !count ? count.error() : last.error();
    return optimizer::isFitDue(*count, last->has_value() ? (*last)->answers : 0);
}

Result<void> OptimizerService::rollBack()
{
    const auto last = m_fits.latestKept();
    if (!last)
        return last.error();
    if (!last->has_value())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "No fitted parameters are in force."), {}};
    return takeInForce((*last)->before, [&] { return m_fits.setRolledBack((*last)->id); });
}

QFuture<Result<FitReport>> optimizeInBackground(const QString &databasePath, Moment now, const QString &deviceId, FitMode mode)
{
    auto promise = std::make_shared<QPromise<Result<FitReport>>>();
    QFuture<Result<FitReport>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, databasePath, now, deviceId, mode] {
        promise->start();
        auto database = Database::attach(databasePath);
        if (!database) {
            promise->addResult(Result<FitReport>(database.error()));
            promise->finish();
            return;
        }
        const FixedClock clock(now);
        const auto report = OptimizerService(**database, clock, deviceId).run(mode, [&promise](int done, int all) {
            promise->setProgressRange(0, all);
            promise->setProgressValue(done);
            return !promise->isCanceled();
        });
        if (!promise->isCanceled())
            promise->addResult(report);
        promise->finish();
    });
    return future;
}

} // namespace greenroom
