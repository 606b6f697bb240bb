#include "core/scheduler.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom {

namespace {

QJsonArray secondsArray(const QList<int> &steps)
{
    QJsonArray array;
    for (const int seconds : steps)
        array.append(seconds);
    return array;
}

// Steps must be positive whole seconds; nothing tells that one is not.
std::optional<QList<int>> secondsList(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<int> steps;
    for (const QJsonValue &entry : value.toArray()) {
        const int seconds = entry.toInt(0);
        if (seconds <= 0)
            return std::nullopt;
        steps.append(seconds);
    }
    return steps;
}

Error badSettings(const QString &key)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("greenroom", "The schedule's setting \"%1\" is missing or out of range.").arg(key),
            {}};
}

} // namespace

QJsonObject toJson(const SchedulerSettings &settings)
{
    QJsonArray weights;
    for (const double weight : settings.parameters.numbers())
        weights.append(weight);
    return {{QStringLiteral("desiredRetention"), settings.desiredRetention},
            {QStringLiteral("learningStepsSeconds"), secondsArray(settings.learningStepsSeconds)},
            {QStringLiteral("relearningStepsSeconds"), secondsArray(settings.relearningStepsSeconds)},
            {QStringLiteral("maximumIntervalDays"), settings.maximumIntervalDays},
            {QStringLiteral("rolloverHour"), settings.rolloverHour},
            {QStringLiteral("fuzz"), settings.fuzz == Fuzz::On},
            {QStringLiteral("suspendLeeches"), settings.leechAction == LeechAction::Suspend},
            {QStringLiteral("parameters"), weights}};
}

Result<SchedulerSettings> schedulerSettingsFromJson(const QJsonObject &object)
{
    SchedulerSettings settings;
    settings.desiredRetention = object.value(QStringLiteral("desiredRetention")).toDouble(-1);
    if (!(settings.desiredRetention > 0 && settings.desiredRetention < 1))
        return badSettings(QStringLiteral("desiredRetention"));
    const auto learning = secondsList(object.value(QStringLiteral("learningStepsSeconds")));
    const auto relearning = secondsList(object.value(QStringLiteral("relearningStepsSeconds")));
    if (!learning || !relearning)
        return badSettings(QStringLiteral("learningStepsSeconds"));
    settings.learningStepsSeconds = *learning;
    settings.relearningStepsSeconds = *relearning;
    settings.maximumIntervalDays = object.value(QStringLiteral("maximumIntervalDays")).toInt(0);
    if (settings.maximumIntervalDays < 1 || settings.maximumIntervalDays > fsrs::greatestIntervalDays)
        return badSettings(QStringLiteral("maximumIntervalDays"));
    settings.rolloverHour = object.value(QStringLiteral("rolloverHour")).toInt(-1);
    if (settings.rolloverHour < 0 || settings.rolloverHour > 23)
        return badSettings(QStringLiteral("rolloverHour"));
    settings.fuzz = object.value(QStringLiteral("fuzz")).toBool(true) ? Fuzz::On : Fuzz::Off;

    // Lines written before there was a choice set no leech aside, and a replay must not either.
    settings.leechAction = object.value(QStringLiteral("suspendLeeches")).toBool(false) ? LeechAction::Suspend : LeechAction::Tell;

    QList<double> numbers;
    for (const QJsonValue &weight : object.value(QStringLiteral("parameters")).toArray())
        numbers.append(weight.toDouble(qQNaN()));
    const Result<fsrs::Parameters> parameters = fsrs::Parameters::fromNumbers(numbers, int(settings.relearningStepsSeconds.size()));
    if (!parameters)
        return parameters.error();
    settings.parameters = *parameters;
    return settings;
}

} // namespace greenroom
