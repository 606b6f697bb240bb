#pragma once

#include "core/rating.h"
#include "core/result.h"

#include <QList>

#include <array>
#include <optional>

/// FSRS-6, the memory model of Jarrett Ye and the open-spaced-repetition project, in double precision. The formulas are those of
/// fsrs-rs 6.6 (`model.rs`, `parameter_clipper.rs`); where libraries differ, fsrs-rs is followed. Everything here is a pure function.
namespace greenroom::fsrs {

/// A published version of the model. A set of weights tells its model by its count, so that a later one (FSRS-7 has 34 weights) comes in
/// here and in fsrs.cpp alone: callers hand Parameters and MemoryState on and never look inside.
enum class Model {
    Fsrs6 ///< 21 weights; sets of 17 (FSRS-4.5) and 19 (FSRS-5) are brought to it
};

inline constexpr int weightCount = 21;
inline constexpr double leastStability = 0.001;
inline constexpr double greatestStability = 36500;
inline constexpr double leastDifficulty = 1;
inline constexpr double greatestDifficulty = 10;
inline constexpr int greatestIntervalDays = 36500;
inline constexpr double defaultDesiredRetention = 0.9;

/// What is known of one memory.
struct MemoryState
{
    double stability = 0;  ///< days after which recall falls to 90 %
    double difficulty = 0; ///< 1 (easy) to 10 (hard)
    bool operator==(const MemoryState &) const = default;
};

/// The weights of a model, always within their bounds.
class Parameters
{
public:
    /// The published default weights.
    Parameters();

    /// The model these weights run.
    [[nodiscard]] Model model() const { return Model::Fsrs6; }

    /// Weights as a person or an optimizer gives them: 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5) numbers. Older sets are migrated first,
    /// then every weight is clamped into its bounds. Any other count, or a number that is not finite, is BadInput.
    /// With more than one relearning step w17 and w18 get a lower ceiling, so that steps on one day cannot raise stability after a lapse.
    [[nodiscard]] static Result<Parameters> fromNumbers(const QList<double> &numbers, int relearningSteps = 1);

    [[nodiscard]] const std::array<double, weightCount> &weights() const { return m_weights; }
    [[nodiscard]] double operator[](int index) const { return m_weights[size_t(index)]; }
    /// The exponent of the forgetting curve, negative.
    [[nodiscard]] double decay() const { return -m_weights[20]; }
    /// The factor that makes recall 90 % when the elapsed time equals the stability.
    [[nodiscard]] double factor() const { return m_derived.factor; }
    /// The weights as a list, for settings and files.
    [[nodiscard]] QList<double> numbers() const { return QList<double>(m_weights.begin(), m_weights.end()); }
    bool operator==(const Parameters &other) const { return m_weights == other.m_weights; }

    /// What every review needs of the weights, worked out once.
    struct Derived
    {
        double factor = 0;                       ///< 0.9^(1/decay) - 1
        double growth = 0;                       ///< e^w8
        double easyDifficulty = 0;               ///< w7 * D0(Easy), where difficulty drifts to; D0 unclamped
        double lapseShare = 0;                   ///< e^(-w17 * w18): the greatest share of stability a lapse leaves
        std::array<double, 4> firstDifficulty{}; ///< D0 of the four grades, clamped
    };
    [[nodiscard]] const Derived &derived() const { return m_derived; }

private:
    void derive();

    std::array<double, weightCount> m_weights;
    Derived m_derived;
};

/// The least and greatest value of a weight.
struct Bounds
{
    double least;
    double greatest;
};
/// Bounds of every weight. w19 may be 0: sets older than FSRS-6 have no such weight, and 0 is what turns its term off.
[[nodiscard]] const std::array<Bounds, weightCount> &weightBounds();
/// The ceiling of w17 and w18 that keeps n relearning steps on one day from undoing a lapse; 2 with at most one step.
[[nodiscard]] double shortTermCeiling(const std::array<double, weightCount> &weights, int relearningSteps);

/// The chance of recall (0-1) `elapsedDays` after the last review: R(t, S) = (1 + factor * t / S)^decay. Negative times count as 0.
[[nodiscard]] double retrievability(const Parameters &parameters, const MemoryState &state, double elapsedDays);

/// The memory after one review. Without a state it is the first one. `elapsedDays` are whole study days since the last review;
/// 0 or less takes the same-day formula, also for Again.
[[nodiscard]] MemoryState nextState(const Parameters &parameters, const std::optional<MemoryState> &state, int elapsedDays, Rating rating);

/// The memory that fits a card of an SM-2 schedule: recall is `retention` when its interval is over. `ease` is the factor (2.5 = 250 %),
/// `intervalDays` its interval. For collections of other programs that hold no review log.
[[nodiscard]] MemoryState stateFromSm2(const Parameters &parameters, double ease, double intervalDays,
                                       double retention = defaultDesiredRetention);

/// The time in days after which recall falls to `desiredRetention` (above 0, below 1), unrounded and unclamped.
[[nodiscard]] double exactIntervalDays(const Parameters &parameters, double stability, double desiredRetention);

/// The same in whole days, rounded, at least 1 and at most `maximumDays` (itself at most 36500).
[[nodiscard]] int intervalDays(const Parameters &parameters, double stability, double desiredRetention,
                               int maximumDays = greatestIntervalDays);

} // namespace greenroom::fsrs
