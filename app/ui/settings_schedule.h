#pragma once

#include "settings_keeper.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// How cards are asked, beyond how many: with which grades, in which order, on which days of the week.
class SettingsSchedule : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The schedule comes from SettingsViewModel.")
    Q_PROPERTY(bool twoButtons READ isTwoButtons WRITE setTwoButtons NOTIFY changed)    ///< Forgot and Got it instead of four grades
    Q_PROPERTY(int backlogOrder READ backlogOrder WRITE setBacklogOrder NOTIFY changed) ///< 0 recall, 1 shortest interval, 2 topic
    Q_PROPERTY(bool siblingsApart READ areSiblingsApart WRITE setSiblingsApart NOTIFY changed)
    Q_PROPERTY(bool balanceLoad READ isLoadBalanced WRITE setBalanceLoad NOTIFY changed)
    Q_PROPERTY(bool suspendLeeches READ areLeechesSuspended WRITE setSuspendLeeches NOTIFY changed)
    Q_PROPERTY(bool optimizeByItself READ isOptimizingByItself WRITE setOptimizeByItself NOTIFY changed)
    Q_PROPERTY(QList<int> easyDays READ easyDays NOTIFY changed) ///< Monday first: 0 normal, 1 half, 2 next to nothing

public:
    explicit SettingsSchedule(SettingsKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] bool isTwoButtons() const { return settings().twoButtons; }
    void setTwoButtons(bool two);
    [[nodiscard]] int backlogOrder() const { return int(settings().backlogOrder); }
    void setBacklogOrder(int order);
    [[nodiscard]] bool areSiblingsApart() const { return settings().siblingsApart; }
    void setSiblingsApart(bool apart);
    [[nodiscard]] bool isLoadBalanced() const { return settings().balanceLoad; }
    void setBalanceLoad(bool balance);
    [[nodiscard]] bool areLeechesSuspended() const { return settings().suspendLeeches; }
    void setSuspendLeeches(bool suspend);
    [[nodiscard]] bool isOptimizingByItself() const { return settings().optimizeByItself; }
    void setOptimizeByItself(bool optimize);
    [[nodiscard]] QList<int> easyDays() const;

    /// Gives a weekday (0 = Monday) the next of the three loads.
    Q_INVOKABLE void stepEasyDay(int weekday);

    /// Sets what this object shows back to its defaults.
    static void reset(Settings &settings);

signals:
    void changed();

private:
    [[nodiscard]] const Settings &settings() const { return m_keeper.settings(); }

    SettingsKeeper &m_keeper;
};

} // namespace greenroom
