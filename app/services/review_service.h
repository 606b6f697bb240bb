#pragma once

#include "core/queue.h"
#include "core/review.h"
#include "core/scheduler.h"
#include "services/settings_service.h"
#include "storage/card_repository.h"
#include "storage/review_repository.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <array>

namespace greenroom {

class Clock;
class Database;

/// What reviewing depends on besides the cards.
struct ReviewOptions
{
    SchedulerSettings scheduler;
    int newPerDay = 5;
    int reviewsPerDay = 200;
    qint64 learnAheadMs = 0; ///< see QueueLimits
};

[[nodiscard]] ReviewOptions reviewOptions(const Settings &settings);

/// A press that was saved.
struct Answered
{
    ReviewEntry entry;
    CardState state;      ///< after the press
    int intervalDays = 0; ///< 0 = comes back by the clock, after delaySeconds
    qint64 delaySeconds = 0;
    bool leech = false; ///< this press made it slip for the 8th, 12th, 16th … time
};

/// Something that was taken back.
struct Undone
{
    ReviewEntry entry; ///< what was taken back
    CardState state;   ///< the card as it stands again
};

/// How the cache compares with the log.
struct ReplayCheck
{
    int cards = 0;         ///< cards in the log or in the cache
    int entries = 0;       ///< lines of the log
    QStringList differing; ///< cards whose cached state is not what the log gives
    [[nodiscard]] bool ok() const { return differing.isEmpty(); }
};

/// Reviewing cards: what waits, what a press would do, and the press itself, which is on the disk when answer() returns.
/// Reads the database at every call, so that a window and a verb beside it never work from old states.
class ReviewService
{
public:
    ReviewService(Database &database, const Clock &clock, QString deviceId, ReviewOptions options = {});

    void setOptions(const ReviewOptions &options) { m_options = options; }
    [[nodiscard]] const ReviewOptions &options() const { return m_options; }
    /// The ids of all cards, in the order new ones are to be met.
    void setCards(const QStringList &cardIds) { m_cardIds = cardIds; }
    [[nodiscard]] const QStringList &cards() const { return m_cardIds; }

    /// What waits now, in order, over all cards.
    [[nodiscard]] Result<Queue> queue() const;
    /// The same within some of the cards: a topic. The limits of the day hold over all cards.
    [[nodiscard]] Result<Queue> queueOf(const QStringList &cardIds) const;

    /// A card's state; NotFound when setCards() did not name it.
    [[nodiscard]] Result<CardState> state(const QString &cardId) const;
    /// The states of all cards, new ones included, by id.
    [[nodiscard]] Result<QHash<QString, CardState>> states() const;
    /// The four outcomes of answering now.
    [[nodiscard]] Result<std::array<Outcome, 4>> nextStates(const QString &cardId) const;
    /// The lines of a card's log that still hold, oldest first.
    [[nodiscard]] Result<QList<ReviewEntry>> history(const QString &cardId) const;

    /// Saves a press: the line of the log and the card's state in one transaction, on the disk when this returns.
    [[nodiscard]] Result<Answered> answer(const QString &cardId, Rating rating, qint64 durationMs);
    /// Takes back the latest act of this device: an answer, a suspension, a burial. NotFound when there is none.
    [[nodiscard]] Result<Undone> undo();

    [[nodiscard]] Result<CardState> suspend(const QString &cardId);
    [[nodiscard]] Result<CardState> unsuspend(const QString &cardId);
    /// Hides a card until the next study day.
    [[nodiscard]] Result<CardState> bury(const QString &cardId);
    /// Makes a card new again; its log stays.
    [[nodiscard]] Result<CardState> reset(const QString &cardId);

    /// Replays the log and compares it with the cache; changes nothing.
    [[nodiscard]] Result<ReplayCheck> checkReplay() const;
    /// Fills the cache from the log; gives the number of cards.
    [[nodiscard]] Result<int> rebuild();

private:
    [[nodiscard]] Result<void> requireCard(const QString &cardId) const;
    [[nodiscard]] Result<QueueLimits> limits(const QHash<QString, CardState> &states) const;
    [[nodiscard]] Result<ReviewEntry> newEntry(const QString &cardId, ReviewKind kind);
    [[nodiscard]] Result<CardState> record(const ReviewEntry &entry, const CardState &before);
    [[nodiscard]] Result<CardState> act(const QString &cardId, ReviewKind kind);
    [[nodiscard]] Result<CardState> replayed(const QString &cardId) const;
    [[nodiscard]] Result<QHash<QString, CardState>> replayedAll(int *entries) const;

    Database &m_database;
    const Clock &m_clock;
    QString m_deviceId;
    ReviewOptions m_options;
    QStringList m_cardIds;
    ReviewRepository m_reviews;
    CardRepository m_cards;
};

} // namespace greenroom
