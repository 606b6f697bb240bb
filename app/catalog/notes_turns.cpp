#include "catalog/markdown_document.h"
#include "catalog/notes_dialogue.h"

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

} // namespace

QList<NotesTurn> DialogueReader::turnsOf(const Units &units, const QString &title)
{
    const auto asks = [](const Unit &unit) { return unit.speaker == Speaker::Interviewer || unit.speaker == Speaker::FollowUp; };
    const bool anyAnswer = std::any_of(units.begin(), units.end(), [](const Unit &unit) { return unit.speaker == Speaker::Candidate; });
    const bool anyWhole = std::any_of(units.begin(), units.end(),
                                      [&asks](const Unit &unit) { return asks(unit) && (unit.complete || endsAsQuestion(unit.text)); });
    if (!anyAnswer && !anyWhole)
        return {};
    QList<NotesTurn> turns;
    bool answering = false;
    const Unit *last = nullptr;
    const NotesBlock *lastBlock = nullptr;
    QString question;
    const auto finish = [&] {
        if (turns.isEmpty())
            return;
        if (turns.last().question.isEmpty())
            turns.last().question = plainQuestion(question);
        // A speaker without words asks nothing; an answer without a question is one to the heading.
        if (turns.last().question.isEmpty() && turns.last().answer.isEmpty())
            turns.removeLast();
        else if (turns.last().question.isEmpty())
            turns.last().question = title;
        question.clear();
    };
    const auto answeredAhead = [&](size_t from) {
        for (size_t index = from; index < units.size() && !asks(units[index]); ++index)
            if (units[index].speaker == Speaker::Candidate)
                return true;
        return false;
    };
    for (size_t index = 0; index < units.size(); ++index) {
        const Unit &unit = units[index];
        if (asks(unit)) {
            finish();
            const bool first = turns.isEmpty();
            const bool follows = unit.speaker == Speaker::FollowUp || !unit.independent;
            turns.append({unit.id, {}, {}, unit.firstLine, first || !follows ? TurnKind::Question : TurnKind::FollowUp});
            question = unit.text;
            answering = unit.complete;
        } else if (unit.speaker == Speaker::Candidate) {
            if (turns.isEmpty()) {
                // An answer without a named question: the text before it asks, else the heading does.
                const bool before = last && last->block && endsAsQuestion(textOf(*last));
                turns.append(
                    {{}, before ? plainQuestion(textOf(*last)) : title, {}, before ? last->firstLine : unit.firstLine, TurnKind::Question});
                if (before)
                    takeBlock(*last->block);
                question = turns.last().question;
            }
            answering = true;
            append(turns.last().answer, unit.text, false);
        } else if (turns.isEmpty() || unit.ignored) {
            last = &unit;
            if (unit.ignored && unit.block)
                unit.block->taken = !turns.isEmpty() || unit.block->kind == NotesBlock::Kind::Rule;
            continue;
        } else if (!answering && (question.isEmpty() || answeredAhead(index))) {
            append(question, textOf(unit), false);
            answering = !answeredAhead(index);
        } else {
            answering = true;
            append(turns.last().answer, textOf(unit), unit.block && unit.block == lastBlock);
        }
        last = &unit;
        lastBlock = unit.block;
        if (unit.block)
            takeBlock(*unit.block);
        if (unit.heading)
            unit.heading->taken = true;
    }
    finish();
    return turns;
}

} // namespace greenroom
