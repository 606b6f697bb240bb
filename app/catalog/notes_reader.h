#pragma once

#include "core/imported_notes.h"

#include <QByteArray>

namespace greenroom {

/// Reads a candidate's own notes: Markdown of any style, by its structure. Nothing fails: what is not understood is kept as a note of its
/// section with a warning that names its line, and what is wrong with the bytes is a warning too. Ids are left as the file gives them,
/// mostly empty; see assignNotesIds. `path` names the file in the result and is where relative links start; an empty one leaves links
/// alone.
[[nodiscard]] NotesFile readNotes(const QString &path, const QByteArray &bytes);

/// Gives every item without an id one made of the file's name, its section and its text, so that the same file read twice has the same.
void assignNotesIds(NotesFile &file);

} // namespace greenroom
