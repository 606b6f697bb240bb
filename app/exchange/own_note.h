#pragma once

#include "exchange/deck.h"

namespace greenroom {

// The fields of the note type this program writes, and how they are read back:
//   Front        the question; then, where there is one, <div class="zh">the Chinese question</div>
//   Back         the answer, the Chinese one in such a div behind it
//   Follow-ups   <div class="follow-up"><div class="ask">question</div>answer</div>, one after another, the Chinese ones in such a div
//   Source       <span class="label">…</span> <span class="label zh">…</span> <span class="source">…</span>
// The topic's id is a tag, "topic::java"; the card's own id is the guid.

/// The tag that names a card's topic.
inline constexpr QLatin1StringView topicTagPrefix{"topic::"};

/// Fills texts, label and source of a card from its fields. Whatever was changed in Anki is kept, at worst as part of the answer.
void readOwnFields(const DeckFields &fields, IncomingCard &card);

} // namespace greenroom
