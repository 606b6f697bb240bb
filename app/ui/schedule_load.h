#pragma once

#include "core/card_state.h"

#include <QList>

namespace greenroom {

/// What a schedule asks for a day.
struct ScheduleLoad
{
    double perDay = 0; ///< reviews a day in the long run: each learned card once in its interval
    int week = 0;      ///< reviews of the next seven days as the memories stand
    bool operator==(const ScheduleLoad &) const = default;
};

/// The load of some cards at a retention: intervals follow from their memories, whatever days they were put on.
[[nodiscard]] ScheduleLoad scheduleLoad(const QList<CardState> &cards, const fsrs::Parameters &parameters, double desiredRetention,
                                        Moment now, int rolloverHour = defaultRolloverHour);

} // namespace greenroom
