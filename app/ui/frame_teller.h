#pragma once

class QQuickWindow;

namespace greenroom {

/// With GREENROOM_TELL_FRAMES set, writes a line "frame <monotonic nanoseconds>" on stderr for each frame shown; else does nothing.
/// tests/bench counts idle frames and times the start with it.
void tellFrames(QQuickWindow &window);

} // namespace greenroom
