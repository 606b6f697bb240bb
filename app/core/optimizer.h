#pragma once

#include "core/optimizer_data.h"
#include "core/optimizer_gradient.h"
#include "core/review_tally.h"

#include <functional>

namespace greenroom::optimizer {

/// How far a fit is; says false to end it.
using Progress = std::function<bool(int done, int all)>;

/// How to fit.
struct FitOptions
{
    int relearningSteps = 1;
    int epochs = 5; ///< passes over the answers, as many as the published optimizer makes
    Progress progress;
};

/// Fewer answers than this, each at least a day after the one before, say nothing: the published weights stay.
inline constexpr size_t leastItems = 8;
/// From here on all weights are fitted; below only the first stabilities.
inline constexpr size_t leastItemsForAll = 64;

/// Fits the weights to a set: first stabilities, then Adam over all weights with exact slopes, a cosine of learning rates, the later
/// answers weighing more, and a pull to the start by what weights usually vary. After fsrs-rs 6.6 `training.rs`; same input, same result.
/// Cancelled when `progress` said so.
[[nodiscard]] Result<fsrs::Parameters> fit(const TrainingSet &set, const FitOptions &options);

/// How well parameters predict the answers of a set.
struct Evaluation
{
    double logLoss = 0;             ///< mean, by the weights of the set
    double rootMeanSquareError = 0; ///< over the calibration's bins: predicted against true
    size_t items = 0;
    std::array<CalibrationBin, calibrationBins> bins{};
};
[[nodiscard]] Evaluation evaluate(const fsrs::Parameters &parameters, const TrainingSet &set);

/// A fit, and whether it may be kept.
struct Trial
{
    fsrs::Parameters fitted; ///< to all answers
    Evaluation before;       ///< of the parameters in force, over the later fifth of the answers
    Evaluation after;        ///< over the same answers, of a fit to the earlier ones alone
    bool better = false;     ///< after.logLoss < before.logLoss
};

/// Fits to the earlier four fifths of the answers and judges that fit by the later fifth against the parameters in force; then fits to all.
[[nodiscard]] Result<Trial> tryFit(const Data &data, const fsrs::Parameters &current, const FitOptions &options);

/// Answers after which the parameters are fitted by themselves: the first time, then at each doubling.
inline constexpr int firstFitAnswers = 400;
[[nodiscard]] bool isFitDue(int answers, int answersAtLastFit);

} // namespace greenroom::optimizer
