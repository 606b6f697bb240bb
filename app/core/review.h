#pragma once

#include "core/card_state.h"
#include "core/rating.h"
#include "core/scheduler.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// What a line of the review log says happened.
enum class ReviewKind {
    Learn,     ///< an answer while the card was new or in its first steps
    Review,    ///< an answer in the review phase
    Relearn,   ///< an answer in the steps after a lapse
    Cram,      ///< an extra answer that leaves the schedule alone
    Undo,      ///< takes the line `undoes` back; when that is itself an Undo, what it took back holds again
    Suspend,   ///< set aside
    Unsuspend, ///< brought back
    Bury,      ///< hidden until the next study day
    Unbury,    ///< shown again on the day it was buried
    Reset,     ///< the card starts anew
    Due        ///< asked `intervalDays` after the study day of the line, because the user said so
};

/// "learn", "review", "relearn", "cram", "undo", "suspend", "unsuspend", "bury", "unbury", "reset", "due".
[[nodiscard]] QString toString(ReviewKind kind);
[[nodiscard]] std::optional<ReviewKind> reviewKindFromString(QStringView text);

/// The longest time one answer counts for; a break is not study.
inline constexpr qint64 longestReviewMs = 60 * 1000;

/// One line of the review log. The log is only ever added to; it is the one truth about what was learned.
struct ReviewEntry
{
    QString uid;      ///< globally unique
    QString deviceId; ///< where it was lived
    QString cardId;
    ReviewKind kind = ReviewKind::Learn;
    std::optional<Rating> rating; ///< of answers, nothing else
    Moment at;
    qint64 durationMs = 0; ///< question shown to answer graded, at most longestReviewMs
    QString settingsId;    ///< the scheduler settings in force
    QString undoes;        ///< uid of the line an Undo takes back
    /// The days an answer gave, 0 for a step; of Due, the days until it is asked. Nothing in lines that do not say: then the settings in
    /// force tell, without load balancing.
    std::optional<int> intervalDays;
    /// Where the line stands in the log when that is not told by `at`: after a clock was set back, one more than the latest moment the
    /// card's log knew. 0 = at.
    qint64 afterMs = 0;
    /// What another program knew of the memory once this line was lived: lines of an imported card bring it, and it holds from there on.
    std::optional<fsrs::MemoryState> memory;

    /// The moment the line stands at in the log, ms since the epoch.
    [[nodiscard]] qint64 countsAtMs() const { return afterMs > 0 ? afterMs : at.msSinceEpoch; }
    [[nodiscard]] bool isAnswer() const { return rating.has_value(); }
    /// Whether the line is an answer that moved the schedule.
    [[nodiscard]] bool isScheduled() const { return rating.has_value() && kind != ReviewKind::Cram; }
    bool operator==(const ReviewEntry &) const = default;
};

/// The kind an answer has on a card in this phase.
[[nodiscard]] ReviewKind answerKind(CardPhase phase);

/// The log without the lines that were taken back and without the Undo lines themselves, in the order they count: by time, but a line
/// written on a clock that had been set back comes after those it followed. Lines of one millisecond keep the order they have in `entries`;
/// else that order does not matter, so that merged logs agree.
[[nodiscard]] QList<ReviewEntry> withoutUndone(const QList<ReviewEntry> &entries);

/// The card after all the lines of `entries` that are its own. What a line did to the schedule follows the settings it names, or `fallback`
/// where `settings` does not know them; memory follows the parameters of `fallback`, whatever the lines were made with, so that better
/// parameters are felt in the whole history.
[[nodiscard]] CardState replay(const QString &cardId, const QList<ReviewEntry> &entries, const QHash<QString, SchedulerSettings> &settings,
                               const SchedulerSettings &fallback);

/// Takes a card on by one line, which is no Undo and is its own. `settings` are those of the line with the parameters of today.
void apply(CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings);

/// The card after one more line.
[[nodiscard]] CardState applied(const CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings);

} // namespace greenroom
