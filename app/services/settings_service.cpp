#include "services/settings_service.h"

#include "platform/unique_id.h"
#include "services/settings_values.h"
#include "storage/database.h"

namespace greenroom {

QString toString(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

QString toString(CardLanguageChoice language)
{
    switch (language) {
    case CardLanguageChoice::Chinese:
        return QStringLiteral("chinese");
    case CardLanguageChoice::Both:
        return QStringLiteral("both");
    case CardLanguageChoice::English:
        break;
    }
    return QStringLiteral("english");
}

SchedulerSettings schedulerSettings(const Settings &settings)
{
    SchedulerSettings scheduler;
    scheduler.desiredRetention = settings.desiredRetention;
    scheduler.rolloverHour = settings.rolloverHour;
    scheduler.learningStepsSeconds = settings.learningStepsSeconds;
    scheduler.relearningStepsSeconds = settings.relearningStepsSeconds;
    scheduler.leechAction = settings.suspendLeeches ? LeechAction::Suspend : LeechAction::Tell;
    if (!settings.fsrsParameters.isEmpty()) {
        const auto parameters = fsrs::Parameters::fromNumbers(settings.fsrsParameters, int(scheduler.relearningStepsSeconds.size()));
        if (parameters)
            scheduler.parameters = *parameters;
    }
    return scheduler;
}

Result<Settings> SettingsService::load() const
{
    const auto values = m_repository.all();
    return values ? Result<Settings>(settingsFromValues(*values)) : Result<Settings>(values.error());
}

Result<void> SettingsService::save(const Settings &settings)
{
    const auto stored = m_repository.all();
    if (!stored)
        return stored.error();
    const QMap<QString, QJsonValue> values = toValues(settings);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (stored->contains(value.key()) && stored->value(value.key()) == value.value())
            continue;
        if (const auto saved = m_repository.setValue(value.key(), value.value()); !saved)
            return saved.error();
    }
    return {};
}

Result<QString> SettingsService::deviceId()
{
    const auto id = m_repository.setOnce(QStringLiteral("device.id"), newUniqueId());
    return id ? Result<QString>(id->toString()) : Result<QString>(id.error());
}

} // namespace greenroom
