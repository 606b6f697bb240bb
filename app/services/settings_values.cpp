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

template <typename Number>
QJsonArray listValue(const QList<Number> &numbers)
{
    QJsonArray list;
    for (const Number each : numbers)
        list.append(each);
    return list;
}

QJsonArray easyDaysValue(const std::array<EasyDay, 7> &days)
{
    QJsonArray list;
    for (const EasyDay day : days)
        list.append(toString(day));
    return list;
}

std::array<EasyDay, 7> easyDays(const QJsonValue &value)
{
    std::array<EasyDay, 7> days{};
    const QJsonArray list = value.toArray();
    for (qsizetype day = 0; day < std::min<qsizetype>(list.size(), 7); ++day)
        days[size_t(day)] = easyDayFromString(list[day].toString());
    return days;
}

// Steps that are no list keep the standard ones; an empty list is a choice.
QList<int> steps(const QJsonValue &value, const QList<int> &fallback)
{
    constexpr int mostSteps = 8;
    constexpr int longestSeconds = 30 * 24 * 60 * 60;
    if (!value.isArray())
        return fallback;
    QList<int> seconds;
    for (const QJsonValue &each : value.toArray()) {
        if (seconds.size() < mostSteps)
            seconds.append(std::clamp(each.toInt(1), 1, longestSeconds));
    }
    return seconds;
}

QStringList textList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
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
            {QStringLiteral("cards.learningStepsSeconds"), listValue(settings.learningStepsSeconds)},
            {QStringLiteral("cards.relearningStepsSeconds"), listValue(settings.relearningStepsSeconds)},
            {QStringLiteral("cards.backlogOrder"), toString(settings.backlogOrder)},
            {QStringLiteral("cards.siblingsApart"), settings.siblingsApart},
            {QStringLiteral("cards.twoButtons"), settings.twoButtons},
            {QStringLiteral("cards.suspendLeeches"), settings.suspendLeeches},
            {QStringLiteral("cards.balanceLoad"), settings.balanceLoad},
            {QStringLiteral("cards.easyDays"), easyDaysValue(settings.easyDays)},
            {QStringLiteral("cards.optimizeByItself"), settings.optimizeByItself},
            {QStringLiteral("interview.date"), settings.interviewDate.isValid() ? settings.interviewDate.toString(Qt::ISODate) : QString()},
            {QStringLiteral("interview.topics"), QJsonArray::fromStringList(settings.interviewTopics)},
            {QStringLiteral("interview.target"), settings.interviewTarget},
            {QStringLiteral("drills.compiler"), settings.compiler},
            {QStringLiteral("drills.standard"), settings.standard},
            {QStringLiteral("drills.timeLimitSeconds"), settings.timeLimitSeconds},
            {QStringLiteral("drills.hintLockMinutes"), settings.hintLockMinutes},
            {QStringLiteral("drills.hidePattern"), settings.hidePattern},
            {QStringLiteral("drills.completion"), settings.completion},
            {QStringLiteral("audio.input"), settings.audioInput},
            {QStringLiteral("notes.folder"), settings.notesFolder}};
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
    settings.learningStepsSeconds = steps(value("cards.learningStepsSeconds"), standard.learningStepsSeconds);
    settings.relearningStepsSeconds = steps(value("cards.relearningStepsSeconds"), standard.relearningStepsSeconds);
    settings.backlogOrder = backlogOrderFromString(value("cards.backlogOrder").toString());
    settings.siblingsApart = value("cards.siblingsApart").toBool(standard.siblingsApart);
    settings.twoButtons = value("cards.twoButtons").toBool(standard.twoButtons);
    settings.suspendLeeches = value("cards.suspendLeeches").toBool(standard.suspendLeeches);
    settings.balanceLoad = value("cards.balanceLoad").toBool(standard.balanceLoad);
    settings.easyDays = easyDays(value("cards.easyDays"));
    settings.optimizeByItself = value("cards.optimizeByItself").toBool(standard.optimizeByItself);
    settings.interviewDate = QDate::fromString(value("interview.date").toString(), Qt::ISODate);
    settings.interviewTopics = textList(value("interview.topics"));
    settings.interviewTarget = number(value("interview.target"), 0.7, 0.98, standard.interviewTarget);
    settings.compiler = value("drills.compiler").toString();
    settings.standard = value("drills.standard").toString();
    settings.timeLimitSeconds = number(value("drills.timeLimitSeconds"), 0.0, 60.0, standard.timeLimitSeconds);
    settings.hintLockMinutes = number(value("drills.hintLockMinutes"), 0, 60, standard.hintLockMinutes);
    settings.hidePattern = value("drills.hidePattern").toBool(standard.hidePattern);
    settings.completion = value("drills.completion").toBool(standard.completion);
    settings.audioInput = value("audio.input").toString();
    settings.notesFolder = value("notes.folder").toString();
    return settings;
}

} // namespace greenroom
