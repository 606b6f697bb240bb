#pragma once

#include <QString>

namespace greenroom::layering {

/// What of a source file is blanked out before a rule looks at it.
enum class Blank {
    Comments,          ///< prose may name what code may not
    CommentsAndStrings ///< and so may a string
};

/// The text of a C++ or QML file with comments, and on request the insides of string literals, replaced by spaces. Line breaks stay, so
/// that line numbers hold.
[[nodiscard]] QString blanked(const QString &source, Blank what);

} // namespace greenroom::layering
