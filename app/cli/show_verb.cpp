#include "cli/bank_json.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "core/card_id.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

QJsonArray followUpsJson(const QList<FollowUp> &followUps)
{
    QJsonArray list;
    for (const FollowUp &followUp : followUps)
        list.append(QJsonObject{{QStringLiteral("question"), followUp.question}, {QStringLiteral("answer"), followUp.answer}});
    return list;
}

QJsonArray reviewsJson(const QList<ReviewEntry> &history)
{
    QJsonArray list;
    for (const ReviewEntry &entry : history)
        list.append(
            QJsonObject{{QStringLiteral("uid"), entry.uid},
                        {QStringLiteral("at"), momentJson(entry.at.msSinceEpoch, entry.at.utcOffsetSeconds)},
                        {QStringLiteral("kind"), toString(entry.kind)},
                        {QStringLiteral("rating"), entry.rating ? QJsonValue(toString(*entry.rating)) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("durationMs"), entry.durationMs}});
    return list;
}

void printText(const Output &output, const QuestionText &text)
{
    output.line(text.question + QStringLiteral("\n\n") + text.answer);
    for (const FollowUp &followUp : text.followUps)
        output.line(QStringLiteral("\n— %1\n%2").arg(followUp.question, followUp.answer));
}

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const QString id = call.arguments.first();
    const Question *found = open.catalog().question(itemIdOf(id));
    const std::optional<Question> question = found ? askedBy(*found, id) : std::nullopt;
    if (!question)
        return call.output.fail(
            {ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is no card “%1”. See greenroom cards.").arg(id), {}});
    const auto state = open.reviews().state(id);
    const auto history = open.reviews().history(id);
    const auto note = open.bank().note(itemIdOf(id));
    if (!state || !history || !note)
        return call.output.fail(!state ? state.error() : !history ? history.error() : note.error());
    QJsonObject object = cardJson(id, *question, *state, open.clock().now(), schedulerSettings(open.settings()));
    object.insert(QStringLiteral("answer"), question->english.answer);
    object.insert(QStringLiteral("followUps"), followUpsJson(question->english.followUps));
    object.insert(QStringLiteral("questionZh"), question->chinese ? QJsonValue(question->chinese->question) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("answerZh"), question->chinese ? QJsonValue(question->chinese->answer) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("followUpsZh"), question->chinese ? followUpsJson(question->chinese->followUps) : QJsonArray());
    object.insert(QStringLiteral("notes"), note->text);
    object.insert(QStringLiteral("reviews"), reviewsJson(*history));
    printText(call.output, question->english);
    if (question->chinese) {
        call.output.line({});
        printText(call.output, *question->chinese);
    }
    call.output.object(object);
    return 0;
}

} // namespace

Verb showVerb()
{
    return {QStringLiteral("show"),
            QStringLiteral("ID"),
            QCoreApplication::translate("greenroom", "One card, whole, with its reviews."),
            1,
            1,
            {},
            run};
}

} // namespace greenroom::cli
