#include "progress_statistics.h"

#include "catalog_store.h"
#include "settings_keeper.h"
#include "storage/attempt_repository.h"
#include "storage/database.h"
#include "storage/review_day_repository.h"
#include "storage/review_repository.h"
#include "storage/take_repository.h"

#include <QtConcurrent>

namespace greenroom {

namespace {

/// The tally of each study day: the one that is kept along with the log, or, before it was ever made, counted from the log.
Result<QMap<QDate, ReviewTally>> dailyTallies(Database &database, const SchedulerSettings &scheduler)
{
    const ReviewDayRepository kept(database);
    const auto madeFrom = kept.madeFrom();
    if (!madeFrom)
        return madeFrom.error();
    if (!madeFrom->isEmpty())
        return kept.all();
    const ReviewRepository repository(database);
    const auto lines = repository.all();
    if (!lines)
        return lines.error();
    const auto settings = repository.settings();
    if (!settings)
        return settings.error();
    QMap<QDate, ReviewTally> tallies;
    QHash<QString, CardState> cards;
    const QList<ReviewEntry> entries = withoutUndone(*lines);
    for (const ReviewEntry &entry : entries) {
        CardState &state = cards[entry.cardId];
        state.cardId = entry.cardId;
        if (entry.isAnswer())
            tally(tallies[studyDay(entry.at, scheduler.rolloverHour)], state, entry, scheduler.parameters, scheduler.rolloverHour);
        SchedulerSettings then = settings->value(entry.settingsId, scheduler);
        then.parameters = scheduler.parameters;
        apply(state, entry, then);
    }
    return tallies;
}

} // namespace

ProgressStatistics::ProgressStatistics(QString databasePath, const CatalogStore &catalog, const SettingsKeeper &settings,
                                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_catalog(catalog)
    , m_settings(settings)
    , m_clock(clock)
{}

ProgressStatistics::~ProgressStatistics()
{
    // The worker hands its figures to this object, so that it ends first.
    m_work.waitForFinished();
}

void ProgressStatistics::refresh()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_work = QtConcurrent::run([this, next = job()]() mutable {
        if (!next.topics)
            next.topics = std::make_shared<const TopicIndex>(topicsOf(*next.catalog));
        const Result<ProgressFigures> result = compute(next);
        QMetaObject::invokeMethod(
            this, [this, result, next] { take(result, next); }, Qt::QueuedConnection);
    });
}

ProgressStatistics::Job ProgressStatistics::job() const
{
    Job job;
    job.path = m_databasePath;
    job.now = m_clock.now();
    job.scheduler = schedulerSettings(m_settings.settings());
    job.options.parameters = job.scheduler.parameters;
    job.options.interview = m_interview;
    job.options.rolloverHour = m_settings.settings().rolloverHour;
    job.options.restDaysPerWeek = m_settings.settings().restDaysPerWeek;
    job.catalog = m_catalog.catalog();
    if (job.catalog == m_indexed)
        job.topics = m_topics;
    return job;
}

Result<ProgressFigures> ProgressStatistics::compute(const Job &job)
{
    auto database = Database::attach(job.path);
    if (!database)
        return database.error();
    const auto statistics = StatisticsService(**database).compute(*job.topics, job.now, job.options);
    if (!statistics)
        return statistics.error();
    const auto tallies = dailyTallies(**database, job.scheduler);
    if (!tallies)
        return tallies.error();
    const auto attempts = AttemptRepository(**database).since(0);
    if (!attempts)
        return attempts.error();
    const auto takes = TakeRepository(**database).all();
    if (!takes)
        return takes.error();
    return ProgressFigures{*statistics, *tallies, *attempts, *takes};
}

void ProgressStatistics::take(const Result<ProgressFigures> &result, const Job &job)
{
    m_indexed = job.catalog;
    m_topics = job.topics;
    m_running = false;
    m_error = result.ok() ? QString() : result.error().message;
    if (result.ok()) {
        m_figures = *result;
        m_day = studyDay(job.now, job.options.rolloverHour);
        m_loaded = true;
    }
    emit changed();
    if (m_again) {
        m_again = false;
        refresh();
    }
}

} // namespace greenroom
