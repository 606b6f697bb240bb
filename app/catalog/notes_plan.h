#pragma once

#include "catalog/notes_parts.h"

namespace greenroom {

/// Reads goals, time blocks and deliverables. Marks what it read as taken.
class PlanNotesReader
{
public:
    PlanNotesReader(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
    {}

    /// Reads the plan of a document, which stands at its top: before or below its title, or in chapters right under it.
    void read(const NotesSection &document);

private:
    void readSection(const NotesSection &section, bool isPlanSection);
    void readPart(const NotesPart &part);
    bool readBlocks(const NotesBlock &block, bool isNamed);
    bool readTable(const NotesBlock &table);
    void readTitles(const NotesSection &chapters);
    [[nodiscard]] NotesPlanBlock blockOfRow(const QStringList &cells) const;
    [[nodiscard]] std::optional<NotesPlanBlock> blockOf(const QString &head) const;

    const NotesSource &m_source;
    NotesFile &m_file;
};

} // namespace greenroom
