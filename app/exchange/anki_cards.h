#pragma once

#include "exchange/anki_collection.h"
#include "exchange/deck.h"

namespace greenroom {

/// Turns a collection into cards of ours, one for one. Note types of this program come back as they went; a cloze becomes a question with
/// a gap; of every other type the front side is the question and the fields that it does not show are the answer, one by one. Cards in
/// filtered decks go back to their own deck. `settings` are those in force here; the collection's weights and retention replace theirs.
[[nodiscard]] IncomingDeck incomingDeck(const AnkiCollection &collection, const SchedulerSettings &settings);

} // namespace greenroom
