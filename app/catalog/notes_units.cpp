#include "catalog/notes_units.h"

#include <algorithm>
#include <utility>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// The words of a `<summary>`, and what stands behind it in the same block.
struct Summary
{
    QString words;
    QString tail;
};

std::optional<Summary> summaryOf(const QString &html)
{
    const qsizetype begin = html.indexOf(QLatin1String("<summary>"), 0, Qt::CaseInsensitive);
    const qsizetype end = html.indexOf(QLatin1String("</summary>"), begin, Qt::CaseInsensitive);
    if (begin < 0 || end <= begin)
        return std::nullopt;
    QString words = html.mid(begin + 9, end - begin - 9);
    for (const char *tag : {"<b>", "</b>", "<strong>", "</strong>"})
        words.remove(QLatin1String(tag), Qt::CaseInsensitive);
    QString tail = html.mid(end + 10).remove(QLatin1String("</details>"), Qt::CaseInsensitive).remove(QLatin1String("<br>")).trimmed();
    return Summary{inlinePlain(words), tail};
}

} // namespace

Speaker speakerOfTitle(const QString &title)
{
    const std::optional<Lead> lead = leadOf(title);
    return speakerOf(lead && lead->colon ? lead->label : title);
}

bool isStory(const NotesSource &source, const NotesSection &section)
{
    QStringList labels;
    const auto add = [&labels](const QString &line) {
        if (const std::optional<Lead> lead = leadOf(line); lead && (lead->colon || lead->bold))
            labels.append(lead->label);
    };
    for (const NotesBlock &block : section.blocks) {
        // A story is a handful of lines; in a longer text nobody looks for one.
        if (labels.size() > 24)
            break;
        if (block.kind == Kind::Paragraph)
            for (const QString &line : paragraphLines(source, block))
                add(line);
        else if (block.kind == Kind::List)
            for (const NotesBlock &item : block.children)
                add(itemHead(source, item));
    }
    if (section.children.size() <= 8)
        for (const auto &child : section.children)
            labels.append(child->title);
    return isStory(labels);
}

bool UnitCollector::beginsWithSpeaker(const NotesBlock &block) const
{
    if (block.kind == Kind::Paragraph)
        return spokenLine(firstLine(m_source, block)).speaker != Speaker::None;
    return (block.kind == Kind::List || block.kind == Kind::Item || block.kind == Kind::Quote) &&
           std::any_of(block.children.begin(), block.children.end(), [this](const NotesBlock &child) { return beginsWithSpeaker(child); });
}

void UnitCollector::addSpoken(DialogueUnit unit, bool candidate)
{
    const auto [at, length] = candidate ? std::pair<qsizetype, qsizetype>(-1, 0) : answerOnSameLine(unit.text);
    m_units.push_back(unit);
    if (at <= 0)
        return;
    m_units.back().text = unit.text.left(at).trimmed();
    unit.speaker = Speaker::Candidate;
    unit.text = unit.text.mid(at + length).trimmed();
    m_units.push_back(unit);
}

void UnitCollector::addParagraph(const NotesBlock &block)
{
    const QStringList texts = paragraphLines(m_source, block);
    std::vector<SpokenLine> lines;
    for (const QString &text : texts)
        lines.push_back(m_story ? SpokenLine{} : spokenLine(text));
    bool open = false;
    for (qsizetype index = 0; index < texts.size(); ++index) {
        SpokenLine line = lines[size_t(index)];
        if (line.weak && (m_units.empty() || m_units.back().speaker != Speaker::Interviewer))
            line = {};
        const bool spoken = line.speaker != Speaker::None;
        if (!spoken && open && !isAnswer(lines, texts, size_t(index))) {
            goOn(block.firstLine + int(index), texts.at(index));
            continue;
        }
        DialogueUnit unit;
        unit.block = &block;
        unit.firstLine = unit.lastLine = block.firstLine + int(index);
        unit.column = index == 0 ? block.column : 1;
        unit.speaker = line.speaker;
        unit.independent = line.independent;
        unit.complete = line.complete;
        unit.named = spoken;
        unit.text = line.text;
        addSpoken(unit, !spoken || line.speaker == Speaker::Candidate);
        open = true;
    }
}

/// One more line of the voice that speaks.
void UnitCollector::goOn(int line, const QString &text)
{
    DialogueUnit &last = m_units.back();
    last.lastLine = line;
    if (isSpoken(last))
        last.text += last.text.isEmpty() ? text : u'\n' + text;
}

/// "Q: What is it?" with a line of nobody's right below: the answer, where no "A:" follows.
bool UnitCollector::isAnswer(const std::vector<SpokenLine> &lines, const QStringList &texts, size_t index) const
{
    const DialogueUnit &last = m_units.back();
    if (!asks(last) || !last.complete || endsAsQuestion(texts.at(qsizetype(index))))
        return false;
    for (size_t next = index + 1; next < lines.size(); ++next)
        if (lines[next].speaker != Speaker::None)
            return lines[next].speaker != Speaker::Candidate;
    return true;
}

void UnitCollector::addHtml(const NotesBlock &block)
{
    const QString html = blockText(m_source, block);
    DialogueUnit unit;
    unit.block = &block;
    unit.firstLine = block.firstLine;
    unit.lastLine = block.lastLine;
    unit.ignored =
        html.contains(QLatin1String("<details"), Qt::CaseInsensitive) || html.contains(QLatin1String("</details"), Qt::CaseInsensitive);
    const bool closes = html.contains(QLatin1String("</details"), Qt::CaseInsensitive);
    const std::optional<Summary> summary = summaryOf(html);
    if (!summary) {
        unit.closes = closes;
        m_units.push_back(unit);
        return;
    }
    if (isQuestionTitle(summary->words)) {
        unit.ignored = false;
        unit.speaker = Speaker::Interviewer;
        unit.complete = unit.independent = unit.named = true;
        unit.text = questionOfTitle(summary->words);
    }
    m_units.push_back(unit);
    if (!summary->tail.isEmpty()) {
        DialogueUnit answer = unit;
        answer.ignored = false;
        answer.speaker = Speaker::Candidate;
        answer.text = summary->tail;
        m_units.push_back(answer);
    }
    if (closes) {
        DialogueUnit end = unit;
        end.speaker = Speaker::None;
        end.ignored = end.closes = true;
        m_units.push_back(end);
    }
}

void UnitCollector::addBlock(const NotesBlock &block)
{
    if (isRead(block))
        return;
    const size_t from = m_units.size();
    const bool holder = block.kind == Kind::Quote || block.kind == Kind::List || block.kind == Kind::Item;
    if (block.kind == Kind::Paragraph) {
        addParagraph(block);
    } else if (block.kind == Kind::Html) {
        addHtml(block);
    } else if (!m_story && holder && beginsWithSpeaker(block)) {
        for (const NotesBlock &child : block.children)
            addBlock(child);
    } else {
        DialogueUnit unit;
        unit.block = &block;
        unit.firstLine = block.firstLine;
        unit.lastLine = block.lastLine;
        unit.column = block.column;
        unit.ignored = unit.closes = block.kind == Kind::Rule;
        m_units.push_back(unit);
    }
    if (block.id.isEmpty() || from == m_units.size())
        return;
    const auto asking = std::find_if(m_units.begin() + qsizetype(from), m_units.end(), asks);
    (asking == m_units.end() ? m_units[from] : *asking).id = block.id;
}

void UnitCollector::addBlocks(const NotesSection &section)
{
    for (const NotesBlock &block : section.blocks)
        addBlock(block);
}

void UnitCollector::addRest(const NotesSection &section)
{
    addBlocks(section);
    for (const auto &child : section.children) {
        if (child->isDocument || child->taken)
            continue;
        const Speaker speaker = m_story ? Speaker::None : speakerOfTitle(child->title);
        if (speaker != Speaker::None || (!m_story && isQuestionTitle(child->title))) {
            addSection(*child, speaker, Place::Below);
            continue;
        }
        // A heading inside an answer stays one.
        DialogueUnit unit;
        unit.heading = child.get();
        unit.firstLine = unit.lastLine = child->line;
        m_units.push_back(unit);
        addRest(*child);
    }
}

void UnitCollector::addSection(const NotesSection &section, Speaker speaker, Place place)
{
    const std::optional<Lead> lead = leadOf(section.title);
    DialogueUnit unit;
    unit.heading = &section;
    unit.firstLine = unit.lastLine = section.line;
    unit.id = section.id;
    const bool labelled = speaker != Speaker::None && lead && lead->colon;
    unit.speaker = speaker == Speaker::None ? Speaker::Interviewer : speaker;
    if (speaker == Speaker::None) {
        unit.text = questionOfTitle(section.title);
        unit.independent = true;
        unit.complete = true;
        const QString words = plainLabel(section.title);
        if (place == Place::Below || words.startsWith(QStringLiteral("追问")) || words.startsWith(QStringLiteral("follow")))
            unit.speaker = Speaker::FollowUp;
    } else {
        unit.independent = spokenLine((labelled ? lead->label : section.title) + u':').independent;
        unit.text = labelled ? lead->rest : QString();
        unit.complete = speaker != Speaker::Candidate && !unit.text.isEmpty();
    }
    m_units.push_back(unit);
    const bool story = std::exchange(m_story, speaker == Speaker::None && isStory(m_source, section));
    addRest(section);
    m_story = story;
}

} // namespace greenroom
