#pragma once

#include "exchange/deck.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace greenroom {

/// The scheduling columns of a card's row.
struct AnkiCardRow
{
    qint64 type = 0;
    qint64 queue = 0;
    qint64 due = 0;
    qint64 interval = 0;
    qint64 factor = 0;
    qint64 reps = 0;
    qint64 lapses = 0;
    qint64 left = 0;
    QByteArray data;
};

/// A row of the review log without its id and card.
struct AnkiLogRow
{
    qint64 atMs = 0;
    qint64 ease = 0;
    qint64 interval = 0; ///< days, or seconds when negative
    qint64 lastInterval = 0;
    qint64 factor = 0;
    qint64 milliseconds = 0;
    qint64 type = 0;
};

/// A card as Anki keeps it. `dayZero` is the collection's first study day, `position` the place of a new card, from 1.
[[nodiscard]] AnkiCardRow ankiCardRow(const OutgoingCard &card, const OutgoingDeck &deck, QDate dayZero, qint64 position);

/// The answers and resets of a card's log. What each press led to is worked out again from the settings its line names.
[[nodiscard]] QList<AnkiLogRow> ankiLogRows(const OutgoingCard &card, const OutgoingDeck &deck);

} // namespace greenroom
