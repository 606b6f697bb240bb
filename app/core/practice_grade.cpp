#include "core/practice_grade.h"

namespace greenroom {

std::optional<Rating> gradeOf(const AttemptFacts &attempt)
{
    constexpr int hintsThatTell = 3;
    switch (attempt.verdict) {
    case Verdict::CompileError:
    case Verdict::InternalError:
    case Verdict::Stopped:
        return std::nullopt;
    case Verdict::Accepted:
        break;
    case Verdict::WrongAnswer:
    case Verdict::TimeLimit:
    case Verdict::MemoryLimit:
    case Verdict::OutputLimit:
    case Verdict::RuntimeError:
        return Rating::Again;
    }
    if (attempt.solutionSeen || attempt.hintsUsed >= hintsThatTell)
        return Rating::Again;
    const bool timed = attempt.targetSeconds > 0;
    if (attempt.hintsUsed > 0 || (timed && attempt.seconds > attempt.targetSeconds))
        return Rating::Hard;
    return timed && 2 * attempt.seconds <= attempt.targetSeconds ? Rating::Easy : Rating::Good;
}

std::optional<Rating> gradeOf(const TakeGradeFacts &take)
{
    const bool timed = take.targetSeconds > 0;
    if (take.spanSeconds <= 0 || (!timed && !take.skipped))
        return std::nullopt;
    const double skipped = take.skipped.value_or(0);
    const double share = timed ? take.spanSeconds / take.targetSeconds : 1;
    if (skipped > 0.25 || share >= 1.5)
        return Rating::Again;
    if (skipped > 0.10 || share > 1.15 || share < 0.5 || take.fillersPerMinute > 6)
        return Rating::Hard;
    const bool easy = take.skipped && skipped <= 0.03 && take.fillersPerMinute <= 1 && share <= 1 && share >= 0.7;
    return easy ? Rating::Easy : Rating::Good;
}

} // namespace greenroom
