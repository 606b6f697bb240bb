#pragma once

#include "core/review.h"

#include <array>

namespace greenroom {

/// Intervals from here on count as mature.
inline constexpr int matureDays = 21;
inline constexpr int calibrationBins = 20;

/// Answers whose recall was predicted within one twentieth of 0-1.
struct CalibrationBin
{
    int answers = 0;
    int recalled = 0;
    qint64 predictedMillionths = 0; ///< sum over the answers; whole numbers, so that adding and taking away are exact
    bool operator==(const CalibrationBin &) const = default;
};

/// What the flashcards' answers of one study day, or of many, come to. Sums of whole numbers only: a tally that is kept along is equal to
/// one that is counted anew.
struct ReviewTally
{
    int answers = 0; ///< all of them, extra ones too
    int crammed = 0; ///< extra ones, which left the schedule alone
    qint64 durationMs = 0;
    std::array<int, 4> byRating{}; ///< of those that moved the schedule
    int introduced = 0;            ///< cards answered for the first time
    int lapses = 0;                ///< Again in the review phase
    // A card's first answer of a day in the review phase: what true retention is made of.
    int youngAnswers = 0;
    int youngRecalled = 0;
    int matureAnswers = 0; ///< with an interval of matureDays or more
    int matureRecalled = 0;
    std::array<CalibrationBin, calibrationBins> bins{}; ///< the same answers by the recall that was predicted for them

    ReviewTally &operator+=(const ReviewTally &other);
    ReviewTally &operator-=(const ReviewTally &other);
    [[nodiscard]] bool isEmpty() const { return *this == ReviewTally(); }
    bool operator==(const ReviewTally &) const = default;
};

/// What one line adds to the tally of its study day; `before` is the card as the line found it. Nothing for lines that are no answer and
/// for cards that are no flashcards.
void tally(ReviewTally &sum, const CardState &before, const ReviewEntry &entry, const fsrs::Parameters &parameters, int rolloverHour);

/// The bin of a predicted recall of 0-1.
[[nodiscard]] int calibrationBin(double predicted);

} // namespace greenroom
