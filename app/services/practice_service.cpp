#include "services/practice_service.h"

#include "core/clock.h"
#include "core/take_tally.h"

namespace greenroom {

namespace {

TakeGradeFacts gradeFactsOf(const Take &take)
{
    const TakeFeedback feedback = feedbackFrom(take.feedback);
    const TakeTally tally = tallyOf(feedback);
    TakeGradeFacts facts;
    facts.spanSeconds = feedback.refusal == Refusal::Silence ? 0 : feedback.spanSeconds();
    facts.targetSeconds = take.targetSeconds;
    const bool judged = feedback.method == AnalysisMethod::Alignment && feedback.refusal == Refusal::None;
    if (judged && feedback.scriptWords > 0)
        facts.skipped = double(feedback.skipped.size()) / feedback.scriptWords;
    if (tally.fillers && facts.spanSeconds > 0)
        facts.fillersPerMinute = *tally.fillers * 60 / facts.spanSeconds;
    return facts;
}

} // namespace

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

Result<std::optional<Answered>> PracticeService::gradeTake(const QString &pitchId, const Take &take)
{
    // Another text says nothing of how well this one is known; the user is told to choose the right one.
    if (pitchId.isEmpty() || feedbackFrom(take.feedback).refusal == Refusal::OtherText)
        return std::optional<Answered>();
    // Answers to questions of the bank are said aloud as well, and are no pitches of the content.
    m_reviews.addPractice(pitchCardId(pitchId));
    return grade(pitchCardId(pitchId), gradeOf(gradeFactsOf(take)), take.durationSeconds());
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
