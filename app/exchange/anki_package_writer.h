#pragma once

#include "core/result.h"
#include "exchange/deck.h"

namespace greenroom {

/// Writes an .apkg of version 1 (collection.anki2 of schema 11, media as JSON), which every Anki imports: notes with stable ids and guids,
/// the deck tree, each card's schedule with its FSRS memory, and the review log. The file appears whole or not at all.
/// Errors: Unwritable, DiskFull.
[[nodiscard]] Result<void> writeAnkiPackage(const QString &path, const OutgoingDeck &deck);

} // namespace greenroom
