#include "cli/bank_json.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/indexed_search.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace greenroom::cli {
namespace {

/// The ids a search finds, or all of them.
Result<QSet<QString>> wantedIds(Workspace &workspace, const QString &search)
{
    QSet<QString> ids;
    if (search.isEmpty()) {
        for (const Question &question : workspace.catalog().questions)
            ids.insert(question.id);
        return ids;
    }
    const auto own = workspace.bank().record();
    const auto states = workspace.reviews().states();
    if (!own || !states)
        return !own ? own.error() : states.error();
    IndexedSearch index(workspace.database());
    if (const auto fresh = index.refresh(workspace.catalog(), own->notes); !fresh)
        return fresh.error();
    const SearchFacts facts{*states, own->marks, workspace.clock().now(), workspace.settings().rolloverHour};
    const auto found = index.search(search, workspace.catalog(), facts, CardLanguage::English, std::numeric_limits<int>::max());
    if (!found)
        return found.error();
    for (const BankMatch &match : *found)
        ids.insert(match.questionId);
    return ids;
}

int run(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const QString topic = call.parser.value(QStringLiteral("topic"));
    if (!topic.isEmpty() && !open.catalog().topic(topic))
        return call.output.fail({ErrorCode::NotFound,
                                 QCoreApplication::translate("greenroom", "There is no topic “%1”. See greenroom topics.").arg(topic),
                                 {}});
    const auto ids = wantedIds(open, call.parser.value(QStringLiteral("search")));
    const auto states = open.reviews().states();
    if (!ids || !states)
        return call.output.fail(ids ? states.error() : ids.error());
    const Moment now = open.clock().now();
    const SchedulerSettings settings = schedulerSettings(open.settings());
    QJsonArray cards;
    for (const Question &question : open.catalog().questions) {
        if (!ids->contains(question.id) || (!topic.isEmpty() && question.topicId != topic))
            continue;
        for (const QString &cardId : question.cardIds()) {
            const CardState state = states->value(cardId);
            if (call.parser.isSet(QStringLiteral("due")) && !isDue(state, now, settings.rolloverHour))
                continue;
            const Question asked = askedBy(question, cardId).value_or(question);
            cards.append(cardJson(cardId, asked, state, now, settings));
            call.output.line(QStringLiteral("%1  %2").arg(cardId.leftJustified(32), asked.english.question));
        }
    }
    call.output.object({{QStringLiteral("cards"), cards}});
    return 0;
}

} // namespace

Verb cardsVerb()
{
    return {
        QStringLiteral("cards"),
        QStringLiteral("[--due] [--topic ID] [--search TEXT]"),
        QCoreApplication::translate("greenroom", "The cards of the bank."),
        0,
        0,
        {{QStringLiteral("due"), QCoreApplication::translate("greenroom", "Only cards that wait now.")},
         {QStringLiteral("topic"), QCoreApplication::translate("greenroom", "Only cards of a topic."), QStringLiteral("ID")},
         {QStringLiteral("search"), QCoreApplication::translate("greenroom", "Only cards that hold these words."), QStringLiteral("TEXT")}},
        run};
}

} // namespace greenroom::cli
