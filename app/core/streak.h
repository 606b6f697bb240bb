#pragma once

#include <QDate>
#include <QList>
#include <QSet>

namespace greenroom {

/// How one day of the week dots looks.
enum class DayMark {
    Done,   ///< studied
    Rest,   ///< not studied, covered by a rest day
    Missed, ///< not studied, and the streak ended there or had not begun
    Today,  ///< today, nothing studied yet
    Ahead   ///< still to come
};

/// The streak as Today shows it.
struct Streak
{
    int days = 0; ///< days studied in the unbroken run; a rest day keeps the run and does not count
    bool todayDone = false;
    int restDaysLeft = 0; ///< rest days still free in this week, Monday to Sunday
    QList<DayMark> week;  ///< seven marks, Monday first
    QDate lastRestDay;    ///< the latest rest day within the run; invalid when there was none
};

/// The streak on `today` from the days something was studied. A day off is a rest day as long as its week (Monday to Sunday) has had no
/// more than `restDaysPerWeek` (0-2) of them; one more ends the run. Today never ends it.
[[nodiscard]] Streak streak(const QSet<QDate> &activeDays, QDate today, int restDaysPerWeek);

} // namespace greenroom
