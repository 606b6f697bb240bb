#include "cli/verbs.h"
#include "cli/workspace_call.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const Catalog &catalog = open.catalog();
    const auto states = open.reviews().states();
    if (!states)
        return call.output.fail(states.error());
    QJsonArray topics;
    for (const Topic &topic : catalog.topics) {
        int cards = 0;
        int due = 0;
        for (const Question &question : catalog.questions) {
            if (question.topicId != topic.id)
                continue;
            ++cards;
            due += isDue(states->value(question.id), open.clock().now(), open.settings().rolloverHour) ? 1 : 0;
        }
        topics.append(QJsonObject{{QStringLiteral("id"), topic.id},
                                  {QStringLiteral("title"), topic.title},
                                  {QStringLiteral("titleZh"), topic.titleZh},
                                  {QStringLiteral("cards"), cards},
                                  {QStringLiteral("due"), due}});
        call.output.line(
            QCoreApplication::translate("greenroom", "%1  %2 cards, %3 due").arg(topic.title.leftJustified(26)).arg(cards).arg(due));
    }
    call.output.object({{QStringLiteral("topics"), topics}});
    return 0;
}

} // namespace

Verb topicsVerb()
{
    return {
        QStringLiteral("topics"), {}, QCoreApplication::translate("greenroom", "The topics of the bank, with their cards."), 0, 0, {}, run};
}

} // namespace greenroom::cli
