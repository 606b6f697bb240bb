#include "storage/pinned_failure_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace greenroom {

Result<void> PinnedFailureRepository::pin(const QString &drillId, const QJsonObject &input, const QJsonValue &expected, qint64 atMs)
{
    const QString answer = QString::fromUtf8(QJsonDocument(QJsonArray{expected}).toJson(QJsonDocument::Compact));
    const Result<void> kept =
        m_database.execute(QStringLiteral("INSERT INTO pinned_failures (drill_id, input, expected, pinned_ms) VALUES (?, ?, ?, ?) "
                                          "ON CONFLICT (drill_id, input) DO UPDATE SET expected = excluded.expected, "
                                          "pinned_ms = excluded.pinned_ms"),
                           {drillId, jsonText(input), answer, atMs});
    if (!kept)
        return kept;
    return m_database.execute(
        QStringLiteral("DELETE FROM pinned_failures WHERE drill_id = ? AND input NOT IN (SELECT input FROM pinned_failures "
                       "WHERE drill_id = ? ORDER BY pinned_ms DESC, input LIMIT ?)"),
        {drillId, drillId, mostOfADrill});
}

Result<QList<TestCase>> PinnedFailureRepository::ofDrill(const QString &drillId) const
{
    int number = 0;
    return readRows<TestCase>(
        m_database, QStringLiteral("SELECT input, expected FROM pinned_failures WHERE drill_id = ? ORDER BY pinned_ms DESC, input"),
        {drillId}, [&number](const QSqlQuery &row) {
            TestCase pinned;
            pinned.name = QCoreApplication::translate("greenroom", "pinned %1").arg(++number);
            pinned.source = QStringLiteral("pinned");
            pinned.input = jsonObject(row.value(0).toString());
            pinned.expected = QJsonDocument::fromJson(row.value(1).toString().toUtf8()).array().at(0);
            return pinned;
        });
}

} // namespace greenroom
