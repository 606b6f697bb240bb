#include "fixture.h"
#include "fonts.h"

#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(GreenroomPlugin)
Q_IMPORT_QML_PLUGIN(Greenroom_AppPlugin)

namespace greenroom::test {

/// What every Quick Test stands on: our fonts, our modules, and the fixture.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable() { registerFonts(); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_fixture = std::make_unique<Fixture>(*engine);
        qmlRegisterSingletonInstance("Greenroom.Tests", 1, 0, "Fixture", m_fixture.get());
    }

    void cleanupTestCase() { m_fixture.reset(); }

private:
    std::unique_ptr<Fixture> m_fixture;
};

} // namespace greenroom::test

using greenroom::test::Setup;

QUICK_TEST_MAIN_WITH_SETUP(greenroom, Setup)

#include "runner.moc"
