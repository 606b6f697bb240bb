#include "core/scheduler.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr int secondsPerDay = 24 * 60 * 60;

// Hard on the first step: half way to the second one, or half as long again where there is none, at most a day more.
int hardStepSeconds(const QList<int> &steps, int step)
{
    if (step > 0)
        return steps[step];
    if (steps.size() > 1)
        return (steps[0] + steps[1]) / 2;
    return std::min(steps[0] + steps[0] / 2, steps[0] + secondsPerDay);
}

CardState answered(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings)
{
    CardState next = state;
    next.memory = fsrs::nextState(settings.parameters, state.memory, elapsedDays(state, now, settings.rolloverHour), rating);
    next.reps = state.reps + 1;
    next.lastReview = now;
    next.buriedUntil = QDate();
    return next;
}

Outcome inStep(CardState next, CardPhase phase, int step, int seconds, Rating rating)
{
    next.phase = phase;
    next.step = step;
    next.dueMs = next.lastReview->msSinceEpoch + 1000LL * seconds;
    next.dueDay = QDate();
    next.intervalDays = 0;
    return {rating, next, 0, seconds};
}

Outcome inReview(CardState next, int days, Rating rating, const SchedulerSettings &settings)
{
    next.phase = CardPhase::Review;
    next.step = 0;
    next.intervalDays = days;
    next.dueDay = studyDay(*next.lastReview, settings.rolloverHour).addDays(days);
    next.dueMs = studyDayStartMs(next.dueDay, next.lastReview->utcOffsetSeconds, settings.rolloverHour);
    return {rating, next, days, 0};
}

// Days until the next review for the memory after an answer. `least` keeps the order of the buttons.
int reviewDays(const CardState &before, const CardState &next, int least, const SchedulerSettings &settings)
{
    const int most = std::clamp(settings.maximumIntervalDays, 1, fsrs::greatestIntervalDays);
    const double exact = fsrs::exactIntervalDays(settings.parameters, next.memory->stability, settings.desiredRetention);
    int days = fsrs::intervalDays(settings.parameters, next.memory->stability, settings.desiredRetention, most);
    if (settings.fuzz == Fuzz::On) {
        FuzzRange range = fuzzRange(exact, most);
        // The spread must not turn a longer interval into one that is no longer than the last.
        if (days > before.intervalDays)
            range.least = std::max(range.least, before.intervalDays + 1);
        else if (before.intervalDays <= range.most)
            range.least = std::max(range.least, before.intervalDays);
        range.least = std::min(range.least, range.most);
        days = range.least + int(fuzzFraction(before.cardId, before.reps) * (range.most - range.least + 1));
    }
    return std::clamp(days, std::min(least, most), most);
}

Outcome again(const CardState &state, const CardState &next, const SchedulerSettings &settings)
{
    const bool lapse = state.phase == CardPhase::Review;
    const bool relearning = lapse || state.phase == CardPhase::Relearning;
    CardState after = next;
    after.lapses += lapse ? 1 : 0;
    const QList<int> &steps = relearning ? settings.relearningStepsSeconds : settings.learningStepsSeconds;
    if (steps.isEmpty())
        return inReview(after, reviewDays(state, after, 1, settings), Rating::Again, settings);
    return inStep(after, relearning ? CardPhase::Relearning : CardPhase::Learning, 0, steps[0], Rating::Again);
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

double fuzzFraction(const QString &cardId, int reps)
{
    // FNV-1a over the id, then one round of splitmix64: well spread, and the same on every machine and in every release.
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : cardId.toUtf8())
        hash = (hash ^ quint8(byte)) * 0x100000001b3ULL;
    hash += 0x9e3779b97f4a7c15ULL * quint64(reps + 1);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    hash ^= hash >> 31;
    return double(hash >> 11) * 0x1.0p-53;
}

std::array<Outcome, 4> nextStates(const CardState &state, Moment now, const SchedulerSettings &settings)
{
    std::array<CardState, 4> next;
    for (const Rating rating : allRatings)
        next[size_t(rating) - 1] = answered(state, now, rating, settings);

    std::array<Outcome, 4> outcomes;
    outcomes[0] = again(state, next[0], settings);
    int least = 1;
    const auto graduate = [&](Rating rating) {
        const CardState &after = next[size_t(rating) - 1];
        const Outcome outcome = inReview(after, reviewDays(state, after, least, settings), rating, settings);
        least = outcome.intervalDays + 1;
        return outcome;
    };

    const bool relearning = state.phase == CardPhase::Relearning;
    const QList<int> &steps = relearning ? settings.relearningStepsSeconds : settings.learningStepsSeconds;
    if (state.phase == CardPhase::Review || steps.isEmpty()) {
        for (const Rating rating : {Rating::Hard, Rating::Good, Rating::Easy})
            outcomes[size_t(rating) - 1] = graduate(rating);
        return outcomes;
    }
    const CardPhase phase = relearning ? CardPhase::Relearning : CardPhase::Learning;
    const int step = std::clamp(state.step, 0, int(steps.size()) - 1);
    outcomes[1] = inStep(next[1], phase, step, hardStepSeconds(steps, step), Rating::Hard);
    outcomes[2] = step + 1 < steps.size() ? inStep(next[2], phase, step + 1, steps[step + 1], Rating::Good) : graduate(Rating::Good);
    outcomes[3] = graduate(Rating::Easy);
    return outcomes;
}

Outcome outcomeFor(const CardState &state, Moment now, Rating rating, const SchedulerSettings &settings)
{
    return nextStates(state, now, settings)[size_t(rating) - 1];
}

} // namespace greenroom
