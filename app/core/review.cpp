#include "core/review.h"

#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

constexpr std::array<std::pair<ReviewKind, const char *>, 9> kindNames{{{ReviewKind::Learn, "learn"},
                                                                        {ReviewKind::Review, "review"},
                                                                        {ReviewKind::Relearn, "relearn"},
                                                                        {ReviewKind::Cram, "cram"},
                                                                        {ReviewKind::Undo, "undo"},
                                                                        {ReviewKind::Suspend, "suspend"},
                                                                        {ReviewKind::Unsuspend, "unsuspend"},
                                                                        {ReviewKind::Bury, "bury"},
                                                                        {ReviewKind::Reset, "reset"}}};

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
    QSet<QString> undone;
    for (const ReviewEntry &entry : entries) {
        if (entry.kind == ReviewKind::Undo)
            undone.insert(entry.undoes);
    }
    QList<ReviewEntry> kept;
    kept.reserve(entries.size());
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(kept),
                 [&](const ReviewEntry &entry) { return entry.kind != ReviewKind::Undo && !undone.contains(entry.uid); });
    std::stable_sort(kept.begin(), kept.end(),
                     [](const ReviewEntry &left, const ReviewEntry &right) { return left.at.msSinceEpoch < right.at.msSinceEpoch; });
    return kept;
}

CardState applied(const CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings)
{
    CardState next = state;
    switch (entry.kind) {
    case ReviewKind::Learn:
    case ReviewKind::Review:
    case ReviewKind::Relearn:
        return entry.rating ? outcomeFor(state, entry.at, *entry.rating, settings).state : state;
    case ReviewKind::Suspend:
        next.suspended = true;
        break;
    case ReviewKind::Unsuspend:
        next.suspended = false;
        break;
    case ReviewKind::Bury:
        next.buriedUntil = studyDay(entry.at, settings.rolloverHour).addDays(1);
        break;
    case ReviewKind::Reset:
        next = CardState{};
        next.cardId = state.cardId;
        break;
    case ReviewKind::Cram:
    case ReviewKind::Undo:
        break;
    }
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
        const auto known = settings.constFind(entry.settingsId);
        state = applied(state, entry, known == settings.constEnd() ? fallback : *known);
    }
    return state;
}

} // namespace greenroom
