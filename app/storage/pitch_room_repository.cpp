#include "storage/pitch_room_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

#include <QJsonDocument>

namespace greenroom {

namespace {

QString languageName(CardLanguage language) { return language == CardLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en"); }

std::pair<QString, QString> readPair(const QSqlQuery &row) { return {row.value(0).toString(), row.value(1).toString()}; }

} // namespace

Result<QMap<QString, QString>> PitchRoomRepository::sayLike() const
{
    const auto rows =
        readRows<std::pair<QString, QString>>(m_database, QStringLiteral("SELECT word, respelling FROM say_like"), {}, readPair);
    if (!rows)
        return rows.error();
    QMap<QString, QString> words;
    for (const auto &[word, respelling] : *rows)
        words.insert(word, respelling);
    return words;
}

Result<void> PitchRoomRepository::setSayLike(const QString &word, const QString &respelling, qint64 updatedMs)
{
    const QString key = word.trimmed().toLower();
    if (respelling.trimmed().isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM say_like WHERE word = ?"), {key});
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO say_like (word, respelling, updated_ms) VALUES (?, ?, ?)"),
                              {key, respelling.trimmed(), updatedMs});
}

Result<std::optional<QJsonArray>> PitchRoomRepository::emphasis(const QString &pitchId, CardLanguage language) const
{
    const auto row = readRow<QString>(m_database, QStringLiteral("SELECT marks FROM pitch_emphasis WHERE pitch_id = ? AND language = ?"),
                                      {pitchId, languageName(language)}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<QJsonArray>();
    return std::optional<QJsonArray>(QJsonDocument::fromJson((*row)->toUtf8()).array());
}

Result<void> PitchRoomRepository::setEmphasis(const QString &pitchId, CardLanguage language, const QJsonArray &marks, qint64 updatedMs)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO pitch_emphasis (pitch_id, language, marks, updated_ms) VALUES (?, ?, ?, ?)"),
        {pitchId, languageName(language), QString::fromUtf8(QJsonDocument(marks).toJson(QJsonDocument::Compact)), updatedMs});
}

Result<void> PitchRoomRepository::addRehearsal(const QString &id, const QString &deviceId, const QString &pitchId, const Moment &at,
                                               double seconds)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO rehearsals (uid, device_id, pitch_id, at_ms, utc_offset_seconds, seconds) VALUES (?, ?, ?, ?, ?, ?)"),
        {id, deviceId, pitchId, at.msSinceEpoch, at.utcOffsetSeconds, seconds});
}

Result<int> PitchRoomRepository::rehearsalsSince(const QString &pitchId, qint64 sinceMs) const
{
    const auto row = readRow<int>(m_database, QStringLiteral("SELECT count(*) FROM rehearsals WHERE pitch_id = ? AND at_ms >= ?"),
                                  {pitchId, sinceMs}, [](const QSqlQuery &query) { return query.value(0).toInt(); });
    if (!row)
        return row.error();
    return row->value_or(0);
}

Result<QList<QJsonObject>> PitchRoomRepository::ownPitches() const
{
    return readRows<QJsonObject>(m_database, QStringLiteral("SELECT json FROM own_pitches WHERE deleted_ms IS NULL ORDER BY rowid"), {},
                                 [](const QSqlQuery &query) { return jsonObject(query.value(0).toString()); });
}

Result<void> PitchRoomRepository::saveOwnPitch(const QString &id, const QJsonObject &pitch, qint64 updatedMs)
{
    return m_database.execute(QStringLiteral("INSERT INTO own_pitches (id, json, updated_ms) VALUES (?, ?, ?) "
                                             "ON CONFLICT (id) DO UPDATE SET json = excluded.json, updated_ms = excluded.updated_ms, "
                                             "deleted_ms = NULL"),
                              {id, jsonText(pitch), updatedMs});
}

Result<void> PitchRoomRepository::removeOwnPitch(const QString &id, qint64 deletedMs)
{
    return m_database.execute(QStringLiteral("UPDATE own_pitches SET deleted_ms = ? WHERE id = ?"), {deletedMs, id});
}

} // namespace greenroom
