#include "storage/review_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QCryptographicHash>
#include <QSet>

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, settings_id, undoes, "
                   "interval_days, after_ms, stability, difficulty");

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
    if (!row.value(10).isNull())
        entry.intervalDays = row.value(10).toInt();
    entry.afterMs = row.value(11).toLongLong();
    if (!row.value(12).isNull())
        entry.memory = fsrs::MemoryState{row.value(12).toDouble(), row.value(13).toDouble()};
    return entry;
}

} // namespace

Result<void> ReviewRepository::append(const ReviewEntry &entry)
{
    const QVariant none;
    const QVariant undoes = entry.kind == ReviewKind::Undo ? QVariant(entry.undoes) : none;
    static const QString sql = QStringLiteral("INSERT INTO reviews (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns);
    return m_database.execute(
        sql, {entry.uid, entry.deviceId, entry.cardId, toString(entry.kind), entry.rating ? QVariant(int(*entry.rating)) : none,
              entry.at.msSinceEpoch, entry.at.utcOffsetSeconds, qBound<qint64>(0, entry.durationMs, longestReviewMs), entry.settingsId,
              undoes, entry.intervalDays ? QVariant(*entry.intervalDays) : none, entry.afterMs > 0 ? QVariant(entry.afterMs) : none,
              entry.memory ? QVariant(entry.memory->stability) : none, entry.memory ? QVariant(entry.memory->difficulty) : none});
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

Result<QList<ReviewEntry>> ReviewRepository::latestOf(const QString &deviceId, int most) const
{
    return readRows<ReviewEntry>(m_database,
                                 QStringLiteral("SELECT %1 FROM reviews WHERE device_id = ? ORDER BY id DESC LIMIT ?").arg(columns),
                                 {deviceId, most}, readEntry);
}

Result<std::optional<ReviewEntry>> ReviewRepository::lastUndoable(const QString &deviceId) const
{
    // Newest first: whether a line was taken back is known before it is reached. Lines further back are asked for only when a day of
    // presses was taken back to its beginning.
    for (int most = 64;; most *= 8) {
        const auto lines = latestOf(deviceId, most);
        if (!lines)
            return lines.error();
        QSet<QString> gone;
        for (const ReviewEntry &line : *lines) {
            if (gone.contains(line.uid))
                continue;
            if (line.kind != ReviewKind::Undo)
                return std::optional<ReviewEntry>(line);
            gone.insert(line.undoes);
        }
        if (lines->size() < most)
            return std::optional<ReviewEntry>();
    }
}

namespace {

// What a redo would take back, told by the latest lines, newest first. Nothing known when the lines do not reach far enough back.
struct Redo
{
    bool isKnown = true;
    std::optional<ReviewEntry> undo;
};

Redo redoOf(const QList<ReviewEntry> &lines)
{
    QSet<QString> gone;
    QHash<QString, bool> isUndo;
    for (const ReviewEntry &line : lines)
        isUndo.insert(line.uid, line.kind == ReviewKind::Undo);
    for (const ReviewEntry &line : lines) {
        if (gone.contains(line.uid))
            continue;
        if (line.kind != ReviewKind::Undo)
            return {}; // something was done since
        const auto target = isUndo.constFind(line.undoes);
        if (target == isUndo.constEnd())
            return {false, std::nullopt};
        if (!*target)
            return {true, line};
        gone.insert(line.undoes); // an Undo that was done again; what it had taken back counts as done
    }
    return {false, std::nullopt};
}

} // namespace

Result<std::optional<ReviewEntry>> ReviewRepository::lastRedoable(const QString &deviceId) const
{
    for (int most = 64;; most *= 8) {
        const auto lines = latestOf(deviceId, most);
        if (!lines)
            return lines.error();
        const Redo redo = redoOf(*lines);
        if (redo.isKnown || lines->size() < most)
            return redo.undo;
    }
}

Result<std::optional<ReviewEntry>> ReviewRepository::entry(const QString &uid) const
{
    return readRow<ReviewEntry>(m_database, QStringLiteral("SELECT %1 FROM reviews WHERE uid = ?").arg(columns), {uid}, readEntry);
}

Result<qint64> ReviewRepository::latestMsOf(const QString &cardId) const
{
    const auto latest = readRow<qint64>(m_database, QStringLiteral("SELECT max(coalesce(after_ms, at_ms)) FROM reviews WHERE card_id = ?"),
                                        {cardId}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    return latest ? Result<qint64>(latest->value_or(0)) : Result<qint64>(latest.error());
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
