#include "core/review.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

constexpr std::array<std::pair<ReviewKind, const char *>, 11> kindNames{{{ReviewKind::Learn, "learn"},
                                                                         {ReviewKind::Review, "review"},
                                                                         {ReviewKind::Relearn, "relearn"},
                                                                         {ReviewKind::Cram, "cram"},
                                                                         {ReviewKind::Undo, "undo"},
                                                                         {ReviewKind::Suspend, "suspend"},
                                                                         {ReviewKind::Unsuspend, "unsuspend"},
                                                                         {ReviewKind::Bury, "bury"},
                                                                         {ReviewKind::Unbury, "unbury"},
                                                                         {ReviewKind::Reset, "reset"},
                                                                         {ReviewKind::Due, "due"}}};

// The uids that are taken back: by an Undo that is not itself taken back. Undos of Undos may stand anywhere in a merged log.
QSet<QString> takenBack(const QList<ReviewEntry> &entries)
{
    QMultiHash<QString, QString> undosOf; // what is taken back -> the Undos that do it
    for (const ReviewEntry &entry : entries) {
        if (entry.kind == ReviewKind::Undo)
            undosOf.insert(entry.undoes, entry.uid);
    }
    QSet<QString> result;
    const QSet<QString> named(undosOf.keyBegin(), undosOf.keyEnd());
    for (const QString &uid : named) {
        // An Undo taken back, done again, taken back …: a chain of one Undo each, where every other one holds.
        int depth = 0;
        for (QString at = uid; undosOf.contains(at) && depth <= entries.size(); ++depth)
            at = undosOf.value(at);
        if (depth % 2 == 1)
            result.insert(uid);
    }
    return result;
}

bool countsBefore(const ReviewEntry &left, const ReviewEntry &right) { return left.countsAtMs() < right.countsAtMs(); }

void setDue(CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings)
{
    const int days = std::clamp(entry.intervalDays.value_or(0), 0, fsrs::greatestIntervalDays);
    if (state.phase != CardPhase::Review || state.intervalDays == 0)
        state.intervalDays = std::max(1, days);
    state.phase = CardPhase::Review;
    state.step = 0;
    state.suspended = false;
    state.buriedUntil = QDate();
    state.dueDay = studyDay(entry.at, settings.rolloverHour).addDays(days);
    state.dueMs = studyDayStartMs(state.dueDay, entry.at.utcOffsetSeconds, settings.rolloverHour);
}

void applyAnswer(CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings)
{
    if (!entry.rating)
        return;
    // A line without an interval, or with that of a step where the card now leaves its steps, follows the rules alone.
    if (entry.intervalDays.value_or(0) > 0)
        state = replayedPress(state, entry.at, *entry.rating, settings, *entry.intervalDays);
    else
        state = outcomeFor(state, entry.at, *entry.rating, settings).state;
}

} // namespace

QString toString(ReviewKind kind)
{
    for (const auto &[known, name] : kindNames) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<ReviewKind> reviewKindFromString(QStringView text)
{
    for (const auto &[known, name] : kindNames) {
        if (text == QLatin1StringView(name))
            return known;
    }
    return std::nullopt;
}

ReviewKind answerKind(CardPhase phase)
{
    if (phase == CardPhase::Review)
        return ReviewKind::Review;
    return phase == CardPhase::Relearning ? ReviewKind::Relearn : ReviewKind::Learn;
}

QList<ReviewEntry> withoutUndone(const QList<ReviewEntry> &entries)
{
    const QSet<QString> undone = takenBack(entries);
    QList<ReviewEntry> kept;
    kept.reserve(entries.size());
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(kept),
                 [&](const ReviewEntry &entry) { return entry.kind != ReviewKind::Undo && !undone.contains(entry.uid); });
    std::stable_sort(kept.begin(), kept.end(), countsBefore);
    return kept;
}

void apply(CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings)
{
    switch (entry.kind) {
    case ReviewKind::Learn:
    case ReviewKind::Review:
    case ReviewKind::Relearn:
        applyAnswer(state, entry, settings);
        break;
    case ReviewKind::Suspend:
        state.suspended = true;
        break;
    case ReviewKind::Unsuspend:
        state.suspended = false;
        break;
    case ReviewKind::Bury:
        state.buriedUntil = studyDay(entry.at, settings.rolloverHour).addDays(1);
        break;
    case ReviewKind::Unbury:
        state.buriedUntil = QDate();
        break;
    case ReviewKind::Reset: {
        CardState fresh;
        fresh.cardId = state.cardId;
        state = fresh;
        break;
    }
    case ReviewKind::Due:
        setDue(state, entry, settings);
        break;
    case ReviewKind::Cram:
    case ReviewKind::Undo:
        break;
    }
    if (entry.memory && state.phase != CardPhase::New) {
        state.memory = entry.memory;
        state.lastReview = state.lastReview.value_or(entry.at);
    }
}

CardState applied(const CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings)
{
    CardState next = state;
    apply(next, entry, settings);
    return next;
}

CardState replay(const QString &cardId, const QList<ReviewEntry> &entries, const QHash<QString, SchedulerSettings> &settings,
                 const SchedulerSettings &fallback)
{
    CardState state;
    state.cardId = cardId;
    for (const ReviewEntry &entry : withoutUndone(entries)) {
        if (entry.cardId != cardId)
            continue;
        SchedulerSettings ofLine = settings.value(entry.settingsId, fallback);
        ofLine.parameters = fallback.parameters;
        apply(state, entry, ofLine);
    }
    return state;
}

} // namespace greenroom
