#include "core/plan_day.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;

// The middle of the range, brought to a multiple of 5 where that stays inside it: people plan in such numbers.
int middleMinutes(int least, int most)
{
    const int middle = (least + most + 1) / 2;
    const int rounded = (middle + 2) / 5 * 5;
    return rounded >= least && rounded <= most ? rounded : middle;
}

DayBlock newBlock(const PlanBlock &english, const PlanBlock *chinese)
{
    DayBlock block;
    block.title = {english.title, chinese ? chinese->title : QString()};
    block.summary = {english.summary, chinese ? chinese->summary : QString()};
    block.opens = english.opens;
    block.minMinutes = english.minMinutes;
    block.maxMinutes = std::max(english.minMinutes, english.maxMinutes);
    block.plannedMinutes = middleMinutes(block.minMinutes, block.maxMinutes);
    for (qsizetype index = 0; index < english.steps.size(); ++index) {
        DayStep step;
        step.text = {english.steps[index], chinese ? chinese->steps.value(index) : QString()};
        block.steps.append(step);
    }
    return block;
}

std::optional<Error> unknownBlock(const PlanDay &day, int block)
{
    if (block >= 0 && block < day.blocks.size())
        return std::nullopt;
    return Error{ErrorCode::BadUsage, QCoreApplication::translate("greenroom", "This day has no block %1.").arg(block + 1), {}};
}

// Ends the running stretch, if there is one, into the accumulated time.
void stopStretch(DayBlock &block, qint64 nowMs)
{
    if (block.startedAtMs)
        block.accumulatedMs += std::max<qint64>(0, nowMs - *block.startedAtMs);
    block.startedAtMs.reset();
}

Result<PlanDay> closeBlock(PlanDay day, int index, Moment now, BlockState state)
{
    if (const auto error = unknownBlock(day, index))
        return *error;
    DayBlock &block = day.blocks[index];
    if (block.state == state)
        return day;
    stopStretch(block, now.msSinceEpoch);
    block.state = state;
    block.finishedMs = now.msSinceEpoch;
    return day;
}

} // namespace

QString toString(BlockState state)
{
    switch (state) {
    case BlockState::Running:
        return QStringLiteral("running");
    case BlockState::Paused:
        return QStringLiteral("paused");
    case BlockState::Done:
        return QStringLiteral("done");
    case BlockState::Skipped:
        return QStringLiteral("skipped");
    case BlockState::Waiting:
        break;
    }
    return QStringLiteral("waiting");
}

QString toString(StepDoneBy by)
{
    if (by == StepDoneBy::You)
        return QStringLiteral("you");
    return by == StepDoneBy::Greenroom ? QStringLiteral("greenroom") : QString();
}

qint64 nextQuarterHourMs(Moment now)
{
    constexpr qint64 quarterMs = 15 * msPerMinute;
    // Offsets are whole quarters nearly everywhere, but not everywhere that ever was: round in local time.
    const qint64 localMs = now.msSinceEpoch + 1000LL * now.utcOffsetSeconds;
    return (localMs + quarterMs - 1) / quarterMs * quarterMs - 1000LL * now.utcOffsetSeconds;
}

PlanDay newPlanDay(const Plan &plan, QDate date, Moment now)
{
    PlanDay day;
    day.date = date;
    day.planId = plan.id;
    day.startMs = nextQuarterHourMs(now);
    for (qsizetype index = 0; index < plan.english.blocks.size(); ++index) {
        const bool both = plan.chinese && index < plan.chinese->blocks.size();
        day.blocks.append(newBlock(plan.english.blocks[index], both ? &plan.chinese->blocks[index] : nullptr));
    }
    return day;
}

Result<PlanDay> startBlock(PlanDay day, int index, Moment now)
{
    if (const auto error = unknownBlock(day, index))
        return *error;
    if (day.blocks[index].state == BlockState::Running)
        return day;
    for (DayBlock &other : day.blocks) {
        if (other.state == BlockState::Running) {
            stopStretch(other, now.msSinceEpoch);
            other.state = BlockState::Paused;
        }
    }
    DayBlock &block = day.blocks[index];
    block.state = BlockState::Running;
    block.startedAtMs = now.msSinceEpoch;
    block.finishedMs.reset();
    if (!block.firstStartedMs)
        block.firstStartedMs = now.msSinceEpoch;
    return day;
}

Result<PlanDay> pauseBlock(PlanDay day, int index, Moment now)
{
    if (const auto error = unknownBlock(day, index))
        return *error;
    DayBlock &block = day.blocks[index];
    if (block.state != BlockState::Running)
        return day;
    stopStretch(block, now.msSinceEpoch);
    block.state = BlockState::Paused;
    return day;
}

Result<PlanDay> finishBlock(PlanDay day, int index, Moment now) { return closeBlock(std::move(day), index, now, BlockState::Done); }

Result<PlanDay> skipBlock(PlanDay day, int index, Moment now) { return closeBlock(std::move(day), index, now, BlockState::Skipped); }

Result<PlanDay> tickStep(PlanDay day, int index, int step, StepDoneBy by)
{
    if (const auto error = unknownBlock(day, index))
        return *error;
    DayBlock &block = day.blocks[index];
    if (step < 0 || step >= block.steps.size())
        return Error{ErrorCode::BadUsage, QCoreApplication::translate("greenroom", "This block has no step %1.").arg(step + 1), {}};
    block.steps[step].done = by != StepDoneBy::Nobody;
    block.steps[step].by = by;
    return day;
}

Result<PlanDay> setPlannedMinutes(PlanDay day, int index, int minutes)
{
    if (const auto error = unknownBlock(day, index))
        return *error;
    DayBlock &block = day.blocks[index];
    block.plannedMinutes = std::clamp(minutes, block.minMinutes, block.maxMinutes);
    return day;
}

Result<PlanDay> moveBlock(PlanDay day, int from, int to)
{
    if (const auto error = unknownBlock(day, from))
        return *error;
    if (const auto error = unknownBlock(day, to))
        return *error;
    day.blocks.move(from, to);
    return day;
}

PlanDay settledDay(PlanDay day)
{
    for (DayBlock &block : day.blocks) {
        if (block.state != BlockState::Running)
            continue;
        block.accumulatedMs = std::max(block.accumulatedMs, block.plannedMinutes * msPerMinute);
        block.startedAtMs.reset();
        block.state = BlockState::Paused;
    }
    return day;
}

} // namespace greenroom
