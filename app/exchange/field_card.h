#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// One field of a note: its name and its HTML.
struct DeckField
{
    QString name;
    QString html;
};

/// A card made of the fields of a note.
struct FieldCard
{
    QString question;          ///< plain text on one line; empty when no field holds anything
    QString answer;            ///< Markdown
    bool fieldByField = false; ///< more than a front and a back: the answer names its fields
};

/// Fields with their names; a field too many is called by its number, one too few is left out.
[[nodiscard]] QList<DeckField> namedFields(const QStringList &names, const QStringList &values);

/// The card of a template: what its front shows is the question, the other fields are the answer, each under its name where there are
/// several. Without a template, or when the front shows nothing, the first field that holds something is the question.
[[nodiscard]] FieldCard templateCard(const QList<DeckField> &fields, const QString &front);

/// The card of gap `number` of the field `asked` (the first one when it names none); the other fields stand below.
[[nodiscard]] FieldCard clozeCard(const QList<DeckField> &fields, const QString &asked, int number);

} // namespace greenroom
