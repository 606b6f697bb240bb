#pragma once

#include "core/review.h"
#include "exchange/deck.h"

namespace greenroom {

/// What a card of a deck adds to the log of ours.
struct DeckSchedule
{
    QList<ReviewEntry> lines;      ///< to be appended, oldest first
    bool memoryWithoutLog = false; ///< its memory came without the answers that made it
};

/// The lines that bring a card of a deck to the state it has there: its answers with the intervals they gave, the memory the other program
/// knew on the last one, then what the answers do not tell (the due day, a reset, being set aside). Lines that `known` has already, by
/// their moment, are left out; on a card with a later answer here, only answers are taken. `settings` are the ones with id `settingsId`.
[[nodiscard]] DeckSchedule deckSchedule(const IncomingCard &card, const QString &cardId, const QList<ReviewEntry> &known,
                                        const SchedulerSettings &settings, const QString &settingsId);

/// The device that lines of decks carry: nothing this computer did, so nothing undo takes back.
inline constexpr QLatin1StringView deckDeviceId{"deck"};

} // namespace greenroom
