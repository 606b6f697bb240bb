#pragma once

#include <QStringView>

namespace greenroom {

/// Whether a word is one of the language's own, such as `while`.
[[nodiscard]] bool isCodeKeyword(QStringView word);

/// Whether a word names a type: a built-in one, one of the standard library's, or a name in upper camel case.
[[nodiscard]] bool isCodeType(QStringView word);

} // namespace greenroom
