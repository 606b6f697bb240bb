#include "frame_teller.h"

#include <QQuickWindow>

#include <cstdio>
#include <ctime>

namespace greenroom {

void tellFrames(QQuickWindow &window)
{
    if (!qEnvironmentVariableIsSet("GREENROOM_TELL_FRAMES"))
        return;
    // Direct, because the frame is shown on the render thread and its time is what counts.
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, &window,
        [] {
            timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            std::fprintf(stderr, "frame %lld\n", static_cast<long long>(now.tv_sec) * 1000000000LL + now.tv_nsec);
            std::fflush(stderr);
        },
        Qt::DirectConnection);
}

} // namespace greenroom
