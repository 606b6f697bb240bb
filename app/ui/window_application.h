#pragma once

#include "services/workspace.h"

namespace greenroom {

/// Opens the window over a user's folder and runs until it is closed. Returns the exit code: 3 without a display. A folder that cannot be
/// opened is told in a window of its own, with a way to try again.
int runWindow(int &argc, char **argv, WorkspaceOptions options);

} // namespace greenroom
