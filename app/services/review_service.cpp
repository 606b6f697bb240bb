#include "services/review_service.h"

#include "core/clock.h"
#include "platform/unique_id.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

ReviewOptions reviewOptions(const Settings &settings)
{
    ReviewOptions options;
    options.scheduler = schedulerSettings(settings);
    options.newPerDay = settings.newPerDay;
    options.reviewsPerDay = settings.reviewsPerDay;
    return options;
}

ReviewService::ReviewService(Database &database, const Clock &clock, QString deviceId, ReviewOptions options)
    : m_database(database)
    , m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_options(std::move(options))
    , m_reviews(database)
    , m_cards(database)
{}

Result<void> ReviewService::requireCard(const QString &cardId) const
{
    if (m_cardIds.contains(cardId))
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("greenroom", "There is no card \"%1\". \"greenroom cards\" lists them.").arg(cardId),
                 {}};
}

Result<QHash<QString, CardState>> ReviewService::states() const
{
    const auto stored = m_cards.all();
    if (!stored)
        return stored.error();
    QHash<QString, CardState> states;
    states.reserve(m_cardIds.size());
    for (const QString &cardId : m_cardIds) {
        CardState fresh;
        fresh.cardId = cardId;
        states.insert(cardId, stored->value(cardId, fresh));
    }
    return states;
}

Result<CardState> ReviewService::state(const QString &cardId) const
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    return m_cards.state(cardId);
}

Result<QueueLimits> ReviewService::limits(const QHash<QString, CardState> &states) const
{
    const Moment now = m_clock.now();
    const QDate today = studyDay(now, m_options.scheduler.rolloverHour);
    // Two days back reach over any change of the local offset; the study day decides.
    const auto recent = m_reviews.since(now.msSinceEpoch - 2 * 86400000LL);
    if (!recent)
        return recent.error();
    QueueLimits limits;
    limits.newPerDay = m_options.newPerDay;
    limits.reviewsPerDay = m_options.reviewsPerDay;
    limits.learnAheadMs = m_options.learnAheadMs;
    limits.rolloverHour = m_options.scheduler.rolloverHour;
    QHash<QString, int> answersToday;
    for (const ReviewEntry &entry : withoutUndone(*recent)) {
        if (!entry.isAnswer() || entry.kind == ReviewKind::Cram || studyDay(entry.at, limits.rolloverHour) != today)
            continue;
        ++answersToday[entry.cardId];
        limits.reviewsDoneToday += entry.kind == ReviewKind::Review ? 1 : 0;
    }
    // A card all of whose answers are from today was new this morning.
    for (auto count = answersToday.begin(); count != answersToday.end(); ++count)
        limits.newDoneToday += states.value(count.key()).reps == count.value() ? 1 : 0;
    return limits;
}

Result<Queue> ReviewService::queue() const { return queueOf(m_cardIds); }

Result<Queue> ReviewService::queueOf(const QStringList &cardIds) const
{
    const auto all = states();
    if (!all)
        return all.error();
    const auto today = limits(*all);
    if (!today)
        return today.error();
    QList<CardState> wanted;
    for (const QString &cardId : cardIds) {
        if (const auto found = all->constFind(cardId); found != all->constEnd())
            wanted.append(*found);
    }
    return buildQueue(wanted, m_clock.now(), *today, m_options.scheduler.parameters);
}

Result<std::array<Outcome, 4>> ReviewService::nextStates(const QString &cardId) const
{
    const auto before = state(cardId);
    if (!before)
        return before.error();
    return greenroom::nextStates(*before, m_clock.now(), m_options.scheduler);
}

Result<QList<ReviewEntry>> ReviewService::history(const QString &cardId) const
{
    const auto entries = m_reviews.ofCard(cardId);
    return entries ? Result<QList<ReviewEntry>>(withoutUndone(*entries)) : entries;
}

Result<ReviewEntry> ReviewService::newEntry(const QString &cardId, ReviewKind kind)
{
    const auto settings = m_reviews.keepSettings(m_options.scheduler);
    if (!settings)
        return settings.error();
    ReviewEntry entry;
    entry.uid = newUniqueId();
    entry.deviceId = m_deviceId;
    entry.cardId = cardId;
    entry.kind = kind;
    entry.at = m_clock.now();
    entry.settingsId = *settings;
    return entry;
}

// Adds a line and brings the cache along. Within a transaction of the caller.
Result<CardState> ReviewService::record(const ReviewEntry &entry, const CardState &before)
{
    if (const auto added = m_reviews.append(entry); !added)
        return added.error();
    const bool clockWentBack = before.lastReview && entry.at.msSinceEpoch < before.lastReview->msSinceEpoch;
    // A line that lies before the last one, or takes one back, changes the order: only the whole log tells the state then.
    const Result<CardState> after =
        clockWentBack || entry.kind == ReviewKind::Undo ? replayed(entry.cardId) : applied(before, entry, m_options.scheduler);
    if (!after)
        return after.error();
    const auto saved = m_cards.save(*after);
    return saved ? after : Result<CardState>(saved.error());
}

Result<Answered> ReviewService::answer(const QString &cardId, Rating rating, qint64 durationMs)
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = m_cards.state(cardId);
    if (!before)
        return before.error();
    auto entry = newEntry(cardId, answerKind(before->phase));
    if (!entry)
        return entry.error();
    entry->rating = rating;
    entry->durationMs = std::clamp<qint64>(durationMs, 0, longestReviewMs);
    const auto after = record(*entry, *before);
    if (!after)
        return after.error();
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();

    Answered answered{*entry, *after, after->intervalDays, 0, false};
    if (after->intervalDays == 0)
        answered.delaySeconds = (after->dueMs - entry->at.msSinceEpoch) / 1000;
    answered.leech = after->lapses > before->lapses && isLeech(after->lapses);
    return answered;
}

Result<Undone> ReviewService::undo()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto last = m_reviews.lastUndoable(m_deviceId);
    if (!last)
        return last.error();
    if (!last->has_value())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is nothing to undo."), {}};
    const auto before = m_cards.state((*last)->cardId);
    auto entry = newEntry((*last)->cardId, ReviewKind::Undo);
    if (!before || !entry)
        return !before ? before.error() : entry.error();
    entry->undoes = (*last)->uid;
    const auto after = record(*entry, *before);
    if (!after)
        return after.error();
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();
    return Undone{**last, *after};
}

Result<CardState> ReviewService::act(const QString &cardId, ReviewKind kind)
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = m_cards.state(cardId);
    const auto entry = newEntry(cardId, kind);
    if (!before || !entry)
        return !before ? before.error() : entry.error();
    auto after = record(*entry, *before);
    if (!after)
        return after;
    const auto kept = transaction->commit();
    return kept ? after : Result<CardState>(kept.error());
}

Result<CardState> ReviewService::suspend(const QString &cardId) { return act(cardId, ReviewKind::Suspend); }

Result<CardState> ReviewService::unsuspend(const QString &cardId) { return act(cardId, ReviewKind::Unsuspend); }

Result<CardState> ReviewService::bury(const QString &cardId) { return act(cardId, ReviewKind::Bury); }

Result<CardState> ReviewService::reset(const QString &cardId) { return act(cardId, ReviewKind::Reset); }

} // namespace greenroom
