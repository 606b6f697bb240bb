#include "catalog/notes_turns.h"

#include <algorithm>

namespace greenroom {
namespace {

void append(QString &text, const QString &more, bool sameParagraph)
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty())
        text += sameParagraph ? QStringLiteral("\n") : QStringLiteral("\n\n");
    text += more;
}

/// A question as plain text; its paragraphs stay lines.
QString plainQuestion(const QString &markdown)
{
    QStringList lines;
    for (const QString &paragraph : markdown.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        lines.append(inlinePlain(paragraph));
    return withoutNumber(lines.join(u'\n'));
}

/// For each unit whether the candidate speaks from there on, before the next question.
std::vector<bool> answersAhead(const DialogueUnits &units)
{
    std::vector<bool> ahead(units.size() + 1, false);
    for (size_t index = units.size(); index-- > 0;)
        ahead[index] = units[index].speaker == Speaker::Candidate || (!asks(units[index]) && ahead[index + 1]);
    return ahead;
}

/// The work of turnsOf(), unit by unit.
class TurnBuilder
{
public:
    TurnBuilder(const NotesSource &source, const DialogueUnits &units, const QString &title)
        : m_source(source)
        , m_title(title)
        , m_units(units)
        , m_ahead(answersAhead(units))
    {}

    Dialogue build()
    {
        for (size_t index = 0; index < m_units.size(); ++index)
            add(index);
        finish();
        return std::move(m_dialogue);
    }

private:
    void add(size_t index)
    {
        const DialogueUnit &unit = m_units[index];
        if (asks(unit))
            begin(unit);
        else if (unit.speaker == Speaker::Candidate)
            answer(unit);
        else if (unit.ignored || m_closed || m_dialogue.turns.isEmpty())
            return pass(unit);
        else
            goOn(unit, index);
        m_last = &unit;
        m_lastBlock = unit.block;
        if (unit.block)
            takeBlock(*unit.block);
        if (unit.heading)
            unit.heading->taken = true;
    }

    void begin(const DialogueUnit &unit)
    {
        keepPassed(unit);
        finish();
        const bool first = m_dialogue.turns.isEmpty();
        const bool follows = unit.speaker == Speaker::FollowUp || !unit.independent;
        m_dialogue.turns.append({unit.id, {}, {}, unit.firstLine, first || !follows ? TurnKind::Question : TurnKind::FollowUp});
        m_question = unit.text;
        m_answering = unit.complete;
        m_closed = false;
    }

    void answer(const DialogueUnit &unit)
    {
        if (m_dialogue.turns.isEmpty()) {
            // An answer without a named question: the text before it asks, else the heading does.
            const bool before = m_last && m_last->block && endsAsQuestion(textOf(m_source, *m_last));
            m_question = before ? plainQuestion(textOf(m_source, *m_last)) : m_title;
            m_dialogue.turns.append({unit.id, m_question, {}, before ? m_last->firstLine : unit.firstLine, TurnKind::Question});
            if (before)
                takeBlock(*m_last->block);
            else
                keepPassed(unit);
        }
        m_answering = true;
        m_closed = false;
        append(m_dialogue.turns.last().answer, unit.text, false);
    }

    /// Words of nobody below a question or an answer.
    void goOn(const DialogueUnit &unit, size_t index)
    {
        if (!m_answering && (m_question.isEmpty() || m_ahead[index])) {
            append(m_question, textOf(m_source, unit), false);
            m_answering = !m_ahead[index];
            return;
        }
        m_answering = true;
        append(m_dialogue.turns.last().answer, textOf(m_source, unit), unit.block && unit.block == m_lastBlock);
    }

    /// What belongs to no turn stays where it is.
    void pass(const DialogueUnit &unit)
    {
        m_closed = m_closed || (unit.closes && !m_dialogue.turns.isEmpty());
        if (unit.ignored && unit.block)
            unit.block->taken = !m_dialogue.turns.isEmpty() || unit.block->kind == NotesBlock::Kind::Rule;
        m_last = &unit;
    }

    /// Lines in front of a speaker in the same paragraph would go with it.
    void keepPassed(const DialogueUnit &unit)
    {
        if (m_last && !isSpoken(*m_last) && m_last->block && m_last->block == unit.block && m_lastBlock != unit.block)
            m_dialogue.strays.append({m_last->firstLine, textOf(m_source, *m_last)});
    }

    void finish()
    {
        if (m_dialogue.turns.isEmpty())
            return;
        NotesTurn &turn = m_dialogue.turns.last();
        if (turn.question.isEmpty())
            turn.question = plainQuestion(m_question);
        // A speaker without words asks nothing; an answer without a question is one to the heading.
        if (turn.question.isEmpty() && turn.answer.isEmpty())
            m_dialogue.turns.removeLast();
        else if (turn.question.isEmpty())
            turn.question = m_title;
        m_question.clear();
    }

    const NotesSource &m_source;
    const QString &m_title;
    const DialogueUnits &m_units;
    std::vector<bool> m_ahead;
    Dialogue m_dialogue;
    QString m_question;
    const DialogueUnit *m_last = nullptr;
    const NotesBlock *m_lastBlock = nullptr;
    bool m_answering = false;
    bool m_closed = false;
};

/// The block quote before the first voice.
const NotesBlock *summaryOf(const DialogueUnits &units)
{
    for (const DialogueUnit &unit : units) {
        if (isSpoken(unit))
            return nullptr;
        if (unit.block && unit.block->kind == NotesBlock::Kind::Quote)
            return unit.block;
    }
    return nullptr;
}

} // namespace

Dialogue turnsOf(const NotesSource &source, const DialogueUnits &units, const QString &title)
{
    const bool anyAnswer =
        std::any_of(units.begin(), units.end(), [](const DialogueUnit &unit) { return unit.speaker == Speaker::Candidate; });
    const bool anyWhole = std::any_of(units.begin(), units.end(),
                                      [](const DialogueUnit &unit) { return asks(unit) && (unit.complete || endsAsQuestion(unit.text)); });
    if (!anyAnswer && !anyWhole)
        return {};
    Dialogue dialogue = TurnBuilder(source, units, title).build();
    if (const NotesBlock *summary = dialogue.turns.isEmpty() ? nullptr : summaryOf(units)) {
        dialogue.summary = blockText(source, *summary);
        takeBlock(*summary);
    }
    return dialogue;
}

} // namespace greenroom
