#include "settings_view_model.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int leastRetentionPercent = 80;
constexpr int mostRetentionPercent = 95;
constexpr int mostNewPerDay = 999;
constexpr int mostReviewsPerDay = 9999;
constexpr int latestDayStart = 12;
} // namespace

SettingsViewModel::SettingsViewModel(const SettingsNeeds &needs, QObject *parent)
    : QObject(parent)
    , m_keeper(needs.keeper)
    , m_compilers(needs.keeper)
    , m_microphone(needs.keeper, needs.audioDevices)
    , m_takes(needs.settings, QDir(needs.dataFolder).filePath(QStringLiteral("takes")))
    , m_data(needs.backups, needs.dataFolder)
    , m_schedule(needs.keeper)
    , m_drills(needs.keeper)
    , m_reset(needs.reviews, needs.backups)
    , m_plan(needs.plan)
    , m_fit(needs.fit)
    , m_importing(needs.importing)
    , m_notes(needs.notes)
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsViewModel::changed);
    connect(&m_keeper, &SettingsKeeper::errorChanged, this, &SettingsViewModel::errorChanged);
}

void SettingsViewModel::setCardLanguage(int language)
{
    const auto choice = CardLanguageChoice(std::clamp(language, int(CardLanguageChoice::English), int(CardLanguageChoice::Both)));
    m_keeper.change([=](Settings &settings) { settings.cardLanguage = choice; });
}

void SettingsViewModel::setRestDaysPerWeek(int days)
{
    m_keeper.change([=](Settings &settings) { settings.restDaysPerWeek = std::clamp(days, 0, 2); });
}

int SettingsViewModel::retentionPercent() const { return int(std::lround(m_keeper.settings().desiredRetention * 100)); }

void SettingsViewModel::setRetentionPercent(int percent)
{
    const double retention = std::clamp(percent, leastRetentionPercent, mostRetentionPercent) / 100.0;
    m_keeper.change([=](Settings &settings) { settings.desiredRetention = retention; });
}

void SettingsViewModel::setNewPerDay(int count)
{
    m_keeper.change([=](Settings &settings) { settings.newPerDay = std::clamp(count, 0, mostNewPerDay); });
}

void SettingsViewModel::setReviewsPerDay(int count)
{
    m_keeper.change([=](Settings &settings) { settings.reviewsPerDay = std::clamp(count, 0, mostReviewsPerDay); });
}

void SettingsViewModel::setDayStartHour(int hour)
{
    m_keeper.change([=](Settings &settings) { settings.rolloverHour = std::clamp(hour, 0, latestDayStart); });
}

void SettingsViewModel::reset(Section section)
{
    if (section == DayPlan)
        m_plan.reset();
    m_keeper.change([=](Settings &settings) {
        const Settings standard;
        switch (section) {
        case Appearance:
            settings.theme = standard.theme;
            settings.textScale = standard.textScale;
            settings.reduceMotion = standard.reduceMotion;
            settings.keyHints = standard.keyHints;
            break;
        case Language:
            settings.cardLanguage = standard.cardLanguage;
            break;
        case DayPlan:
            settings.restDaysPerWeek = standard.restDaysPerWeek;
            settings.rolloverHour = standard.rolloverHour;
            break;
        case Flashcards:
            settings.desiredRetention = standard.desiredRetention;
            settings.newPerDay = standard.newPerDay;
            settings.reviewsPerDay = standard.reviewsPerDay;
            SettingsSchedule::reset(settings);
            break;
        case Drills:
            settings.compiler = standard.compiler;
            SettingsDrills::reset(settings);
            break;
        case Audio:
            settings.audioInput = standard.audioInput;
            break;
        }
    });
    if (section == Audio)
        m_takes.reset();
}

void SettingsViewModel::retry() { m_keeper.save(); }

} // namespace greenroom
