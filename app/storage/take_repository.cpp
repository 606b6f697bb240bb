#include "storage/take_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("uid, pitch_id, recorded_at_ms, utc_offset_seconds, samples, sample_rate, target_seconds, file_name, input, "
                   "best, recovered, feedback");

Take readTake(const QSqlQuery &row)
{
    Take take;
    take.id = row.value(0).toString();
    take.pitchId = row.value(1).toString();
    take.recordedAt = {row.value(2).toLongLong(), row.value(3).toInt()};
    take.samples = row.value(4).toLongLong();
    take.sampleRate = row.value(5).toInt();
    take.targetSeconds = row.value(6).toInt();
    take.fileName = row.value(7).toString();
    take.device = row.value(8).toString();
    take.best = row.value(9).toBool();
    take.recovered = row.value(10).toBool();
    take.feedback = jsonObject(row.value(11).toString());
    return take;
}

std::pair<QString, QString> readPair(const QSqlQuery &row) { return {row.value(0).toString(), row.value(1).toString()}; }

} // namespace

Result<void> TakeRepository::add(const Take &take, const QString &deviceId)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO takes (%1, device_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {take.id, take.pitchId, take.recordedAt.msSinceEpoch, take.recordedAt.utcOffsetSeconds, take.samples, take.sampleRate,
         take.targetSeconds, take.fileName, take.device, take.best ? 1 : 0, take.recovered ? 1 : 0, jsonText(take.feedback), deviceId});
}

Result<QList<Take>> TakeRepository::all() const
{
    return readRows<Take>(m_database,
                          QStringLiteral("SELECT %1 FROM takes WHERE deleted_ms IS NULL ORDER BY recorded_at_ms, uid").arg(columns), {},
                          readTake);
}

Result<QList<Take>> TakeRepository::ofPitch(const QString &pitchId) const
{
    return readRows<Take>(
        m_database,
        QStringLiteral("SELECT %1 FROM takes WHERE deleted_ms IS NULL AND pitch_id = ? ORDER BY recorded_at_ms, uid").arg(columns),
        {pitchId}, readTake);
}

Result<std::optional<Take>> TakeRepository::find(const QString &id) const
{
    return readRow<Take>(m_database, QStringLiteral("SELECT %1 FROM takes WHERE deleted_ms IS NULL AND uid = ?").arg(columns), {id},
                         readTake);
}

Result<QMap<QString, int>> TakeRepository::numbersOf(const QString &pitchId) const
{
    const auto readId = [](const QSqlQuery &row) { return row.value(0).toString(); };
    const Result<QList<QString>> ids = readRows<QString>(
        m_database, QStringLiteral("SELECT uid FROM takes WHERE pitch_id = ? ORDER BY recorded_at_ms, uid"), {pitchId}, readId);
    if (!ids)
        return ids.error();
    QMap<QString, int> numbers;
    for (const QString &id : *ids)
        numbers.insert(id, int(numbers.size()) + 1);
    return numbers;
}

Result<void> TakeRepository::setBest(const QString &id)
{
    // One statement, so that there is never a moment with two or without one.
    return changeOne(
        QStringLiteral(
            "UPDATE takes SET best = (uid = ?) WHERE pitch_id = (SELECT pitch_id FROM takes WHERE uid = ? AND deleted_ms IS NULL)"),
        {id, id});
}

Result<void> TakeRepository::clearBest(const QString &id)
{
    return changeOne(QStringLiteral("UPDATE takes SET best = 0 WHERE uid = ?"), {id});
}

Result<void> TakeRepository::setFileName(const QString &id, const QString &fileName)
{
    return changeOne(QStringLiteral("UPDATE takes SET file_name = ? WHERE uid = ?"), {fileName, id});
}

Result<void> TakeRepository::setFeedback(const QString &id, const QJsonObject &feedback)
{
    return changeOne(QStringLiteral("UPDATE takes SET feedback = ? WHERE uid = ?"), {jsonText(feedback), id});
}

Result<void> TakeRepository::remove(const QString &id, qint64 deletedMs)
{
    return changeOne(QStringLiteral("UPDATE takes SET deleted_ms = ?, best = 0 WHERE uid = ? AND deleted_ms IS NULL"), {deletedMs, id});
}

Result<void> TakeRepository::restore(const QString &id)
{
    return changeOne(QStringLiteral("UPDATE takes SET deleted_ms = NULL WHERE uid = ? AND deleted_ms IS NOT NULL"), {id});
}

Result<QMap<QString, FindingVerdict>> TakeRepository::verdicts(const QString &takeId) const
{
    const auto rows = readRows<std::pair<QString, QString>>(
        m_database, QStringLiteral("SELECT finding, verdict FROM finding_verdicts WHERE take_id = ?"), {takeId}, readPair);
    if (!rows)
        return rows.error();
    QMap<QString, FindingVerdict> verdicts;
    for (const auto &[finding, verdict] : *rows)
        verdicts.insert(finding, verdict == QLatin1String("overruled") ? FindingVerdict::Overruled : FindingVerdict::Dismissed);
    return verdicts;
}

Result<void> TakeRepository::setVerdict(const QString &takeId, const QString &finding, std::optional<FindingVerdict> verdict,
                                        qint64 updatedMs)
{
    if (!verdict)
        return m_database.execute(QStringLiteral("DELETE FROM finding_verdicts WHERE take_id = ? AND finding = ?"), {takeId, finding});
    const QString name = *verdict == FindingVerdict::Overruled ? QStringLiteral("overruled") : QStringLiteral("dismissed");
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO finding_verdicts (take_id, finding, verdict, updated_ms) VALUES (?, ?, ?, ?)"),
        {takeId, finding, name, updatedMs});
}

Result<void> TakeRepository::changeOne(const QString &sql, const QVariantList &values)
{
    const auto query = m_database.run(sql, values);
    if (!query)
        return query.error();
    if (query->numRowsAffected() < 1)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is no such take any more."), {}};
    return {};
}

} // namespace greenroom
