#pragma once

#include "catalog/notes_turns.h"

namespace greenroom {

/// Reads questions and answers out of a section: speakers ("**面试官：**", "Q:", names that take turns), headings and bold lines that ask,
/// lists and tables of questions, folded details, stories told as situation, task, action and result. Marks what it read as taken.
class DialogueReader
{
public:
    explicit DialogueReader(const NotesSource &source)
        : m_source(source)
    {}

    /// The turns of a section, with those of the headings below it that are speakers or questions.
    [[nodiscard]] Dialogue read(const NotesSection &section) const;
    /// The turns of some blocks: the follow-ups of a pitch.
    [[nodiscard]] Dialogue read(const std::vector<const NotesBlock *> &blocks) const;

private:
    [[nodiscard]] bool hasInterviewer(const NotesSection &section) const;
    [[nodiscard]] bool childAsks(const NotesSection &child, bool mostAsk) const;

    const NotesSource &m_source;
};

} // namespace greenroom
