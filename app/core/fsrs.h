#pragma once

#include "core/rating.h"
#include "core/result.h"

#include <QList>

#include <array>
#include <optional>

/// FSRS-6, the memory model of Jarrett Ye and the open-spaced-repetition project, in double precision. The formulas are those of
/// fsrs-rs 6.6 (`model.rs`, `parameter_clipper.rs`); where libraries differ, fsrs-rs is followed. Everything here is a pure function.
namespace greenroom::fsrs {

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

/// The 21 weights of FSRS-6, always within their bounds.
class Parameters
{
public:
    /// The published default weights.
    Parameters();

    /// Weights as a person or an optimizer gives them: 21 (FSRS-6), 19 (FSRS-5) or 17 (FSRS-4.5) numbers. Older sets are migrated first,
    /// then every weight is clamped into its bounds. Any other count, or a number that is not finite, is BadInput.
    /// With more than one relearning step w17 and w18 get a lower ceiling, so that steps on one day cannot raise stability after a lapse.
    [[nodiscard]] static Result<Parameters> fromNumbers(const QList<double> &numbers, int relearningSteps = 1);

    [[nodiscard]] const std::array<double, weightCount> &weights() const { return m_weights; }
    [[nodiscard]] double operator[](int index) const { return m_weights[size_t(index)]; }
    /// The exponent of the forgetting curve, negative.
    [[nodiscard]] double decay() const { return -m_weights[20]; }
    /// The factor that makes recall 90 % when the elapsed time equals the stability.
    [[nodiscard]] double factor() const;
    /// The weights as a list, for settings and files.
    [[nodiscard]] QList<double> numbers() const { return QList<double>(m_weights.begin(), m_weights.end()); }
    bool operator==(const Parameters &) const = default;

private:
    std::array<double, weightCount> m_weights;
};

/// The chance of recall (0-1) `elapsedDays` after the last review: R(t, S) = (1 + factor * t / S)^decay. Negative times count as 0.
[[nodiscard]] double retrievability(const Parameters &parameters, const MemoryState &state, double elapsedDays);

/// The memory after one review. Without a state it is the first one. `elapsedDays` are whole study days since the last review;
/// 0 or less takes the same-day formula, also for Again.
[[nodiscard]] MemoryState nextState(const Parameters &parameters, const std::optional<MemoryState> &state, int elapsedDays, Rating rating);

/// The time in days after which recall falls to `desiredRetention` (above 0, below 1), unrounded and unclamped.
[[nodiscard]] double exactIntervalDays(const Parameters &parameters, double stability, double desiredRetention);

/// The same in whole days, rounded, at least 1 and at most `maximumDays` (itself at most 36500).
[[nodiscard]] int intervalDays(const Parameters &parameters, double stability, double desiredRetention,
                               int maximumDays = greatestIntervalDays);

} // namespace greenroom::fsrs
