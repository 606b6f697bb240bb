#include "catalog/notes_plan.h"

#include "catalog/markdown_document.h"

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// The clauses of goals written in one line: a goal may well hold commas.
QStringList clauses(const QString &text)
{
    QStringList parts;
    for (const QString &half : text.split(u'；'))
        parts += half.split(u';');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// The chapters of a document: what stands under its one title, or at its top when it has none.
const NotesSection &chaptersOf(const NotesSection &document)
{
    if (document.children.size() == 1 && !document.children.front()->isDocument && !document.children.front()->children.empty())
        return *document.children.front();
    return document;
}

} // namespace

void PlanNotesReader::read(const NotesSection &document)
{
    const NotesSection &top = chaptersOf(document);
    readSection(document, false);
    if (&top != &document)
        readSection(top, false);
    for (const auto &chapter : top.children) {
        const Role role = roleOf(chapter->title, RoleContext::Plan);
        const bool several = document.children.size() > 1 && chapter->level == 1; // a day a title
        if (role == Role::None && !several)
            continue;
        if (problemTitle(chapter->title) || chapter->isDocument)
            continue;
        readSection(*chapter, role != Role::None);
        for (const auto &child : chapter->children)
            if (roleOf(child->title, RoleContext::Plan) != Role::None)
                readSection(*child, true);
    }
    if (m_file.plan.blocks.isEmpty())
        readTitles(top);
}

void PlanNotesReader::readSection(const NotesSection &section, bool isPlanSection)
{
    const Role own = isPlanSection ? roleOf(section.title, RoleContext::Plan) : Role::None;
    std::vector<const NotesBlock *> blocks;
    for (const NotesBlock &block : section.blocks) {
        // A quote with one labelled line is that line, quoted.
        if (block.kind == Kind::Quote && block.children.size() == 1 && block.children.front().kind == Kind::Paragraph) {
            const std::optional<Lead> lead = leadOf(firstLine(m_source, block.children.front()));
            if (lead && lead->colon && roleOf(lead->label, RoleContext::Plan) != Role::None) {
                blocks.push_back(&block.children.front());
                block.taken = true;
                continue;
            }
        }
        blocks.push_back(&block);
    }
    for (NotesPart &part : partsOf(m_source, blocks, RoleContext::Plan)) {
        if (part.role == Role::None && part.label.isEmpty())
            part.role = own;
        readPart(part);
    }
    if (isPlanSection)
        section.taken = true;
}

void PlanNotesReader::readPart(const NotesPart &part)
{
    for (const NotesBlock *block : part.blocks)
        if (readBlocks(*block, part.role == Role::Blocks))
            for (const NotesBlock *owner : part.owners)
                owner->taken = true;
    NotesPart left = part;
    std::erase_if(left.blocks, [](const NotesBlock *block) { return block->taken; });
    if (left.role != Role::Goals && left.role != Role::Deliverables)
        return;
    QStringList values;
    const bool listed =
        std::any_of(left.blocks.begin(), left.blocks.end(), [](const NotesBlock *block) { return block->kind == Kind::List; });
    // What stands behind the label itself is all of it, but for a list.
    if (listed || !left.rest.isEmpty())
        std::erase_if(left.blocks, [](const NotesBlock *block) { return block->kind != Kind::List; });
    for (const QString &value : valuesOf(m_source, left))
        values += listed ? QStringList{value} : left.role == Role::Deliverables ? enumeration(value) : clauses(value);
    if (values.isEmpty())
        return;
    (left.role == Role::Goals ? m_file.plan.goals : m_file.plan.deliverables) += values;
    left.take();
}

namespace {

NotesPlanBlock blockAt(const TimeSpan &time, const QString &title, const QString &summary)
{
    return {inlinePlain(title), time.least, time.most, summary, time.start};
}

/// "**English**: record the pitch" -> its title and what stands behind it.
NotesPlanBlock titled(const TimeSpan &time, const QString &text)
{
    const std::optional<Lead> lead = leadOf(text);
    return lead && lead->colon && !lead->isWhole() ? blockAt(time, lead->label, lead->rest) : blockAt(time, text, {});
}

} // namespace

std::optional<NotesPlanBlock> PlanNotesReader::blockOf(const QString &head) const
{
    if (const std::optional<Lead> lead = leadOf(head)) {
        if (const std::optional<TimeSpan> time = timeSpanIn(lead->label))
            return time->title.isEmpty() ? titled(*time, lead->rest) : blockAt(*time, time->title, lead->rest);
        const std::optional<TimeSpan> behind = timeSpanIn(lead->rest.left(24));
        if (behind && lead->colon)
            return blockAt(*behind, lead->label, timeSpanIn(lead->rest)->title);
    }
    if (const std::optional<TimeSpan> time = timeSpanIn(head))
        return titled(*time, time->title);
    return std::nullopt;
}

bool PlanNotesReader::readBlocks(const NotesBlock &block, bool isNamed)
{
    if (block.taken)
        return false;
    if (block.kind == Kind::Table)
        return readTable(block);
    if (block.kind != Kind::List)
        return false;
    QList<NotesPlanBlock> blocks;
    int timed = 0;
    for (const NotesBlock &item : block.children) {
        const QString head = itemHead(m_source, item);
        if (const std::optional<NotesPlanBlock> found = blockOf(head)) {
            blocks.append(*found);
            ++timed;
        } else {
            const std::optional<Lead> lead = leadOf(head);
            blocks.append(lead && lead->colon ? NotesPlanBlock{inlinePlain(lead->label), 0, 0, lead->rest, {}}
                                              : NotesPlanBlock{inlinePlain(head), 0, 0, {}, {}});
        }
    }
    if (!isNamed && (timed < 2 || timed * 2 < blocks.size()))
        return false;
    m_file.plan.blocks += blocks;
    takeBlock(block);
    return true;
}

/// The cell that names a time, the first other one as the title, what is left as the summary.
NotesPlanBlock PlanNotesReader::blockOfRow(const QStringList &cells) const
{
    NotesPlanBlock block;
    QStringList rest;
    for (const QString &cell : cells) {
        const bool open = block.maxMinutes == 0 && block.start.isEmpty();
        const std::optional<TimeSpan> time = open ? timeSpanIn(cell) : std::nullopt;
        bool isNumber = false;
        cell.toInt(&isNumber);
        if (time) {
            block.start = time->start;
            block.minMinutes = time->least;
            block.maxMinutes = time->most;
        }
        const QString words = time ? time->title : isNumber ? QString() : cell;
        if (block.title.isEmpty())
            block.title = inlinePlain(words);
        else if (!words.isEmpty())
            rest.append(words);
    }
    block.summary = rest.join(QStringLiteral("; "));
    return block;
}

bool PlanNotesReader::readTable(const NotesBlock &table)
{
    const QList<QStringList> rows = tableRows(m_source, table);
    QList<NotesPlanBlock> blocks;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const NotesPlanBlock block = blockOfRow(rows.at(row));
        if ((block.maxMinutes > 0 || !block.start.isEmpty()) && !block.title.isEmpty())
            blocks.append(block);
    }
    if (blocks.size() < 2 || blocks.size() * 2 < rows.size() - 1)
        return false;
    m_file.plan.blocks += blocks;
    takeBlock(table);
    return true;
}

/// Chapters that name their time are the blocks of a day that lists none.
void PlanNotesReader::readTitles(const NotesSection &chapters)
{
    QList<NotesPlanBlock> blocks;
    for (const auto &chapter : chapters.children) {
        const std::optional<TimeSpan> time = timeSpanIn(chapter->title);
        if (time && !chapter->isDocument)
            blocks.append({chapter->title, time->least, time->most, {}, time->start});
    }
    if (blocks.size() >= 2)
        m_file.plan.blocks = blocks;
}

} // namespace greenroom
