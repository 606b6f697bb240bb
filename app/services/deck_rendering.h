#pragma once

#include "catalog/catalog.h"
#include "exchange/deck.h"

namespace greenroom {

/// A question's texts as the HTML fields of a deck file; see exchange/own_note.h for what stands where.
[[nodiscard]] DeckFields deckFields(const Question &question);

/// The deck of a topic: "Greenroom::Java".
[[nodiscard]] QString deckNameOf(const Topic &topic);

/// Where a question came from: "day1.md:301"; empty when it was written here.
[[nodiscard]] QString sourceOf(const Question &question);

/// The names of pictures and sounds in a Markdown text that lie in the data folder's "media".
[[nodiscard]] QStringList mediaIn(const QString &markdown);

} // namespace greenroom
