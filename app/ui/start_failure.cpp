#include "start_failure.h"

#include "window_language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace greenroom {

AfterFailure showStartFailure(const Error &error, const QString &folder)
{
    constexpr int tryAgain = 7;
    QQmlApplicationEngine engine;
    WindowLanguage language(engine);
    language.setLanguage(QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("sentence"), error.message},
                                 {QStringLiteral("detail"), error.detail},
                                 {QStringLiteral("folder"), folder},
                                 {QStringLiteral("tryAgainCode"), tryAgain}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Greenroom/StartFailure.qml")));
    if (engine.rootObjects().isEmpty())
        return AfterFailure::Quit;
    return QGuiApplication::exec() == tryAgain ? AfterFailure::TryAgain : AfterFailure::Quit;
}

} // namespace greenroom
