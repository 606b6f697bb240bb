#include "catalog/notes_dialogue.h"

#include "catalog/markdown_document.h"

#include <QHash>

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// A speaker whose questions stand each for themselves: "Q", "问", "Question"; an interviewer's grow out of one another.
bool isIndependent(const QString &label)
{
    const QString words = plainLabel(label);
    return words.startsWith(u'q') || words.startsWith(u'问') || words.startsWith(u'题') || words.startsWith(QStringLiteral("面试题"));
}

/// Where " A:" or " 答：" begins in the words behind a question mark, with its length; (-1, 0) when it does not.
std::pair<qsizetype, qsizetype> answerOnSameLine(const QString &text)
{
    for (const QString &mark :
         {QStringLiteral(" A:"), QStringLiteral(" A："), QStringLiteral("答："), QStringLiteral("答:"), QStringLiteral(" Answer:")}) {
        const qsizetype at = text.indexOf(mark);
        if (at > 0 && endsAsQuestion(QStringView(text).first(at)))
            return {at, mark.size()};
    }
    return {-1, 0};
}

} // namespace

DialogueReader::Unit DialogueReader::spokenLine(const QString &line) const
{
    const std::optional<Lead> lead = leadOf(line);
    Unit unit;
    if (lead && lead->bold) {
        // "**Q1. What is it?**", "**问：什么是它？** …": the speaker inside the bold.
        const QString question = questionOfTitle(lead->label);
        const std::optional<Lead> inner = leadOf(lead->label);
        if (inner && inner->colon && !inner->isWhole() && !inner->bold && speakerOf(inner->label) != Speaker::None) {
            unit.speaker = speakerOf(inner->label);
            unit.independent = isIndependent(inner->label);
            unit.text = inner->rest;
            unit.text += lead->rest.isEmpty() ? QString() : u'\n' + lead->rest;
        } else if (question != lead->label) {
            unit.speaker = Speaker::Interviewer;
            unit.independent = true;
            unit.complete = endsAsQuestion(question);
            unit.text = question;
            unit.text += lead->rest.isEmpty() ? QString() : u' ' + lead->rest;
        }
    }
    if (unit.speaker == Speaker::None && lead && (lead->colon || (lead->bold && lead->isWhole()))) {
        unit.speaker = speakerOf(lead->label);
        unit.independent = isIndependent(lead->label);
        unit.text = lead->rest;
    }
    if (unit.speaker == Speaker::None && line.size() > 2 && (line.front() == u'Q' || line.front() == u'A')) {
        // "Q1. …", "A1) …" without colon or bold.
        qsizetype at = 1;
        while (at < line.size() && line.at(at).isDigit())
            ++at;
        if (at < line.size() && (line.at(at) == u'.' || line.at(at) == u')' || line.at(at) == u'、')) {
            unit.speaker = line.front() == u'Q' ? Speaker::Interviewer : Speaker::Candidate;
            unit.independent = true;
            unit.text = line.mid(at + 1).trimmed();
            unit.weak = at == 1 && line.front() == u'A';
        }
    }
    return unit;
}

bool DialogueReader::beginsWithSpeaker(const NotesBlock &block)
{
    if (block.kind == Kind::Paragraph)
        return spokenLine(firstLine(m_source, block)).speaker != Speaker::None;
    return !block.children.empty() && (block.kind == Kind::List || block.kind == Kind::Item || block.kind == Kind::Quote) &&
           std::any_of(block.children.begin(), block.children.end(), [this](const NotesBlock &child) { return beginsWithSpeaker(child); });
}

void DialogueReader::addParagraph(const NotesBlock &block, Units &units)
{
    const QStringList lines = paragraphLines(m_source, block);
    bool open = false;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        Unit unit = spokenLine(lines.at(index));
        // "A. …" alone may begin a list of choices; behind a question it answers.
        if (unit.weak && (units.empty() || units.back().speaker != Speaker::Interviewer))
            unit = Unit{};
        const bool spoken = unit.speaker != Speaker::None;
        if (!spoken && open) {
            units.back().lastLine = block.firstLine + int(index);
            if (units.back().speaker != Speaker::None)
                units.back().text += units.back().text.isEmpty() ? lines.at(index) : u'\n' + lines.at(index);
            continue;
        }
        unit.block = &block;
        unit.firstLine = unit.lastLine = block.firstLine + int(index);
        unit.column = block.column;
        open = true;
        const auto [at, length] =
            spoken && unit.speaker != Speaker::Candidate ? answerOnSameLine(unit.text) : std::pair<qsizetype, qsizetype>(-1, 0);
        units.push_back(unit);
        if (at > 0) {
            units.back().text = unit.text.left(at).trimmed();
            unit.speaker = Speaker::Candidate;
            unit.text = unit.text.mid(at + length).trimmed();
            units.push_back(unit);
        }
    }
}

void DialogueReader::addHtml(const NotesBlock &block, Units &units)
{
    const QString html = blockText(m_source, block);
    Unit unit;
    unit.block = &block;
    unit.firstLine = block.firstLine;
    unit.lastLine = block.lastLine;
    const qsizetype begin = html.indexOf(QLatin1String("<summary>"), 0, Qt::CaseInsensitive);
    const qsizetype end = html.indexOf(QLatin1String("</summary>"), begin, Qt::CaseInsensitive);
    const bool folds =
        html.contains(QLatin1String("<details"), Qt::CaseInsensitive) || html.contains(QLatin1String("</details"), Qt::CaseInsensitive);
    unit.ignored = folds;
    if (begin >= 0 && end > begin) {
        const QString words = inlinePlain(html.mid(begin + 9, end - begin - 9)
                                              .remove(QLatin1String("<b>"))
                                              .remove(QLatin1String("</b>"))
                                              .remove(QLatin1String("<strong>"))
                                              .remove(QLatin1String("</strong>")));
        if (isQuestionTitle(words)) {
            unit.ignored = false;
            unit.speaker = Speaker::Interviewer;
            unit.complete = unit.independent = true;
            unit.text = questionOfTitle(words);
        }
        units.push_back(unit);
        QString tail = html.mid(end + 10).remove(QLatin1String("</details>"), Qt::CaseInsensitive).remove(QLatin1String("<br>")).trimmed();
        if (!tail.isEmpty()) {
            Unit answer = unit;
            answer.ignored = false;
            answer.speaker = Speaker::Candidate;
            answer.text = tail;
            units.push_back(answer);
        }
        return;
    }
    units.push_back(unit);
}

void DialogueReader::addBlock(const NotesBlock &block, Units &units)
{
    if (block.taken)
        return;
    const bool holder = block.kind == Kind::Quote || block.kind == Kind::List || block.kind == Kind::Item;
    if (block.kind == Kind::Paragraph) {
        addParagraph(block, units);
    } else if (block.kind == Kind::Html) {
        addHtml(block, units);
    } else if (holder && beginsWithSpeaker(block)) {
        for (const NotesBlock &child : block.children)
            addBlock(child, units);
    } else {
        Unit unit;
        unit.block = &block;
        unit.firstLine = block.firstLine;
        unit.lastLine = block.lastLine;
        unit.column = block.column;
        unit.ignored = block.kind == Kind::Rule;
        units.push_back(unit);
    }
}

void DialogueReader::addRest(const NotesSection &section, Units &units, bool asAnswer)
{
    for (const NotesBlock &block : section.blocks)
        addBlock(block, units);
    for (const auto &child : section.children) {
        if (child->isDocument || child->taken)
            continue;
        const std::optional<Lead> lead = leadOf(child->title);
        const Speaker speaker = speakerOf(lead && lead->colon ? lead->label : child->title);
        if (speaker != Speaker::None || isQuestionTitle(child->title)) {
            addSection(*child, units, speaker, Place::Below);
        } else if (asAnswer) {
            // A heading inside an answer stays one.
            Unit unit;
            unit.heading = child.get();
            unit.firstLine = unit.lastLine = child->line;
            units.push_back(unit);
            addRest(*child, units, true);
        }
    }
}

void DialogueReader::addSection(const NotesSection &section, Units &units, Speaker speaker, Place place)
{
    const std::optional<Lead> lead = leadOf(section.title);
    Unit unit;
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
    } else if (labelled) {
        unit.text = lead->rest;
        unit.independent = isIndependent(lead->label);
        unit.complete = speaker != Speaker::Candidate && !lead->rest.isEmpty();
    }
    units.push_back(unit);
    addRest(section, units, true);
}

bool DialogueReader::hasInterviewer(const NotesSection &section)
{
    Units units;
    for (const NotesBlock &block : section.blocks)
        addBlock(block, units);
    return std::any_of(units.begin(), units.end(),
                       [](const Unit &unit) { return unit.speaker == Speaker::Interviewer || unit.speaker == Speaker::FollowUp; });
}

bool DialogueReader::childAsks(const NotesSection &child, bool mostAsk)
{
    if (child.isDocument || child.taken || problemTitle(child.title) || isSpokenTitle(child.title))
        return false;
    const std::vector<NotesPart> parts = partsOf(m_source, child, RoleContext::Pitch);
    if (std::any_of(parts.begin(), parts.end(), [](const NotesPart &part) { return part.role == Role::Script; }))
        return false;
    const bool asks =
        isQuestionTitle(child.title) || (mostAsk && !child.blocks.empty() && roleOf(child.title, RoleContext::Plan) == Role::None);
    return asks && !hasInterviewer(child);
}

Dialogue DialogueReader::read(const NotesSection &section)
{
    Units units;
    for (const NotesBlock &block : section.blocks)
        addBlock(block, units);
    const auto spoken = [](const Unit &unit) { return unit.speaker != Speaker::None; };
    if (std::none_of(units.begin(), units.end(), spoken))
        findNames(units);
    if (std::none_of(units.begin(), units.end(), spoken))
        findAskingBlocks(units);
    const bool own = std::any_of(units.begin(), units.end(), spoken);
    int asking = 0;
    for (const auto &child : section.children)
        asking += isQuestionTitle(child->title) ? 1 : 0;
    const bool mostAsk = asking >= 2 && asking * 2 >= int(section.children.size());
    for (const auto &child : section.children) {
        if (child->isDocument || child->taken)
            continue;
        const std::optional<Lead> lead = leadOf(child->title);
        const Speaker speaker = speakerOf(lead && lead->colon ? lead->label : child->title);
        const bool answers = speaker == Speaker::Candidate && (own || !units.empty() || isQuestionTitle(section.title));
        if (answers || speaker == Speaker::Interviewer || speaker == Speaker::FollowUp)
            addSection(*child, units, speaker, Place::Beside);
        else if (childAsks(*child, mostAsk))
            addSection(*child, units, Speaker::None, Place::Beside);
    }
    Dialogue dialogue;
    for (const Unit &unit : units) {
        if (unit.speaker != Speaker::None)
            break;
        if (unit.block && unit.block->kind == Kind::Quote && dialogue.summary.isEmpty())
            dialogue.summary = blockText(m_source, *unit.block);
    }
    dialogue.turns = turnsOf(units, section.title);
    if (dialogue.turns.isEmpty())
        return {};
    for (const Unit &unit : units) {
        if (unit.speaker != Speaker::None)
            break;
        if (unit.block && unit.block->kind == Kind::Quote) {
            takeBlock(*unit.block);
            break;
        }
    }
    return dialogue;
}

QList<NotesTurn> DialogueReader::read(const std::vector<const NotesBlock *> &blocks)
{
    Units units;
    for (const NotesBlock *block : blocks)
        addBlock(*block, units);
    if (std::none_of(units.begin(), units.end(), [](const Unit &unit) { return unit.speaker != Speaker::None; }))
        findAskingBlocks(units);
    return turnsOf(units, {});
}

/// Two names that take turns, the first of which asks: "Sam: …? / Lin: …".
void DialogueReader::findNames(Units &units)
{
    std::vector<std::pair<size_t, Lead>> leads;
    for (size_t index = 0; index < units.size(); ++index) {
        if (!units[index].block || units[index].block->kind != Kind::Paragraph)
            continue;
        std::optional<Lead> lead = leadOf(textOf(units[index]).section(u'\n', 0, 0));
        if (lead && (lead->colon || (lead->bold && lead->isWhole())) && lead->label.size() <= 24 && !lead->label.contains(u' '))
            leads.push_back({index, *lead});
    }
    if (leads.size() < 4)
        return;
    const QString asker = leads[0].second.label;
    const QString other = leads[1].second.label;
    int asked = 0;
    for (size_t index = 0; index < leads.size(); ++index) {
        if (leads[index].second.label != (index % 2 == 0 ? asker : other))
            return;
        if (index % 2 == 0) {
            const size_t unit = leads[index].first;
            QString words = textOf(units[unit]);
            if (leads[index].second.isWhole() && unit + 1 < units.size())
                words += textOf(units[unit + 1]);
            asked += endsAsQuestion(words) ? 1 : 0;
        }
    }
    if (asker == other || asked * 4 < int(leads.size()))
        return;
    for (size_t index = 0; index < leads.size(); ++index) {
        Unit &unit = units[leads[index].first];
        const QString rest = textOf(unit).section(u'\n', 1);
        unit.text = leads[index].second.rest + (rest.isEmpty() ? QString() : u'\n' + rest);
        unit.speaker = index % 2 == 0 ? Speaker::Interviewer : Speaker::Candidate;
    }
}

/// Bold lines, list items and table rows that ask, where nobody is named.
void DialogueReader::findAskingBlocks(Units &units)
{
    Units found;
    for (const Unit &unit : units) {
        const Kind kind = unit.block ? unit.block->kind : Kind::Plain;
        Units inner = kind == Kind::List ? askingItems(*unit.block) : kind == Kind::Table ? askingRows(*unit.block) : Units{};
        if (!inner.empty()) {
            found.insert(found.end(), inner.begin(), inner.end());
            continue;
        }
        Unit same = unit;
        if (kind == Kind::Paragraph) {
            const QString text = textOf(unit);
            const std::optional<Lead> lead = leadOf(text.section(u'\n', 0, 0));
            const QString rest = lead ? QStringList{lead->rest, text.section(u'\n', 1)}.join(u'\n').trimmed() : QString();
            if (lead && lead->bold && endsAsQuestion(lead->label)) {
                same.speaker = Speaker::Interviewer;
                same.complete = same.independent = true;
                same.text = questionOfTitle(inlinePlain(lead->label));
                found.push_back(same);
                if (!rest.isEmpty()) {
                    same.speaker = Speaker::Candidate;
                    same.text = rest;
                    found.push_back(same);
                }
                continue;
            }
        }
        found.push_back(same);
    }
    units = std::move(found);
}

DialogueReader::Units DialogueReader::askingItems(const NotesBlock &list)
{
    Units units;
    int asking = 0;
    for (const NotesBlock &item : list.children) {
        const QString head = itemHead(m_source, item);
        const std::optional<Lead> lead = leadOf(head);
        Unit unit;
        unit.block = &item;
        unit.firstLine = item.firstLine;
        unit.lastLine = item.lastLine;
        unit.speaker = Speaker::Interviewer;
        unit.complete = unit.independent = true;
        QString answer;
        if (lead && lead->bold && endsAsQuestion(lead->label)) {
            unit.text = inlinePlain(lead->label);
            answer = lead->rest;
        } else if (endsAsQuestion(head)) {
            unit.text = inlinePlain(head);
        } else {
            // "Why? → Because", "Why? -> Because", "Why? — Because"
            for (const QString &arrow : {QStringLiteral("→"), QStringLiteral("->"), QStringLiteral("=>"), QStringLiteral("⇒"),
                                         QStringLiteral(" — "), QStringLiteral(" – ")}) {
                const qsizetype at = head.indexOf(arrow);
                if (at > 0 && endsAsQuestion(QStringView(head).first(at))) {
                    unit.text = inlinePlain(head.left(at));
                    answer = head.mid(at + arrow.size()).trimmed();
                    break;
                }
            }
        }
        if (unit.text.isEmpty())
            continue;
        ++asking;
        unit.text = questionOfTitle(unit.text);
        units.push_back(unit);
        for (size_t child = 1; child < item.children.size(); ++child) {
            const NotesBlock &below = item.children[child];
            answer += (answer.isEmpty() ? QString() : QStringLiteral("\n\n")) + blockText(m_source, below);
        }
        if (!answer.isEmpty()) {
            unit.speaker = Speaker::Candidate;
            unit.text = answer;
            units.push_back(unit);
        }
    }
    return asking * 2 >= int(list.children.size()) && asking > 0 ? units : Units{};
}

DialogueReader::Units DialogueReader::askingRows(const NotesBlock &table)
{
    const QList<QStringList> rows = tableRows(m_source, table);
    if (rows.size() < 2)
        return {};
    qsizetype question = -1;
    qsizetype answer = -1;
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        const Speaker speaker = speakerOf(rows.first().at(column));
        if (speaker == Speaker::Interviewer && question < 0)
            question = column;
        else if (speaker == Speaker::Candidate && answer < 0)
            answer = column;
    }
    if (question < 0 || answer < 0)
        return {};
    Units units;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        if (rows.at(row).size() <= std::max(question, answer) || rows.at(row).at(question).isEmpty())
            continue;
        Unit unit;
        unit.block = &table;
        unit.firstLine = unit.lastLine = table.firstLine + int(row) + 1;
        unit.speaker = Speaker::Interviewer;
        unit.complete = unit.independent = true;
        unit.text = inlinePlain(rows.at(row).at(question));
        units.push_back(unit);
        unit.speaker = Speaker::Candidate;
        unit.text = rows.at(row).at(answer);
        units.push_back(unit);
    }
    return units;
}

QString DialogueReader::textOf(const Unit &unit) const
{
    if (unit.speaker != Speaker::None || !unit.text.isEmpty())
        return unit.text;
    if (unit.heading)
        return m_source.text(unit.firstLine, unit.lastLine);
    if (unit.block && unit.block->kind == Kind::Quote)
        return m_source.text(unit.firstLine, unit.lastLine, unit.column);
    return m_source.text(unit.firstLine, unit.lastLine, unit.column);
}

} // namespace greenroom
