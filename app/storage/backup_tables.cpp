#include "storage/backup_tables.h"

#include "storage/database.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QStringList>

namespace greenroom {

namespace {

/// What to run in the transaction: the log's own guards stand aside while a whole log takes the place of another.
Result<QStringList> replacingStatements(Database &database)
{
    const auto tables =
        readRows<QString>(database,
                          QStringLiteral("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                         "AND name NOT LIKE 'search_%' ORDER BY name"),
                          {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    const auto triggers = readRows<std::pair<QString, QString>>(
        database, QStringLiteral("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'"), {},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toString(), row.value(1).toString()); });
    if (!tables || !triggers)
        return !tables ? tables.error() : triggers.error();
    QStringList statements;
    for (const auto &[name, sql] : *triggers)
        statements.append(QStringLiteral("DROP TRIGGER main.\"%1\"").arg(name));
    for (const QString &table : *tables) {
        statements.append(QStringLiteral("DELETE FROM main.\"%1\"").arg(table));
        statements.append(QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM backup.\"%1\"").arg(table));
    }
    for (const auto &[name, sql] : *triggers)
        statements.append(sql);
    return statements;
}

Result<void> replaceAll(Database &database)
{
    const auto statements = replacingStatements(database);
    if (!statements)
        return statements.error();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString &statement : *statements) {
        if (const auto done = database.execute(statement); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<QMap<QString, int>> countBackupRows(Database &database)
{
    QMap<QString, int> rows;
    for (const auto &[key, sql] :
         {std::pair("reviews", "SELECT count(*) FROM reviews"),
          std::pair("questions",
                    "SELECT (SELECT count(*) FROM own_questions) + (SELECT count(*) FROM imported_items WHERE kind = 'question')"),
          std::pair("notes", "SELECT count(*) FROM notes"), std::pair("takes", "SELECT count(*) FROM takes WHERE deleted_ms IS NULL"),
          std::pair("attempts", "SELECT count(*) FROM attempts"), std::pair("days", "SELECT count(*) FROM plan_days")}) {
        const auto number = readRow<int>(database, QString::fromLatin1(sql), {}, [](const QSqlQuery &row) { return row.value(0).toInt(); });
        if (!number)
            return number.error();
        rows.insert(QLatin1StringView(key), number->value_or(0));
    }
    return rows;
}

Result<void> takeTablesFrom(Database &database, const QString &copy)
{
    if (const auto attached = database.execute(QStringLiteral("ATTACH DATABASE ? AS backup"), {copy}); !attached)
        return attached;
    // Tables are filled one by one, children before parents among them; the rows fitted one another when they were copied. The switch has
    // no effect inside a transaction, so it stands outside.
    const auto loose = database.execute(QStringLiteral("PRAGMA foreign_keys=OFF"));
    const auto replaced = loose ? replaceAll(database) : loose;
    const auto strict = database.execute(QStringLiteral("PRAGMA foreign_keys=ON"));
    const auto detached = database.execute(QStringLiteral("DETACH DATABASE backup"));
    return !replaced ? replaced : !strict ? strict : detached;
}

} // namespace greenroom
