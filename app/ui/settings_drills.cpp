#include "settings_drills.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenroom {

namespace {

constexpr int longestLimitSeconds = 60;
constexpr int longestLockMinutes = 60;

struct Standard
{
    const char *name;    ///< for people
    const char *setting; ///< as a compiler takes it
};
constexpr std::array<Standard, 4> allStandards{{{"C++20", "gnu++20"}, {"C++23", "gnu++23"}, {"C++17", "gnu++17"}, {"C++14", "gnu++14"}}};

} // namespace

SettingsDrills::SettingsDrills(SettingsKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsDrills::changed);
}

QStringList SettingsDrills::standards() const
{
    QStringList names;
    for (const Standard &standard : allStandards)
        names.append(QString::fromLatin1(standard.name));
    return names;
}

int SettingsDrills::standard() const
{
    // Empty is the first one; c++20 and gnu++20 are shown as one.
    const QString wanted = m_keeper.settings().standard;
    for (size_t index = 0; index < allStandards.size(); ++index) {
        const QString setting = QString::fromLatin1(allStandards.at(index).setting);
        if (wanted == setting || wanted == setting.mid(3))
            return int(index);
    }
    return 0;
}

void SettingsDrills::setStandard(int index)
{
    if (index < 0 || size_t(index) >= allStandards.size())
        return;
    const QString setting = QString::fromLatin1(allStandards.at(size_t(index)).setting);
    m_keeper.change([=](Settings &settings) { settings.standard = index == 0 ? QString() : setting; });
}

int SettingsDrills::timeLimit() const { return int(std::lround(m_keeper.settings().timeLimitSeconds)); }

void SettingsDrills::setTimeLimit(int seconds)
{
    m_keeper.change([=](Settings &settings) { settings.timeLimitSeconds = std::clamp(seconds, 0, longestLimitSeconds); });
}

void SettingsDrills::setHintMinutes(int minutes)
{
    m_keeper.change([=](Settings &settings) { settings.hintLockMinutes = std::clamp(minutes, 0, longestLockMinutes); });
}

void SettingsDrills::setHidePattern(bool hide)
{
    m_keeper.change([=](Settings &settings) { settings.hidePattern = hide; });
}

void SettingsDrills::setCompletion(bool on)
{
    m_keeper.change([=](Settings &settings) { settings.completion = on; });
}

void SettingsDrills::reset(Settings &settings)
{
    const Settings standard;
    settings.standard = standard.standard;
    settings.timeLimitSeconds = standard.timeLimitSeconds;
    settings.hintLockMinutes = standard.hintLockMinutes;
    settings.hidePattern = standard.hidePattern;
    settings.completion = standard.completion;
}

} // namespace greenroom
