#include "catalog/notes_reader.h"

#include "catalog/notes_dialogue.h"
#include "catalog/notes_drills.h"
#include "catalog/notes_leftovers.h"
#include "catalog/notes_outline.h"
#include "catalog/notes_pitches.h"
#include "catalog/notes_plan.h"
#include "catalog/notes_topics.h"

#include <QFileInfo>

#include <algorithm>

namespace greenroom {
namespace {

QString titleOf(const NotesOutline &outline, const QString &path)
{
    const QString matter = outline.frontMatter(QStringLiteral("title"));
    if (!matter.isEmpty())
        return matter;
    const NotesSection &root = outline.root();
    const auto first = std::find_if(root.children.begin(), root.children.end(), [](const auto &child) { return !child->isDocument; });
    return first == root.children.end() ? QFileInfo(path).completeBaseName() : (*first)->title;
}

/// Reads a document section by section, each by whoever knows it.
class SectionWalk
{
public:
    SectionWalk(const NotesSource &source, NotesFile &file)
        : m_source(source)
        , m_file(file)
        , m_drills(source, file)
        , m_pitches(source, file)
        , m_topics(source, file)
        , m_dialogue(source)
    {}

    void read(const NotesSection &section)
    {
        if (section.taken && section.blocks.empty() && section.children.empty())
            return;
        claim(section);
        if (!section.claimed) {
            // What a child section knows better is its own.
            for (const auto &child : section.children)
                claim(*child);
            readTopic(section);
        }
        m_topics.readLists(section);
        for (const auto &child : section.children)
            if (!child->taken || child->isDocument || hasOpenBlocks(*child))
                read(*child);
    }

private:
    void claim(const NotesSection &section) { section.claimed = section.claimed || m_drills.read(section) || m_pitches.read(section); }

    void readTopic(const NotesSection &section)
    {
        const Dialogue dialogue = m_dialogue.read(section);
        if (dialogue.turns.isEmpty())
            return;
        section.taken = true;
        NotesTopic topic;
        topic.id = section.id;
        topic.line = section.line > 0 && !section.isDocument ? section.line : dialogue.turns.first().line;
        topic.section = section.above();
        topic.title = section.title.isEmpty() ? m_file.title : section.title;
        topic.summary = dialogue.summary;
        topic.turns = dialogue.turns;
        m_file.topics.append(topic);
        for (const StrayWords &words : dialogue.strays)
            LeftoverReader(m_source, m_file).add(section, words.line, words.text);
    }

    [[nodiscard]] static bool hasOpenBlocks(const NotesSection &section)
    {
        return std::any_of(section.blocks.begin(), section.blocks.end(), [](const NotesBlock &block) { return !isRead(block); }) ||
               !section.children.empty();
    }

    const NotesSource &m_source;
    NotesFile &m_file;
    DrillNotesReader m_drills;
    PitchNotesReader m_pitches;
    TopicNotesReader m_topics;
    DialogueReader m_dialogue;
};

} // namespace

NotesFile readNotes(const QString &path, const QByteArray &bytes)
{
    const NotesSource source(bytes);
    const NotesOutline outline(source, path.isEmpty() ? QString() : QFileInfo(path).absolutePath());
    NotesFile file;
    file.path = path;
    file.encoding = source.encoding();
    file.title = titleOf(outline, path);
    file.warnings = source.warnings() + outline.warnings();
    PlanNotesReader(source, file).read(outline.root());
    SectionWalk(source, file).read(outline.root());
    LeftoverReader(source, file).read(outline.root());
    const auto byLine = [](const auto &left, const auto &right) { return left.line < right.line; };
    std::stable_sort(file.topics.begin(), file.topics.end(), byLine);
    std::stable_sort(file.checklists.begin(), file.checklists.end(), byLine);
    std::stable_sort(file.drills.begin(), file.drills.end(), byLine);
    std::stable_sort(file.pitches.begin(), file.pitches.end(), byLine);
    std::stable_sort(file.templates.begin(), file.templates.end(), byLine);
    std::stable_sort(file.notes.begin(), file.notes.end(), byLine);
    std::stable_sort(file.warnings.begin(), file.warnings.end(), byLine);
    return file;
}

} // namespace greenroom
