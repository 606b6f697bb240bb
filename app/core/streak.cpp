#include "core/streak.h"

#include <QHash>

#include <algorithm>

namespace greenroom {

namespace {

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

// The run before today: its first day and the days studied in it.
struct Run
{
    QDate first;
    int days = 0;
    QSet<QDate> rests;
};

Run runBefore(const QSet<QDate> &activeDays, QDate today, int restDaysPerWeek)
{
    Run run;
    QHash<QDate, int> restsOfWeek;
    QList<QDate> pending; // rest days count only once an active day stands before them
    for (QDate day = today.addDays(-1);; day = day.addDays(-1)) {
        if (activeDays.contains(day)) {
            ++run.days;
            run.first = day;
            run.rests.unite(QSet<QDate>(pending.begin(), pending.end()));
            pending.clear();
        } else if (++restsOfWeek[mondayOf(day)] > restDaysPerWeek) {
            return run;
        } else {
            pending.append(day);
        }
    }
}

DayMark markOf(QDate day, QDate today, const QSet<QDate> &activeDays, const Run &run)
{
    if (activeDays.contains(day) && day <= today)
        return DayMark::Done;
    if (day == today)
        return DayMark::Today;
    if (day > today)
        return DayMark::Ahead;
    return run.rests.contains(day) ? DayMark::Rest : DayMark::Missed;
}

} // namespace

Streak streak(const QSet<QDate> &activeDays, QDate today, int restDaysPerWeek)
{
    const int allowed = std::clamp(restDaysPerWeek, 0, 2);
    const Run run = runBefore(activeDays, today, allowed);
    Streak result;
    result.todayDone = activeDays.contains(today);
    result.days = run.days + (result.todayDone ? 1 : 0);
    int restsThisWeek = 0;
    const QDate monday = mondayOf(today);
    for (int offset = 0; offset < 7; ++offset) {
        const QDate day = monday.addDays(offset);
        result.week.append(markOf(day, today, activeDays, run));
        restsThisWeek += result.week.last() == DayMark::Rest ? 1 : 0;
    }
    result.restDaysLeft = std::max(0, allowed - restsThisWeek);
    for (const QDate &day : run.rests) {
        if (!result.lastRestDay.isValid() || day > result.lastRestDay)
            result.lastRestDay = day;
    }
    return result;
}

} // namespace greenroom
