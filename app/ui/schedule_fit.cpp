#include "schedule_fit.h"

#include "services/review_service.h"
#include "settings_keeper.h"
#include "storage/database.h"
#include "storage/review_repository.h"

#include <QtConcurrent>

#include <utility>

namespace greenroom {

ScheduleFit::ScheduleFit(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ScheduleFit::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ScheduleFit::progressChanged);
}

ScheduleFit::~ScheduleFit()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_comparison.waitForFinished();
}

double ScheduleFit::progress() const
{
    const int span = m_watcher.progressMaximum() - m_watcher.progressMinimum();
    return span > 0 ? double(m_watcher.progressValue() - m_watcher.progressMinimum()) / span : 0;
}

QString ScheduleFit::fittedDay() const
{
    if (!m_inForce)
        return {};
    const Moment fitted{m_inForce->atMs, m_needs.clock.now().utcOffsetSeconds};
    return studyDay(fitted, m_needs.reviews.options().scheduler.rolloverHour).toString(Qt::ISODate);
}

void ScheduleFit::refresh()
{
    const auto inForce = OptimizerService(m_needs.database, m_needs.clock, m_needs.deviceId).inForce();
    if (!inForce)
        return fail(inForce.error());
    m_inForce = *inForce;
    emit changed();
}

void ScheduleFit::run(FitMode mode)
{
    m_mode = mode;
    m_error.clear();
    if (!m_quiet)
        m_state = Running;
    m_watcher.setFuture(optimizeInBackground(m_needs.database.path(), m_needs.clock.now(), m_needs.deviceId, mode));
    emit changed();
}

void ScheduleFit::start()
{
    if (m_watcher.isRunning())
        return;
    m_quiet = false;
    m_found = {};
    run(FitMode::DryRun);
}

void ScheduleFit::cancel()
{
    m_watcher.cancel();
    m_found = {};
    m_state = Idle;
    emit changed();
}

void ScheduleFit::useFitted()
{
    if (m_state != Better || m_watcher.isRunning())
        return;
    // The same log gives the same fit; run again it is stored with what was in force before, in one transaction.
    m_quiet = false;
    run(FitMode::Keep);
}

void ScheduleFit::considerByItself()
{
    if (!m_needs.keeper.settings().optimizeByItself || m_watcher.isRunning() || m_state == Better)
        return;
    const auto due = OptimizerService(m_needs.database, m_needs.clock, m_needs.deviceId).isDue();
    // What is not asked for does not complain either: the next session tries again.
    if (!due || !*due)
        return;
    m_quiet = true;
    run(FitMode::Keep);
}

void ScheduleFit::rollBack()
{
    if (m_watcher.isRunning())
        return;
    const auto done = OptimizerService(m_needs.database, m_needs.clock, m_needs.deviceId).rollBack();
    if (!done)
        return fail(done.error());
    m_found = {};
    m_state = Idle;
    m_error.clear();
    adoptStored();
}

// The keeper stores all settings at each change: it has to know the parameters that were stored beside it, or it would put the old ones
// back.
void ScheduleFit::adoptStored()
{
    const auto stored = m_needs.settings.load();
    if (!stored)
        return fail(stored.error());
    m_needs.keeper.change([&](Settings &settings) { settings.fsrsParameters = stored->fsrsParameters; });
    refresh();
    emit taken();
}

void ScheduleFit::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        m_quiet = false;
        return;
    }
    const Result<FitReport> report = m_watcher.result();
    const bool quiet = std::exchange(m_quiet, false);
    if (!report) {
        if (!quiet)
            fail(report.error());
        return;
    }
    if (m_mode == FitMode::Keep) {
        if (!quiet)
            m_state = report->kept ? Taken : Same;
        if (report->kept)
            adoptStored();
        emit changed();
        return;
    }
    m_found.report = *report;
    if (report->answers < needed() || !report->trial.better) {
        m_state = report->answers < needed() ? TooFew : Same;
        emit changed();
        return;
    }
    const QString path = m_needs.database.path();
    const Moment now = m_needs.clock.now();
    const SchedulerSettings scheduler = m_needs.reviews.options().scheduler;
    m_comparison = QtConcurrent::run([this, path, now, scheduler, report = *report] {
        const Result<Found> found = compare(path, report, now, scheduler);
        QMetaObject::invokeMethod(
            this, [this, found] { show(found); }, Qt::QueuedConnection);
    });
}

Result<ScheduleFit::Found> ScheduleFit::compare(const QString &path, const FitReport &report, Moment now,
                                                const SchedulerSettings &scheduler)
{
    auto database = Database::attach(path);
    if (!database)
        return database.error();
    const ReviewRepository repository(**database);
    const auto lines = repository.all();
    if (!lines)
        return lines.error();
    const auto settings = repository.settings();
    if (!settings)
        return settings.error();
    QHash<QString, QList<ReviewEntry>> byCard;
    for (const ReviewEntry &entry : *lines)
        byCard[entry.cardId].append(entry);
    const auto load = [&](const fsrs::Parameters &parameters) {
        SchedulerSettings with = scheduler;
        with.parameters = parameters;
        QList<CardState> states;
        for (auto card = byCard.cbegin(); card != byCard.cend(); ++card)
            states.append(replay(card.key(), card.value(), *settings, with));
        return scheduleLoad(states, parameters, scheduler.desiredRetention, now, scheduler.rolloverHour);
    };
    return Found{report, load(scheduler.parameters), load(report.trial.fitted)};
}

void ScheduleFit::show(const Result<Found> &found)
{
    if (m_state != Running)
        return; // cancelled meanwhile
    if (!found)
        return fail(found.error());
    m_found = *found;
    m_state = Better;
    emit changed();
}

void ScheduleFit::fail(const Error &error)
{
    m_error = error.message;
    m_state = Failed;
    emit changed();
}

} // namespace greenroom
