#pragma once

#include "core/review_tally.h"

#include <QMap>

namespace greenroom {

/// What a card's lines come to: how it stands, and what it adds to the tallies of the days.
struct CardHistory
{
    CardState state;
    QMap<QDate, ReviewTally> days;
};

/// The same as replay(), with the tallies. `rolloverHour` is the one days are told by today.
[[nodiscard]] CardHistory replayHistory(const QString &cardId, const QList<ReviewEntry> &entries,
                                        const QHash<QString, SchedulerSettings> &settings, const SchedulerSettings &fallback,
                                        int rolloverHour);

} // namespace greenroom
