#pragma once

#include "code_scanner.h"

#include <QStringList>

namespace greenroom {

/// The coloured pieces of a code block in the language its fence names ("java", "py", "yaml" …); C++ where it names none of those we know
/// but looks like braces. A name that says it is prose ("text", "console") gives none. One list of pieces for each line; it never fails.
[[nodiscard]] QList<QList<CodeToken>> scanSnippet(const QStringList &lines, const QString &language);

} // namespace greenroom
