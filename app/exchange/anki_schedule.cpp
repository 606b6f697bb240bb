#include "exchange/anki_schedule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr qint64 daySeconds = 86400;
constexpr qint64 latestMs = 4102444800000; // the year 2100; what lies beyond is no time anybody reviewed at
constexpr qint64 mostDays = 2 * fsrs::greatestIntervalDays;

std::optional<ReviewKind> kindOf(const AnkiReview &review)
{
    switch (review.type) {
    case 0:
        return ReviewKind::Learn;
    case 1:
        return ReviewKind::Review;
    case 2:
        return ReviewKind::Relearn;
    case 3: // an early review of a filtered deck counts and has a factor; a preview has none
        return review.factor == 0 ? ReviewKind::Cram : ReviewKind::Review;
    case 4:
        return review.ease == 0 && review.factor == 0 ? std::optional(ReviewKind::Reset) : std::nullopt;
    default:
        return std::nullopt;
    }
}

CardPhase phaseOf(const AnkiCard &card)
{
    switch (card.type) {
    case 1:
        return CardPhase::Learning;
    case 2: // the first scheduler had no kind of its own for lapses
        return card.queue == 1 ? CardPhase::Relearning : CardPhase::Review;
    case 3:
        return CardPhase::Relearning;
    default:
        return CardPhase::New;
    }
}

std::optional<fsrs::MemoryState> memoryOf(const QJsonObject &data)
{
    const double stability = data.value(QLatin1StringView("s")).toDouble();
    const double difficulty = data.value(QLatin1StringView("d")).toDouble();
    if (!std::isfinite(stability) || !std::isfinite(difficulty) || stability <= 0 || difficulty <= 0)
        return std::nullopt;
    return fsrs::MemoryState{std::clamp(stability, fsrs::leastStability, fsrs::greatestStability),
                             std::clamp(difficulty, fsrs::leastDifficulty, fsrs::greatestDifficulty)};
}

/// What the log since the last reset gives; nothing when it does not begin with the first answer.
std::optional<fsrs::MemoryState> memoryFromLog(const QList<ReviewEntry> &log, const SchedulerSettings &settings)
{
    std::optional<fsrs::MemoryState> memory;
    QDate last;
    for (const ReviewEntry &entry : log) {
        if (entry.kind == ReviewKind::Reset) {
            memory.reset();
            last = {};
        }
        if (!entry.isAnswer() || entry.kind == ReviewKind::Cram)
            continue;
        if (!memory && entry.kind != ReviewKind::Learn)
            return std::nullopt;
        const QDate day = studyDay(entry.at, settings.rolloverHour);
        memory =
            fsrs::nextState(settings.parameters, memory, last.isValid() ? int(std::max<qint64>(0, last.daysTo(day))) : 0, *entry.rating);
        last = day;
    }
    return memory;
}

int bounded(qint64 value, qint64 most) { return int(std::clamp<qint64>(value, 0, most)); }

/// Fills in when a card waits for its next step or its day.
void setDue(CardState &state, const AnkiCard &card, qint64 due, const AnkiCalendar &calendar)
{
    const bool byClock = state.phase != CardPhase::Review && std::abs(due) > mostDays;
    const qint64 days = std::clamp<qint64>(due, -mostDays, mostDays);
    const QDate day = calendar.dayZero.addDays(days);
    if (byClock)
        state.dueMs = std::clamp<qint64>(due, 0, latestMs / 1000) * 1000;
    else
        state.dueMs = studyDayStartMs(day, calendar.utcOffsetSeconds, calendar.rolloverHour);
    if (state.phase == CardPhase::Review) {
        state.dueDay = day;
        state.intervalDays = std::max(1, bounded(card.interval, fsrs::greatestIntervalDays));
    }
}

int stepOf(const AnkiCard &card, CardPhase phase, const SchedulerSettings &settings)
{
    const qsizetype steps = phase == CardPhase::Relearning ? settings.relearningStepsSeconds.size() : settings.learningStepsSeconds.size();
    return int(std::clamp<qint64>(steps - card.left % 1000, 0, std::max<qint64>(0, steps - 1)));
}

Moment lastReviewOf(const CardState &state, const QJsonObject &data, const QList<ReviewEntry> &log, const AnkiCalendar &calendar)
{
    const auto lastAnswer = std::find_if(log.rbegin(), log.rend(), [](const ReviewEntry &entry) { return entry.isAnswer(); });
    if (lastAnswer != log.rend())
        return lastAnswer->at;
    const double seconds = data.value(QLatin1StringView("lrt")).toDouble();
    if (seconds > 0 && seconds < double(latestMs) / 1000)
        return {qint64(seconds) * 1000, calendar.utcOffsetSeconds};
    return {state.dueMs - qint64(state.intervalDays) * daySeconds * 1000, calendar.utcOffsetSeconds};
}

} // namespace

AnkiCalendar ankiCalendar(const AnkiCollection &collection)
{
    AnkiCalendar calendar;
    const qint64 created = std::clamp<qint64>(collection.createdSeconds, 0, latestMs / 1000);
    if (collection.minutesWest) {
        calendar.utcOffsetSeconds = -std::clamp(*collection.minutesWest, -14 * 60, 12 * 60) * 60;
    } else {
        const qint64 ahead = defaultRolloverHour * 3600 - created % daySeconds;
        calendar.utcOffsetSeconds = int(ahead < -12 * 3600 ? ahead + daySeconds : ahead) / 900 * 900;
    }
    calendar.rolloverHour = collection.rolloverHour >= 0 && collection.rolloverHour < 24 ? collection.rolloverHour : defaultRolloverHour;
    calendar.dayZero = studyDay({created * 1000, calendar.utcOffsetSeconds}, std::min(calendar.rolloverHour, defaultRolloverHour));
    const qint64 modified = std::clamp<qint64>(collection.modifiedMs, 0, latestMs);
    calendar.modifiedDay = studyDay({modified, calendar.utcOffsetSeconds}, calendar.rolloverHour);
    return calendar;
}

QList<ReviewEntry> ankiLog(const QList<AnkiReview> &reviews, const AnkiCalendar &calendar)
{
    QList<ReviewEntry> log;
    for (const AnkiReview &review : reviews) {
        const auto kind = kindOf(review);
        const auto rating = review.ease >= 1 && review.ease <= 4 ? ratingFromNumber(int(review.ease)) : std::nullopt;
        if (!kind || review.id <= 0 || review.id > latestMs || (*kind != ReviewKind::Reset && !rating))
            continue;
        ReviewEntry entry;
        entry.kind = *kind;
        if (*kind != ReviewKind::Reset)
            entry.rating = rating;
        entry.at = {review.id, calendar.utcOffsetSeconds};
        entry.durationMs = std::clamp<qint64>(review.milliseconds, 0, longestReviewMs);
        if (entry.rating && *kind != ReviewKind::Cram)
            entry.intervalDays = bounded(review.interval, fsrs::greatestIntervalDays); // seconds are negative: a step
        log.append(entry);
    }
    return log;
}

CardState ankiState(const AnkiCard &card, const QList<ReviewEntry> &log, const AnkiCalendar &calendar, const SchedulerSettings &settings)
{
    CardState state;
    state.phase = phaseOf(card);
    state.suspended = card.queue == -1;
    if (card.queue == -2 || card.queue == -3)
        state.buriedUntil = calendar.modifiedDay.addDays(1);
    if (state.phase == CardPhase::New)
        return state;
    setDue(state, card, card.originalDeck != 0 && card.originalDue != 0 ? card.originalDue : card.due, calendar);
    const QJsonObject data = QJsonDocument::fromJson(card.data).object();
    state.reps = bounded(card.reps, 1'000'000);
    state.lapses = bounded(card.lapses, 1'000'000);
    state.lastReview = lastReviewOf(state, data, log, calendar);
    if (state.phase != CardPhase::Review)
        state.step = stepOf(card, state.phase, settings);
    state.memory = memoryOf(data);
    if (!state.memory)
        state.memory = memoryFromLog(log, settings);
    if (!state.memory && state.phase != CardPhase::Learning) {
        const double ease = std::clamp(double(card.factor) / 1000, 1.3, 10.0);
        state.memory =
            fsrs::stateFromSm2(settings.parameters, ease, std::clamp(double(card.interval), 1.0, double(fsrs::greatestIntervalDays)));
    }
    if (!state.memory)
        state.memory = fsrs::nextState(settings.parameters, std::nullopt, 0, Rating::Good);
    return state;
}

} // namespace greenroom
