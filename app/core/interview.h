#pragma once

#include "core/card_state.h"
#include "core/fsrs.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace greenroom {

/// The chance of recall (0-1) of a card on a day, without any review before; nothing for a card never answered.
[[nodiscard]] std::optional<double> recallOn(const CardState &state, QDate day, const fsrs::Parameters &parameters,
                                             int rolloverHour = defaultRolloverHour);

/// The cards of a cram session: every one that was met and is not suspended, the least likely to be recalled on that day first, then the
/// new ones in their order. Its answers are logged as Cram and leave the schedule alone.
[[nodiscard]] QStringList cramOrder(const QList<CardState> &cards, QDate interview, const fsrs::Parameters &parameters,
                                    int rolloverHour = defaultRolloverHour);

/// What reaching a target takes.
struct InterviewLoad
{
    int days = 0;             ///< left for it, today included; the interview's own day is not
    double recallWithout = 0; ///< mean recall on that day without any review; a card never answered counts 0
    double recallReached = 0; ///< with the load below
    int cardsPerDay = 0;      ///< least load that reaches the target, or all there is when none does
    bool reachable = false;   ///< whether any load reaches it
    bool fits = false;        ///< whether that load is within what a day holds
};

/// The daily load that brings the mean recall of `cards` on the interview's day to `target` (0-1): each day the cards that would be
/// recalled least are reviewed, and what a review does is expected by its chance of success. `perDay` is what a day holds. Suspended cards
/// count for nothing. A plan over the last 90 days before the interview at most: what lies before hardly shows on it.
[[nodiscard]] InterviewLoad interviewLoad(const QList<CardState> &cards, QDate today, QDate interview, double target, int perDay,
                                          const fsrs::Parameters &parameters, int rolloverHour = defaultRolloverHour);

} // namespace greenroom
