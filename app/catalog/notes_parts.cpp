#include "catalog/notes_parts.h"

#include "catalog/markdown_document.h"

#include <QSet>

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// Collects blocks under labels as they come.
class PartCollector
{
public:
    PartCollector(const NotesSource &source, RoleContext context)
        : m_source(source)
        , m_context(context)
    {}

    void add(const NotesBlock &block)
    {
        if (block.kind == Kind::Paragraph)
            addParagraph(block);
        else if (block.kind == Kind::List && isListOfLabels(block))
            addItems(block);
        else if (block.kind == Kind::Rule)
            m_open = false;
        else
            current().blocks.push_back(&block);
    }

    std::vector<NotesPart> parts;

private:
    NotesPart &current()
    {
        if (!m_open)
            parts.push_back({});
        m_open = true;
        return parts.back();
    }

    NotesPart &open(const Lead &lead, Role role, int line, const NotesBlock &owner)
    {
        NotesPart part;
        part.role = role;
        part.label = lead.label;
        part.line = line;
        part.rest = lead.rest;
        part.owners.push_back(&owner);
        parts.push_back(std::move(part));
        m_open = true;
        return parts.back();
    }

    void addParagraph(const NotesBlock &block)
    {
        const QStringList lines = paragraphLines(m_source, block);
        bool split = false;
        for (qsizetype index = 0; index < lines.size(); ++index) {
            const std::optional<Lead> lead = leadOf(lines.at(index));
            const Role role = lead ? roleOf(lead->label, m_context) : Role::None;
            const bool named = role != Role::None && (lead->colon || lead->isWhole() || lead->bold);
            // Under a label that still waits for its content a sentence that begins like one is that content.
            const bool waits = index == 0 && isWaiting() && lead && !lead->bold && !lead->isWhole();
            const bool starts = lead && !waits && (index == 0 ? named || (lead->bold && lead->isWhole()) : named && lead->colon);
            // "Time: O(n)" under "Complexity:" is a line of it, not a part of its own.
            const bool belongs = starts && m_open && !parts.empty() && parts.back().role == role &&
                                 ((index > 0 && (role == Role::Complexity || role == Role::Cases)) || isOutput(*lead, parts.back()));
            if (starts && !belongs) {
                NotesPart &part = open(*lead, role, block.firstLine + int(index), block);
                // "Input: …" needs its word to be told from "Output: …".
                if (isInput(lead->label))
                    part.rest = lines.at(index);
                split = true;
            } else if (belongs && index == 0) {
                parts.back().owners.push_back(&block);
                parts.back().rest += u'\n' + lines.at(index);
                split = true;
            } else if (split) {
                NotesPart &part = parts.back();
                part.rest += part.rest.isEmpty() ? lines.at(index) : u'\n' + lines.at(index);
            } else if (index == 0) {
                if (std::none_of(lines.begin() + 1, lines.end(), [this](const QString &line) { return startsLater(line); })) {
                    current().blocks.push_back(&block);
                    return;
                }
                split = true;
                NotesPart &part = current();
                part.owners.push_back(&block);
                part.rest += part.rest.isEmpty() ? lines.at(index) : u'\n' + lines.at(index);
            }
        }
    }

    static bool isInput(const QString &label)
    {
        const QString words = plainLabel(label);
        return words == QLatin1String("input") || words == QStringLiteral("输入");
    }

    /// "Output: …" in a paragraph of its own below "Input: …".
    static bool isOutput(const Lead &lead, const NotesPart &before)
    {
        return before.role == Role::Cases && isInput(before.label) && !isInput(lead.label);
    }

    [[nodiscard]] bool isWaiting() const
    {
        return m_open && !parts.empty() && parts.back().role != Role::None && parts.back().rest.isEmpty() && parts.back().blocks.empty();
    }

    [[nodiscard]] bool startsLater(const QString &line) const
    {
        const std::optional<Lead> lead = leadOf(line);
        return lead && lead->colon && roleOf(lead->label, m_context) != Role::None;
    }

    /// Whether the items of a list are labels with what they name. Under a label that waits for its content they are that content,
    /// unless they plainly name other things.
    [[nodiscard]] bool isListOfLabels(const NotesBlock &list) const
    {
        QSet<int> roles;
        for (const NotesBlock &item : list.children) {
            const std::optional<Lead> lead = leadOf(itemHead(m_source, item));
            if (lead && (lead->colon || lead->isWhole()))
                roles.insert(int(roleOf(lead->label, m_context)));
        }
        roles.remove(int(Role::None));
        const bool waiting = m_open && !parts.empty() && parts.back().role != Role::None;
        if (!waiting)
            return !roles.isEmpty();
        roles.remove(int(parts.back().role));
        return roles.size() >= 2 || (roles.size() == 1 && parts.back().role == Role::Retrospective);
    }

    void addItems(const NotesBlock &list)
    {
        for (const NotesBlock &item : list.children) {
            const QString head = itemHead(m_source, item);
            const std::optional<Lead> lead = leadOf(head);
            const bool labelled = lead && (lead->colon || lead->isWhole() || lead->bold);
            const Role role = labelled ? roleOf(lead->label, m_context) : Role::None;
            if (role == Role::None) {
                NotesPart part;
                part.line = item.firstLine;
                part.blocks.push_back(&item);
                parts.push_back(std::move(part));
                continue;
            }
            NotesPart &part = open(*lead, role, item.firstLine, item);
            for (size_t child = 1; child < item.children.size(); ++child)
                part.blocks.push_back(&item.children[child]);
        }
        // What follows belongs to the last label only where that still waits for its content.
        m_open = isWaiting();
    }

    const NotesSource &m_source;
    RoleContext m_context;
    bool m_open = false;
};

QString withoutBox(const QString &text)
{
    const bool box = text.size() > 3 && text.front() == u'[' && text.at(2) == u']' && QStringView(u" xX").contains(text.at(1));
    return box ? text.mid(3).trimmed() : text;
}

/// "1) …; 2) …" in one text as its pieces.
QStringList splitNumbered(const QString &text)
{
    QStringList pieces;
    qsizetype from = 0;
    for (int number = 1;; ++number) {
        qsizetype found = -1;
        for (const QString &mark : {QStringLiteral("%1)"), QStringLiteral("%1）"), QStringLiteral("%1. "), QStringLiteral("%1、")}) {
            const qsizetype at = text.indexOf(mark.arg(number), from);
            if (at >= 0 && (at == 0 || !text.at(at - 1).isLetterOrNumber() || text.at(at - 1).unicode() > 0x7F) &&
                (found < 0 || at < found))
                found = at;
        }
        if (found < 0 || (number == 1 && found > 2))
            break;
        if (number > 1)
            pieces.append(text.mid(from, found - from).trimmed());
        from = found;
        while (!QStringView(u")）.、").contains(text.at(from)))
            ++from;
        ++from;
    }
    if (pieces.isEmpty())
        return {text};
    pieces.append(text.mid(from).trimmed());
    for (QString &piece : pieces)
        while (!piece.isEmpty() && QStringView(u";；,，").contains(piece.back()))
            piece.chop(1);
    return pieces;
}

} // namespace

void NotesPart::take() const
{
    for (const NotesBlock *owner : owners)
        owner->taken = true;
    for (const NotesBlock *block : blocks)
        takeBlock(*block);
    if (section)
        takeSection(*section);
}

bool isRead(const NotesBlock &block)
{
    return block.taken || (!block.children.empty() && std::all_of(block.children.begin(), block.children.end(), isRead));
}

void takeBlock(const NotesBlock &block)
{
    block.taken = true;
    for (const NotesBlock &child : block.children)
        takeBlock(child);
}

void takeSection(const NotesSection &section)
{
    section.taken = true;
    for (const NotesBlock &block : section.blocks)
        takeBlock(block);
    for (const auto &child : section.children)
        takeSection(*child);
}

QString blockText(const NotesSource &source, const NotesBlock &block)
{
    if (block.kind == Kind::Item)
        return itemText(source, block);
    if (block.kind != Kind::Quote)
        return source.text(block.firstLine, block.lastLine, block.column);
    QStringList parts;
    for (const NotesBlock &child : block.children)
        parts.append(blockText(source, child));
    return parts.join(QStringLiteral("\n\n"));
}

QString codeOf(const NotesSource &source, const NotesBlock &block)
{
    if (!block.ordered)
        return source.text(block.firstLine, block.lastLine, block.column);
    const QByteArray last = source.strippedLine(block.lastLine, block.column, false).toByteArray().trimmed();
    const bool closed = block.lastLine > block.firstLine && (last.startsWith("```") || last.startsWith("~~~"));
    QByteArray text;
    for (int line = block.firstLine + 1; line <= block.lastLine - (closed ? 1 : 0); ++line)
        text += source.strippedLine(line, block.column, false).toByteArray() + '\n';
    return QString::fromUtf8(text.endsWith('\n') ? text.chopped(1) : text);
}

QStringList paragraphLines(const NotesSource &source, const NotesBlock &paragraph)
{
    QStringList lines;
    for (int line = paragraph.firstLine; line <= paragraph.lastLine; ++line)
        lines.append(QString::fromUtf8(source.strippedLine(line, paragraph.column, line == paragraph.firstLine)).trimmed());
    return lines;
}

QString firstLine(const NotesSource &source, const NotesBlock &paragraph)
{
    return QString::fromUtf8(source.strippedLine(paragraph.firstLine, paragraph.column, true)).trimmed();
}

QString itemHead(const NotesSource &source, const NotesBlock &item)
{
    if (item.children.empty() || item.children.front().kind != Kind::Paragraph)
        return {};
    return withoutBox(joinWrappedLines(paragraphLines(source, item.children.front())));
}

QString itemText(const NotesSource &source, const NotesBlock &item)
{
    if (item.children.empty())
        return {};
    const NotesBlock &first = item.children.front();
    return withoutBox(source.text(first.firstLine, item.lastLine, first.column));
}

std::vector<NotesPart> partsOf(const NotesSource &source, const std::vector<const NotesBlock *> &blocks, RoleContext context)
{
    PartCollector collector(source, context);
    for (const NotesBlock *block : blocks)
        if (!block->taken)
            collector.add(*block);
    return std::move(collector.parts);
}

std::vector<NotesPart> partsOf(const NotesSource &source, const NotesSection &section, RoleContext context)
{
    std::vector<const NotesBlock *> blocks;
    for (const NotesBlock &block : section.blocks)
        blocks.push_back(&block);
    std::vector<NotesPart> parts = partsOf(source, blocks, context);
    for (const auto &child : section.children) {
        const Role role = roleOf(child->title, context);
        if (role == Role::None || child->isDocument || child->taken || problemTitle(child->title))
            continue;
        NotesPart part;
        part.role = role;
        part.label = child->title;
        part.line = child->line;
        part.section = child.get();
        for (const NotesBlock &block : child->blocks)
            part.blocks.push_back(&block);
        parts.push_back(std::move(part));
    }
    return parts;
}

bool mentions(const NotesSource &source, const NotesSection &section, std::initializer_list<std::string_view> words)
{
    if (section.blocks.empty())
        return false;
    const QByteArrayView lines = source.lines(section.blocks.front().firstLine, section.blocks.back().lastLine);
    const std::string_view text(lines.data(), size_t(lines.size()));
    return std::any_of(words.begin(), words.end(), [&text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

QStringList valuesOf(const NotesSource &source, const NotesPart &part)
{
    QStringList values;
    if (!part.rest.isEmpty())
        values += splitNumbered(part.rest);
    for (const NotesBlock *block : part.blocks) {
        if (block->kind == Kind::List) {
            for (const NotesBlock &item : block->children)
                values.append(itemText(source, item));
        } else if (block->kind == Kind::Paragraph) {
            values += splitNumbered(joinWrappedLines(paragraphLines(source, *block)));
        } else if (block->kind != Kind::Rule) {
            values.append(blockText(source, *block));
        }
    }
    if (part.section)
        for (const auto &child : part.section->children)
            values.append(source.text(child->line, child->lastLine));
    values.removeAll(QString());
    return values;
}

QList<QStringList> tableRows(const NotesSource &source, const NotesBlock &table)
{
    QList<QStringList> rows;
    for (int number = table.firstLine; number <= table.lastLine; ++number) {
        if (number == table.firstLine + 1)
            continue;
        QString line = QString::fromUtf8(source.strippedLine(number, table.column, number == table.firstLine)).trimmed();
        QStringList cells;
        QString cell;
        for (qsizetype at = line.startsWith(u'|') ? 1 : 0; at < line.size(); ++at) {
            if (line.at(at) == u'\\' && at + 1 < line.size() && line.at(at + 1) == u'|')
                cell += line.at(++at);
            else if (line.at(at) == u'|') {
                cells.append(cell.trimmed());
                cell.clear();
            } else
                cell += line.at(at);
        }
        if (!cell.trimmed().isEmpty())
            cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows;
}

} // namespace greenroom
