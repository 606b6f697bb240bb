#pragma once

#include "core/attempt.h"
#include "core/drill.h"
#include "storage/attempt_repository.h"
#include "storage/pinned_failure_repository.h"

#include <QHash>
#include <QList>
#include <QString>

namespace greenroom {

class Clock;
class Database;

/// How far a user is with a drill.
enum class DrillState { NotTried, Tried, Solved };

/// What the list of drills says of one of them.
struct DrillStanding
{
    DrillState state = DrillState::NotTried;
    int runs = 0;
    int bestSeconds = 0;  ///< least own thinking time of an accepted run; 0 = never accepted
    qint64 lastRunMs = 0; ///< ms since the epoch; 0 = never
    qint64 retroMs = 0;   ///< when the retrospective was last written; 0 = never
    bool givenUp = false; ///< the solution was opened before the drill was accepted
    bool restful = false; ///< the latest run was accepted: nothing is being worked on
};

/// A drill as it was left: the editor, the clock, the hints.
struct OpenedDrill
{
    Draft draft;
    DrillStanding standing;
    Retro retro;
};

/// What hangs on a drill: the draft in its editor, the runs, the retrospective. Every save is on the disk when the call returns.
class DrillService
{
public:
    DrillService(Database &database, const Clock &clock, QString deviceId);

    /// How far the user is with every drill that was ever tried or written about, by id.
    [[nodiscard]] Result<QHash<QString, DrillStanding>> standings() const;
    /// A drill as it was left; a new one begins with its starter.
    [[nodiscard]] Result<OpenedDrill> open(const Drill &drill) const;

    /// Stores the draft and says when.
    [[nodiscard]] Result<Moment> saveDraft(const Draft &draft);
    /// Logs a run of what `draft` holds. A run that was stopped, or that the judge itself failed, says nothing about the user and is not
    /// kept.
    [[nodiscard]] Result<void> record(const Draft &draft, const JudgeReport &report);
    /// The drill with the inputs on which earlier runs failed among its cases.
    [[nodiscard]] Result<Drill> withPinned(const Drill &drill) const;
    /// Keeps the failing input of a report for later runs, unless it is one of the drill's own or too large to be of use.
    [[nodiscard]] Result<void> pin(const JudgeReport &report);
    /// Stores the retrospective and says when.
    [[nodiscard]] Result<Moment> saveRetro(const QString &drillId, const Retro &retro);

    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Result<DrillStanding> standing(const QString &drillId) const;

    const Clock &m_clock;
    QString m_deviceId;
    mutable AttemptRepository m_attempts;
    mutable PinnedFailureRepository m_pinned;
};

} // namespace greenroom
