#include "progress_view_model.h"

#include "services/review_service.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

ProgressViewModel::ProgressViewModel(ProgressStatistics &statistics, ReviewService &reviews, QObject *parent)
    : QObject(parent)
    , m_statistics(statistics)
    , m_reviews(reviews)
{
    connect(&m_statistics, &ProgressStatistics::changed, this, &ProgressViewModel::take);
    take();
}

QString ProgressViewModel::error() const { return m_statistics.error().isEmpty() ? m_forecastError : m_statistics.error(); }

int ProgressViewModel::retentionPercent() const
{
    if (!figures().trueRetention || figures().retentionAnswers < leastAnswers)
        return -1;
    return int(std::lround(*figures().trueRetention * 100));
}

int ProgressViewModel::targetPercent() const { return int(std::lround(m_reviews.options().scheduler.desiredRetention * 100)); }

int ProgressViewModel::practisedDays() const
{
    return int(std::count_if(m_heat.begin(), m_heat.end(), [](const HeatCell &cell) { return cell.day.any(); }));
}

QVariantList ProgressViewModel::heat() const
{
    QVariantList list;
    for (const HeatCell &cell : m_heat) {
        list.append(QVariantMap{{QStringLiteral("date"), cell.day.date.toString(Qt::ISODate)},
                                {QStringLiteral("level"), cell.level},
                                {QStringLiteral("reviews"), cell.day.reviews},
                                {QStringLiteral("drills"), cell.day.drills},
                                {QStringLiteral("takes"), cell.day.takes},
                                {QStringLiteral("minutes"), cell.day.minutes}});
    }
    return list;
}

QVariantList ProgressViewModel::forecastDays() const
{
    QVariantList list;
    for (const ForecastDay &day : m_forecast) {
        list.append(QVariantMap{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                {QStringLiteral("reviews"), day.reviews},
                                {QStringLiteral("fresh"), day.fresh}});
    }
    return list;
}

QVariantMap ProgressViewModel::drills() const
{
    const DrillStatistics &drills = figures().drills;
    return {{QStringLiteral("attempts"), drills.attempts},
            {QStringLiteral("tried"), drills.tried},
            {QStringLiteral("accepted"), drills.accepted},
            {QStringLiteral("medianSeconds"), drills.medianSeconds.value_or(-1)}};
}

QVariantMap ProgressViewModel::takes() const
{
    const TakeStatistics &takes = figures().takes;
    return {{QStringLiteral("count"), takes.count},
            {QStringLiteral("seconds"), takes.seconds},
            {QStringLiteral("withinTarget"), takes.withinTarget},
            {QStringLiteral("withTarget"), takes.withTarget}};
}

void ProgressViewModel::refresh() { m_statistics.refresh(); }

void ProgressViewModel::take()
{
    m_heat.clear();
    if (m_statistics.isLoaded()) {
        m_heat = heatMap(figures().byDay, m_statistics.day());
        // The rest of this week has not come yet: it is not "0 reviews".
        m_heat.removeIf([](const HeatCell &cell) { return cell.ahead; });
        readForecast();
    }
    emit changed();
}

void ProgressViewModel::readForecast()
{
    const auto states = m_reviews.states();
    const auto queue = m_reviews.queue();
    m_forecastError = !states.ok() ? states.error().message : !queue.ok() ? queue.error().message : QString();
    if (!m_forecastError.isEmpty())
        return;
    // Of today's new cards only those are to come that the limit of the day still allows.
    m_forecast = forecast(states->values(), m_statistics.day(), forecastLength, queue->counts.newCards, m_reviews.options().newPerDay);
}

} // namespace greenroom
