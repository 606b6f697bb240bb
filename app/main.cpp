#include "cli/command_line.h"
#include "ui/window_application.h"

#include <QCoreApplication>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(GreenroomPlugin)
Q_IMPORT_QML_PLUGIN(Greenroom_AppPlugin)

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    if (!greenroom::cli::isCommand(arguments))
        return greenroom::runWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    return greenroom::cli::run(arguments);
}
