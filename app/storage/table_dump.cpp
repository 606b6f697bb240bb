#include "storage/table_dump.h"

#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlField>
#include <QSqlRecord>

namespace greenroom {

namespace {

bool isCache(const QString &table)
{
    static const QSet<QString> names{QStringLiteral("review_days"), QStringLiteral("review_caches")};
    return table.startsWith(QLatin1StringView("sqlite_")) || table.startsWith(QLatin1StringView("search_")) || names.contains(table);
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.metaType() != QMetaType::fromType<QString>())
        return QJsonValue::fromVariant(value);
    const QString text = value.toString();
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (!document.isNull())
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    return text;
}

QJsonObject readObject(const QSqlQuery &row)
{
    QJsonObject object;
    const QSqlRecord record = row.record();
    for (int column = 0; column < record.count(); ++column)
        object.insert(record.fieldName(column), jsonOf(row.value(column)));
    return object;
}

} // namespace

Result<QJsonObject> dumpTables(Database &database)
{
    const auto tables = readRows<QString>(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"), {},
                                          [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!tables)
        return tables.error();
    QJsonObject all;
    for (const QString &table : *tables) {
        if (isCache(table))
            continue;
        const auto rows = readRows<QJsonObject>(database, QStringLiteral("SELECT * FROM \"%1\"").arg(table), {}, readObject);
        if (!rows)
            return rows.error();
        QJsonArray array;
        for (const QJsonObject &row : *rows)
            array.append(row);
        all.insert(table, array);
    }
    return all;
}

} // namespace greenroom
