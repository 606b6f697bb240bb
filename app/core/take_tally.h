#pragma once

#include "core/take_feedback.h"

#include <optional>

namespace greenroom {

/// The facts of a take as one row of figures. What could not be told is empty or counted apart, never 0 and never a mistake.
struct TakeTally
{
    double lengthSeconds = 0;          ///< from the first word to the last; the recording's length when nothing was heard
    std::optional<double> pace;        ///< words, or Han characters, a minute
    bool paceFromScriptLength = false; ///< the words were not listened for: script length over speaking time
    int pauses = 0;
    double longestPauseSeconds = 0;
    std::optional<int> fillers;
    std::optional<int> cleanEndings; ///< of `judgedEndings`
    int judgedEndings = 0;
    int unsureEndings = 0;
    std::optional<int> landed; ///< of `judgedEmphasis`
    int judgedEmphasis = 0;
    int unsureEmphasis = 0;
};

/// Counts what stands in a feedback; apply the user's verdicts first.
[[nodiscard]] TakeTally tallyOf(const TakeFeedback &feedback);

} // namespace greenroom
