#pragma once

#include "core/take_feedback.h"

namespace greenroom {

/// Paces, words a minute: inside the inner two all is well, outside the outer two it is worth a tip.
inline constexpr double slowestGoodPace = 130;
inline constexpr double fastestGoodPace = 160;
inline constexpr double slowestPace = 110;
inline constexpr double fastestPace = 175;

/// One or two sentences on what would change a take most, the strongest first; never a grade. A refusal has one sentence on what to do.
[[nodiscard]] QList<TakeTip> tipsFor(const TakeFeedback &feedback);

} // namespace greenroom
