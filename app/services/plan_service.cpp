#include "services/plan_service.h"

#include "core/clock.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace greenroom {

namespace {
QString minutesKey() { return QStringLiteral("plan.minutes"); }
} // namespace

PlanService::PlanService(Database &database, const Clock &clock, QString deviceId, int rolloverHour)
    : m_database(database)
    , m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_rolloverHour(rolloverHour)
    , m_days(database)
    , m_settings(database)
{}

QDate PlanService::date() const { return studyDay(m_clock.now(), m_rolloverHour); }

Result<PlanDay> PlanService::today() const
{
    const auto stored = m_days.day(date());
    if (!stored)
        return stored.error();
    return stored->has_value() ? Result<PlanDay>(**stored) : newDay();
}

// Minutes are kept by the block's English title, so that they stay with it when a plan gains or moves blocks.
Result<PlanDay> PlanService::newDay() const
{
    const auto minutes = m_settings.value(minutesKey());
    if (!minutes)
        return minutes.error();
    PlanDay day = newPlanDay(m_plan, date(), m_clock.now());
    const QJsonObject usual = minutes->toObject();
    for (int block = 0; block < int(day.blocks.size()); ++block) {
        const QJsonValue wanted = usual.value(day.blocks.at(block).title.english);
        if (!wanted.isDouble())
            continue;
        auto changed = setPlannedMinutes(day, block, wanted.toInt());
        if (!changed)
            return changed;
        day = *changed;
    }
    return day;
}

Result<QList<DayBlock>> PlanService::usualBlocks() const
{
    const auto day = newDay();
    return day ? Result<QList<DayBlock>>(day->blocks) : Result<QList<DayBlock>>(day.error());
}

Result<void> PlanService::setUsualMinutes(int block, int minutes)
{
    const auto day = newDay();
    if (!day)
        return day.error();
    const auto changed = setPlannedMinutes(*day, block, minutes);
    if (!changed)
        return changed.error();
    QJsonObject usual;
    for (const DayBlock &each : changed->blocks)
        usual.insert(each.title.english, each.plannedMinutes);
    return m_settings.setValue(minutesKey(), usual);
}

Result<void> PlanService::clearUsualMinutes() { return m_settings.remove(minutesKey()); }

Result<std::optional<PlanDay>> PlanService::previous() const { return m_days.dayBefore(date()); }

template <typename Change>
Result<PlanDay> PlanService::changed(Change change)
{
    // The lock comes first: a verb beside the window must not change a day between our reading and our writing.
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto before = today();
    if (!before)
        return before;
    auto after = change(*before);
    if (!after)
        return after;
    if (const auto saved = m_days.save(*after, m_deviceId, m_clock.now().msSinceEpoch); !saved)
        return saved.error();
    const auto kept = transaction->commit();
    return kept ? after : Result<PlanDay>(kept.error());
}

Result<PlanDay> PlanService::begin()
{
    return changed([this](const PlanDay &day) -> Result<PlanDay> {
        const auto before = previous();
        if (!before)
            return before.error();
        if (before->has_value()) {
            const PlanDay settled = settledDay(**before);
            if (const auto saved = m_days.save(settled, m_deviceId, m_clock.now().msSinceEpoch); !saved)
                return saved.error();
        }
        return day;
    });
}

Result<PlanDay> PlanService::start(int block)
{
    return changed([&](const PlanDay &day) { return startBlock(day, block, m_clock.now()); });
}

Result<PlanDay> PlanService::pause(int block)
{
    return changed([&](const PlanDay &day) { return pauseBlock(day, block, m_clock.now()); });
}

Result<PlanDay> PlanService::finish(int block)
{
    return changed([&](const PlanDay &day) { return finishBlock(day, block, m_clock.now()); });
}

Result<PlanDay> PlanService::skip(int block)
{
    return changed([&](const PlanDay &day) { return skipBlock(day, block, m_clock.now()); });
}

Result<PlanDay> PlanService::tick(int block, int step, StepDoneBy by)
{
    return changed([&](const PlanDay &day) { return tickStep(day, block, step, by); });
}

Result<PlanDay> PlanService::setMinutes(int block, int minutes)
{
    return changed([&](const PlanDay &day) { return setPlannedMinutes(day, block, minutes); });
}

Result<PlanDay> PlanService::move(int from, int to)
{
    return changed([&](const PlanDay &day) { return moveBlock(day, from, to); });
}

Result<PlanDay> PlanService::setGoals(const QStringList &goals)
{
    if (goals.size() > mostGoals)
        return Error{ErrorCode::BadUsage, QCoreApplication::translate("greenroom", "Three goals are the limit. Remove one first."), {}};
    return changed([&](PlanDay day) -> Result<PlanDay> {
        day.goals = goals;
        day.goals.removeDuplicates();
        day.doneGoals.removeIf([&](const QString &goal) { return !day.goals.contains(goal); });
        return day;
    });
}

Result<PlanDay> PlanService::setGoalDone(const QString &goal, bool done)
{
    return changed([&](PlanDay day) -> Result<PlanDay> {
        if (!day.goals.contains(goal))
            return Error{ErrorCode::BadUsage, QCoreApplication::translate("greenroom", "This is not one of today's goals."), goal};
        day.doneGoals.removeAll(goal);
        if (done)
            day.doneGoals.append(goal);
        return day;
    });
}

Result<PlanDay> PlanService::setBlockers(const QStringList &blockers)
{
    return changed([&](PlanDay day) -> Result<PlanDay> {
        day.blockers = blockers;
        return day;
    });
}

Result<PlanDay> PlanService::setSummary(const DaySummary &summary)
{
    return changed([&](PlanDay day) -> Result<PlanDay> {
        day.summary = summary;
        return day;
    });
}

Result<PlanDay> PlanService::change(const std::function<Result<PlanDay>(PlanDay)> &rule) { return changed(rule); }

DayNumbers PlanService::numbers(const PlanDay &day) const { return dayNumbers(day, m_clock.now()); }

QList<std::optional<BlockTime>> PlanService::times(const PlanDay &day) const { return blockTimes(day, m_clock.now()); }

} // namespace greenroom
