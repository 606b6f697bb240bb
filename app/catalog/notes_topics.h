#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// Reads lists that are no dialogue: checklists, and subjects with the points they fall into. Marks what it read as taken.
class TopicNotesReader
{
public:
    TopicNotesReader(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
    {}

    void readLists(const NotesSection &section);

private:
    [[nodiscard]] bool readChecklist(const NotesSection &section, const NotesBlock &list, const QString &label);
    void addChecks(const NotesBlock &item, NotesChecklist &checklist) const;
    [[nodiscard]] bool readSubjects(const NotesSection &section, const NotesBlock &list);
    [[nodiscard]] std::optional<NotesTopic> subjectOf(const NotesBlock &item) const;

    const NotesSource &m_source;
    NotesFile &m_file;
};

} // namespace greenroom
