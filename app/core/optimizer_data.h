#pragma once

#include "core/review.h"

#include <array>
#include <vector>

namespace greenroom::optimizer {

/// One answer as the fit sees it.
struct Answer
{
    int elapsedDays = 0; ///< whole study days since the answer before; 0 for the first and on the same day
    quint8 rating = 3;   ///< 1-4
    qint64 atMs = 0;
    float weight = 0; ///< in the loss; 0 = only part of the history
};

/// The answers of many cards, each card's together and in order.
struct Data
{
    std::vector<Answer> answers;
    std::vector<size_t> starts{0}; ///< where each card begins, and at the end how many answers there are

    [[nodiscard]] size_t cards() const { return starts.size() - 1; }
    /// Adds a card whose answers begin with its first one ever.
    void addCard(const std::vector<Answer> &card);
};

/// The answers of a card that can be learned from: those that moved the schedule, since the last reset. Empty when the log does not hold
/// the card's beginning. `entries` are as withoutUndone() gives them.
[[nodiscard]] std::vector<Answer> answersOf(const QList<ReviewEntry> &entries, int rolloverHour);

/// The longest history that takes part in the loss.
inline constexpr size_t longestHistory = 256;

/// What the first answers after a first one say: for each first grade and interval, how many were recalled.
struct FirstInterval
{
    int days = 0;
    double answers = 0;
    double recalled = 0;
};
using FirstIntervals = std::array<std::vector<FirstInterval>, 4>;

/// Data made ready for a fit.
struct TrainingSet
{
    Data data; ///< with weights; cards that take no part are left out
    FirstIntervals first;
    double averageRecall = 0; ///< before outliers were left out
    size_t items = 0;         ///< answers that count: at least a day after the one before
    size_t firstItems = 0;    ///< of those, each card's first
};

/// Which answers a set is made of.
enum class Part {
    All,
    Early, ///< the first 80 % by time
    Late   ///< the rest, with what came before as history only
};

/// Makes the set: leaves out cards whose first interval is rare (fewer than 6 cards, the rarest 5 % or 20, more than 100 days or after Easy
/// 365), and gives later answers more weight: 0.25 + 0.75 * rank^3. After fsrs-rs `dataset.rs`. Late answers all weigh the same and none
/// is left out: they are there to judge.
[[nodiscard]] TrainingSet trainingSet(const Data &data, Part part);

} // namespace greenroom::optimizer
