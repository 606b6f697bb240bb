#include "window_application.h"

#include "fonts.h"
#include "platform/system_clock.h"
#include "rooms.h"
#include "window_language.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>

namespace greenroom {

bool openWindow(QQmlApplicationEngine &engine, WindowLanguage &language, Rooms &rooms)
{
    const ShellViewModel *shell = rooms.shell();
    language.setLanguage(shell->language());
    QObject::connect(shell, &ShellViewModel::languageChanged, &language, [shell, &language] { language.setLanguage(shell->language()); });
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("rooms"), QVariant::fromValue(&rooms)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Greenroom/Main.qml")));
    return !engine.rootObjects().isEmpty();
}

int runWindow(int &argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    registerFonts();
    const SystemClock clock;
    AppContext context;
    context.clock = &clock;
    // Declared before the engine, so that bindings are gone before what they read.
    Rooms rooms(context);
    QQmlApplicationEngine engine;
    WindowLanguage language(engine);
    return openWindow(engine, language, rooms) ? QGuiApplication::exec() : 1;
}

} // namespace greenroom
