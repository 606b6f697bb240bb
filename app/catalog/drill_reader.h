#pragma once

#include "core/drill.h"
#include "core/problem.h"

#include <optional>

namespace greenroom {

/// Reads a drill's folder (format: drills/README.md). What does not hold is appended to `problems` with its file; a drill without a
/// readable drill.json, a signature or cases is not returned.
[[nodiscard]] std::optional<Drill> readDrill(const QString &folder, Problems &problems);

} // namespace greenroom
