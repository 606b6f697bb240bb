#pragma once

#include "catalog/catalog.h"
#include "core/note.h"
#include "core/result.h"

namespace greenroom {

class Database;

/// Puts what is the user's own into the bank as content folders gave it: topics and questions that were written here or came with a deck,
/// then the overlays, takes out what is put away, and notes which follow-ups are cards. A question whose id a content folder has too stays
/// the folder's.
[[nodiscard]] Result<void> addOwnContent(Database &database, Catalog &catalog);

/// The fields of an overlay: "label", "question", "answer" (texts) and "followUps" (an array of {"question","answer"}), of language "en" or
/// "zh". A field nobody knows changes nothing.
void applyOverlay(const Overlay &overlay, Question &question);

/// The overlays that turn one text of a question into another: one for each field that differs.
[[nodiscard]] QList<Overlay> overlaysBetween(const Question &shipped, const Question &wanted, qint64 updatedMs);

/// Puts questions in the order of the bank: by topic, then order, then id.
void sortQuestions(Catalog &catalog);

} // namespace greenroom
