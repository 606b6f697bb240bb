#include "core/plan_day.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;

} // namespace

qint64 spentMs(const DayBlock &block, Moment now)
{
    const qint64 stretch = block.startedAtMs ? std::max<qint64>(0, now.msSinceEpoch - *block.startedAtMs) : 0;
    return block.accumulatedMs + stretch;
}

qint64 remainingMs(const DayBlock &block, Moment now) { return block.plannedMinutes * msPerMinute - spentMs(block, now); }

int currentBlock(const PlanDay &day)
{
    for (const BlockState wanted : {BlockState::Running, BlockState::Paused, BlockState::Waiting}) {
        for (qsizetype index = 0; index < day.blocks.size(); ++index) {
            if (day.blocks[index].state == wanted)
                return int(index);
        }
    }
    return -1;
}

DayNumbers dayNumbers(const PlanDay &day, Moment now)
{
    DayNumbers numbers;
    qint64 leftMs = 0;
    qint64 doneMs = 0;
    for (const DayBlock &block : day.blocks) {
        doneMs += spentMs(block, now);
        if (block.state == BlockState::Skipped)
            continue;
        ++numbers.total;
        if (block.state == BlockState::Done)
            ++numbers.done;
        else
            leftMs += std::max<qint64>(0, remainingMs(block, now));
    }
    numbers.minutesLeft = int((leftMs + msPerMinute - 1) / msPerMinute);
    numbers.minutesDone = int((doneMs + msPerMinute / 2) / msPerMinute);
    return numbers;
}

QList<std::optional<BlockTime>> blockTimes(const PlanDay &day, Moment now)
{
    QList<std::optional<BlockTime>> times(day.blocks.size());
    qint64 cursorMs = day.startMs;
    for (qsizetype index = 0; index < day.blocks.size(); ++index) {
        const DayBlock &block = day.blocks[index];
        if (block.state == BlockState::Skipped)
            continue;
        BlockTime time;
        if (block.state == BlockState::Done) {
            time.endMs = block.finishedMs.value_or(cursorMs);
            time.startMs = block.firstStartedMs.value_or(time.endMs);
            cursorMs = std::max(cursorMs, time.endMs);
        } else {
            const bool begun = block.firstStartedMs.has_value();
            // What has not begun cannot lie in the past.
            time.startMs = begun ? *block.firstStartedMs : std::max(cursorMs, now.msSinceEpoch);
            time.endMs = (begun ? std::max(now.msSinceEpoch, cursorMs) : time.startMs) + std::max<qint64>(0, remainingMs(block, now));
            if (block.state == BlockState::Running)
                time.endMs = now.msSinceEpoch + std::max<qint64>(0, remainingMs(block, now));
            cursorMs = time.endMs;
        }
        times[index] = time;
    }
    return times;
}

} // namespace greenroom
