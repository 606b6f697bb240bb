#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// A stretch of lines that belongs to one voice.
struct DialogueUnit
{
    const NotesBlock *block = nullptr;
    const NotesSection *heading = nullptr;
    int firstLine = 0;
    int lastLine = 0;
    int column = 1;
    Speaker speaker = Speaker::None;
    bool complete = false;    ///< the question is whole; what follows is the answer
    bool independent = false; ///< a question of its own wherever it stands
    bool named = false;       ///< somebody is named: bold lines that ask below belong to what is said
    bool ignored = false;     ///< a wrapper without words of its own
    bool closes = false;      ///< what follows is no part of the answer before
    QString text;             ///< the words of a speaker; those of nobody are the lines
    QString id;               ///< the file's own
};
using DialogueUnits = std::vector<DialogueUnit>;

[[nodiscard]] inline bool asks(const DialogueUnit &unit)
{
    return unit.speaker == Speaker::Interviewer || unit.speaker == Speaker::FollowUp;
}
[[nodiscard]] inline bool isSpoken(const DialogueUnit &unit) { return unit.speaker != Speaker::None; }

/// The Markdown of a unit's words.
[[nodiscard]] inline QString textOf(const NotesSource &source, const DialogueUnit &unit)
{
    if (isSpoken(unit))
        return unit.text;
    return source.text(unit.firstLine, unit.lastLine, unit.heading ? 1 : unit.column);
}

} // namespace greenroom
