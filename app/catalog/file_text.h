#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

/// The largest content file we read, bytes. A question is a page; anything larger is a mistake or an attack.
inline constexpr qint64 maximumContentFileBytes = 4 * 1024 * 1024;

/// Reads a text file as UTF-8: a byte order mark is dropped, line ends become "\n".
/// Errors: Unreadable (cannot be opened), BadInput (too large, not UTF-8, or holding NUL bytes), each naming the file.
[[nodiscard]] Result<QString> readTextFile(const QString &path);

} // namespace greenroom
