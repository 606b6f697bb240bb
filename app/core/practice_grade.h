#pragma once

#include "core/rating.h"
#include "core/verdict.h"

#include <optional>

namespace greenroom {

/// What is known of one attempt at a drill.
struct AttemptFacts
{
    Verdict verdict = Verdict::InternalError;
    int hintsUsed = 0;
    int seconds = 0;       ///< own thinking time
    int targetSeconds = 0; ///< 0 = none
    bool solutionSeen = false;
};

/// The grade of an attempt, for the drill's card. Again: not accepted, or with the solution or three hints. Hard: with a hint, or slower
/// than the target. Easy: within half of it, alone. Else Good. Nothing for attempts that tell nothing of memory: code that does not
/// compile, a run that was stopped or failed through no fault of the code.
[[nodiscard]] std::optional<Rating> gradeOf(const AttemptFacts &attempt);

/// What is known of one take of a pitch.
struct TakeGradeFacts
{
    double spanSeconds = 0;        ///< from the first word to the last
    int targetSeconds = 0;         ///< 0 = none
    std::optional<double> skipped; ///< share of the script's words left out, 0-1; nothing where words were not judged
    double fillersPerMinute = 0;
};

/// The grade of a take, for the pitch's card. Again: more than a quarter left out, or half as long again as the target. Hard: more than a
/// tenth left out, more than 15 % over the target or less than half of it, or more than six fillers a minute. Easy: at most 3 % left out,
/// at most one filler a minute, within the target and no shorter than 70 % of it. Else Good. Nothing without a target and without judged
/// words, and for silence.
[[nodiscard]] std::optional<Rating> gradeOf(const TakeGradeFacts &take);

} // namespace greenroom
