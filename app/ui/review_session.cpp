#include "review_session.h"

#include "core/clock.h"

#include <algorithm>

namespace greenroom {

namespace {

/// Asks with steps of the next minute counted in, and leaves the service's options as they were.
Result<Queue> queueWithLearnAhead(ReviewService &service, const QStringList &cardIds)
{
    const ReviewOptions before = service.options();
    ReviewOptions ahead = before;
    ahead.learnAheadMs = ReviewSession::learnAheadMs;
    service.setOptions(ahead);
    Result<Queue> queue = service.queueOf(cardIds);
    service.setOptions(before);
    return queue;
}

int kindOf(const CardState &state)
{
    switch (state.phase) {
    case CardPhase::New:
        return 0;
    case CardPhase::Learning:
    case CardPhase::Relearning:
        return 1;
    case CardPhase::Review:
        break;
    }
    return 2;
}

} // namespace

ReviewSession::ReviewSession(ReviewService &service, const Clock &clock, QStringList cardIds)
    : m_service(service)
    , m_clock(clock)
    , m_cardIds(std::move(cardIds))
    , m_startedAt(clock.now())
{}

QSet<QString> ReviewSession::answeredCards() const
{
    QSet<QString> cards;
    for (const Press &press : m_presses)
        cards.insert(press.cardId);
    return cards;
}

void ReviewSession::show(const CardState &state, const Queue &queue)
{
    m_current = state;
    m_shownAt = m_clock.now();
    const QSet<QString> answered = answeredCards();
    const QSet<QString> waiting(queue.cardIds.begin(), queue.cardIds.end());
    // A step that is shown ahead of its time is already among those that come later today.
    const bool ahead = kindOf(state) == 1 && state.dueMs > m_shownAt.msSinceEpoch;
    m_progress.newCards = queue.counts.newCards;
    m_progress.learning = (ahead ? 0 : queue.counts.learning) + queue.learningLater;
    m_progress.review = queue.counts.review;
    m_progress.kind = kindOf(state);
    m_progress.done = int(answered.size());
    m_progress.total = int((answered + waiting).size());
    m_progress.position = m_progress.done + (answered.contains(state.cardId) ? 0 : 1);
}

Result<void> ReviewSession::advance()
{
    const Result<Queue> queue = queueWithLearnAhead(m_service, m_cardIds);
    if (!queue)
        return queue.error();
    m_laterToday = queue->learningLater;
    if (queue->cardIds.isEmpty()) {
        m_current.reset();
        m_progress.done = int(answeredCards().size());
        return {};
    }
    const Result<CardState> state = m_service.state(queue->cardIds.first());
    if (!state)
        return state.error();
    show(*state, *queue);
    return {};
}

Result<std::array<Outcome, 4>> ReviewSession::outcomes() const
{
    Q_ASSERT(m_current);
    return m_service.nextStates(m_current->cardId);
}

Result<Answered> ReviewSession::answer(Rating rating)
{
    Q_ASSERT(m_current);
    const qint64 durationMs = m_clock.now().msSinceEpoch - m_shownAt.msSinceEpoch;
    Result<Answered> answered = m_service.answer(m_current->cardId, rating, durationMs);
    if (answered)
        m_presses.append({m_current->cardId, rating});
    return answered;
}

Result<void> ReviewSession::undo()
{
    const Result<Undone> undone = m_service.undo();
    if (!undone)
        return undone.error();
    m_presses.removeLast();
    const Result<Queue> queue = queueWithLearnAhead(m_service, m_cardIds);
    if (!queue)
        return queue.error();
    show(undone->state, *queue);
    return {};
}

ReviewSession::Summary ReviewSession::summary() const
{
    QHash<QString, Rating> last;
    for (const Press &press : m_presses)
        last.insert(press.cardId, press.rating);
    Summary summary;
    summary.cards = int(last.size());
    summary.recalled = int(std::count_if(last.begin(), last.end(), [](Rating rating) { return rating != Rating::Again; }));
    summary.laterToday = m_laterToday;
    summary.durationMs = m_clock.now().msSinceEpoch - m_startedAt.msSinceEpoch;
    return summary;
}

} // namespace greenroom
