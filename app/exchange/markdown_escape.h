#pragma once

#include <QString>

namespace greenroom {

/// Text with a backslash before whatever Markdown would take for a mark within a line.
[[nodiscard]] QString escapedInline(const QString &text);

/// A finished line with a backslash before what Markdown would take for the start of a block: "# ", "- ", "1. ", "> ", a rule.
[[nodiscard]] QString escapedLineStart(const QString &line);

} // namespace greenroom
