#pragma once

#include "plan_day_keeper.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The three fields of the end of the day. They open with the last block and save themselves a moment after the last key.
class TodaySummary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The summary comes from TodayViewModel.")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString wentWell READ wentWell WRITE setWentWell NOTIFY changed)
    Q_PROPERTY(QString blockedMe READ blockedMe WRITE setBlockedMe NOTIFY changed)
    Q_PROPERTY(QString firstTomorrow READ firstTomorrow WRITE setFirstTomorrow NOTIFY changed)
    Q_PROPERTY(QString yesterday READ yesterday NOTIFY changed) ///< what was written the day before; empty when nothing was

public:
    static constexpr int saveDelayMs = 500;

    explicit TodaySummary(PlanDayKeeper &keeper, QObject *parent = nullptr);
    ~TodaySummary() override;

    /// True once the block that opens Today itself (the wrap-up) has begun, when the day is done, or when something is written.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString wentWell() const { return m_text.wentWell; }
    void setWentWell(const QString &text) { setField(&DaySummary::wentWell, text); }
    [[nodiscard]] QString blockedMe() const { return m_text.blockedMe; }
    void setBlockedMe(const QString &text) { setField(&DaySummary::blockedMe, text); }
    [[nodiscard]] QString firstTomorrow() const { return m_text.firstTomorrow; }
    void setFirstTomorrow(const QString &text) { setField(&DaySummary::firstTomorrow, text); }
    [[nodiscard]] QString yesterday() const { return m_yesterday; }
    void setYesterday(const DaySummary &summary);

    /// Stores what was typed without waiting: the field lost the focus, the window closes.
    Q_INVOKABLE void flush();

signals:
    void changed();

private:
    void takeDay();
    void setField(QString DaySummary::*field, const QString &text);

    PlanDayKeeper &m_keeper;
    QTimer m_timer;
    DaySummary m_text;
    QString m_yesterday;
};

} // namespace greenroom
