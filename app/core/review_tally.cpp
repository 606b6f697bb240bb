#include "core/review_tally.h"

#include "core/card_id.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

template <typename Combine>
void combine(ReviewTally &left, const ReviewTally &right, Combine add)
{
    add(left.answers, right.answers);
    add(left.crammed, right.crammed);
    add(left.durationMs, right.durationMs);
    for (size_t rating = 0; rating < left.byRating.size(); ++rating)
        add(left.byRating[rating], right.byRating[rating]);
    add(left.introduced, right.introduced);
    add(left.lapses, right.lapses);
    add(left.youngAnswers, right.youngAnswers);
    add(left.youngRecalled, right.youngRecalled);
    add(left.matureAnswers, right.matureAnswers);
    add(left.matureRecalled, right.matureRecalled);
    for (size_t bin = 0; bin < left.bins.size(); ++bin) {
        add(left.bins[bin].answers, right.bins[bin].answers);
        add(left.bins[bin].recalled, right.bins[bin].recalled);
        add(left.bins[bin].predictedMillionths, right.bins[bin].predictedMillionths);
    }
}

void tallyRetention(ReviewTally &sum, const CardState &before, bool recalled, double predicted)
{
    const bool mature = before.intervalDays >= matureDays;
    ++(mature ? sum.matureAnswers : sum.youngAnswers);
    (mature ? sum.matureRecalled : sum.youngRecalled) += recalled ? 1 : 0;
    CalibrationBin &bin = sum.bins[size_t(calibrationBin(predicted))];
    ++bin.answers;
    bin.recalled += recalled ? 1 : 0;
    bin.predictedMillionths += qint64(std::llround(predicted * 1e6));
}

} // namespace

ReviewTally &ReviewTally::operator+=(const ReviewTally &other)
{
    combine(*this, other, [](auto &left, auto right) { left += right; });
    return *this;
}

ReviewTally &ReviewTally::operator-=(const ReviewTally &other)
{
    combine(*this, other, [](auto &left, auto right) { left -= right; });
    return *this;
}

int calibrationBin(double predicted) { return std::clamp(int(predicted * calibrationBins), 0, calibrationBins - 1); }

void tally(ReviewTally &sum, const CardState &before, const ReviewEntry &entry, const fsrs::Parameters &parameters, int rolloverHour)
{
    if (!entry.isAnswer() || !isFlashcard(entry.cardId))
        return;
    ++sum.answers;
    sum.durationMs += entry.durationMs;
    if (entry.kind == ReviewKind::Cram) {
        ++sum.crammed;
        return;
    }
    const bool recalled = *entry.rating != Rating::Again;
    ++sum.byRating[size_t(*entry.rating) - 1];
    sum.introduced += before.reps == 0 ? 1 : 0;
    if (before.phase != CardPhase::Review)
        return;
    sum.lapses += recalled ? 0 : 1;
    const QDate day = studyDay(entry.at, rolloverHour);
    const bool firstOfDay = !before.lastReview || studyDay(*before.lastReview, rolloverHour) != day;
    if (firstOfDay && before.memory)
        tallyRetention(sum, before, recalled, recallNow(before, entry.at, parameters, rolloverHour).value_or(1));
}

} // namespace greenroom
