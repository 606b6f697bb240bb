#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "core/card_id.h"
#include "services/drill_service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

QString stateName(const DrillStanding &standing)
{
    switch (standing.state) {
    case DrillState::Solved:
        return QStringLiteral("solved");
    case DrillState::Tried:
        return QStringLiteral("tried");
    case DrillState::NotTried:
        break;
    }
    return QStringLiteral("new");
}

// The day the drill's card is asked again; null before its first graded attempt.
QJsonValue dueOf(Workspace &workspace, const Drill &drill)
{
    const auto card = workspace.reviews().state(drillCardId(drill.id));
    return card && card->dueDay.isValid() ? QJsonValue(card->dueDay.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const auto standings = DrillService(open.database(), open.clock(), open.deviceId()).standings();
    if (!standings)
        return call.output.fail(standings.error());
    QJsonArray drills;
    for (const Drill &drill : open.catalog().drills) {
        const DrillStanding standing = standings->value(drill.id);
        drills.append(QJsonObject{
            {QStringLiteral("id"), drill.id},
            {QStringLiteral("number"), drill.number},
            {QStringLiteral("title"), drill.title.english},
            {QStringLiteral("difficulty"), drill.difficulty},
            {QStringLiteral("patterns"), QJsonArray::fromStringList(drill.patterns)},
            {QStringLiteral("state"), stateName(standing)},
            {QStringLiteral("bestSeconds"), standing.bestSeconds > 0 ? QJsonValue(standing.bestSeconds) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("due"), dueOf(open, drill)}});
        call.output.line(
            QStringLiteral("%1  %2  %3").arg(drill.id.leftJustified(10), drill.title.english.leftJustified(36), stateName(standing)));
    }
    call.output.object({{QStringLiteral("drills"), drills}});
    return 0;
}

} // namespace

Verb drillsVerb()
{
    return {QStringLiteral("drills"), {}, QCoreApplication::translate("greenroom", "The drills and how far you are."), 0, 0, {}, run};
}

} // namespace greenroom::cli
