#include "core/plan_day.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom {

namespace {

QJsonObject textJson(const LocalText &text) { return {{QStringLiteral("en"), text.english}, {QStringLiteral("zh"), text.chinese}}; }

LocalText textFromJson(const QJsonValue &value)
{
    return {value[QLatin1StringView("en")].toString(), value[QLatin1StringView("zh")].toString()};
}

QJsonValue optionalMs(const std::optional<qint64> &ms) { return ms ? QJsonValue(*ms) : QJsonValue(); }

std::optional<qint64> msFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

QStringList stringsFromJson(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

BlockState blockStateFromString(const QString &text)
{
    for (const BlockState state : {BlockState::Running, BlockState::Paused, BlockState::Done, BlockState::Skipped}) {
        if (text == toString(state))
            return state;
    }
    return BlockState::Waiting;
}

StepDoneBy doneByFromString(const QString &text)
{
    if (text == toString(StepDoneBy::Greenroom))
        return StepDoneBy::Greenroom;
    return text == toString(StepDoneBy::You) ? StepDoneBy::You : StepDoneBy::Nobody;
}

QJsonObject blockJson(const DayBlock &block)
{
    QJsonArray steps;
    for (const DayStep &step : block.steps) {
        steps.append(QJsonObject{{QStringLiteral("text"), textJson(step.text)}, {QStringLiteral("by"), toString(step.by)}});
    }
    return {{QStringLiteral("title"), textJson(block.title)},
            {QStringLiteral("summary"), textJson(block.summary)},
            {QStringLiteral("opens"), block.opens},
            {QStringLiteral("minMinutes"), block.minMinutes},
            {QStringLiteral("maxMinutes"), block.maxMinutes},
            {QStringLiteral("plannedMinutes"), block.plannedMinutes},
            {QStringLiteral("state"), toString(block.state)},
            {QStringLiteral("accumulatedMs"), block.accumulatedMs},
            {QStringLiteral("startedAtMs"), optionalMs(block.startedAtMs)},
            {QStringLiteral("firstStartedMs"), optionalMs(block.firstStartedMs)},
            {QStringLiteral("finishedMs"), optionalMs(block.finishedMs)},
            {QStringLiteral("steps"), steps}};
}

DayBlock blockFromJson(const QJsonValue &value)
{
    DayBlock block;
    block.title = textFromJson(value[QLatin1StringView("title")]);
    block.summary = textFromJson(value[QLatin1StringView("summary")]);
    block.opens = value[QLatin1StringView("opens")].toString();
    block.minMinutes = value[QLatin1StringView("minMinutes")].toInt();
    block.maxMinutes = value[QLatin1StringView("maxMinutes")].toInt();
    block.plannedMinutes = value[QLatin1StringView("plannedMinutes")].toInt();
    block.state = blockStateFromString(value[QLatin1StringView("state")].toString());
    block.accumulatedMs = value[QLatin1StringView("accumulatedMs")].toInteger();
    block.startedAtMs = msFromJson(value[QLatin1StringView("startedAtMs")]);
    block.firstStartedMs = msFromJson(value[QLatin1StringView("firstStartedMs")]);
    block.finishedMs = msFromJson(value[QLatin1StringView("finishedMs")]);
    for (const QJsonValue &entry : value[QLatin1StringView("steps")].toArray()) {
        DayStep step;
        step.text = textFromJson(entry[QLatin1StringView("text")]);
        step.by = doneByFromString(entry[QLatin1StringView("by")].toString());
        step.done = step.by != StepDoneBy::Nobody;
        block.steps.append(step);
    }
    return block;
}

} // namespace

QJsonObject toJson(const PlanDay &day)
{
    QJsonArray blocks;
    for (const DayBlock &block : day.blocks)
        blocks.append(blockJson(block));
    const QJsonObject summary{{QStringLiteral("wentWell"), day.summary.wentWell},
                              {QStringLiteral("blockedMe"), day.summary.blockedMe},
                              {QStringLiteral("firstTomorrow"), day.summary.firstTomorrow}};
    return {{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
            {QStringLiteral("planId"), day.planId},
            {QStringLiteral("startMs"), day.startMs},
            {QStringLiteral("blocks"), blocks},
            {QStringLiteral("goals"), QJsonArray::fromStringList(day.goals)},
            {QStringLiteral("doneGoals"), QJsonArray::fromStringList(day.doneGoals)},
            {QStringLiteral("blockers"), QJsonArray::fromStringList(day.blockers)},
            {QStringLiteral("summary"), summary}};
}

Result<PlanDay> planDayFromJson(const QJsonObject &object)
{
    PlanDay day;
    day.date = QDate::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (!day.date.isValid() || !object.value(QStringLiteral("blocks")).isArray())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "A stored day could not be read."), {}};
    day.planId = object.value(QStringLiteral("planId")).toString();
    day.startMs = object.value(QStringLiteral("startMs")).toInteger();
    for (const QJsonValue &block : object.value(QStringLiteral("blocks")).toArray())
        day.blocks.append(blockFromJson(block));
    day.goals = stringsFromJson(object.value(QStringLiteral("goals")));
    day.doneGoals = stringsFromJson(object.value(QStringLiteral("doneGoals")));
    day.blockers = stringsFromJson(object.value(QStringLiteral("blockers")));
    const QJsonObject summary = object.value(QStringLiteral("summary")).toObject();
    day.summary = {summary.value(QStringLiteral("wentWell")).toString(), summary.value(QStringLiteral("blockedMe")).toString(),
                   summary.value(QStringLiteral("firstTomorrow")).toString()};
    return day;
}

} // namespace greenroom
