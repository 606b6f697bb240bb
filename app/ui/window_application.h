#pragma once

namespace greenroom
{

/// Opens the window and runs until it is closed. Returns the exit code.
int runWindow(int &argc, char **argv);

} // namespace greenroom
