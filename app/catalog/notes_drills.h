#pragma once

#include "catalog/notes_parts.h"

#include <QHash>

namespace greenroom {

/// Reads coding problems and what was written about them afterwards. Marks what it read as taken.
class DrillNotesReader
{
public:
    DrillNotesReader(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
    {}

    /// Reads a section whose heading names a problem, or whose parts are those of one. False when it is neither.
    bool read(const NotesSection &section);

private:
    [[nodiscard]] bool mayBeDrill(const NotesSection &section) const;
    [[nodiscard]] bool looksLikeDrill(const NotesSection &section, const std::vector<NotesPart> &parts);
    NotesDrill &drillFor(const NotesSection &section, const ProblemTitle &problem);
    NotesDrill &drillOfRetrospective(const NotesSection &section, const std::optional<ProblemTitle> &problem);
    void readParts(const std::vector<NotesPart> &parts, NotesDrill &drill);
    void readPart(const NotesPart &whole, NotesDrill &drill);
    void readRetrospective(const NotesPart &part, NotesDrill &drill);
    void readRetrospectiveParts(const std::vector<NotesPart> &parts, NotesDrill &drill);
    void readRetrospectivePart(const NotesPart &part, NotesDrill &drill);
    void takeCode(NotesPart &part, NotesDrill &drill);
    void takeUnnamedCases(const NotesPart &part, NotesDrill &drill);
    [[nodiscard]] QList<NotesCase> casesOf(const NotesPart &part);

    const NotesSource &m_source;
    NotesFile &m_file;
    QHash<int, qsizetype> m_byNumber; ///< places of drills in the file's list
};

/// The cases of a text: "input -> expected", several in one line, or "Input: … Output: …".
[[nodiscard]] QList<NotesCase> casesIn(const QString &text);

} // namespace greenroom
