#pragma once

#include "core/rating.h"
#include "core/result.h"
#include "core/take.h"

#include <optional>

namespace greenroom {

class ReviewService;

/// Tells the scheduler how a pitch went: the first take of a study day that can be judged grades the pitch's card, by the pure rules of
/// core/practice_grade.h. Later takes of the day are practice.
class TakeGrader
{
public:
    explicit TakeGrader(ReviewService &reviews)
        : m_reviews(reviews)
    {}

    /// The card of a pitch.
    [[nodiscard]] static QString cardIdOf(const QString &pitchId);

    /// Grades an analysed take; nothing where it tells nothing of memory, or where the card was answered today already. `pitchId`: the
    /// pitch whose card is graded, which for an answer to a follow-up is not the take's own.
    [[nodiscard]] Result<std::optional<Rating>> grade(const Take &take, const QString &pitchId);

private:
    ReviewService &m_reviews;
};

} // namespace greenroom
