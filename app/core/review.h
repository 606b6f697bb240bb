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
    Undo,      ///< takes the line `undoes` back
    Suspend,   ///< set aside
    Unsuspend, ///< brought back
    Bury,      ///< hidden until the next study day
    Reset      ///< the card starts anew
};

/// "learn", "review", "relearn", "cram", "undo", "suspend", "unsuspend", "bury", "reset".
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

    [[nodiscard]] bool isAnswer() const { return rating.has_value(); }
    bool operator==(const ReviewEntry &) const = default;
};

/// The kind an answer has on a card in this phase.
[[nodiscard]] ReviewKind answerKind(CardPhase phase);

/// The log without the lines that were taken back and without the Undo lines themselves, in order of time. Lines of one millisecond
/// keep the order they have in `entries`.
[[nodiscard]] QList<ReviewEntry> withoutUndone(const QList<ReviewEntry> &entries);

/// The card after all the lines of `entries` that are its own, in order of time. Each line is scheduled with the settings it names,
/// or with `fallback` where `settings` does not know them.
[[nodiscard]] CardState replay(const QString &cardId, const QList<ReviewEntry> &entries, const QHash<QString, SchedulerSettings> &settings,
                               const SchedulerSettings &fallback);

/// The card after one more line, which is not an Undo.
[[nodiscard]] CardState applied(const CardState &state, const ReviewEntry &entry, const SchedulerSettings &settings);

} // namespace greenroom
