#pragma once

#include <QString>

namespace greenroom {

/// Spaces of one level of indentation, and of one press of Tab.
inline constexpr int codeIndentWidth = 4;

/// One change of the editor's text, applied as a whole so that one undo takes it back.
struct CodeEdit
{
    qsizetype position = 0; ///< where text goes out and comes in
    qsizetype removed = 0;  ///< characters that go out
    QString inserted;
    qsizetype anchor = 0; ///< the selection afterwards; equal to `cursor` for none
    qsizetype cursor = 0;
    bool operator==(const CodeEdit &) const = default;
};

/// Enter over the selection [start, end): a new line with the indentation of this one, a level deeper after an opening bracket or a label
/// such as `public:`. Between `{` and `}` the closing one goes to a line of its own.
[[nodiscard]] CodeEdit newLineEdit(const QString &text, qsizetype start, qsizetype end);

/// Tab: spaces to the next stop, or, with a selection over several lines, one level for each of its lines.
[[nodiscard]] CodeEdit indentEdit(const QString &text, qsizetype start, qsizetype end);

/// Shift+Tab: takes one level off each line the selection touches.
[[nodiscard]] CodeEdit unindentEdit(const QString &text, qsizetype start, qsizetype end);

/// Backspace with no selection: within the indentation back to the last stop, else one character (a surrogate pair counts as one).
[[nodiscard]] CodeEdit backspaceEdit(const QString &text, qsizetype cursor);

/// A typed closing brace: on a line with nothing else yet it takes the indentation of the line that opened.
[[nodiscard]] CodeEdit closingBraceEdit(const QString &text, qsizetype start, qsizetype end);

} // namespace greenroom
