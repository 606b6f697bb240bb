#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

/// What the user chose when the folder could not be opened.
enum class AfterFailure { Quit, TryAgain };

/// Says in a window of its own why the user's folder could not be opened, and waits for the choice. Nothing in the folder is touched.
[[nodiscard]] AfterFailure showStartFailure(const Error &error, const QString &folder);

} // namespace greenroom
