#include "window_application.h"

#include "fonts.h"
#include "start_failure.h"
#include "window_session.h"

#include <QGuiApplication>
#include <QQuickStyle>

#include <cstdio>

namespace greenroom {
namespace {

/// Qt ends the program with its own words when there is nothing to draw on, so it is asked beforehand.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Runs one window; gives the exit code, or nothing when the user asked to try again.
std::optional<int> runOnce(const WorkspaceOptions &options)
{
    auto workspace = Workspace::open(options);
    if (!workspace)
        return showStartFailure(workspace.error(), options.places.dataFolder) == AfterFailure::TryAgain ? std::nullopt
                                                                                                        : std::optional<int>(1);
    WindowSession session(std::move(workspace).value());
    return session.open() ? QGuiApplication::exec() : 1;
}

} // namespace

int runWindow(int &argc, char **argv, WorkspaceOptions options)
{
    if (!hasDisplay()) {
        std::fputs("There is no display for the window. The verbs work without one: see greenroom --help.\n", stderr);
        return 3;
    }
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("greenroom"));
    QGuiApplication::setDesktopFileName(QStringLiteral("greenroom"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    registerFonts();
    options.places.applicationFolder = QCoreApplication::applicationDirPath();
    std::optional<int> exitCode;
    while (!exitCode)
        exitCode = runOnce(options);
    return *exitCode;
}

} // namespace greenroom
