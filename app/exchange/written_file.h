#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace greenroom {

/// Where a file is written until it is whole: beside its place, on the same disk.
[[nodiscard]] QString partPathOf(const QString &path);
/// Flushes the part to the disk and renames it to its place, over what was there. Removes the part when that fails.
[[nodiscard]] Result<void> putInPlace(const QString &path);
/// Writes a whole file or nothing; makes its folders.
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);
/// Unwritable or, where the system says so, DiskFull.
[[nodiscard]] Error unwritableError(const QString &path, const QString &detail);

} // namespace greenroom
