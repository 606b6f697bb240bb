#pragma once

#include "core/optimizer_data.h"

#include <array>

namespace greenroom::optimizer {

/// The first stabilities w0-w3 that fit the first intervals best: per first grade the stability with the least log loss, held near the
/// published one by an L1 term; then made to rise with the grade, and grades nobody pressed filled in from the others. After fsrs-rs
/// `parameter_initialization.rs`. The published ones where there is nothing to go by.
[[nodiscard]] std::array<double, 4> startStabilities(const TrainingSet &set);

/// The second half: `found` holds the stability of the grades with answers, 0 for the others; `answers` how many there were.
[[nodiscard]] std::array<double, 4> risingAndFilled(std::array<double, 4> found, const std::array<double, 4> &answers);

} // namespace greenroom::optimizer
