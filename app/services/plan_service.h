#pragma once

#include "core/plan_day.h"
#include "storage/plan_repository.h"
#include "storage/settings_repository.h"

#include <functional>
#include <optional>

namespace greenroom {

class Clock;
class Database;

/// The day's plan. Every change is saved before the call returns and gives the day as it then is.
class PlanService
{
public:
    PlanService(Database &database, const Clock &clock, QString deviceId, int rolloverHour = defaultRolloverHour);

    void setRolloverHour(int hour) { m_rolloverHour = hour; }
    /// The plan a new day is made from.
    void setPlan(const Plan &plan) { m_plan = plan; }

    /// The blocks of a new day with the minutes the user usually gives them.
    [[nodiscard]] Result<QList<DayBlock>> usualBlocks() const;
    /// Gives a block other minutes in every day to come; values outside its range go to the nearest end.
    [[nodiscard]] Result<void> setUsualMinutes(int block, int minutes);
    /// Every block as the plan has it again.
    [[nodiscard]] Result<void> clearUsualMinutes();

    /// The study day that runs now.
    [[nodiscard]] QDate date() const;
    /// Today as it is stored, or a new day from the plan that nothing has stored yet. Writes nothing.
    [[nodiscard]] Result<PlanDay> today() const;
    /// The same, stored, so that its start stays. Closes a day before it that was left running.
    [[nodiscard]] Result<PlanDay> begin();
    /// The latest day before today.
    [[nodiscard]] Result<std::optional<PlanDay>> previous() const;

    [[nodiscard]] Result<PlanDay> start(int block);
    [[nodiscard]] Result<PlanDay> pause(int block);
    [[nodiscard]] Result<PlanDay> finish(int block);
    [[nodiscard]] Result<PlanDay> skip(int block);
    [[nodiscard]] Result<PlanDay> tick(int block, int step, StepDoneBy by);
    [[nodiscard]] Result<PlanDay> setMinutes(int block, int minutes);
    [[nodiscard]] Result<PlanDay> move(int from, int to);
    /// At most three; more are BadUsage.
    [[nodiscard]] Result<PlanDay> setGoals(const QStringList &goals);
    /// Ticks or clears a goal. BadUsage when it is not one of the day's.
    [[nodiscard]] Result<PlanDay> setGoalDone(const QString &goal, bool done);
    [[nodiscard]] Result<PlanDay> setBlockers(const QStringList &blockers);
    [[nodiscard]] Result<PlanDay> setSummary(const DaySummary &summary);

    /// Any act at all: the rule is given today as it is stored, and what it gives is stored, in one transaction.
    [[nodiscard]] Result<PlanDay> change(const std::function<Result<PlanDay>(PlanDay)> &rule);

    [[nodiscard]] DayNumbers numbers(const PlanDay &day) const;
    [[nodiscard]] QList<std::optional<BlockTime>> times(const PlanDay &day) const;

private:
    [[nodiscard]] Result<PlanDay> newDay() const;
    /// Changes today by `change(PlanDay) -> Result<PlanDay>` and stores it, in one transaction.
    template <typename Change>
    [[nodiscard]] Result<PlanDay> changed(Change change);

    Database &m_database;
    const Clock &m_clock;
    QString m_deviceId;
    int m_rolloverHour;
    Plan m_plan;
    PlanRepository m_days;
    SettingsRepository m_settings;
};

} // namespace greenroom
