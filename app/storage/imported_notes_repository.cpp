#include "storage/imported_notes_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QJsonArray>

namespace greenroom {
namespace {

ImportedItem readItem(const QSqlQuery &row)
{
    QJsonObject object{{QStringLiteral("sources"), jsonValue(row.value(6).toString())}};
    ImportedItem item = importedItemFromJson(object);
    item.id = row.value(0).toString();
    item.kind = importedKindFromString(row.value(1).toString());
    item.topicId = row.value(2).toString();
    item.position = row.value(3).toInt();
    item.title = row.value(4).toString();
    item.content = jsonObject(row.value(5).toString());
    item.archived = row.value(7).toBool();
    item.updatedMs = row.value(8).toLongLong();
    return item;
}

const QString overlaysKey = QStringLiteral("overlays");

QJsonArray overlaysJson(const QList<Overlay> &overlays)
{
    QJsonArray array;
    for (const Overlay &overlay : overlays)
        array.append(QJsonObject{{QStringLiteral("language"), overlay.language},
                                 {QStringLiteral("field"), overlay.field},
                                 {QStringLiteral("value"), overlay.value},
                                 {QStringLiteral("updatedMs"), overlay.updatedMs}});
    return array;
}

QList<Overlay> overlaysFrom(const QString &itemId, const QJsonArray &array)
{
    QList<Overlay> overlays;
    for (const QJsonValue &entry : array)
        overlays.append({itemId, entry[QLatin1StringView("language")].toString(), entry[QLatin1StringView("field")].toString(),
                         entry[QLatin1StringView("value")], entry[QLatin1StringView("updatedMs")].toInteger()});
    return overlays;
}

} // namespace

Result<QList<ImportedItem>> ImportedNotesRepository::all() const
{
    return readRows<ImportedItem>(
        m_database,
        QStringLiteral("SELECT id, kind, topic_id, position, title, content, sources, archived, updated_ms FROM imported_items "
                       "ORDER BY json_extract(sources, '$[0].path'), position, id"),
        {}, readItem);
}

Result<void> ImportedNotesRepository::save(const ImportedItem &item)
{
    return m_database.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO imported_items (id, kind, topic_id, position, title, content, sources, archived, updated_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {item.id, toString(item.kind), item.topicId, item.position, item.title, jsonText(item.content),
         jsonValueText(toJson(item).value(QStringLiteral("sources"))), item.archived ? 1 : 0, item.updatedMs});
}

Result<void> ImportedNotesRepository::remove(const QString &itemId)
{
    return m_database.execute(QStringLiteral("DELETE FROM imported_items WHERE id = ?"), {itemId});
}

Result<qint64> ImportedNotesRepository::beginImport(qint64 atMs, const QString &source)
{
    const auto id = readRow<qint64>(m_database, QStringLiteral("INSERT INTO imports (at_ms, source) VALUES (?, ?) RETURNING id"),
                                    {atMs, source}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!id)
        return id.error();
    return id->value_or(0);
}

Result<void> ImportedNotesRepository::keepBefore(qint64 importId, const ImportedBefore &before)
{
    QString text;
    if (before.before) {
        QJsonObject object = toJson(*before.before);
        if (before.overlays)
            object.insert(overlaysKey, overlaysJson(*before.overlays));
        text = jsonText(object);
    }
    return m_database.execute(QStringLiteral("INSERT INTO import_changes (import_id, item_id, before) VALUES (?, ?, ?)"),
                              {importId, before.itemId, text});
}

Result<std::optional<ImportRecord>> ImportedNotesRepository::latestImport(qint64 sinceMs) const
{
    return readRow<ImportRecord>(
        m_database,
        QStringLiteral("SELECT id, at_ms, source, (SELECT count(*) FROM import_changes WHERE import_id = imports.id) FROM imports "
                       "WHERE undone_ms IS NULL AND at_ms >= ? ORDER BY id DESC LIMIT 1"),
        {sinceMs}, [](const QSqlQuery &row) {
            return ImportRecord{row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toInt()};
        });
}

Result<QList<ImportedBefore>> ImportedNotesRepository::changesOf(qint64 importId) const
{
    return readRows<ImportedBefore>(m_database, QStringLiteral("SELECT item_id, before FROM import_changes WHERE import_id = ?"),
                                    {importId}, [](const QSqlQuery &row) {
                                        ImportedBefore found{row.value(0).toString(), std::nullopt, std::nullopt};
                                        const QString before = row.value(1).toString();
                                        if (before.isEmpty())
                                            return found;
                                        const QJsonObject object = jsonObject(before);
                                        found.before = importedItemFromJson(object);
                                        if (object.contains(overlaysKey))
                                            found.overlays = overlaysFrom(found.itemId, object.value(overlaysKey).toArray());
                                        return found;
                                    });
}

Result<void> ImportedNotesRepository::markUndone(qint64 importId, qint64 atMs)
{
    return m_database.execute(QStringLiteral("UPDATE imports SET undone_ms = ? WHERE id = ?"), {atMs, importId});
}

Result<void> ImportedNotesRepository::forgetBefore(qint64 atMs)
{
    return m_database.execute(QStringLiteral("DELETE FROM import_changes WHERE import_id IN (SELECT id FROM imports WHERE at_ms < ?)"),
                              {atMs});
}

Result<QHash<QString, QString>> ImportedNotesRepository::files() const
{
    const auto rows = readRows<std::pair<QString, QString>>(
        m_database, QStringLiteral("SELECT path, digest FROM imported_files"), {},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toString(), row.value(1).toString()); });
    if (!rows)
        return rows.error();
    return QHash<QString, QString>(rows->begin(), rows->end());
}

Result<void> ImportedNotesRepository::saveFile(const QString &path, const QString &digest, qint64 atMs)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO imported_files (path, digest, imported_ms) VALUES (?, ?, ?)"),
                              {path, digest, atMs});
}

Result<void> ImportedNotesRepository::removeFile(const QString &path)
{
    return m_database.execute(QStringLiteral("DELETE FROM imported_files WHERE path = ?"), {path});
}

Result<void> ImportedNotesRepository::forgetFiles() { return m_database.execute(QStringLiteral("DELETE FROM imported_files")); }

} // namespace greenroom
