#include "today_due_cards.h"

#include "services/review_service.h"

namespace greenroom {

TodayDueCards::TodayDueCards(ReviewService &reviews, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reviews(reviews)
    , m_clock(clock)
{}

void TodayDueCards::refresh()
{
    const Result<Queue> queue = m_reviews.queue();
    m_error = queue.ok() ? QString() : queue.error().message;
    if (queue.ok()) {
        m_counts = queue->counts;
        lookAhead(*queue);
    }
    emit changed();
}

void TodayDueCards::lookAhead(const Queue &queue)
{
    m_nextInDays = -1;
    m_nextCount = 0;
    if (queue.counts.total() > 0)
        return;
    if (queue.learningLater > 0) {
        m_nextInDays = 0;
        m_nextCount = queue.learningLater;
        return;
    }
    const auto states = m_reviews.states();
    if (!states)
        return;
    const int rolloverHour = m_reviews.options().scheduler.rolloverHour;
    const QDate today = studyDay(m_clock.now(), rolloverHour);
    for (const CardState &card : *states) {
        if (card.suspended || !card.dueDay.isValid() || card.dueDay <= today)
            continue;
        const int days = int(today.daysTo(card.dueDay));
        if (m_nextInDays < 0 || days < m_nextInDays) {
            m_nextInDays = days;
            m_nextCount = 0;
        }
        m_nextCount += days == m_nextInDays ? 1 : 0;
    }
}

} // namespace greenroom
