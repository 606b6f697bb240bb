#include "progress_view_model.h"

#include "catalog_store.h"
#include "core/take_tally.h"
#include "services/review_service.h"
#include "shell_view_model.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

QVariantMap toMap(const RecalledShare &share)
{
    return {{QStringLiteral("answers"), share.answers}, {QStringLiteral("percent"), share.percent().value_or(-1)}};
}

QVariantMap toMap(const CalibrationBand &band)
{
    return {{QStringLiteral("from"), band.from},
            {QStringLiteral("to"), band.to},
            {QStringLiteral("answers"), band.answers},
            {QStringLiteral("predicted"), band.predicted},
            {QStringLiteral("recalled"), band.recalled}};
}

double percentOf(const std::optional<double> &share) { return share ? *share * 100 : -1; }

} // namespace

ProgressViewModel::ProgressViewModel(const Needs &needs, QObject *parent)
    : QObject(parent)
    , m_statistics(needs.statistics)
    , m_needs(needs.interview)
    , m_interview(needs.interview)
{
    connect(&m_statistics, &ProgressStatistics::changed, this, &ProgressViewModel::take);
    // Recall on the day is part of the figures, so that another day works them out anew.
    connect(&m_interview, &ProgressInterview::changed, this, [this] {
        if (m_statistics.interview() != m_interview.date())
            refresh();
        take();
    });
    m_statistics.setInterview(m_interview.date());
    take();
}

int ProgressViewModel::rolloverHour() const { return m_needs.reviews.options().scheduler.rolloverHour; }

DayRange ProgressViewModel::days() const
{
    const QDate today = m_statistics.day().isValid() ? m_statistics.day() : m_interview.today();
    return rangeOf(m_range, today, firstDayOf(figures(), rolloverHour()));
}

void ProgressViewModel::setRange(int range)
{
    const auto wanted = ProgressRange(std::clamp(range, int(ProgressRange::Days30), int(ProgressRange::All)));
    if (wanted == m_range)
        return;
    m_range = wanted;
    emit changed();
}

QString ProgressViewModel::rangeWords() const
{
    switch (m_range) {
    case ProgressRange::Days30:
        return tr("30 days");
    case ProgressRange::Days90:
        return tr("90 days");
    case ProgressRange::All:
        break;
    }
    return tr("all days");
}

int ProgressViewModel::practisedDays() const
{
    return int(std::count_if(m_heat.begin(), m_heat.end(), [](const HeatCell &cell) { return cell.day.any(); }));
}

QVariantList ProgressViewModel::heat() const
{
    QVariantList list;
    for (const HeatCell &cell : m_heat) {
        list.append(QVariantMap{{QStringLiteral("date"), iso(cell.day.date)},
                                {QStringLiteral("level"), cell.level},
                                {QStringLiteral("reviews"), cell.day.reviews},
                                {QStringLiteral("drills"), cell.day.drills},
                                {QStringLiteral("takes"), cell.day.takes},
                                {QStringLiteral("minutes"), cell.day.minutes}});
    }
    return list;
}

QVariantMap ProgressViewModel::retention() const
{
    const Statistics &all = figures().statistics;
    const ReviewTally sum = sumOf(figures().tallies, days());
    const RecalledShare young{sum.youngAnswers, sum.youngRecalled};
    const RecalledShare mature{sum.matureAnswers, sum.matureRecalled};
    QVariantList line;
    const QList<RetentionDay> retained = retentionByDay(figures().tallies, days());
    for (const RetentionDay &day : retained)
        line.append(QVariantMap{{QStringLiteral("date"), iso(day.date)},
                                {QStringLiteral("answers"), day.answers},
                                {QStringLiteral("percent"), day.percent.value_or(-1)}});
    QVariantList bands;
    const QList<CalibrationBand> calibrated = calibrationBands(sum);
    for (const CalibrationBand &band : calibrated)
        bands.append(toMap(band));
    const RecalledShare together{young.answers + mature.answers, young.recalled + mature.recalled};
    // A range with few answers says nothing of its own: then all time speaks.
    const std::optional<double> percent = together.answers >= leastAnswers       ? together.percent()
                                          : all.retentionAnswers >= leastAnswers ? std::optional(percentOf(all.trueRetention))
                                                                                 : std::nullopt;
    return {{QStringLiteral("percent"), percent ? int(std::lround(*percent)) : -1},
            {QStringLiteral("answers"), all.retentionAnswers},
            {QStringLiteral("needed"), leastAnswers},
            {QStringLiteral("target"), int(std::lround(m_needs.reviews.options().scheduler.desiredRetention * 100))},
            {QStringLiteral("days"), line},
            {QStringLiteral("calibrationNeeded"), leastCalibrated},
            {QStringLiteral("bands"), bands},
            {QStringLiteral("young"), toMap(young)},
            {QStringLiteral("mature"), toMap(mature)},
            {QStringLiteral("all"), toMap(together)}};
}

QVariantList ProgressViewModel::forecastDays() const
{
    QVariantList list;
    for (const ForecastDay &day : m_forecast)
        list.append(QVariantMap{
            {QStringLiteral("date"), iso(day.date)}, {QStringLiteral("reviews"), day.reviews}, {QStringLiteral("fresh"), day.fresh}});
    return list;
}

QVariantList ProgressViewModel::topics() const
{
    QVariantList list;
    const QVariantList names = m_interview.allTopics();
    const QStringList wanted = m_interview.topicIds();
    for (const TopicRecall &topic : figures().statistics.topics) {
        if (topic.cards == 0 || (m_interview.isSet() && !wanted.isEmpty() && !wanted.contains(topic.id)))
            continue;
        QString title = topic.id;
        for (const QVariant &name : names) {
            const QVariantMap entry = name.toMap();
            if (entry.value(QStringLiteral("id")) == topic.id)
                title = entry.value(QStringLiteral("title")).toString();
        }
        list.append(QVariantMap{{QStringLiteral("id"), topic.id},
                                {QStringLiteral("title"), title},
                                {QStringLiteral("cards"), topic.cards},
                                {QStringLiteral("now"), percentOf(topic.recallNow)},
                                {QStringLiteral("then"), percentOf(topic.recallOnInterview)}});
    }
    return list;
}

QVariantMap ProgressViewModel::drills() const
{
    QHash<QString, QString> patternOf;
    const auto catalog = m_needs.catalog.catalog();
    for (const Drill &drill : catalog->drills)
        patternOf.insert(drill.id, drill.patterns.value(0));
    int tried = 0;
    int accepted = 0;
    QVariantList patterns;
    const QList<PatternRow> rows = patternRows(figures().attempts, patternOf, days(), rolloverHour());
    for (const PatternRow &row : rows) {
        tried += row.tried;
        accepted += row.accepted;
        patterns.append(QVariantMap{{QStringLiteral("pattern"), row.pattern},
                                    {QStringLiteral("tried"), row.tried},
                                    {QStringLiteral("accepted"), row.accepted},
                                    {QStringLiteral("medianSeconds"), row.medianSeconds.value_or(-1)}});
    }
    const DayRange range = days();
    const auto inRange = std::count_if(figures().attempts.begin(), figures().attempts.end(),
                                       [&](const Attempt &attempt) { return range.holds(studyDay(attempt.at, rolloverHour())); });
    return {{QStringLiteral("ever"), !figures().attempts.isEmpty()},
            {QStringLiteral("attempts"), int(inRange)},
            {QStringLiteral("tried"), tried},
            {QStringLiteral("accepted"), accepted},
            {QStringLiteral("patterns"), patterns}};
}

QVariantList ProgressViewModel::takes() const
{
    QVariantList list;
    const DayRange range = days();
    for (const Take &take : figures().takes) {
        const QDate day = studyDay(take.recordedAt, rolloverHour());
        if (!range.holds(day))
            continue;
        const TakeTally tally = tallyOf(feedbackFrom(take.feedback));
        const auto share = [](const std::optional<int> &good, int all) {
            return good ? QStringLiteral("%1/%2").arg(*good).arg(all) : QString();
        };
        list.append(QVariantMap{{QStringLiteral("date"), iso(day)},
                                {QStringLiteral("seconds"), take.durationSeconds()},
                                {QStringLiteral("wordsPerMinute"), take.feedback.value(QStringLiteral("wordsPerMinute")).toDouble(-1)},
                                {QStringLiteral("fillers"), tally.fillers.value_or(-1)},
                                {QStringLiteral("endings"), share(tally.cleanEndings, tally.judgedEndings)},
                                {QStringLiteral("emphasis"), share(tally.landed, tally.judgedEmphasis)}});
    }
    return list;
}

QVariantList ProgressViewModel::time() const
{
    QHash<QDate, int> minutes;
    for (const DayActivity &day : figures().statistics.byDay)
        minutes.insert(day.date, day.minutes);
    QVariantList list;
    const DayRange range = days();
    for (QDate day = range.first; day <= range.last; day = day.addDays(1))
        list.append(QVariantMap{{QStringLiteral("date"), iso(day)}, {QStringLiteral("minutes"), minutes.value(day)}});
    return list;
}

void ProgressViewModel::refresh()
{
    m_statistics.setInterview(m_interview.date());
    m_statistics.refresh();
}

void ProgressViewModel::take()
{
    m_heat.clear();
    if (m_statistics.isLoaded()) {
        m_heat = heatMap(figures().statistics.byDay, m_statistics.day());
        // The rest of this week has not come yet: it is not "0 reviews".
        m_heat.removeIf([](const HeatCell &cell) { return cell.ahead; });
        readForecast();
    }
    emit changed();
}

void ProgressViewModel::readForecast()
{
    const QDate today = m_interview.today();
    const bool dated = m_interview.isSet() && !m_interview.isOver();
    const auto days = m_interview.forecastUntil(dated ? m_interview.date() : today.addDays(forecastLength - 1));
    m_forecastError = days ? QString() : days.error().message;
    if (days)
        m_forecast = *days;
}

} // namespace greenroom
