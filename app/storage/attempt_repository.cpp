#include "storage/attempt_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

namespace greenroom {

namespace {

const QString facts = QStringLiteral("uid, device_id, drill_id, at_ms, utc_offset_seconds, verdict, passed, total, seconds, hints_used");
const QString columns = facts + QStringLiteral(", code, report");

Attempt readFacts(const QSqlQuery &row)
{
    Attempt attempt;
    attempt.uid = row.value(0).toString();
    attempt.deviceId = row.value(1).toString();
    attempt.drillId = row.value(2).toString();
    attempt.at = {row.value(3).toLongLong(), row.value(4).toInt()};
    attempt.verdict = verdictFromString(row.value(5).toString()).value_or(Verdict::InternalError);
    attempt.passed = row.value(6).toInt();
    attempt.total = row.value(7).toInt();
    attempt.seconds = row.value(8).toInt();
    attempt.hintsUsed = row.value(9).toInt();
    return attempt;
}

Attempt readAttempt(const QSqlQuery &row)
{
    Attempt attempt = readFacts(row);
    attempt.code = row.value(10).toString();
    attempt.report = jsonObject(row.value(11).toString());
    return attempt;
}

DrillRecord readRecord(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toInt(),      row.value(2).toInt(),
            row.value(3).toInt(),    row.value(4).toLongLong(), row.value(5).toLongLong()};
}

} // namespace

Result<void> AttemptRepository::add(const Attempt &attempt)
{
    return m_database.execute(QStringLiteral("INSERT INTO attempts (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
                              {attempt.uid, attempt.deviceId, attempt.drillId, attempt.at.msSinceEpoch, attempt.at.utcOffsetSeconds,
                               toString(attempt.verdict), attempt.passed, attempt.total, attempt.seconds, attempt.hintsUsed, attempt.code,
                               jsonText(attempt.report)});
}

Result<QList<Attempt>> AttemptRepository::ofDrill(const QString &drillId) const
{
    return readRows<Attempt>(m_database,
                             QStringLiteral("SELECT %1 FROM attempts WHERE drill_id = ? ORDER BY at_ms DESC, id DESC").arg(columns),
                             {drillId}, readAttempt);
}

Result<std::optional<Attempt>> AttemptRepository::latest(const QString &drillId) const
{
    return readRow<Attempt>(m_database,
                            QStringLiteral("SELECT %1 FROM attempts WHERE drill_id = ? ORDER BY at_ms DESC, id DESC LIMIT 1").arg(columns),
                            {drillId}, readAttempt);
}

Result<QList<Attempt>> AttemptRepository::since(qint64 ms) const
{
    return readRows<Attempt>(m_database, QStringLiteral("SELECT %1 FROM attempts WHERE at_ms >= ? ORDER BY at_ms, id").arg(facts), {ms},
                             readFacts);
}

Result<QHash<QString, DrillRecord>> AttemptRepository::records() const
{
    const auto rows = readRows<DrillRecord>(
        m_database,
        QStringLiteral(
            "SELECT drill_id, count(*), sum(verdict = 'AC'), coalesce(min(CASE WHEN verdict = 'AC' THEN seconds END), 0), max(at_ms), "
            "coalesce(min(CASE WHEN verdict = 'AC' THEN at_ms END), 0) FROM attempts GROUP BY drill_id"),
        {}, readRecord);
    if (!rows)
        return rows.error();
    QHash<QString, DrillRecord> records;
    for (const DrillRecord &record : *rows)
        records.insert(record.drillId, record);
    return records;
}

Result<std::optional<Draft>> AttemptRepository::draft(const QString &drillId) const
{
    return readRow<Draft>(
        m_database,
        QStringLiteral("SELECT drill_id, code, thinking_seconds, hints_opened, given_up, updated_ms FROM drafts WHERE drill_id = ?"),
        {drillId}, [](const QSqlQuery &row) {
            return Draft{row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(),
                         row.value(3).toInt(),    row.value(4).toBool(),   row.value(5).toLongLong()};
        });
}

Result<void> AttemptRepository::saveDraft(const Draft &draft)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO drafts (drill_id, code, thinking_seconds, hints_opened, given_up, updated_ms) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {draft.drillId, draft.code, draft.thinkingSeconds, draft.hintsOpened, draft.givenUp ? 1 : 0, draft.updatedMs});
}

Result<void> AttemptRepository::removeDraft(const QString &drillId)
{
    return m_database.execute(QStringLiteral("DELETE FROM drafts WHERE drill_id = ?"), {drillId});
}

Result<Retro> AttemptRepository::retro(const QString &drillId) const
{
    const auto found = readRow<QString>(m_database, QStringLiteral("SELECT fields FROM retros WHERE drill_id = ?"), {drillId},
                                        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    Retro retro;
    const QJsonObject fields = jsonObject(found->value_or(QString()));
    for (auto field = fields.begin(); field != fields.end(); ++field)
        retro.insert(field.key(), field.value().toString());
    return retro;
}

Result<void> AttemptRepository::saveRetro(const QString &drillId, const Retro &retro, qint64 updatedMs)
{
    QJsonObject fields;
    for (auto field = retro.begin(); field != retro.end(); ++field)
        fields.insert(field.key(), field.value());
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO retros (drill_id, fields, updated_ms) VALUES (?, ?, ?)"),
                              {drillId, jsonText(fields), updatedMs});
}

Result<QHash<QString, qint64>> AttemptRepository::retroTimes() const
{
    const auto rows = readRows<std::pair<QString, qint64>>(
        m_database, QStringLiteral("SELECT drill_id, updated_ms FROM retros"), {},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toString(), row.value(1).toLongLong()); });
    if (!rows)
        return rows.error();
    return QHash<QString, qint64>(rows->begin(), rows->end());
}

} // namespace greenroom
