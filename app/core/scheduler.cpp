#include "core/scheduler.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr int secondsPerDay = 24 * 60 * 60;

// Where a press leads: to a step, or to an interval of days.
struct Route
{
    CardPhase phase = CardPhase::Review;
    int step = 0;
    int seconds = 0; ///< of a step
    [[nodiscard]] bool isStep() const { return phase != CardPhase::Review; }
};

// Hard on the first step: half way to the second one, or half as long again where there is none, at most a day more.
int hardStepSeconds(const QList<int> &steps, int step)
{
    if (step > 0)
        return steps[step];
    if (steps.size() > 1)
        return int((qint64(steps[0]) + steps[1]) / 2);
    return int(std::min(qint64(steps[0]) + steps[0] / 2, qint64(steps[0]) + secondsPerDay));
}

Route routeOf(const CardState &state, Rating rating, const SchedulerSettings &settings)
{
    const bool relearning = state.phase == CardPhase::Relearning || (state.phase == CardPhase::Review && rating == Rating::Again);
    const QList<int> &steps = relearning ? settings.relearningStepsSeconds : settings.learningStepsSeconds;
    const CardPhase phase = relearning ? CardPhase::Relearning : CardPhase::Learning;
    if (steps.isEmpty() || rating == Rating::Easy || (state.phase == CardPhase::Review && rating != Rating::Again))
        return {};
    if (rating == Rating::Again)
        return {phase, 0, steps[0]};
    const int step = std::clamp(state.step, 0, int(steps.size()) - 1);
    if (rating == Rating::Hard)
        return {phase, step, hardStepSeconds(steps, step)};
    return step + 1 < steps.size() ? Route{phase, step + 1, steps[step + 1]} : Route{};
}

// The card after a press, but for where it goes.
CardState answered(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings)
{
    CardState next = state;
    next.memory = fsrs::nextState(settings.parameters, state.memory, elapsedDays(state, now, settings.rolloverHour), rating);
    next.reps = state.reps + 1;
    next.lastReview = now;
    next.buriedUntil = QDate();
    if (state.phase == CardPhase::Review && rating == Rating::Again) {
        ++next.lapses;
        if (isLeech(next.lapses) && settings.leechAction == LeechAction::Suspend)
            next.suspended = true;
    }
    return next;
}

void enterStep(CardState &next, const Route &route)
{
    next.phase = route.phase;
    next.step = route.step;
    next.dueMs = next.lastReview->msSinceEpoch + 1000LL * route.seconds;
    next.dueDay = QDate();
    next.intervalDays = 0;
}

void enterReview(CardState &next, int days, const SchedulerSettings &settings)
{
    next.phase = CardPhase::Review;
    next.step = 0;
    next.intervalDays = days;
    next.dueDay = studyDay(*next.lastReview, settings.rolloverHour).addDays(days);
    next.dueMs = studyDayStartMs(next.dueDay, next.lastReview->utcOffsetSeconds, settings.rolloverHour);
}

// Days until the next review for the memory after an answer. `least` keeps the order of the buttons.
int reviewDays(const CardState &before, const CardState &next, int least, const SchedulerSettings &settings, const DayChoice &choice)
{
    const int most = std::clamp(settings.maximumIntervalDays, 1, fsrs::greatestIntervalDays);
    const double exact = fsrs::exactIntervalDays(settings.parameters, next.memory->stability, settings.desiredRetention);
    int days = fsrs::intervalDays(settings.parameters, next.memory->stability, settings.desiredRetention, most);
    least = std::min(least, most);
    if (settings.fuzz == Fuzz::On) {
        FuzzRange range = fuzzRange(exact, most);
        // The spread must not turn a longer interval into one that is no longer than the last.
        if (days > before.intervalDays)
            range.least = std::max(range.least, before.intervalDays + 1);
        else if (before.intervalDays <= range.most)
            range.least = std::max(range.least, before.intervalDays);
        range.most = std::max(range.most, least);
        range.least = std::clamp(range.least, std::min(least, range.most), range.most);
        const double fraction = fuzzFraction(before.cardId, before.reps);
        days = choice.load && range.most <= longestBalancedDays
                   ? balancedDays(range.least, range.most, studyDay(*next.lastReview, settings.rolloverHour), fraction, choice)
                   : range.least + int(fraction * (range.most - range.least + 1));
    }
    return std::clamp(days, least, most);
}

} // namespace

FuzzRange fuzzRange(double days, int maximumDays)
{
    const int most = std::max(1, maximumDays);
    const double bounded = std::clamp(std::isfinite(days) ? days : double(most), 1.0, double(most));
    if (bounded < 2.5) {
        const int rounded = std::clamp(int(std::lround(bounded)), 1, most);
        return {rounded, rounded};
    }
    const double delta =
        1 + 0.15 * (std::min(bounded, 7.0) - 2.5) + 0.1 * std::max(0.0, std::min(bounded, 20.0) - 7) + 0.05 * std::max(0.0, bounded - 20);
    return {std::clamp(int(std::lround(bounded - delta)), 1, most), std::clamp(int(std::lround(bounded + delta)), 1, most)};
}

std::array<Outcome, 4> nextStates(const CardState &state, Moment now, const SchedulerSettings &settings, const DayChoice &days)
{
    std::array<Outcome, 4> outcomes;
    int least = 1;
    for (const Rating rating : allRatings) {
        Outcome &outcome = outcomes[size_t(rating) - 1];
        outcome.rating = rating;
        outcome.state = answered(state, now, rating, settings);
        const Route route = routeOf(state, rating, settings);
        if (route.isStep()) {
            enterStep(outcome.state, route);
            outcome.delaySeconds = route.seconds;
            continue;
        }
        const bool isAgain = rating == Rating::Again;
        outcome.intervalDays = reviewDays(state, outcome.state, isAgain ? 1 : least, settings, days);
        enterReview(outcome.state, outcome.intervalDays, settings);
        if (!isAgain)
            least = outcome.intervalDays + 1;
    }
    return outcomes;
}

Outcome outcomeFor(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings, const DayChoice &days)
{
    return nextStates(state, now, settings, days)[size_t(rating) - 1];
}

CardState replayedPress(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings, int intervalDays)
{
    CardState next = answered(state, now, rating, settings);
    const Route route = routeOf(state, rating, settings);
    if (route.isStep())
        enterStep(next, route);
    else
        enterReview(next, std::clamp(intervalDays, 1, fsrs::greatestIntervalDays), settings);
    return next;
}

} // namespace greenroom
