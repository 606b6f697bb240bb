#include "cli/command_line.h"
#include "cli/doctor_verb.h"
#include "cli/shots_verb.h"
#include "ui/font_lines.h"
#include "ui/shots.h"
#include "ui/window_application.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GreenroomPlugin)
Q_IMPORT_QML_PLUGIN(Greenroom_AppPlugin)

using namespace greenroom;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    switch (cli::modeOf(arguments)) {
    case cli::Mode::Window:
        break;
    case cli::Mode::Verb: {
        const QCoreApplication application(argc, argv);
        return cli::run(arguments, {cli::doctorVerb(fontLines), cli::shotsVerb(drawShots)});
    }
    case cli::Mode::Pictures: {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QUICK_BACKEND", "software");
        const QGuiApplication application(argc, argv);
        return cli::run(arguments, {cli::doctorVerb(fontLines), cli::shotsVerb(drawShots)});
    }
    }
    const Result<cli::GlobalOptions> options = cli::windowOptions(arguments);
    if (!options)
        return cli::Output(cli::Format::Human, false).fail(options.error());
    return runWindow(argc, argv, {{QString(), options->dataFolder, options->content, options->drills}, options->at});
}
