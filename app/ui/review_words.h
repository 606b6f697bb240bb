#pragma once

#include "core/scheduler.h"

#include <QString>

namespace greenroom {

/// When an outcome brings the card back: "10 min", "9 days", "1.4 years". Days stay exact below a year, as the button promises them.
[[nodiscard]] QString intervalWords(const Outcome &outcome);

/// A length of time in whole minutes: "12 min"; below one minute "under 1 min".
[[nodiscard]] QString minutesWords(qint64 milliseconds);

/// When a card is next asked: "new card", "card due now", "card due in 9 days", "card set aside".
[[nodiscard]] QString cardWords(const CardState &state, Moment now, int rolloverHour);

} // namespace greenroom
