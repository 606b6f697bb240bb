#pragma once

#include "core/clock.h"
#include "core/drill.h"
#include "core/plan.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// Where a block of a day stands.
enum class BlockState { Waiting, Running, Paused, Done, Skipped };

/// "waiting", "running", "paused", "done", "skipped".
[[nodiscard]] QString toString(BlockState state);

/// Who ticked a step.
enum class StepDoneBy { Nobody, You, Greenroom };

/// "" (nobody), "you", "greenroom".
[[nodiscard]] QString toString(StepDoneBy by);

/// One step of a block, as it was when the day began.
struct DayStep
{
    LocalText text;
    bool done = false;
    StepDoneBy by = StepDoneBy::Nobody;
};

/// One block of a day. Its words are copied from the plan, so that a day stays what it was when the plan is edited later.
struct DayBlock
{
    LocalText title;
    LocalText summary;
    QString opens; ///< place it opens, see PlanBlock
    int minMinutes = 0;
    int maxMinutes = 0;
    int plannedMinutes = 0; ///< within minMinutes-maxMinutes
    BlockState state = BlockState::Waiting;
    qint64 accumulatedMs = 0;             ///< time of the stretches that ended
    std::optional<qint64> startedAtMs;    ///< start of the stretch that runs; only while Running
    std::optional<qint64> firstStartedMs; ///< when it was first started
    std::optional<qint64> finishedMs;     ///< when it was finished or skipped
    QList<DayStep> steps;
};

/// The three fields of the end of the day.
struct DaySummary
{
    QString wentWell;
    QString blockedMe;
    QString firstTomorrow;
    bool operator==(const DaySummary &) const = default;
};

/// One study day.
struct PlanDay
{
    QDate date;
    QString planId;
    qint64 startMs = 0; ///< when the first block was to begin: a full quarter hour
    QList<DayBlock> blocks;
    QStringList goals;     ///< at most three, no two the same
    QStringList doneGoals; ///< those of `goals` that are ticked
    QStringList blockers;
    DaySummary summary;
};

inline constexpr int mostGoals = 3;

/// A new day from a plan: every block at the middle of its range (a multiple of 5 where one fits), the first at the next quarter hour.
[[nodiscard]] PlanDay newPlanDay(const Plan &plan, QDate date, Moment now);

/// The next full quarter hour of local time, ms since the epoch; `now` itself when it is one.
[[nodiscard]] qint64 nextQuarterHourMs(Moment now);

// Transitions. Each gives the day after the act, or BadUsage when there is no such block or step. An act that changes nothing
// (pausing a paused block) gives the day back unchanged.

/// Starts or resumes a block; the block that ran is paused. A finished or skipped one is taken up again.
[[nodiscard]] Result<PlanDay> startBlock(PlanDay day, int block, Moment now);
[[nodiscard]] Result<PlanDay> pauseBlock(PlanDay day, int block, Moment now);
[[nodiscard]] Result<PlanDay> finishBlock(PlanDay day, int block, Moment now);
[[nodiscard]] Result<PlanDay> skipBlock(PlanDay day, int block, Moment now);
/// Ticks a step, or clears the tick with Nobody.
[[nodiscard]] Result<PlanDay> tickStep(PlanDay day, int block, int step, StepDoneBy by);
/// Sets the minutes of a block; values outside its range go to the nearest end.
[[nodiscard]] Result<PlanDay> setPlannedMinutes(PlanDay day, int block, int minutes);
/// Moves a block to another place of the day.
[[nodiscard]] Result<PlanDay> moveBlock(PlanDay day, int from, int to);
/// Closes a day that is over: a block left running is paused with at most its planned time, so that a night does not count as study.
[[nodiscard]] PlanDay settledDay(PlanDay day);

/// Time spent in a block so far, ms, the running stretch included. A clock set back counts as no time.
[[nodiscard]] qint64 spentMs(const DayBlock &block, Moment now);
/// Time left of a block, ms; negative when it is over its minutes.
[[nodiscard]] qint64 remainingMs(const DayBlock &block, Moment now);

/// The block to show as current: the running one, else the paused one, else the first that waits; -1 when the day is done.
[[nodiscard]] int currentBlock(const PlanDay &day);

/// The numbers of the day's header.
struct DayNumbers
{
    int done = 0;        ///< blocks done
    int total = 0;       ///< blocks not skipped
    int minutesLeft = 0; ///< of the blocks neither done nor skipped, rounded up
    int minutesDone = 0; ///< time spent in all blocks, rounded
    [[nodiscard]] bool allDone() const { return total > 0 && done == total; }
};
[[nodiscard]] DayNumbers dayNumbers(const PlanDay &day, Moment now);

/// When a block was, is or will be, ms since the epoch; nothing for a skipped one.
struct BlockTime
{
    qint64 startMs = 0;
    qint64 endMs = 0;
};
/// One entry a block: past blocks as they were, the current one with the time it has left, those that wait one after the other.
[[nodiscard]] QList<std::optional<BlockTime>> blockTimes(const PlanDay &day, Moment now);

/// The day as it is stored, and back. fromJson: BadInput when the object is not such a day.
[[nodiscard]] QJsonObject toJson(const PlanDay &day);
[[nodiscard]] Result<PlanDay> planDayFromJson(const QJsonObject &object);

} // namespace greenroom
