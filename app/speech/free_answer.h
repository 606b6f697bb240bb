#pragma once

#include "speech/take_analysis.h"

namespace greenroom {

/// What can be told of an answer without a script: its length and pauses (already in `feedback`), the pace by syllables counted in the
/// level, and fillers that stand alone between two silences, where no word can be mistaken for one.
[[nodiscard]] Result<TakeFeedback> analyseFreeAnswer(TakeFeedback feedback, const AnalysisInput &input, const AnalysisTools &tools);

} // namespace greenroom
