#pragma once

#include "core/card_state.h"

#include <QList>

namespace greenroom {

/// The cards of one day to come.
struct ForecastDay
{
    QDate date;
    int reviews = 0; ///< cards whose day it is; the first day holds what is late, too
    int fresh = 0;   ///< new cards, as far as they last
    bool operator==(const ForecastDay &) const = default;
};

/// What the next `days` days hold as things stand: reviews that are scheduled by now (those that today's answers will add are not guessed),
/// `newToday` new cards today and `newPerDay` on each later day until none is left.
[[nodiscard]] QList<ForecastDay> forecast(const QList<CardState> &cards, QDate today, int days, int newToday, int newPerDay);

} // namespace greenroom
