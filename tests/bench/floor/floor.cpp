// The floor the app is measured against: the same Qt modules linked, a database opened and queried before the first frame, a rail and a
// list of thirty rows. It tells its frames the way the app does.

#include "frame_teller.h"

#include <QAudioSource>
#include <QGuiApplication>
#include <QMediaDevices>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSvgRenderer>
#include <QtConcurrentRun>

namespace {

/// Names one symbol of each module that would otherwise be dropped by the linker.
volatile const void *linkedModules[] = {&QAudioSource::staticMetaObject, &QMediaDevices::staticMetaObject, &QSvgRenderer::staticMetaObject};

int rowsInDatabase()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QStringLiteral(":memory:"));
    if (!database.open())
        return 0;
    QSqlQuery query(database);
    query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) SELECT count(*) FROM n"));
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    const int rows = linkedModules[0] ? rowsInDatabase() : 0;
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("rows"), rows}});
    engine.load(QUrl(QStringLiteral("qrc:/floor/Floor.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    greenroom::tellFrames(*qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()));
    return QGuiApplication::exec();
}
