#pragma once

#include "exchange/anki_collection.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A side of a template with the fields filled in: `{{Field}}`, `{{filter:Field}}`, `{{#Field}}…{{/Field}}`, `{{^Field}}…{{/Field}}`.
/// What asks for typing, hides behind a hint or is spoken shows nothing.
[[nodiscard]] QString filledTemplate(const QString &side, const QHash<QString, QString> &fields);

/// The fields a side shows, in order of appearance, without those it only asks for or hides.
[[nodiscard]] QStringList shownFields(const QString &side);

/// The field whose gaps a cloze template asks for; empty when it names none.
[[nodiscard]] QString clozeField(const QString &side);

/// Which side of a cloze card.
enum class ClozeSide { Question, Answer };

/// A text with gaps, `{{c1::word::hint}}`: gap `number` is "[hint]" or "[…]" in the question and bold in the answer, other gaps show
/// their word.
[[nodiscard]] QString clozeText(const QString &html, int number, ClozeSide side);

} // namespace greenroom
