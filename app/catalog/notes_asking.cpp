#include "catalog/notes_asking.h"

#include <algorithm>

namespace greenroom {
namespace {

using Kind = NotesBlock::Kind;

/// A question and the words of its answer that stand on the same line.
struct AskingLine
{
    QString question;
    QString answer;
};

/// "**Why?** Because", "Why?", "Why? → Because", "为什么？因为 …".
std::optional<AskingLine> askingLine(const QString &head)
{
    const std::optional<Lead> lead = leadOf(head);
    if (lead && lead->bold && endsAsQuestion(lead->label))
        return AskingLine{inlinePlain(lead->label), lead->rest};
    if (endsAsQuestion(head))
        return AskingLine{inlinePlain(head), {}};
    for (qsizetype at = 0; at < head.size() && at < 200; ++at) {
        const bool wide = head.at(at) == u'？';
        const bool narrow = head.at(at) == u'?' && at + 1 < head.size() && head.at(at + 1).isSpace();
        if (at < 3 || (!wide && !narrow))
            continue;
        QString answer = head.mid(at + 1).trimmed();
        for (const QString &mark : {QStringLiteral("→"), QStringLiteral("->"), QStringLiteral("=>"), QStringLiteral("⇒"),
                                    QStringLiteral("—"), QStringLiteral("–"), QStringLiteral("- ")})
            if (answer.startsWith(mark))
                answer = answer.mid(mark.size()).trimmed();
        return AskingLine{inlinePlain(head.left(at + 1)), answer};
    }
    return std::nullopt;
}

void appendParagraph(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + more;
}

/// The columns of a table that hold questions and answers; -1 where none does.
std::pair<qsizetype, qsizetype> columnsOf(const QStringList &header)
{
    qsizetype question = -1;
    qsizetype answer = -1;
    for (qsizetype column = 0; column < header.size(); ++column) {
        const Speaker speaker = speakerOf(header.at(column));
        if (speaker == Speaker::Interviewer && question < 0)
            question = column;
        else if (speaker == Speaker::Candidate && answer < 0)
            answer = column;
    }
    return {question, answer};
}

/// What the other columns of a row say, but for plain numbers.
QString restOfRow(const QStringList &header, const QStringList &row, qsizetype question, qsizetype answer)
{
    QStringList rest;
    for (qsizetype column = 0; column < row.size(); ++column) {
        bool isNumber = false;
        row.at(column).toInt(&isNumber);
        if (column == question || column == answer || isNumber || row.at(column).isEmpty())
            continue;
        const QString name = header.value(column);
        rest.append(name.isEmpty() ? row.at(column) : name + QStringLiteral(": ") + row.at(column));
    }
    return rest.join(u'\n');
}

} // namespace

void AskingFinder::find(DialogueUnits &units) const
{
    if (std::none_of(units.begin(), units.end(), isSpoken))
        findNames(units);
    DialogueUnits all;
    bool inSpeech = false; // below somebody's name
    bool waits = false;    // a question without an answer yet: a list below it is the answer
    for (const DialogueUnit &unit : units) {
        DialogueUnits inner;
        const bool list = unit.block && unit.block->kind == Kind::List;
        if (!isSpoken(unit) && unit.block && (!inSpeech || !unit.id.isEmpty()) && !(waits && list && unit.id.isEmpty()))
            inner = found(unit);
        if (!inner.empty()) {
            inner.front().id = unit.id;
            waits = asks(inner.back());
            inSpeech = false;
            all.insert(all.end(), inner.begin(), inner.end());
            continue;
        }
        if (unit.closes)
            inSpeech = waits = false;
        else if (isSpoken(unit))
            inSpeech = inSpeech || unit.named || unit.heading;
        waits = isSpoken(unit) ? asks(unit) : waits && unit.ignored;
        all.push_back(unit);
    }
    units = std::move(all);
}

DialogueUnits AskingFinder::found(const DialogueUnit &unit) const
{
    switch (unit.block->kind) {
    case Kind::List:
        return items(unit);
    case Kind::Table:
        return rows(*unit.block);
    case Kind::Paragraph:
        return boldQuestion(unit);
    default:
        return {};
    }
}

/// Two names that take turns, the first of which asks: "Sam: …? / Lin: …".
void AskingFinder::findNames(DialogueUnits &units) const
{
    std::vector<std::pair<size_t, Lead>> leads;
    for (size_t index = 0; index < units.size(); ++index) {
        if (!units[index].block || units[index].block->kind != Kind::Paragraph)
            continue;
        std::optional<Lead> lead = leadOf(firstLine(m_source, *units[index].block));
        if (lead && (lead->colon || (lead->bold && lead->isWhole())) && lead->label.size() <= 24 && !lead->label.contains(u' '))
            leads.push_back({index, *lead});
    }
    if (leads.size() < 4 || leads[0].second.label == leads[1].second.label)
        return;
    size_t asked = 0;
    for (size_t index = 0; index < leads.size(); ++index) {
        if (leads[index].second.label != leads[index % 2].second.label)
            return;
        if (index % 2 == 1)
            continue;
        const size_t unit = leads[index].first;
        QString words = textOf(m_source, units[unit]);
        if (leads[index].second.isWhole() && unit + 1 < units.size())
            words += textOf(m_source, units[unit + 1]);
        asked += endsAsQuestion(words) ? 1 : 0;
    }
    if (asked * 4 < leads.size())
        return;
    for (size_t index = 0; index < leads.size(); ++index) {
        DialogueUnit &unit = units[leads[index].first];
        const QString rest = textOf(m_source, unit).section(u'\n', 1);
        unit.text = leads[index].second.rest + (rest.isEmpty() ? QString() : u'\n' + rest);
        unit.speaker = index % 2 == 0 ? Speaker::Interviewer : Speaker::Candidate;
        unit.named = true;
    }
}

DialogueUnits AskingFinder::boldQuestion(const DialogueUnit &unit) const
{
    const QString text = textOf(m_source, unit);
    const std::optional<Lead> lead = leadOf(text.section(u'\n', 0, 0));
    if (!lead || !lead->bold || !endsAsQuestion(lead->label))
        return {};
    DialogueUnit question = unit;
    question.speaker = Speaker::Interviewer;
    question.complete = question.independent = true;
    question.text = questionOfTitle(inlinePlain(lead->label));
    DialogueUnits found{question};
    question.speaker = Speaker::Candidate;
    question.id.clear();
    question.text = QStringList{lead->rest, text.section(u'\n', 1)}.join(u'\n').trimmed();
    if (!question.text.isEmpty())
        found.push_back(question);
    return found;
}

DialogueUnits AskingFinder::items(const DialogueUnit &list) const
{
    DialogueUnits units;
    size_t asking = 0;
    for (const NotesBlock &item : list.block->children) {
        const std::optional<AskingLine> line = item.taken ? std::nullopt : askingLine(itemHead(m_source, item));
        if (!line)
            continue;
        ++asking;
        DialogueUnit unit;
        unit.block = &item;
        unit.firstLine = item.firstLine;
        unit.lastLine = item.lastLine;
        unit.speaker = Speaker::Interviewer;
        unit.complete = unit.independent = true;
        unit.text = questionOfTitle(line->question);
        unit.id = item.id;
        units.push_back(unit);
        unit.id.clear();
        unit.speaker = Speaker::Candidate;
        unit.text = line->answer;
        for (size_t child = 1; child < item.children.size(); ++child)
            appendParagraph(unit.text, blockText(m_source, item.children[child]));
        if (!unit.text.isEmpty())
            units.push_back(unit);
    }
    return asking * 2 >= list.block->children.size() && asking > 0 ? units : DialogueUnits{};
}

DialogueUnits AskingFinder::rows(const NotesBlock &table) const
{
    const QList<QStringList> rows = tableRows(m_source, table);
    const auto [question, answer] = columnsOf(rows.value(0));
    if (question < 0 || answer < 0)
        return {};
    DialogueUnits units;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QStringList &cells = rows.at(row);
        if (cells.size() <= std::max(question, answer) || cells.at(question).isEmpty())
            continue;
        DialogueUnit unit;
        unit.block = &table;
        unit.firstLine = unit.lastLine = table.firstLine + int(row) + 1;
        unit.speaker = Speaker::Interviewer;
        unit.complete = unit.independent = true;
        unit.text = inlinePlain(cells.at(question));
        units.push_back(unit);
        unit.speaker = Speaker::Candidate;
        unit.text = cells.at(answer);
        appendParagraph(unit.text, restOfRow(rows.first(), cells, question, answer));
        units.push_back(unit);
    }
    return units;
}

} // namespace greenroom
