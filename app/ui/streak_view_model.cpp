#include "streak_view_model.h"

namespace greenroom {

void StreakViewModel::set(const Streak &streak, QDate today)
{
    m_streak = streak;
    m_today = today;
    emit changed();
}

QList<int> StreakViewModel::marks() const
{
    QList<int> marks;
    for (const DayMark mark : m_streak.week)
        marks.append(int(mark));
    return marks;
}

int StreakViewModel::restDayOfThisWeek() const { return int(m_streak.week.lastIndexOf(DayMark::Rest)); }

} // namespace greenroom
