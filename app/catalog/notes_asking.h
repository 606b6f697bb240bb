#pragma once

#include "catalog/dialogue_unit.h"

namespace greenroom {

/// Finds questions where nobody is named: two names that take turns, bold lines, list items and table rows that ask.
class AskingFinder
{
public:
    explicit AskingFinder(const NotesSource &source)
        : m_source(source)
    {}

    /// Makes questions of what asks in the units. What a named speaker says is left alone, but for blocks the file gives an id.
    void find(DialogueUnits &units) const;

private:
    void findNames(DialogueUnits &units) const;
    [[nodiscard]] DialogueUnits boldQuestion(const DialogueUnit &unit) const;
    [[nodiscard]] DialogueUnits items(const DialogueUnit &list) const;
    [[nodiscard]] DialogueUnits rows(const NotesBlock &table) const;
    [[nodiscard]] DialogueUnits found(const DialogueUnit &unit) const;

    const NotesSource &m_source;
};

} // namespace greenroom
