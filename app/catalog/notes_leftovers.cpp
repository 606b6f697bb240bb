#include "catalog/notes_leftovers.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// Whether some of what a block holds was read.
bool isPartlyRead(const NotesBlock &block)
{
    return block.taken || std::any_of(block.children.begin(), block.children.end(), isPartlyRead);
}

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

} // namespace

/// Comments and lines that tools leave for one another: nothing a reader wrote.
bool LeftoverReader::isMachineWords(const NotesBlock &block) const
{
    if (block.kind == Kind::Rule)
        return true;
    if (block.kind == Kind::Paragraph) {
        const QByteArray text = m_source.strippedLine(block.firstLine, block.column, true).trimmed().toByteArray();
        return block.firstLine == block.lastLine && (text.compare("[TOC]", Qt::CaseInsensitive) == 0 || text == "[[toc]]");
    }
    if (block.kind != Kind::Html)
        return false;
    const QByteArray text = m_source.lines(block.firstLine, block.lastLine).trimmed().toByteArray().toLower();
    if (text.startsWith("<!--"))
        for (const char *tool : {"doctoc", "toc", "markdownlint", "prettier", "more", "truncate"})
            if (text.contains(tool))
                return true;
    return text == "</details>" || text == "<br>" || text == "<br/>" || text == "<details>";
}

void LeftoverReader::read(const NotesSection &section)
{
    int from = 0;
    int to = 0;
    int column = 1;
    const auto flush = [&] {
        if (from > 0)
            add(section, from, m_source.text(from, to, column));
        from = 0;
    };
    for (const NotesBlock &block : section.blocks) {
        if (isRead(block) || isMachineWords(block)) {
            flush();
            continue;
        }
        if (isPartlyRead(block)) {
            flush();
            for (const NotesBlock &item : block.children)
                if (!isRead(item))
                    add(section, item.firstLine, m_source.text(item.firstLine, item.lastLine, item.column));
            continue;
        }
        if (from == 0) {
            from = block.firstLine;
            column = block.column;
        }
        to = block.lastLine;
    }
    flush();
    if (section.blocks.empty() && section.children.empty() && !section.taken && !section.title.isEmpty())
        add(section, section.line, section.title);
    for (const auto &child : section.children)
        read(*child);
}

void LeftoverReader::add(const NotesSection &section, int line, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_file.notes.append({{}, section.path(), line, text});
    m_file.warnings.append(
        {line, translated(QT_TRANSLATE_NOOP("greenroom",
                                            "This is no question, problem, script or plan that could be told; it is kept as a note."))});
}

} // namespace greenroom
