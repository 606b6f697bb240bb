#pragma once

#include <QString>
#include <QStringList>

namespace greenroom {

/// The ways people say a whole number, as lower-case words: 1200 is "twelve hundred", "one thousand two hundred" and, with an "and",
/// the British way. `digits` holds digits only; more than twelve of them, or a leading zero, are read one by one.
[[nodiscard]] QList<QStringList> wholeNumberForms(const QString &digits);

/// The same for digits with a decimal point ("1.5", ".5") or thousands divided by commas ("1,200"). Empty when it is no number.
[[nodiscard]] QList<QStringList> numberForms(const QString &number);

/// "1st", "22nd": the ways to say them. Empty when it is no ordinal.
[[nodiscard]] QList<QStringList> ordinalForms(const QString &word);

} // namespace greenroom
