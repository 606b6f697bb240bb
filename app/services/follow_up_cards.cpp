#include "services/follow_up_cards.h"

#include "core/card_id.h"
#include "core/clock.h"
#include "storage/follow_up_card_repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

// The place of the follow-up a card was made of; 0 when it is gone.
int placeOf(const FollowUpCard &card, const Question &question)
{
    const QList<FollowUp> &followUps = question.english.followUps;
    const auto sameText =
        std::find_if(followUps.begin(), followUps.end(), [&card](const FollowUp &each) { return each.question == card.question; });
    if (sameText != followUps.end())
        return int(sameText - followUps.begin()) + 1;
    return card.number <= followUps.size() ? card.number : 0;
}

} // namespace

Result<void> addFollowUpCards(Database &database, Catalog &catalog)
{
    const auto cards = FollowUpCardRepository(database).all();
    if (!cards)
        return cards.error();
    QHash<QString, QList<FollowUpCard>> byQuestion;
    for (const FollowUpCard &card : *cards)
        byQuestion[card.questionId].append(card);
    if (byQuestion.isEmpty())
        return {};
    for (Question &question : catalog.questions) {
        for (const FollowUpCard &card : byQuestion.value(question.id)) {
            const int place = placeOf(card, question);
            if (place > 0 && !question.followUpCards.contains(place))
                question.followUpCards.insert(place, card.cardId);
        }
    }
    return {};
}

Result<QString> FollowUpCards::make(const Question &question, int number)
{
    if (number < 1 || number > question.english.followUps.size())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "This question has no follow-up %1.").arg(number), {}};
    if (const QString known = question.followUpCards.value(number); !known.isEmpty())
        return known;
    FollowUpCardRepository repository(m_database);
    const auto cards = repository.all();
    if (!cards)
        return cards.error();
    QSet<QString> taken;
    for (const FollowUpCard &card : *cards)
        taken.insert(card.cardId);
    // The id of its place may belong to a follow-up that stood there when it was made a card.
    int free = number;
    while (taken.contains(followUpCardId(question.id, free)))
        ++free;
    const QString cardId = followUpCardId(question.id, free);
    const auto added =
        repository.add({cardId, question.id, number, question.english.followUps.at(number - 1).question, m_clock.now().msSinceEpoch});
    return added ? Result<QString>(cardId) : added.error();
}

Result<void> FollowUpCards::remove(const QString &cardId) { return FollowUpCardRepository(m_database).remove(cardId); }

} // namespace greenroom
