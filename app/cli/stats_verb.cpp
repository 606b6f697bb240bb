#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/statistics_service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

template <typename Number>
QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject statisticsJson(const Statistics &statistics)
{
    QJsonArray days;
    for (const DayActivity &day : statistics.byDay)
        days.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                {QStringLiteral("reviews"), day.reviews},
                                {QStringLiteral("drills"), day.drills},
                                {QStringLiteral("takes"), day.takes},
                                {QStringLiteral("minutes"), day.minutes}});
    QJsonArray topics;
    for (const TopicRecall &topic : statistics.topics)
        topics.append(QJsonObject{{QStringLiteral("id"), topic.id},
                                  {QStringLiteral("recallNow"), orNull(topic.recallNow)},
                                  {QStringLiteral("recallOnInterview"), orNull(topic.recallOnInterview)}});
    return {{QStringLiteral("reviews"), statistics.reviews},
            {QStringLiteral("trueRetention"), orNull(statistics.trueRetention)},
            {QStringLiteral("due"), statistics.due},
            {QStringLiteral("learned"), statistics.learned},
            {QStringLiteral("streakDays"), statistics.streak.days},
            {QStringLiteral("byDay"), days},
            {QStringLiteral("topics"), topics},
            {QStringLiteral("drills"), QJsonObject{{QStringLiteral("attempts"), statistics.drills.attempts},
                                                   {QStringLiteral("tried"), statistics.drills.tried},
                                                   {QStringLiteral("accepted"), statistics.drills.accepted},
                                                   {QStringLiteral("medianSeconds"), orNull(statistics.drills.medianSeconds)}}},
            {QStringLiteral("takes"), QJsonObject{{QStringLiteral("count"), statistics.takes.count},
                                                  {QStringLiteral("seconds"), statistics.takes.seconds},
                                                  {QStringLiteral("withinTarget"), statistics.takes.withinTarget},
                                                  {QStringLiteral("withTarget"), statistics.takes.withTarget}}}};
}

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    (void)open.catalog(); // gives the cards to the service
    // The sums of the days are made here where they never were, or were made with other parameters.
    if (const auto ready = open.reviews().queue(); !ready)
        return call.output.fail(ready.error());
    StatisticsOptions options;
    options.interview = open.settings().interviewDate;
    options.parameters = schedulerSettings(open.settings()).parameters;
    options.rolloverHour = open.settings().rolloverHour;
    options.restDaysPerWeek = open.settings().restDaysPerWeek;
    const auto statistics = StatisticsService(open.database()).compute(topicsOf(open.catalog()), open.clock().now(), options);
    if (!statistics)
        return call.output.fail(statistics.error());
    call.output.line(QCoreApplication::translate("greenroom", "%1 reviews, %2 due, %3 learned, streak %4 days")
                         .arg(statistics->reviews)
                         .arg(statistics->due)
                         .arg(statistics->learned)
                         .arg(statistics->streak.days));
    call.output.object(statisticsJson(*statistics));
    return 0;
}

} // namespace

Verb statsVerb() { return {QStringLiteral("stats"), {}, QCoreApplication::translate("greenroom", "What Progress shows."), 0, 0, {}, run}; }

} // namespace greenroom::cli
