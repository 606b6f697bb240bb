#include "exchange/field_card.h"

#include "exchange/anki_template.h"
#include "exchange/html_markdown.h"
#include "exchange/markdown_escape.h"

#include <algorithm>

namespace greenroom {

namespace {

bool holdsSomething(const QString &html) { return !htmlToPlain(html).isEmpty(); }

/// The answer: the fields that hold something; a single one stands for itself.
QString answerOf(const QList<DeckField> &fields)
{
    QList<DeckField> filled;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(filled),
                 [](const DeckField &field) { return holdsSomething(field.html); });
    if (filled.size() == 1)
        return htmlToMarkdown(filled.first().html);
    QStringList parts;
    for (const DeckField &field : std::as_const(filled)) {
        const QString name = QStringLiteral("**%1:**").arg(escapedInline(field.name));
        const QString text = htmlToMarkdown(field.html);
        const bool plain = !needsMoreThanALine(field.html) && !text.contains(QLatin1StringView("\n\n"));
        parts.append(name + (plain ? QStringLiteral(" ") : QStringLiteral("\n\n")) + text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

/// A question is one line of plain words; what it loses of its front stands on top of the answer.
FieldCard cardOf(const QString &front, const QString &answer)
{
    FieldCard card{htmlToPlain(front), answer, false};
    if (needsMoreThanALine(front)) {
        const QString whole = htmlToMarkdown(front);
        card.answer = answer.isEmpty() ? whole : whole + QStringLiteral("\n\n---\n\n") + answer;
    }
    return card;
}

} // namespace

QList<DeckField> namedFields(const QStringList &names, const QStringList &values)
{
    QList<DeckField> fields;
    for (qsizetype index = 0; index < values.size(); ++index)
        fields.append({names.value(index, QString::number(index + 1)), values.at(index)});
    return fields;
}

FieldCard templateCard(const QList<DeckField> &fields, const QString &front)
{
    QHash<QString, QString> byName;
    for (const DeckField &field : fields)
        byName.insert(field.name, field.html);
    QStringList shown = shownFields(front);
    QString question = filledTemplate(front, byName);
    const bool anyShown =
        std::any_of(shown.begin(), shown.end(), [&byName](const QString &name) { return holdsSomething(byName.value(name)); });
    if (!anyShown) {
        const auto first = std::find_if(fields.begin(), fields.end(), [](const DeckField &field) { return holdsSomething(field.html); });
        if (first == fields.end())
            return {};
        shown = {first->name};
        question = first->html;
    }
    QList<DeckField> rest;
    std::copy_if(fields.begin(), fields.end(), std::back_inserter(rest),
                 [&shown](const DeckField &field) { return !shown.contains(field.name); });
    FieldCard card = cardOf(question, answerOf(rest));
    card.fieldByField = fields.size() > 2;
    return card;
}

FieldCard clozeCard(const QList<DeckField> &fields, const QString &asked, int number)
{
    if (fields.isEmpty())
        return {};
    auto text = std::find_if(fields.begin(), fields.end(), [&asked](const DeckField &field) { return field.name == asked; });
    if (text == fields.end())
        text = fields.begin();
    QList<DeckField> rest;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field != text)
            rest.append(*field);
    }
    const QString below = answerOf(rest);
    if (text->html.contains(QLatin1StringView("::image-occlusion:"))) {
        FieldCard card = templateCard(rest, {});
        card.question += QStringLiteral(" (%1)").arg(number);
        card.answer = below;
        return card;
    }
    const QString whole = htmlToMarkdown(clozeText(text->html, number, ClozeSide::Answer));
    return cardOf(clozeText(text->html, number, ClozeSide::Question), below.isEmpty() ? whole : whole + QStringLiteral("\n\n") + below);
}

} // namespace greenroom
