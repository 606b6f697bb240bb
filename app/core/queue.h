#pragma once

#include "core/card_state.h"
#include "core/fsrs.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// What a day may hold, and what of it is already used.
struct QueueLimits
{
    int newPerDay = 5;
    int reviewsPerDay = 200;
    int newDoneToday = 0;     ///< cards first answered on this study day
    int reviewsDoneToday = 0; ///< answers in the review phase on this study day
    qint64 learnAheadMs = 0;  ///< steps this close count as due once nothing else is left
    int rolloverHour = defaultRolloverHour;
};

/// Cards waiting now, by kind.
struct QueueCounts
{
    int newCards = 0;
    int learning = 0; ///< learning and relearning steps whose time has come
    int review = 0;
    [[nodiscard]] int total() const { return newCards + learning + review; }
    bool operator==(const QueueCounts &) const = default;
};

/// What to answer now, in order.
struct Queue
{
    QStringList cardIds;
    QueueCounts counts;
    int learningLater = 0;     ///< steps that come later on this study day
    qint64 nextLearningMs = 0; ///< the moment of the first of them; 0 = none
};

/// The queue at `now` over `cards`, which stand in the order new cards are to be met. Learning steps come first, oldest first. Then
/// reviews, the least likely to be recalled first, with the new cards spread evenly between them. Within the limits of the day, and the
/// same for the same input always.
[[nodiscard]] Queue buildQueue(const QList<CardState> &cards, Moment now, const QueueLimits &limits, const fsrs::Parameters &parameters);

} // namespace greenroom
