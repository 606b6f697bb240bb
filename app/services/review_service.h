#pragma once

#include "core/queue.h"
#include "core/review.h"
#include "core/review_history.h"
#include "core/scheduler.h"
#include "services/settings_service.h"
#include "services/study_day.h"
#include "storage/card_repository.h"
#include "storage/review_day_repository.h"
#include "storage/review_repository.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <array>
#include <memory>

namespace greenroom {

class Clock;
class Database;
struct ReplayLog;

/// What reviewing depends on besides the cards.
struct ReviewOptions
{
    SchedulerSettings scheduler;
    int newPerDay = 5;
    int reviewsPerDay = 200;
    qint64 learnAheadMs = 0; ///< see QueueLimits
    BacklogOrder order = BacklogOrder::Recall;
    SiblingRule siblings = SiblingRule::Apart;
    ButtonMode buttons = ButtonMode::Four;
    bool balanceLoad = true; ///< choose the emptier days of the fuzz range
    std::array<EasyDay, 7> easyDays{};
};

[[nodiscard]] ReviewOptions reviewOptions(const Settings &settings);

/// A press that was saved.
struct Answered
{
    ReviewEntry entry;
    CardState state;      ///< after the press
    int intervalDays = 0; ///< 0 = comes back by the clock, after delaySeconds
    qint64 delaySeconds = 0;
    bool leech = false; ///< this press made it slip for the 8th, 12th, 16th … time; state.suspended tells whether it was set aside
};

/// Something that was taken back, or done again.
struct Undone
{
    ReviewEntry entry; ///< what was taken back or holds again
    CardState state;   ///< the card as it stands now
};

/// How the caches compare with the log.
struct ReplayCheck
{
    int cards = 0;         ///< cards in the log or in the cache
    int entries = 0;       ///< lines of the log
    QStringList differing; ///< cards whose cached state is not what the log gives
    int differingDays = 0; ///< days whose kept tally is not what the log gives
    [[nodiscard]] bool ok() const { return differing.isEmpty() && differingDays == 0; }
};

/// Reviewing cards: what waits, what a press would do, and the press itself, which is on the disk when answer() returns.
/// The study day is kept in memory and along; when another program writes, it is read anew, so that a window and a verb beside it never
/// work from old states. The log is the one truth: states and tallies are caches, made anew whenever the parameters they were made with
/// change.
class ReviewService
{
public:
    ReviewService(Database &database, const Clock &clock, QString deviceId, ReviewOptions options = {});
    ~ReviewService();

    void setOptions(const ReviewOptions &options);
    [[nodiscard]] const ReviewOptions &options() const { return m_options; }
    /// The ids of all flashcards, in the order new ones are to be met.
    void setCards(const QStringList &cardIds);
    [[nodiscard]] const QStringList &cards() const { return m_cardIds; }
    /// The ids of the cards of drills and pitches; they are graded in their own rooms and wait in practiceDue().
    void setPractice(const QStringList &cardIds) { m_practiceIds = QSet<QString>(cardIds.begin(), cardIds.end()); }
    /// One more of them.
    void addPractice(const QString &cardId) { m_practiceIds.insert(cardId); }

    /// What waits now, in order, over all flashcards.
    [[nodiscard]] Result<Queue> queue() const;
    /// The same within some of the cards: a topic, a search. The limits of the day hold over all cards.
    [[nodiscard]] Result<Queue> queueOf(const QStringList &cardIds) const;
    /// Drills and pitches whose day has come, the least likely to be recalled first.
    [[nodiscard]] Result<QList<CardState>> practiceDue() const;
    /// Cards to study before their time: those of `cardIds` due within so many days, the least likely to be recalled first.
    [[nodiscard]] Result<QStringList> ahead(const QStringList &cardIds, int days) const;

    /// A card's state; NotFound when neither setCards() nor setPractice() named it.
    [[nodiscard]] Result<CardState> state(const QString &cardId) const;
    /// The states of all flashcards, new ones included, by id.
    [[nodiscard]] Result<QHash<QString, CardState>> states() const;
    /// The four outcomes of answering now.
    [[nodiscard]] Result<std::array<Outcome, 4>> nextStates(const QString &cardId) const;
    /// The lines of a card's log that still hold, oldest first.
    [[nodiscard]] Result<QList<ReviewEntry>> history(const QString &cardId) const;
    /// The settings a card is scheduled with: drills and pitches have no steps within a day.
    [[nodiscard]] SchedulerSettings schedulerFor(const QString &cardId) const;

    /// Saves a press: the line of the log, the card's state and the day's tally in one transaction, on the disk when this returns.
    [[nodiscard]] Result<Answered> answer(const QString &cardId, Rating rating, qint64 durationMs);
    /// Saves an extra answer that leaves the schedule alone.
    [[nodiscard]] Result<ReviewEntry> cram(const QString &cardId, Rating rating, qint64 durationMs);

    /// Takes back the latest act of this device that holds: an answer, a suspension, a burial, a due date. As often as there are acts, over
    /// any number of sessions. NotFound when there is none.
    [[nodiscard]] Result<Undone> undo();
    /// Does again what the latest undo took back, as long as nothing else was done since. NotFound when there is nothing.
    [[nodiscard]] Result<Undone> redo();
    /// What undo() would take back; nothing when there is nothing.
    [[nodiscard]] Result<std::optional<ReviewEntry>> undoable() const { return m_reviews.lastUndoable(m_deviceId); }
    /// What redo() would do again.
    [[nodiscard]] Result<std::optional<ReviewEntry>> redoable() const;

    [[nodiscard]] Result<CardState> suspend(const QString &cardId);
    [[nodiscard]] Result<CardState> unsuspend(const QString &cardId);
    /// Hides a card until the next study day.
    [[nodiscard]] Result<CardState> bury(const QString &cardId);
    [[nodiscard]] Result<CardState> unbury(const QString &cardId);
    /// Makes a card new again; its log stays.
    [[nodiscard]] Result<CardState> reset(const QString &cardId);
    /// Asks a card on a study day, today or later, whatever its state; a suspended card comes back. BadInput for a day gone by.
    [[nodiscard]] Result<CardState> setDue(const QString &cardId, QDate day);

    /// Replays the log and compares it with the caches; changes nothing.
    [[nodiscard]] Result<ReplayCheck> checkReplay() const;
    /// Fills the caches from the log; gives the number of cards. To be called after lines were added other than through this service.
    [[nodiscard]] Result<int> rebuild();

private:
    [[nodiscard]] Result<void> requireCard(const QString &cardId) const;
    [[nodiscard]] StudyDayRules dayRules() const;
    [[nodiscard]] Result<StudyDay *> day() const;
    [[nodiscard]] Result<Queue> queueAt(const StudyQueue &queue, const StudyDay &today) const;
    [[nodiscard]] Result<DayChoice> choiceFor(const QString &cardId) const;

    [[nodiscard]] Result<ReviewEntry> newEntry(const QString &cardId, ReviewKind kind);
    [[nodiscard]] Result<void> record(const ReviewEntry &entry, const CardState &before, const CardState &after);
    [[nodiscard]] Result<CardState> act(const QString &cardId, ReviewKind kind, std::optional<int> intervalDays = std::nullopt);
    [[nodiscard]] Result<Undone> takeBack(const ReviewEntry &target, const QString &cardId, const ReviewEntry &shown);
    [[nodiscard]] Result<CardHistory> historyOf(const QString &cardId, const QList<ReviewEntry> &entries) const;

    // The caches and what they were made from: review_replay.cpp
    [[nodiscard]] QString cacheSource() const;
    [[nodiscard]] Result<void> ensureCaches() const;
    [[nodiscard]] Result<void> followParameters() const;
    struct Replayed;
    [[nodiscard]] Result<Replayed> replayedAll() const;

    Database &m_database;
    const Clock &m_clock;
    QString m_deviceId;
    mutable ReviewOptions m_options; ///< follows the parameters another program stored
    QStringList m_cardIds;
    QSet<QString> m_practiceIds;
    mutable ReviewRepository m_reviews;
    mutable CardRepository m_cards;
    mutable ReviewDayRepository m_days;
    mutable std::unique_ptr<StudyDay> m_day; ///< null = to be read
    mutable qint64 m_dataVersion = -1;       ///< of the database when m_day was read
    mutable bool m_cachesChecked = false;
    SchedulerSettings m_keptSettings; ///< that have the id m_keptSettingsId in the log
    QString m_keptSettingsId;
};

} // namespace greenroom
