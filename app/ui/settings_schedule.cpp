#include "settings_schedule.h"

#include <algorithm>

namespace greenroom {

SettingsSchedule::SettingsSchedule(SettingsKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsSchedule::changed);
}

void SettingsSchedule::setTwoButtons(bool two)
{
    m_keeper.change([=](Settings &settings) { settings.twoButtons = two; });
}

void SettingsSchedule::setBacklogOrder(int order)
{
    const auto wanted = BacklogOrder(std::clamp(order, int(BacklogOrder::Recall), int(BacklogOrder::Topic)));
    m_keeper.change([=](Settings &settings) { settings.backlogOrder = wanted; });
}

void SettingsSchedule::setSiblingsApart(bool apart)
{
    m_keeper.change([=](Settings &settings) { settings.siblingsApart = apart; });
}

void SettingsSchedule::setBalanceLoad(bool balance)
{
    m_keeper.change([=](Settings &settings) { settings.balanceLoad = balance; });
}

void SettingsSchedule::setSuspendLeeches(bool suspend)
{
    m_keeper.change([=](Settings &settings) { settings.suspendLeeches = suspend; });
}

void SettingsSchedule::setOptimizeByItself(bool optimize)
{
    m_keeper.change([=](Settings &settings) { settings.optimizeByItself = optimize; });
}

QList<int> SettingsSchedule::easyDays() const
{
    QList<int> days;
    for (const EasyDay day : settings().easyDays)
        days.append(int(day));
    return days;
}

void SettingsSchedule::stepEasyDay(int weekday)
{
    if (weekday < 0 || size_t(weekday) >= settings().easyDays.size())
        return;
    m_keeper.change([=](Settings &settings) {
        EasyDay &day = settings.easyDays.at(size_t(weekday));
        day = day == EasyDay::Minimum ? EasyDay::Normal : EasyDay(int(day) + 1);
    });
}

void SettingsSchedule::reset(Settings &settings)
{
    const Settings standard;
    settings.twoButtons = standard.twoButtons;
    settings.backlogOrder = standard.backlogOrder;
    settings.siblingsApart = standard.siblingsApart;
    settings.balanceLoad = standard.balanceLoad;
    settings.suspendLeeches = standard.suspendLeeches;
    settings.optimizeByItself = standard.optimizeByItself;
    settings.easyDays = standard.easyDays;
}

} // namespace greenroom
