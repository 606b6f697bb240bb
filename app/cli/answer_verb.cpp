#include "cli/verbs.h"
#include "cli/workspace_call.h"

#include <QCoreApplication>

namespace greenroom::cli {
namespace {

QJsonValue numberOrNull(const std::optional<fsrs::MemoryState> &memory, double fsrs::MemoryState::*field)
{
    return memory ? QJsonValue((*memory).*field) : QJsonValue(QJsonValue::Null);
}

QJsonObject answeredJson(const ReviewEntry &entry, const CardState &state, int intervalDays, Moment now)
{
    return {{QStringLiteral("card"), entry.cardId},
            {QStringLiteral("rating"), entry.rating ? QJsonValue(toString(*entry.rating)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("stability"), numberOrNull(state.memory, &fsrs::MemoryState::stability)},
            {QStringLiteral("difficulty"), numberOrNull(state.memory, &fsrs::MemoryState::difficulty)},
            {QStringLiteral("intervalDays"), intervalDays},
            {QStringLiteral("due"), momentJson(state.dueMs, now.utcOffsetSeconds)}};
}

int answer(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    (void)open.catalog(); // gives the cards to the service
    const std::optional<Rating> rating = ratingFromString(call.arguments.at(1));
    if (!rating)
        return call.output.fail(
            usageError(QCoreApplication::translate("greenroom", "“%1” is no grade: again, hard, good or easy.").arg(call.arguments.at(1))));
    const auto answered = open.reviews().answer(call.arguments.first(), *rating, 0);
    if (!answered)
        return call.output.fail(answered.error());
    const QJsonObject object = answeredJson(answered->entry, answered->state, answered->intervalDays, open.clock().now());
    call.output.line(QCoreApplication::translate("greenroom", "%1: %2, due %3")
                         .arg(answered->entry.cardId, toString(*rating), object.value(QLatin1String("due")).toString()));
    call.output.object(object);
    return 0;
}

int undo(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    (void)open.catalog();
    const bool again = call.parser.isSet(QStringLiteral("redo"));
    const auto undone = again ? open.reviews().redo() : open.reviews().undo();
    if (!undone)
        return call.output.fail(undone.error());
    call.output.line(
        (again ? QCoreApplication::translate("greenroom", "Done again: %1") : QCoreApplication::translate("greenroom", "Taken back: %1"))
            .arg(undone->entry.cardId));
    call.output.object(answeredJson(undone->entry, undone->state, undone->state.intervalDays, open.clock().now()));
    return 0;
}

} // namespace

Verb answerVerb()
{
    return {QStringLiteral("answer"),
            QStringLiteral("CARD again|hard|good|easy"),
            QCoreApplication::translate("greenroom", "One review, on the disk before it returns."),
            2,
            2,
            {},
            answer};
}

Verb undoVerb()
{
    return {QStringLiteral("undo"),
            QStringLiteral("[--redo]"),
            QCoreApplication::translate("greenroom", "Takes the last review back; again and again, one at a time."),
            0,
            0,
            {{QStringLiteral("redo"), QCoreApplication::translate("greenroom", "Do again what the last undo took back.")}},
            undo};
}

} // namespace greenroom::cli
