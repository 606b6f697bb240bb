#pragma once

#include "catalog/cmark_tree.h"
#include "catalog/notes_outline.h"

#include <QSet>

namespace greenroom {

class NotesGuard;

/// Builds the tree of a NotesOutline: feeds the parser heading by heading and hangs up what comes back.
class OutlineBuilder
{
public:
    OutlineBuilder(const NotesSource &source, const QString &folder)
        : m_source(source)
        , m_folder(folder)
    {}

    /// The sections of lines first to last, below a new root. `column` is where the document's text begins in each line.
    [[nodiscard]] std::unique_ptr<NotesSection> read(int first, int last, int column);

    [[nodiscard]] const QList<NotesWarning> &warnings() const { return m_warnings; }

private:
    void readSegment(const NotesGuard &guard, size_t from, size_t to, int column);
    void readNode(cmark_node *node, int lineBefore, int column);
    void openSection(cmark_node *node, int line);
    void takeId(const QString &id, int line, int lastLine, int column);
    [[nodiscard]] NotesBlock block(cmark_node *node, int lineBefore, int column);
    void takePlain(int first, int last, int column);
    void checkLinks(cmark_node *node, int line);
    void hangDocuments(NotesSection &section);
    void closeSections(NotesSection &section, int lastLine);

    const NotesSource &m_source;
    QString m_folder;
    QList<NotesWarning> m_warnings;
    QSet<QString> m_missing;
    QString m_pendingId;
    NotesSection *m_open = nullptr;
};

} // namespace greenroom
