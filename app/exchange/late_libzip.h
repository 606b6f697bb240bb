#pragma once

#include "core/result.h"

namespace greenroom {

/// Opens libzip; to be asked before its first function is called. NotFound when it is not on this computer.
[[nodiscard]] Result<void> openLibzip();

} // namespace greenroom
