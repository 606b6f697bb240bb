#include "catalog/notes_dialogue.h"

#include "catalog/notes_asking.h"
#include "catalog/notes_units.h"

#include <algorithm>

namespace greenroom {
namespace {

bool startsWithNumber(const QString &title) { return withoutNumber(title) != title || questionOfTitle(title) != title; }

/// Whether a heading closes a list of questions rather than being one: "Summary", "Reading list", "总结".
bool isAside(const QString &title)
{
    const QString words = plainLabel(title);
    for (const QStringView word :
         {u"summary", u"reading", u"further", u"reference", u"feedback", u"links", u"todo", u"notes", u"resources", u"总结",
          u"小结",    u"参考",    u"资料",    u"延伸",      u"反馈",     u"感想",  u"备注", u"链接",  u"待办",      u"复盘"})
        if (words.startsWith(word))
            return true;
    return false;
}

/// Whether so many headings of a section ask that those beside them do as well.
struct SiblingTitles
{
    explicit SiblingTitles(const NotesSection &section)
    {
        size_t asking = 0;
        for (const auto &child : section.children) {
            if (!isQuestionTitle(child->title))
                continue;
            ++asking;
            numbered = numbered && startsWithNumber(child->title);
        }
        mostAsk = asking >= 2 && asking * 2 >= section.children.size();
        numbered = numbered && mostAsk;
    }

    bool mostAsk = false;
    bool numbered = true; ///< every one that asks has a number, so what has none is no question
};

} // namespace

bool DialogueReader::hasInterviewer(const NotesSection &section) const
{
    UnitCollector collector(m_source);
    collector.addBlocks(section);
    return std::any_of(collector.units().begin(), collector.units().end(), asks);
}

bool DialogueReader::childAsks(const NotesSection &child, bool mostAsk) const
{
    if (isStory(m_source, child))
        return true;
    const bool may = isQuestionTitle(child.title) ||
                     (mostAsk && !child.blocks.empty() && !isAside(child.title) && roleOf(child.title, RoleContext::Plan) == Role::None);
    return may && !hasInterviewer(child);
}

Dialogue DialogueReader::read(const NotesSection &section) const
{
    UnitCollector collector(m_source);
    collector.addBlocks(section);
    const bool own = !collector.units().empty();
    const SiblingTitles siblings(section);
    for (const auto &child : section.children) {
        if (child->isDocument || child->taken)
            continue;
        const Speaker speaker = speakerOfTitle(child->title);
        const bool answers = speaker == Speaker::Candidate && (own || !collector.units().empty() || isQuestionTitle(section.title));
        const bool mostAsk = siblings.mostAsk && (!siblings.numbered || startsWithNumber(child->title));
        if (answers || speaker == Speaker::Interviewer || speaker == Speaker::FollowUp)
            collector.addSection(*child, speaker, UnitCollector::Place::Beside);
        else if (childAsks(*child, mostAsk))
            collector.addSection(*child, Speaker::None, UnitCollector::Place::Beside);
    }
    DialogueUnits units = collector.take();
    AskingFinder(m_source).find(units);
    return turnsOf(m_source, units, section.title);
}

Dialogue DialogueReader::read(const std::vector<const NotesBlock *> &blocks) const
{
    UnitCollector collector(m_source);
    for (const NotesBlock *block : blocks)
        collector.addBlock(*block);
    DialogueUnits units = collector.take();
    AskingFinder(m_source).find(units);
    return turnsOf(m_source, units, {});
}

} // namespace greenroom
