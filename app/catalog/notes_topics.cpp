#include "catalog/notes_topics.h"

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// Whether a heading collects what may be asked.
bool isBankTitle(const NotesSection &section)
{
    for (const NotesSection *at = &section; at; at = at->parent)
        for (const QStringView word :
             {u"题库", u"问题库", u"qbank", u"question bank", u"知识点", u"知识清单", u"topics", u"考点", u"syllabus"})
            if (at->title.contains(word, Qt::CaseInsensitive))
                return true;
    return false;
}

} // namespace

void TopicNotesReader::readLists(const NotesSection &section)
{
    const NotesBlock *before = nullptr;
    for (const NotesBlock &block : section.blocks) {
        if (block.kind == Kind::List && !block.taken) {
            // A line above the list names it.
            QString label;
            if (before && !before->taken && before->kind == Kind::Paragraph && before->firstLine == before->lastLine) {
                const std::optional<Lead> lead = leadOf(firstLine(m_source, *before));
                label = lead && lead->isWhole() ? lead->label : QString();
            }
            if (readChecklist(section, block, label)) {
                section.taken = true;
                if (!label.isEmpty())
                    before->taken = true;
            } else if (readSubjects(section, block)) {
                section.taken = true;
            }
        }
        before = &block;
    }
}

/// A task, and the tasks below it behind it; whatever else stands below it is part of its text.
void TopicNotesReader::addChecks(const NotesBlock &item, NotesChecklist &checklist) const
{
    const auto isTasks = [](const NotesBlock &block) {
        return block.kind == Kind::List && !block.children.empty() &&
               std::all_of(block.children.begin(), block.children.end(), [](const NotesBlock &child) { return child.isTask; });
    };
    if (item.children.empty())
        return;
    if (std::none_of(item.children.begin(), item.children.end(), isTasks)) {
        checklist.items.append({itemText(m_source, item), item.done});
        return;
    }
    QStringList texts{itemHead(m_source, item)};
    for (size_t child = 1; child < item.children.size(); ++child)
        if (!isTasks(item.children[child]))
            texts.append(blockText(m_source, item.children[child]));
    checklist.items.append({texts.join(QStringLiteral("\n\n")), item.done});
    for (const NotesBlock &block : item.children)
        if (isTasks(block))
            for (const NotesBlock &task : block.children)
                addChecks(task, checklist);
}

bool TopicNotesReader::readChecklist(const NotesSection &section, const NotesBlock &list, const QString &label)
{
    if (list.children.empty() ||
        !std::all_of(list.children.begin(), list.children.end(), [](const NotesBlock &item) { return item.isTask; }))
        return false;
    NotesChecklist checklist;
    checklist.id = section.id;
    checklist.line = label.isEmpty() && !section.isDocument ? section.line : list.firstLine;
    checklist.section = label.isEmpty() ? section.above() : section.path();
    checklist.title = label.isEmpty() ? (section.title.isEmpty() ? m_file.title : section.title) : inlinePlain(label);
    for (const NotesBlock &item : list.children)
        addChecks(item, checklist);
    m_file.checklists.append(checklist);
    takeBlock(list);
    return true;
}

std::optional<NotesTopic> TopicNotesReader::subjectOf(const NotesBlock &item) const
{
    const QString head = itemHead(m_source, item);
    const std::optional<Lead> lead = leadOf(head);
    NotesTopic topic;
    topic.line = item.firstLine;
    for (size_t child = 1; child < item.children.size(); ++child)
        for (const NotesBlock &point : item.children[child].children)
            topic.points.append(itemText(m_source, point));
    if (lead && lead->bold && (lead->colon || lead->isWhole())) {
        topic.title = inlinePlain(lead->label);
        if (!lead->rest.isEmpty())
            topic.points = enumeration(lead->rest) + topic.points;
    } else if (!topic.points.isEmpty() && head.size() <= 60) {
        topic.title = inlinePlain(head);
    } else {
        return std::nullopt;
    }
    return topic.points.isEmpty() ? std::nullopt : std::optional<NotesTopic>(topic);
}

bool TopicNotesReader::readSubjects(const NotesSection &section, const NotesBlock &list)
{
    QList<NotesTopic> topics;
    int enumerated = 0;
    for (const NotesBlock &item : list.children) {
        std::optional<NotesTopic> topic = subjectOf(item);
        if (!topic)
            return false;
        // Sentences are an explanation, not a list of points.
        const bool sentences = std::any_of(topic->points.begin(), topic->points.end(),
                                           [](const QString &point) { return point.contains(u'。') || point.size() > 80; });
        enumerated += topic->points.size() >= 3 && !sentences ? 1 : 0;
        topic->section = section.path();
        topics.append(*topic);
    }
    const bool bank = isBankTitle(section);
    if (topics.size() < 2 || (!bank && (topics.size() < 3 || enumerated * 3 < topics.size() * 2)))
        return false;
    m_file.topics += topics;
    takeBlock(list);
    return true;
}

} // namespace greenroom
