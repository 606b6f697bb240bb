#pragma once

#include <QString>
#include <QStringList>

namespace greenroom {

/// A term that is too short for three characters in a row, and the words it is found by: Han characters stand anywhere, other characters
/// begin a word.

/// The tokens of a text: each Han character, each two of them in a row, and the first one and two characters of every other word, without
/// regard to case. Separated by spaces, each once.
[[nodiscard]] QString gramTokens(const QString &text);

/// The token of a term of one or two characters.
[[nodiscard]] QString gramToken(const QString &term);

/// Whether a text has a term of one or two characters as gramTokens() would tell it.
[[nodiscard]] bool holdsShortTerm(const QString &text, const QString &term);

/// How many characters (code points) a term has.
[[nodiscard]] qsizetype characterCount(const QString &term);

} // namespace greenroom
