#include "progress_statistics.h"

#include "catalog_store.h"
#include "settings_keeper.h"
#include "storage/database.h"

#include <QtConcurrent>

namespace greenroom {

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
    const Job next = job();
    const QDate day = studyDay(next.now, next.options.rolloverHour);
    m_work = QtConcurrent::run([this, next, day] {
        const Result<Statistics> result = compute(next);
        QMetaObject::invokeMethod(
            this, [this, result, day] { take(result, day); }, Qt::QueuedConnection);
    });
}

ProgressStatistics::Job ProgressStatistics::job() const
{
    Job job{m_databasePath, {}, m_clock.now(), {}};
    const SchedulerSettings scheduler = schedulerSettings(m_settings.settings());
    job.options.parameters = scheduler.parameters;
    job.options.rolloverHour = m_settings.settings().rolloverHour;
    job.options.restDaysPerWeek = m_settings.settings().restDaysPerWeek;
    const std::shared_ptr<const Catalog> catalog = m_catalog.catalog();
    for (const Topic &topic : catalog->topics) {
        TopicCards cards{topic.id, {}};
        for (const Question &question : catalog->questions) {
            if (question.topicId == topic.id)
                cards.cardIds.append(question.id);
        }
        job.topics.append(cards);
    }
    return job;
}

Result<Statistics> ProgressStatistics::compute(const Job &job)
{
    auto database = Database::attach(job.path);
    if (!database)
        return database.error();
    return StatisticsService(**database).compute(job.topics, job.now, job.options);
}

void ProgressStatistics::take(const Result<Statistics> &result, QDate day)
{
    m_running = false;
    m_error = result.ok() ? QString() : result.error().message;
    if (result.ok()) {
        m_statistics = *result;
        m_day = day;
        m_loaded = true;
    }
    emit changed();
    if (m_again) {
        m_again = false;
        refresh();
    }
}

} // namespace greenroom
