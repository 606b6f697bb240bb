#pragma once

#include "core/card_id.h"
#include "core/practice_grade.h"
#include "core/take.h"
#include "services/review_service.h"

#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

class Clock;

/// A drill or a pitch whose day has come.
struct DuePractice
{
    CardKind kind = CardKind::Drill;
    QString itemId; ///< of the drill or the pitch
};

/// Drills and pitches as cards: turns what happened in their rooms into grades, at most one a card and study day, so that five runs on the
/// way to an accepted one are one memory.
class PracticeService
{
public:
    PracticeService(ReviewService &reviews, const Clock &clock)
        : m_reviews(reviews)
        , m_clock(clock)
    {}

    /// Grades an attempt that ended: it was accepted, or given up. Nothing when it tells nothing of memory, or the drill was graded today.
    [[nodiscard]] Result<std::optional<Answered>> gradeAttempt(const QString &drillId, const AttemptFacts &attempt);
    /// Grades an analysed take of a pitch; nothing when it tells nothing of memory, or the pitch was graded today. `pitchId` is the pitch
    /// whose card is graded, which for an answer to a follow-up is not the take's own.
    [[nodiscard]] Result<std::optional<Answered>> gradeTake(const QString &pitchId, const Take &take);

    /// Drills and pitches to practise again today, the least likely to be recalled first.
    [[nodiscard]] Result<QList<DuePractice>> due() const;

private:
    [[nodiscard]] Result<std::optional<Answered>> grade(const QString &cardId, std::optional<Rating> rating, double seconds);

    ReviewService &m_reviews;
    const Clock &m_clock;
};

} // namespace greenroom
