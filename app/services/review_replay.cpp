#include "services/review_service.h"
#include "storage/transaction.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

// The cache stores doubles exactly, but another processor's pow() may differ in the last bit.
bool near(double left, double right) { return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right)); }

bool sameState(CardState left, const CardState &right)
{
    if (left.memory.has_value() != right.memory.has_value())
        return false;
    if (left.memory && near(left.memory->stability, right.memory->stability) && near(left.memory->difficulty, right.memory->difficulty))
        left.memory = right.memory;
    return left == right;
}

} // namespace

Result<CardState> ReviewService::replayed(const QString &cardId) const
{
    const auto entries = m_reviews.ofCard(cardId);
    const auto settings = m_reviews.settings();
    if (!entries || !settings)
        return !entries ? entries.error() : settings.error();
    return replay(cardId, *entries, *settings, m_options.scheduler);
}

Result<QHash<QString, CardState>> ReviewService::replayedAll(int *entries) const
{
    const auto log = m_reviews.all();
    const auto settings = m_reviews.settings();
    if (!log || !settings)
        return !log ? log.error() : settings.error();
    QHash<QString, QList<ReviewEntry>> byCard;
    for (const ReviewEntry &entry : *log)
        byCard[entry.cardId].append(entry);
    QHash<QString, CardState> states;
    for (auto card = byCard.begin(); card != byCard.end(); ++card)
        states.insert(card.key(), replay(card.key(), card.value(), *settings, m_options.scheduler));
    *entries = int(log->size());
    return states;
}

Result<ReplayCheck> ReviewService::checkReplay() const
{
    ReplayCheck check;
    const auto replayedStates = replayedAll(&check.entries);
    const auto cached = m_cards.all();
    if (!replayedStates || !cached)
        return !replayedStates ? replayedStates.error() : cached.error();
    QSet<QString> ids(replayedStates->keyBegin(), replayedStates->keyEnd());
    ids.unite(QSet<QString>(cached->keyBegin(), cached->keyEnd()));
    for (const QString &id : std::as_const(ids)) {
        CardState fresh;
        fresh.cardId = id;
        if (!sameState(replayedStates->value(id, fresh), cached->value(id, fresh)))
            check.differing.append(id);
    }
    std::sort(check.differing.begin(), check.differing.end());
    check.cards = int(ids.size());
    return check;
}

Result<int> ReviewService::rebuild()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    int entries = 0;
    const auto states = replayedAll(&entries);
    if (!states)
        return states.error();
    if (const auto cleared = m_cards.clear(); !cleared)
        return cleared.error();
    for (const CardState &state : *states) {
        if (const auto saved = m_cards.save(state); !saved)
            return saved.error();
    }
    const auto kept = transaction->commit();
    return kept ? Result<int>(int(states->size())) : Result<int>(kept.error());
}

} // namespace greenroom
