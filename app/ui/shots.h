#pragma once

#include "core/result.h"
#include "services/shots_request.h"

#include <QStringList>

namespace greenroom {

/// Draws each place and state of the window over a sample folder of its own, through the real view-models, and gives the files it wrote.
/// Needs a QGuiApplication; the user's own folder is not touched. Errors: Unwritable, and those of opening a folder.
[[nodiscard]] Result<QStringList> drawShots(const ShotsRequest &request);

} // namespace greenroom
