#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// Keeps what nobody took as notes of its section, with a warning for each.
class LeftoverReader
{
public:
    LeftoverReader(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
    {}

    void read(const NotesSection &section);
    /// Keeps some words of a section.
    void add(const NotesSection &section, int line, const QString &text);

private:
    [[nodiscard]] bool isMachineWords(const NotesBlock &block) const;

    const NotesSource &m_source;
    NotesFile &m_file;
};

} // namespace greenroom
