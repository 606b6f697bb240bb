#include "services/settings_values.h"

#include <QJsonArray>

#include <algorithm>

namespace greenroom {

namespace {

template <typename Choice, size_t count>
Choice choice(const QJsonValue &value, const std::array<Choice, count> &choices, Choice fallback)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](Choice each) { return value.toString() == toString(each); });
    return found == choices.end() ? fallback : *found;
}

int number(const QJsonValue &value, int least, int most, int fallback) { return std::clamp(value.toInt(fallback), least, most); }

double number(const QJsonValue &value, double least, double most, double fallback)
{
    return std::clamp(value.toDouble(fallback), least, most);
}

QList<double> numberList(const QJsonValue &value)
{
    QList<double> numbers;
    for (const QJsonValue &each : value.toArray())
        numbers.append(each.toDouble());
    return numbers;
}

QJsonArray listValue(const QList<double> &numbers)
{
    QJsonArray list;
    for (const double each : numbers)
        list.append(each);
    return list;
}

} // namespace

QMap<QString, QJsonValue> toValues(const Settings &settings)
{
    return {{QStringLiteral("appearance.theme"), toString(settings.theme)},
            {QStringLiteral("appearance.textScale"), settings.textScale},
            {QStringLiteral("appearance.reduceMotion"), settings.reduceMotion},
            {QStringLiteral("appearance.keyHints"), settings.keyHints},
            {QStringLiteral("language.window"), settings.language},
            {QStringLiteral("language.cards"), toString(settings.cardLanguage)},
            {QStringLiteral("plan.restDaysPerWeek"), settings.restDaysPerWeek},
            {QStringLiteral("plan.rolloverHour"), settings.rolloverHour},
            {QStringLiteral("cards.desiredRetention"), settings.desiredRetention},
            {QStringLiteral("cards.newPerDay"), settings.newPerDay},
            {QStringLiteral("cards.reviewsPerDay"), settings.reviewsPerDay},
            {QStringLiteral("cards.fsrsParameters"), listValue(settings.fsrsParameters)},
            {QStringLiteral("drills.compiler"), settings.compiler},
            {QStringLiteral("drills.standard"), settings.standard},
            {QStringLiteral("drills.timeLimitSeconds"), settings.timeLimitSeconds},
            {QStringLiteral("drills.hintLockMinutes"), settings.hintLockMinutes},
            {QStringLiteral("drills.hidePattern"), settings.hidePattern},
            {QStringLiteral("drills.completion"), settings.completion},
            {QStringLiteral("audio.input"), settings.audioInput}};
}

Settings settingsFromValues(const QMap<QString, QJsonValue> &values)
{
    const auto value = [&](const char *key) { return values.value(QString::fromLatin1(key), QJsonValue(QJsonValue::Undefined)); };
    const Settings standard;
    Settings settings;
    settings.theme =
        choice(value("appearance.theme"), std::array{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}, standard.theme);
    settings.textScale = number(value("appearance.textScale"), 1.0, 1.5, standard.textScale);
    settings.reduceMotion = value("appearance.reduceMotion").toBool(standard.reduceMotion);
    settings.keyHints = value("appearance.keyHints").toBool(standard.keyHints);
    settings.language = value("language.window").toString();
    settings.cardLanguage =
        choice(value("language.cards"), std::array{CardLanguageChoice::English, CardLanguageChoice::Chinese, CardLanguageChoice::Both},
               standard.cardLanguage);
    settings.restDaysPerWeek = number(value("plan.restDaysPerWeek"), 0, 2, standard.restDaysPerWeek);
    settings.rolloverHour = number(value("plan.rolloverHour"), 0, 23, standard.rolloverHour);
    settings.desiredRetention = number(value("cards.desiredRetention"), 0.8, 0.95, standard.desiredRetention);
    settings.newPerDay = number(value("cards.newPerDay"), 0, 999, standard.newPerDay);
    settings.reviewsPerDay = number(value("cards.reviewsPerDay"), 0, 9999, standard.reviewsPerDay);
    settings.fsrsParameters = numberList(value("cards.fsrsParameters"));
    settings.compiler = value("drills.compiler").toString();
    settings.standard = value("drills.standard").toString();
    settings.timeLimitSeconds = number(value("drills.timeLimitSeconds"), 0.0, 60.0, standard.timeLimitSeconds);
    settings.hintLockMinutes = number(value("drills.hintLockMinutes"), 0, 60, standard.hintLockMinutes);
    settings.hidePattern = value("drills.hidePattern").toBool(standard.hidePattern);
    settings.completion = value("drills.completion").toBool(standard.completion);
    settings.audioInput = value("audio.input").toString();
    return settings;
}

} // namespace greenroom
