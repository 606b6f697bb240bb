#pragma once

#include "catalog/dialogue_unit.h"

namespace greenroom {

/// Words in the paragraph of a dialogue that belong to no turn.
struct StrayWords
{
    int line = 0;
    QString text;
};

/// What a dialogue reader found.
struct Dialogue
{
    QString summary; ///< Markdown of the block quote before the first question
    QList<NotesTurn> turns;
    QList<StrayWords> strays;
};

/// Makes turns of voices, in order, and marks what went into them as read. `title` is asked where an answer has no question. Nothing is
/// marked when there are no turns.
[[nodiscard]] Dialogue turnsOf(const NotesSource &source, const DialogueUnits &units, const QString &title);

} // namespace greenroom
