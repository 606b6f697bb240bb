#pragma once

#include "audio/recorder.h"

#include <functional>

namespace greenroom {

/// Records one take without a window and returns when it is safe on disk. Needs a QCoreApplication; runs an event loop of its own. Ends at
/// the request's limit, or with Ctrl+C (SIGINT, SIGTERM), which keeps what was heard. `told` gets every notice as a sentence (no sound,
/// unplugged). Errors: NoMicrophone, Unwritable, DiskFull; a take that was interrupted but kept is a value with its `interruption`.
[[nodiscard]] Result<RecordedTake> recordHeadless(Recorder &recorder, const RecordingRequest &request,
                                                  const std::function<void(const QString &sentence)> &told = {});

} // namespace greenroom
