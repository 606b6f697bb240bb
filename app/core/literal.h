#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A value as LeetCode writes it: `[1, 2, 1]`, `"abc"`, `true`, `2.5`; the empty text for an undefined value.
[[nodiscard]] QString literalText(const QJsonValue &value);

/// The same for a table: a list that would be longer than `maxCharacters` keeps its first four and last two elements,
/// `[3, 3, 3, 1, … 3, 4]`; a long string is cut with `…`.
[[nodiscard]] QString shortLiteralText(const QJsonValue &value, int maxCharacters = 40);

/// `fruits = [1, 2, 1], k = 2`: an input in the order of the parameters, each value shortened as above (0: in full).
[[nodiscard]] QString inputText(const QJsonObject &input, const QStringList &parameters, int maxCharacters = 40);

/// Reads one literal as a person types it; single quotes do for a character. BadInput says where it stops making sense.
[[nodiscard]] Result<QJsonValue> parseLiteral(const QString &text);

/// Reads `fruits = [1, 2, 1], k = 2`, one value a line, or the bare values in the order of the parameters.
/// BadInput names a parameter that is missing or unknown.
[[nodiscard]] Result<QJsonObject> parseInput(const QString &text, const QStringList &parameters);

} // namespace greenroom
