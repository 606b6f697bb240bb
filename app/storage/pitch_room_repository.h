#pragma once

#include "core/clock.h"
#include "core/pitch.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace greenroom {

/// What the pitch room keeps beside the takes: pronunciations, emphasised words, times said aloud, own pitches.
class PitchRoomRepository
{
public:
    explicit PitchRoomRepository(Database &database)
        : m_database(database)
    {}

    /// Word (lower case) -> how the user says it.
    [[nodiscard]] Result<QMap<QString, QString>> sayLike() const;
    /// An empty respelling removes the word.
    [[nodiscard]] Result<void> setSayLike(const QString &word, const QString &respelling, qint64 updatedMs);

    /// Nothing when the user never chose, which is another thing than having chosen none.
    [[nodiscard]] Result<std::optional<QJsonArray>> emphasis(const QString &pitchId, CardLanguage language) const;
    [[nodiscard]] Result<void> setEmphasis(const QString &pitchId, CardLanguage language, const QJsonArray &marks, qint64 updatedMs);

    [[nodiscard]] Result<void> addRehearsal(const QString &id, const QString &deviceId, const QString &pitchId, const Moment &at,
                                            double seconds);
    /// How often a pitch was said aloud since a moment.
    [[nodiscard]] Result<int> rehearsalsSince(const QString &pitchId, qint64 sinceMs) const;

    /// Own pitches that were not deleted, oldest first, as their JSON.
    [[nodiscard]] Result<QList<QJsonObject>> ownPitches() const;
    [[nodiscard]] Result<void> saveOwnPitch(const QString &id, const QJsonObject &pitch, qint64 updatedMs);
    [[nodiscard]] Result<void> removeOwnPitch(const QString &id, qint64 deletedMs);

private:
    Database &m_database;
};

} // namespace greenroom
