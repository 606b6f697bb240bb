#pragma once

#include "core/clock.h"
#include "core/fsrs.h"

#include <QDate>
#include <QString>

#include <optional>

namespace greenroom {

/// Where a card stands in its life.
enum class CardPhase {
    New,       ///< never answered
    Learning,  ///< in the first steps
    Review,    ///< with an interval of days
    Relearning ///< in the steps after a lapse
};

/// "new", "learning", "review", "relearning".
[[nodiscard]] QString toString(CardPhase phase);
[[nodiscard]] std::optional<CardPhase> cardPhaseFromString(QStringView text);

/// Everything the schedule knows of one card. A cache: the review log gives it back.
struct CardState
{
    QString cardId;
    CardPhase phase = CardPhase::New;
    bool suspended = false; ///< set aside by the user until they bring it back
    QDate buriedUntil;      ///< not shown before this study day; invalid when not buried
    qint64 dueMs = 0;       ///< learning: the moment of the next step. review: the start of the due day, for display. 0 = new
    QDate dueDay;           ///< review: the study day the card is due; invalid otherwise
    int step = 0;           ///< learning, relearning: 0-based index of the step being waited for
    std::optional<fsrs::MemoryState> memory; ///< nothing for a new card
    int reps = 0;                            ///< answers so far
    int lapses = 0;                          ///< times Again was pressed in the review phase
    std::optional<Moment> lastReview;
    int intervalDays = 0; ///< of the review phase; 0 while in steps

    bool operator==(const CardState &) const = default;
};

/// Whether the card is hidden today because it was buried.
[[nodiscard]] bool isBuried(const CardState &state, QDate today);

/// The word of the command-line contract: suspended and buried win over the phase.
[[nodiscard]] QString displayState(const CardState &state, QDate today);

/// Whether a card that was answered before waits now: a step whose time has come, or a review whose study day has come.
/// New, suspended and buried cards are never due.
[[nodiscard]] bool isDue(const CardState &state, Moment now, int rolloverHour = defaultRolloverHour);

/// Whole study days between the last review and now, each in the local time it was lived in; 0 for a new card, never negative.
[[nodiscard]] int elapsedDays(const CardState &state, Moment now, int rolloverHour = defaultRolloverHour);

/// The chance of recall now (0-1); nothing for a new card.
[[nodiscard]] std::optional<double> recallNow(const CardState &state, Moment now, const fsrs::Parameters &parameters,
                                              int rolloverHour = defaultRolloverHour);

/// From this many lapses on a card is one that keeps slipping.
inline constexpr int leechLapses = 8;

/// Whether this many lapses make a card one that keeps slipping: at 8, then every 4.
[[nodiscard]] bool isLeech(int lapses);

} // namespace greenroom
