#pragma once

#include "core/attempt.h"
#include "core/plan_day.h"
#include "core/review.h"
#include "core/review_tally.h"
#include "core/take.h"
#include "services/statistics_service.h"

#include <QList>
#include <QMap>

namespace greenroom {

/// What the days are made of.
struct ActivityLog
{
    QList<ReviewEntry> reviews; ///< without what was taken back; empty where reviewDays holds their sums
    QMap<QDate, ReviewTally> reviewDays;
    QList<Attempt> attempts; ///< oldest first
    QList<Take> takes;
    QList<PlanDay> plans;
};

/// The study days on which something happened until `now`, in order.
[[nodiscard]] QList<DayActivity> activityByDay(const ActivityLog &log, Moment now, int rolloverHour);

/// How often a card was recalled at its first answer of a day in the review phase.
struct Retention
{
    int answers = 0;
    int recalled = 0;
};
[[nodiscard]] Retention trueRetention(const QMap<QDate, ReviewTally> &days);
[[nodiscard]] Retention trueRetention(const QList<ReviewEntry> &reviews, int rolloverHour);

} // namespace greenroom
