#include "services/take_grader.h"

#include "core/practice_grade.h"
#include "core/take_tally.h"
#include "services/review_service.h"

#include <cmath>

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

QString TakeGrader::cardIdOf(const QString &pitchId) { return QStringLiteral("pitch:") + pitchId; }

Result<std::optional<Rating>> TakeGrader::grade(const Take &take, const QString &pitchId)
{
    // Another text says nothing of how well this one is known; the user is told to choose the right one.
    if (pitchId.isEmpty() || feedbackFrom(take.feedback).refusal == Refusal::OtherText)
        return std::optional<Rating>();
    const std::optional<Rating> rating = gradeOf(gradeFactsOf(take));
    if (!rating)
        return std::optional<Rating>();
    const QString card = cardIdOf(pitchId);
    m_reviews.addPractice(card);
    const Result<QList<ReviewEntry>> history = m_reviews.history(card);
    if (!history)
        return history.error();
    for (const ReviewEntry &entry : *history) {
        if (entry.isAnswer() && studyDay(entry.at) == studyDay(take.recordedAt))
            return std::optional<Rating>();
    }
    const auto answered = m_reviews.answer(card, *rating, std::llround(take.durationSeconds() * 1000));
    if (!answered)
        return answered.error();
    return rating;
}

} // namespace greenroom
