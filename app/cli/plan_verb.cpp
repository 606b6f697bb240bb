#include "cli/verbs.h"
#include "cli/workspace_call.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

QJsonObject blockJson(const DayBlock &block, Moment now)
{
    QJsonArray steps;
    for (const DayStep &step : block.steps)
        steps.append(QJsonObject{
            {QStringLiteral("text"), step.text.english}, {QStringLiteral("done"), step.done}, {QStringLiteral("by"), toString(step.by)}});
    return {{QStringLiteral("title"), block.title.english},
            {QStringLiteral("plannedMinutes"), block.plannedMinutes},
            {QStringLiteral("doneSeconds"), spentMs(block, now) / 1000},
            {QStringLiteral("state"), toString(block.state)},
            {QStringLiteral("steps"), steps}};
}

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    (void)open.catalog();
    const auto day = open.plan().today();
    if (!day)
        return call.output.fail(day.error());
    const Moment now = open.clock().now();
    QJsonArray blocks;
    for (const DayBlock &block : day->blocks) {
        blocks.append(blockJson(block, now));
        call.output.line(QCoreApplication::translate("greenroom", "%1  %2 min  %3")
                             .arg(block.title.english.leftJustified(24))
                             .arg(block.plannedMinutes, 3)
                             .arg(toString(block.state)));
    }
    call.output.object({{QStringLiteral("date"), day->date.toString(Qt::ISODate)},
                        {QStringLiteral("blocks"), blocks},
                        {QStringLiteral("goals"), QJsonArray::fromStringList(day->goals)},
                        {QStringLiteral("blockers"), QJsonArray::fromStringList(day->blockers)},
                        {QStringLiteral("summary"), QJsonObject{{QStringLiteral("wentWell"), day->summary.wentWell},
                                                                {QStringLiteral("blockedMe"), day->summary.blockedMe},
                                                                {QStringLiteral("firstTomorrow"), day->summary.firstTomorrow}}}});
    return 0;
}

} // namespace

Verb planVerb()
{
    return {QStringLiteral("plan"), {}, QCoreApplication::translate("greenroom", "Today's blocks and how far they are."), 0, 0, {}, run};
}

} // namespace greenroom::cli
