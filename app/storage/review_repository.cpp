#include "storage/review_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QCryptographicHash>

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, settings_id, undoes");

ReviewEntry readEntry(const QSqlQuery &row)
{
    ReviewEntry entry;
    entry.uid = row.value(0).toString();
    entry.deviceId = row.value(1).toString();
    entry.cardId = row.value(2).toString();
    entry.kind = reviewKindFromString(row.value(3).toString()).value_or(ReviewKind::Cram);
    entry.rating = ratingFromNumber(row.value(4).toInt());
    entry.at = {row.value(5).toLongLong(), row.value(6).toInt()};
    entry.durationMs = row.value(7).toLongLong();
    entry.settingsId = row.value(8).toString();
    entry.undoes = row.value(9).toString();
    return entry;
}

} // namespace

Result<void> ReviewRepository::append(const ReviewEntry &entry)
{
    const QVariant rating = entry.rating ? QVariant(int(*entry.rating)) : QVariant();
    const QVariant undoes = entry.kind == ReviewKind::Undo ? QVariant(entry.undoes) : QVariant();
    return m_database.execute(QStringLiteral("INSERT INTO reviews (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
                              {entry.uid, entry.deviceId, entry.cardId, toString(entry.kind), rating, entry.at.msSinceEpoch,
                               entry.at.utcOffsetSeconds, qBound<qint64>(0, entry.durationMs, longestReviewMs), entry.settingsId, undoes});
}

Result<QList<ReviewEntry>> ReviewRepository::all() const
{
    return readRows<ReviewEntry>(m_database, QStringLiteral("SELECT %1 FROM reviews ORDER BY id").arg(columns), {}, readEntry);
}

Result<QList<ReviewEntry>> ReviewRepository::ofCard(const QString &cardId) const
{
    return readRows<ReviewEntry>(m_database, QStringLiteral("SELECT %1 FROM reviews WHERE card_id = ? ORDER BY id").arg(columns), {cardId},
                                 readEntry);
}

Result<QList<ReviewEntry>> ReviewRepository::since(qint64 ms) const
{
    return readRows<ReviewEntry>(m_database, QStringLiteral("SELECT %1 FROM reviews WHERE at_ms >= ? ORDER BY id").arg(columns), {ms},
                                 readEntry);
}

Result<std::optional<ReviewEntry>> ReviewRepository::lastUndoable(const QString &deviceId) const
{
    return readRow<ReviewEntry>(m_database,
                                QStringLiteral("SELECT %1 FROM reviews WHERE device_id = ? AND kind <> 'undo' AND uid NOT IN "
                                               "(SELECT undoes FROM reviews WHERE kind = 'undo') ORDER BY id DESC LIMIT 1")
                                    .arg(columns),
                                {deviceId}, readEntry);
}

Result<QString> ReviewRepository::keepSettings(const SchedulerSettings &settings)
{
    const QString json = jsonText(toJson(settings));
    const QString id = QString::fromLatin1(QCryptographicHash::hash(json.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    const auto kept =
        m_database.execute(QStringLiteral("INSERT INTO scheduler_settings (id, json) VALUES (?, ?) ON CONFLICT DO NOTHING"), {id, json});
    return kept ? Result<QString>(id) : Result<QString>(kept.error());
}

Result<QHash<QString, SchedulerSettings>> ReviewRepository::settings() const
{
    const auto rows = readRows<std::pair<QString, QString>>(
        m_database, QStringLiteral("SELECT id, json FROM scheduler_settings"), {},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toString(), row.value(1).toString()); });
    if (!rows)
        return rows.error();
    QHash<QString, SchedulerSettings> known;
    for (const auto &[id, json] : *rows) {
        const auto settings = schedulerSettingsFromJson(jsonObject(json));
        if (!settings)
            return settings.error();
        known.insert(id, *settings);
    }
    return known;
}

} // namespace greenroom
