#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// A static library's resources are registered only when somebody asks; the macro wants to stand outside any namespace.
static void registerMigrationFiles() { Q_INIT_RESOURCE(greenroom_migrations); }

namespace greenroom {

namespace {

Error badMigration(const QString &file, const QString &detail)
{
    return {ErrorCode::Internal,
            QCoreApplication::translate("greenroom", "The schema file %1 is not usable. Install Greenroom again.").arg(file), detail};
}

} // namespace

Result<QList<Migration>> shippedMigrations()
{
    registerMigrationFiles();
    return readMigrations(QStringLiteral(":/greenroom/storage/migrations"));
}

Result<QList<Migration>> readMigrations(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.sql$"));
    QList<Migration> migrations;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch() || match.captured(1).toInt() != migrations.size() + 1)
            return badMigration(name, QStringLiteral("expected number %1").arg(migrations.size() + 1));
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly))
            return badMigration(name, file.errorString());
        migrations.append({int(migrations.size()) + 1, match.captured(2), QString::fromUtf8(file.readAll())});
    }
    if (migrations.isEmpty())
        return badMigration(folder, QStringLiteral("no migration found"));
    return migrations;
}

} // namespace greenroom
