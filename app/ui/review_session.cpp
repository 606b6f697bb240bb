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

ReviewSession::ReviewSession(ReviewService &service, const Clock &clock, SessionKind kind, QStringList cardIds)
    : m_service(service)
    , m_clock(clock)
    , m_kind(kind)
    , m_cardIds(std::move(cardIds))
    , m_pending(kind == SessionKind::Scheduled ? QStringList() : m_cardIds)
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
    QSet<QString> waiting(queue.cardIds.begin(), queue.cardIds.end());
    waiting.unite(QSet<QString>(m_pending.begin(), m_pending.end()));
    waiting.insert(state.cardId);
    // A step that is shown ahead of its time is already among those that come later today.
    const bool ahead = kindOf(state) == 1 && state.dueMs > m_shownAt.msSinceEpoch;
    m_progress.newCards = queue.counts.newCards;
    m_progress.learning = (ahead ? 0 : queue.counts.learning) + queue.learningLater;
    m_progress.review = queue.counts.review + int(m_pending.size());
    m_progress.kind = kindOf(state);
    m_progress.done = int(answered.size());
    m_progress.total = int((answered + waiting).size());
    m_progress.position = m_progress.done + (answered.contains(state.cardId) ? 0 : 1);
}

Result<void> ReviewSession::advance()
{
    Queue queue;
    if (m_kind == SessionKind::Scheduled || (m_kind == SessionKind::Ahead && m_pending.isEmpty())) {
        const Result<Queue> waiting = queueWithLearnAhead(m_service, m_cardIds);
        if (!waiting)
            return waiting.error();
        queue = *waiting;
        m_laterToday = queue.learningLater;
    }
    const QStringList &next = m_pending.isEmpty() ? queue.cardIds : m_pending;
    if (next.isEmpty()) {
        m_current.reset();
        m_progress.done = int(answeredCards().size());
        return {};
    }
    const Result<CardState> state = m_service.state(next.first());
    if (!state)
        return state.error();
    show(*state, queue);
    return {};
}

Result<std::array<Outcome, 4>> ReviewSession::outcomes() const
{
    Q_ASSERT(m_current);
    return m_service.nextStates(m_current->cardId);
}

Result<Answered> ReviewSession::cram(Rating rating)
{
    const qint64 durationMs = m_clock.now().msSinceEpoch - m_shownAt.msSinceEpoch;
    const auto entry = m_service.cram(m_current->cardId, rating, durationMs);
    if (!entry)
        return entry.error();
    return Answered{*entry, *m_current, 0, 0, false};
}

Result<Answered> ReviewSession::answer(Rating rating)
{
    Q_ASSERT(m_current);
    const qint64 durationMs = m_clock.now().msSinceEpoch - m_shownAt.msSinceEpoch;
    Result<Answered> answered = m_kind == SessionKind::Cram ? cram(rating) : m_service.answer(m_current->cardId, rating, durationMs);
    if (answered)
        count(answered->entry);
    return answered;
}

void ReviewSession::count(const ReviewEntry &entry)
{
    m_presses.append({entry.uid, entry.cardId, entry.rating.value_or(Rating::Good)});
    m_pending.removeOne(entry.cardId);
    // Forgotten once more: it comes again at the end.
    if (m_kind == SessionKind::Cram && entry.rating == Rating::Again)
        m_pending.append(entry.cardId);
}

void ReviewSession::skip()
{
    if (m_current)
        m_pending.removeAll(m_current->cardId);
}

bool ReviewSession::isOfToday(const std::optional<ReviewEntry> &entry) const
{
    const int rolloverHour = m_service.options().scheduler.rolloverHour;
    return entry && studyDay(entry->at, rolloverHour) == studyDay(m_clock.now(), rolloverHour);
}

Result<qint64> ReviewSession::undoableMs() const
{
    const auto entry = m_service.undoable();
    if (!entry)
        return entry.error();
    return isOfToday(*entry) ? (*entry)->at.msSinceEpoch : qint64(0);
}

Result<bool> ReviewSession::canRedo() const
{
    const auto entry = m_service.redoable();
    return entry ? Result<bool>(isOfToday(*entry)) : Result<bool>(entry.error());
}

Result<ReviewEntry> ReviewSession::undo()
{
    const Result<Undone> undone = m_service.undo();
    if (!undone)
        return undone.error();
    const QString cardId = undone->entry.cardId;
    m_presses.removeIf([&](const Press &press) { return press.uid == undone->entry.uid; });
    if (m_kind != SessionKind::Scheduled && m_cardIds.contains(cardId)) {
        m_pending.removeAll(cardId);
        m_pending.prepend(cardId);
    }
    Queue queue;
    if (m_kind == SessionKind::Scheduled) {
        const Result<Queue> waiting = queueWithLearnAhead(m_service, m_cardIds);
        if (!waiting)
            return waiting.error();
        queue = *waiting;
    }
    show(undone->state, queue);
    return undone->entry;
}

Result<ReviewEntry> ReviewSession::redo()
{
    const Result<Undone> redone = m_service.redo();
    if (!redone)
        return redone.error();
    if (redone->entry.isAnswer())
        count(redone->entry);
    else
        m_pending.removeAll(redone->entry.cardId);
    return redone->entry;
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
