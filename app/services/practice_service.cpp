#include "services/practice_service.h"

#include "core/clock.h"

namespace greenroom {

Result<std::optional<Answered>> PracticeService::grade(const QString &cardId, std::optional<Rating> rating, double seconds)
{
    if (!rating)
        return std::optional<Answered>();
    const auto state = m_reviews.state(cardId);
    if (!state)
        return state.error();
    const int rolloverHour = m_reviews.options().scheduler.rolloverHour;
    const QDate today = studyDay(m_clock.now(), rolloverHour);
    if (state->lastReview && studyDay(*state->lastReview, rolloverHour) >= today)
        return std::optional<Answered>();
    const auto answered = m_reviews.answer(cardId, *rating, qint64(1000 * seconds));
    return answered ? Result<std::optional<Answered>>(*answered) : answered.error();
}

Result<std::optional<Answered>> PracticeService::gradeAttempt(const QString &drillId, const AttemptFacts &attempt)
{
    return grade(drillCardId(drillId), gradeOf(attempt), attempt.seconds);
}

Result<std::optional<Answered>> PracticeService::gradeTake(const QString &pitchId, const TakeGradeFacts &take)
{
    return grade(pitchCardId(pitchId), gradeOf(take), take.spanSeconds);
}

Result<QList<DuePractice>> PracticeService::due() const
{
    const auto cards = m_reviews.practiceDue();
    if (!cards)
        return cards.error();
    QList<DuePractice> due;
    for (const CardState &card : *cards)
        due.append({cardKind(card.cardId), itemIdOf(card.cardId)});
    return due;
}

} // namespace greenroom
