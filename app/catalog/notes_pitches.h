#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// Reads spoken scripts and the outlines of such. Marks what it read as taken.
class PitchNotesReader
{
public:
    PitchNotesReader(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
    {}

    /// Reads a section that holds a script, or an outline to fill in. False when it holds neither.
    bool read(const NotesSection &section);

private:
    bool readOutline(const NotesSection &section, const std::vector<NotesPart> &parts);
    void readTemplate(const NotesSection &section, const NotesPart &part);
    [[nodiscard]] NotesPitch newPitch(const NotesSection &section, const NotesPart *script);
    void readScript(const NotesPart &part, NotesPitch &pitch);
    void readPart(const NotesPart &part, NotesPitch &pitch);
    void finish(NotesPitch &pitch);
    [[nodiscard]] bool mayHoldScript(const NotesSection &section) const;
    [[nodiscard]] bool isSpoken(const NotesPart &part) const;

    const NotesSource &m_source;
    NotesFile &m_file;
};

} // namespace greenroom
