#pragma once

#include <QString>

namespace greenroom {

/// A new globally unique id for a log row, a take or a device: a random UUID without braces.
[[nodiscard]] QString newUniqueId();

} // namespace greenroom
