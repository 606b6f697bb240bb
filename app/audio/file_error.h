#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

/// The error for a recording that could not be written, from the system's errno: DiskFull when there is no room (disk, quota, size limit),
/// else Unwritable.
[[nodiscard]] Error writeError(const QString &path, int systemError);

} // namespace greenroom
