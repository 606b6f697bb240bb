#include "core/card_id.h"
#include "core/clock.h"
#include "platform/unique_id.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

// What a ReviewService writes: presses, acts on the schedule, and taking them back.
namespace greenroom {

namespace {

Error nothing(const QString &sentence) { return {ErrorCode::NotFound, sentence, {}}; }

} // namespace

Result<ReviewEntry> ReviewService::newEntry(const QString &cardId, ReviewKind kind)
{
    const SchedulerSettings settings = schedulerFor(cardId);
    if (m_keptSettingsId.isEmpty() || !(settings == m_keptSettings)) {
        const auto kept = m_reviews.keepSettings(settings);
        if (!kept)
            return kept.error();
        m_keptSettings = settings;
        m_keptSettingsId = *kept;
    }
    ReviewEntry entry;
    entry.uid = newUniqueId();
    entry.deviceId = m_deviceId;
    entry.cardId = cardId;
    entry.kind = kind;
    entry.at = m_clock.now();
    entry.settingsId = m_keptSettingsId;
    const auto latest = m_reviews.latestMsOf(cardId);
    if (!latest)
        return latest.error();
    // On a clock that was set back the line still comes after what it follows.
    if (*latest > entry.at.msSinceEpoch)
        entry.afterMs = *latest + 1;
    return entry;
}

// Adds a line and brings the caches along. Within a transaction of the caller.
Result<void> ReviewService::record(const ReviewEntry &entry, const CardState &before, const CardState &after)
{
    if (const auto added = m_reviews.append(entry); !added)
        return added;
    if (const auto saved = m_cards.save(after); !saved)
        return saved;
    ReviewTally sum;
    const SchedulerSettings &scheduler = m_options.scheduler;
    tally(sum, before, entry, scheduler.parameters, scheduler.rolloverHour);
    return m_days.add(studyDay(entry.at, scheduler.rolloverHour), sum);
}

Result<Answered> ReviewService::answer(const QString &cardId, Rating rating, qint64 durationMs)
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    const auto choice = choiceFor(cardId);
    if (!choice)
        return choice.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = m_cards.state(cardId);
    if (!before)
        return before.error();
    auto entry = newEntry(cardId, answerKind(before->phase));
    if (!entry)
        return entry.error();
    const Outcome outcome = outcomeFor(*before, entry->at, rating, m_keptSettings, *choice);
    entry->rating = rating;
    entry->durationMs = std::clamp<qint64>(durationMs, 0, longestReviewMs);
    entry->intervalDays = outcome.intervalDays;
    auto kept = record(*entry, *before, outcome.state);
    if (kept)
        kept = transaction->commit();
    if (!kept) {
        m_keptSettingsId.clear(); // its row may have gone with the transaction
        return kept.error();
    }
    if (m_day)
        m_day->take(*entry, *before, outcome.state);
    const bool leech = outcome.state.lapses > before->lapses && isLeech(outcome.state.lapses);
    return Answered{*entry, outcome.state, outcome.intervalDays, outcome.delaySeconds, leech};
}

Result<ReviewEntry> ReviewService::cram(const QString &cardId, Rating rating, qint64 durationMs)
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto state = m_cards.state(cardId);
    if (!state)
        return state.error();
    auto entry = newEntry(cardId, ReviewKind::Cram);
    if (!entry)
        return entry.error();
    entry->rating = rating;
    entry->durationMs = std::clamp<qint64>(durationMs, 0, longestReviewMs);
    auto kept = record(*entry, *state, *state);
    if (kept)
        kept = transaction->commit();
    if (!kept) {
        m_keptSettingsId.clear();
        return kept.error();
    }
    return entry;
}

Result<CardState> ReviewService::act(const QString &cardId, ReviewKind kind, std::optional<int> intervalDays)
{
    if (const auto known = requireCard(cardId); !known)
        return known.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto before = m_cards.state(cardId);
    if (!before)
        return before;
    auto entry = newEntry(cardId, kind);
    if (!entry)
        return entry.error();
    entry->intervalDays = intervalDays;
    const CardState after = applied(*before, *entry, m_keptSettings);
    auto kept = record(*entry, *before, after);
    if (kept)
        kept = transaction->commit();
    if (!kept) {
        m_keptSettingsId.clear();
        return kept.error();
    }
    if (m_day)
        m_day->take(*entry, *before, after);
    return after;
}

Result<CardHistory> ReviewService::historyOf(const QString &cardId, const QList<ReviewEntry> &entries) const
{
    const auto settings = m_reviews.settings();
    if (!settings)
        return settings.error();
    return replayHistory(cardId, entries, *settings, m_options.scheduler, m_options.scheduler.rolloverHour);
}

// Writes the line that takes `target` back. The card and the days are those of its log with and without; `shown` is what the user sees
// taken back or done again.
Result<Undone> ReviewService::takeBack(const ReviewEntry &target, const QString &cardId, const ReviewEntry &shown)
{
    auto entries = m_reviews.ofCard(cardId);
    auto line = newEntry(cardId, ReviewKind::Undo);
    if (!entries || !line)
        return !entries ? entries.error() : line.error();
    line->undoes = target.uid;
    const auto before = historyOf(cardId, *entries);
    entries.value().append(*line);
    const auto after = historyOf(cardId, *entries);
    if (!before || !after)
        return !before ? before.error() : after.error();
    if (const auto added = m_reviews.append(*line); !added)
        return added.error();
    if (const auto saved = m_cards.save(after->state); !saved)
        return saved.error();
    QMap<QDate, ReviewTally> changes = after->days;
    for (auto day = before->days.begin(); day != before->days.end(); ++day)
        changes[day.key()] -= day.value();
    for (auto day = changes.begin(); day != changes.end(); ++day) {
        if (const auto kept = m_days.add(day.key(), day.value()); !kept)
            return kept.error();
    }
    return Undone{shown, after->state};
}

Result<Undone> ReviewService::undo()
{
    if (const auto ready = day(); !ready)
        return ready.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto last = m_reviews.lastUndoable(m_deviceId);
    if (!last)
        return last.error();
    if (!last->has_value())
        return nothing(QCoreApplication::translate("greenroom", "There is nothing to undo."));
    const auto before = m_cards.state((*last)->cardId);
    if (!before)
        return before.error();
    auto undone = takeBack(**last, (*last)->cardId, **last);
    if (!undone)
        return undone;
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();
    m_day->update(*before, undone->state);
    const auto read = m_day->readFacts(m_database, m_clock.now());
    return read ? undone : Result<Undone>(read.error());
}

Result<std::optional<ReviewEntry>> ReviewService::redoable() const
{
    const auto undo = m_reviews.lastRedoable(m_deviceId);
    if (!undo || !undo->has_value())
        return undo;
    return m_reviews.entry((*undo)->undoes);
}

Result<Undone> ReviewService::redo()
{
    if (const auto ready = day(); !ready)
        return ready.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto last = m_reviews.lastRedoable(m_deviceId);
    if (!last)
        return last.error();
    if (!last->has_value())
        return nothing(QCoreApplication::translate("greenroom", "There is nothing to do again."));
    const auto again = m_reviews.entry((*last)->undoes);
    const auto before = m_cards.state((*last)->cardId);
    if (!again || !before)
        return !again ? again.error() : before.error();
    auto redone = takeBack(**last, (*last)->cardId, again->value_or(**last));
    if (!redone)
        return redone;
    if (const auto kept = transaction->commit(); !kept)
        return kept.error();
    m_day->update(*before, redone->state);
    const auto read = m_day->readFacts(m_database, m_clock.now());
    return read ? redone : Result<Undone>(read.error());
}

Result<CardState> ReviewService::suspend(const QString &cardId) { return act(cardId, ReviewKind::Suspend); }

Result<CardState> ReviewService::unsuspend(const QString &cardId) { return act(cardId, ReviewKind::Unsuspend); }

Result<CardState> ReviewService::bury(const QString &cardId) { return act(cardId, ReviewKind::Bury); }

Result<CardState> ReviewService::unbury(const QString &cardId) { return act(cardId, ReviewKind::Unbury); }

Result<CardState> ReviewService::reset(const QString &cardId) { return act(cardId, ReviewKind::Reset); }

Result<CardState> ReviewService::setDue(const QString &cardId, QDate day)
{
    const qint64 days = studyDay(m_clock.now(), m_options.scheduler.rolloverHour).daysTo(day);
    if (!day.isValid() || days < 0 || days > fsrs::greatestIntervalDays)
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "A card can be asked today or later."), {}};
    return act(cardId, ReviewKind::Due, int(days));
}

} // namespace greenroom
