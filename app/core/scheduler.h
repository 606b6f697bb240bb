#pragma once

#include "core/card_state.h"
#include "core/day_load.h"
#include "core/fsrs.h"
#include "core/rating.h"

#include <QJsonObject>
#include <QList>

#include <array>

namespace greenroom {

/// Whether intervals are spread a little, so that cards learned together do not come back together.
enum class Fuzz { Off, On };

/// What becomes of a card that keeps slipping (see isLeech()).
enum class LeechAction {
    Tell,   ///< nothing but that it is told
    Suspend ///< set aside until the user brings it back
};

/// What the schedule depends on besides the card.
struct SchedulerSettings
{
    double desiredRetention = fsrs::defaultDesiredRetention; ///< 0.7-0.99
    QList<int> learningStepsSeconds{60, 600};
    QList<int> relearningStepsSeconds{600};
    int maximumIntervalDays = fsrs::greatestIntervalDays;
    int rolloverHour = defaultRolloverHour; ///< 0-23, local
    fsrs::Parameters parameters;
    Fuzz fuzz = Fuzz::On;
    LeechAction leechAction = LeechAction::Suspend;
    bool operator==(const SchedulerSettings &) const = default;
};

/// As one JSON object, so that every line of the review log can name the settings it was made with.
[[nodiscard]] QJsonObject toJson(const SchedulerSettings &settings);
/// Back from toJson(); BadInput when a value is missing or out of range.
[[nodiscard]] Result<SchedulerSettings> schedulerSettingsFromJson(const QJsonObject &object);

/// What one press would do.
struct Outcome
{
    Rating rating = Rating::Good;
    CardState state;         ///< the card after the press
    int intervalDays = 0;    ///< whole days until it comes back; 0 when it comes back by the clock
    qint64 delaySeconds = 0; ///< seconds until it comes back when intervalDays is 0
};

/// The four outcomes Again, Hard, Good, Easy of answering now. The buttons show them and a press stores one of them, so a button never
/// promises what the press does not keep. Hard < Good < Easy in days as long as the maximum interval leaves room.
/// Steps as Anki's: Again goes to the first step; Hard waits the mean of the first two (1.5 times a single one), later repeats;
/// Good goes on or graduates; Easy graduates. A lapse goes through the relearning steps to the interval of its stability; one that makes
/// the card a leech sets it aside where the settings say so. With `days` an interval up to 90 days goes to one of the emptier days of its
/// fuzz range.
[[nodiscard]] std::array<Outcome, 4> nextStates(const CardState &state, Moment now, const SchedulerSettings &settings,
                                                const DayChoice &days = {});

/// One of the four.
[[nodiscard]] Outcome outcomeFor(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings,
                                 const DayChoice &days = {});

/// The same press with the interval the log says it gave, for replays: which day was the emptiest is known to nobody afterwards. Where the
/// press leads to a step, `intervalDays` is not used.
[[nodiscard]] CardState replayedPress(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings,
                                      int intervalDays);

/// The whole days a fuzzed interval may take.
struct FuzzRange
{
    int least = 1;
    int most = 1;
};

/// The range around `days`: none below 2.5 days, else 1 + 15 % of the days in 2.5-7 + 10 % of those in 7-20 + 5 % of the rest, each way.
[[nodiscard]] FuzzRange fuzzRange(double days, int maximumDays);

} // namespace greenroom
