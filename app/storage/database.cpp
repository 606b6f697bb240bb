#include "storage/database.h"

#include "storage/database_error.h"
#include "storage/database_header.h"
#include "storage/row_reader.h"
#include "storage/sql_statements.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace greenroom {

namespace {

Error fromSql(const QSqlError &error, const QString &path)
{
    return databaseError(error.nativeErrorCode().toInt(), error.text().trimmed(), path);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connectionName(QStringLiteral("greenroom-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    m_dataVersionReader.reset();
    // The handle must be gone before its connection is removed.
    {
        QSqlDatabase handle = QSqlDatabase::database(m_connectionName, false);
        if (handle.isOpen())
            handle.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock, const OpenOptions &options)
{
    QList<Migration> migrations = options.migrations;
    if (migrations.isEmpty()) {
        const auto shipped = shippedMigrations();
        if (!shipped)
            return shipped.error();
        migrations = *shipped;
    }
    const auto header = readDatabaseHeader(path);
    if (!header)
        return header.error();
    if (*header && (*header)->applicationId != 0 && (*header)->applicationId != databaseApplicationId)
        return foreignDatabaseError(path);
    if (*header && (*header)->userVersion > migrations.size())
        return newerDatabaseError(path, (*header)->userVersion);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return databaseError(8, QStringLiteral("cannot make the folder"), path);

    std::unique_ptr<Database> database(new Database(path));
    if (const auto connected = database->connect(options.busyTimeoutMs); !connected)
        return connected.error();
    if (const auto upgraded = database->upgrade(migrations, clock); !upgraded)
        return upgraded.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::attach(const QString &path, int busyTimeoutMs)
{
    std::unique_ptr<Database> database(new Database(path));
    if (!QFileInfo::exists(path))
        return databaseError(14, QStringLiteral("no such file"), path);
    if (const auto connected = database->connect(busyTimeoutMs); !connected)
        return connected.error();
    return database;
}

Result<void> Database::connect(int busyTimeoutMs)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    handle.setDatabaseName(m_path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!handle.open())
        return fromSql(handle.lastError(), m_path);
    // synchronous=FULL: a review is on the disk before the next card shows, whatever happens to the power.
    for (const QString &pragma :
         {QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL"),
          QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("ROLLBACK")}) {
        if (const auto done = execute(pragma); !done)
            return done.error();
    }
    return {};
}

Result<void> Database::upgrade(const QList<Migration> &migrations, const Clock &clock)
{
    const auto found = schemaVersion();
    if (!found)
        return found.error();
    if (*found > migrations.size())
        return newerDatabaseError(m_path, *found);
    const auto empty = isEmpty();
    const auto application = pragmaNumber(QStringLiteral("application_id"));
    if (!empty || !application)
        return !empty ? empty.error() : application.error();
    if (!*empty && (*found == 0 || *application != databaseApplicationId))
        return foreignDatabaseError(m_path);

    m_opened = *found == 0 ? Opened::Created : *found < migrations.size() ? Opened::Upgraded : Opened::Current;
    for (const Migration &migration : migrations.mid(*found)) {
        if (migration.version > 1) {
            const QString stamp = clock.now().local().toString(QStringLiteral("yyyyMMdd-HHmmss"));
            const QString copy = QStringLiteral("%1/before-version-%2-%3.sqlite").arg(backupFolder()).arg(migration.version).arg(stamp);
            if (const auto copied = copyTo(copy); !copied)
                return copied.error();
        }
        if (const auto migrated = migrate(migration); !migrated)
            return migrated.error();
    }
    return {};
}

Result<void> Database::migrate(const Migration &migration)
{
    const auto statements = splitStatements(migration.sql);
    if (!statements)
        return statements.error();
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return transaction.error();
    // Another program may have done this step while we waited for the lock.
    const auto found = schemaVersion();
    if (!found || *found >= migration.version)
        return found ? Result<void>() : Result<void>(found.error());
    for (const QString &statement : *statements) {
        if (const auto done = execute(statement); !done)
            return done.error();
    }
    if (const auto numbered = execute(QStringLiteral("PRAGMA user_version=%1").arg(migration.version)); !numbered)
        return numbered.error();
    return transaction->commit();
}

QString Database::backupFolder() const { return QFileInfo(m_path).absolutePath() + QStringLiteral("/backups"); }

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fromSql(query.lastError(), m_path);
    for (const QVariant &value : values) {
        const bool nullText = value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull();
        query.addBindValue(nullText ? QVariant(QStringLiteral("")) : value);
    }
    if (!query.exec())
        return fromSql(query.lastError(), m_path);
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    return query ? Result<void>() : Result<void>(query.error());
}

Result<void> Database::executeEach(const QString &sql, const std::function<bool(QVariantList &)> &next)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.prepare(sql))
        return fromSql(query.lastError(), m_path);
    for (QVariantList values; next(values); values.clear()) {
        for (int place = 0; place < values.size(); ++place)
            query.bindValue(place, values[place]);
        if (!query.exec())
            return fromSql(query.lastError(), m_path);
    }
    return {};
}

Result<sqlite3 *> Database::sqliteConnection()
{
    if (m_sqlite)
        return m_sqlite;
    auto source = run(QStringLiteral("SELECT sqlite_source_id()"));
    if (!source)
        return source.error();
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    // A handle of one copy of the library means nothing to another copy.
    if (!source.value().next() || source.value().value(0).toString() != QLatin1StringView(sqlite3_sourceid()) ||
        qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{
            ErrorCode::Internal,
            QCoreApplication::translate("greenroom", "Qt's database driver brings another SQLite than this Greenroom was built with."),
            {}};
    m_sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    return m_sqlite;
}

Error Database::errorOf(const QSqlQuery &query) const { return fromSql(query.lastError(), m_path); }

Result<int> Database::pragmaNumber(const QString &name)
{
    auto query = run(QStringLiteral("PRAGMA ") + name);
    if (!query)
        return query.error();
    if (!query.value().next())
        return fromSql(query.value().lastError(), m_path);
    return query.value().value(0).toInt();
}

Result<qint64> Database::dataVersion()
{
    if (!m_dataVersionReader) {
        auto reader = RowReader::open(*this, QStringLiteral("PRAGMA data_version"));
        if (!reader)
            return reader.error();
        m_dataVersionReader = std::make_unique<RowReader>(std::move(reader).value());
    }
    // A statement left standing on its row would hold its view of the database, and other programs' checkpoints, back.
    const bool found = m_dataVersionReader->next();
    const qint64 version = found ? m_dataVersionReader->integer(0) : 0;
    const Result<void> read = found ? Result<void>() : m_dataVersionReader->finished();
    m_dataVersionReader->rewind();
    return read ? Result<qint64>(version) : read.error();
}

Result<int> Database::schemaVersion() { return pragmaNumber(QStringLiteral("user_version")); }

Result<bool> Database::isEmpty()
{
    auto query = run(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!query)
        return query.error();
    if (!query.value().next())
        return fromSql(query.value().lastError(), m_path);
    return query.value().value(0).toInt() == 0;
}

Result<void> Database::copyTo(const QString &target)
{
    const QString part = target + QStringLiteral(".part");
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return databaseError(8, QStringLiteral("cannot make the folder"), target);
    QFile::remove(part);
    if (const auto copied = execute(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return copied.error();
    }
    QFile::remove(target);
    if (!QFile::rename(part, target))
        return databaseError(8, QStringLiteral("cannot rename the copy"), target);
    return {};
}

Result<void> Database::check()
{
    auto query = run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!query)
        return query.error();
    if (!query.value().next() || query.value().value(0).toString() != QLatin1StringView("ok"))
        return databaseError(11, query.value().value(0).toString(), m_path);
    return {};
}

} // namespace greenroom
