#pragma once

#include "core/streak.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The streak as the week's dots of Today.
class StreakViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The streak comes from TodayViewModel.")
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(QList<int> marks READ marks NOTIFY changed)                  ///< seven of Mark, Monday first
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed)               ///< 0 Monday to 6 Sunday
    Q_PROPERTY(int restDaysLeft READ restDaysLeft NOTIFY changed)           ///< of this week
    Q_PROPERTY(int restDayOfThisWeek READ restDayOfThisWeek NOTIFY changed) ///< 0 Monday to 6 Sunday, -1 for none

public:
    /// As DayMark, for QML.
    enum Mark { Done, Rest, Missed, Today, Ahead };
    Q_ENUM(Mark)

    using QObject::QObject;

    void set(const Streak &streak, QDate today);
    [[nodiscard]] int days() const { return m_streak.days; }
    [[nodiscard]] QList<int> marks() const;
    [[nodiscard]] int todayIndex() const { return m_today.isValid() ? m_today.dayOfWeek() - 1 : -1; }
    [[nodiscard]] int restDaysLeft() const { return m_streak.restDaysLeft; }
    [[nodiscard]] int restDayOfThisWeek() const;

signals:
    void changed();

private:
    Streak m_streak;
    QDate m_today;
};

} // namespace greenroom
