#pragma once

#include "storage/database.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace greenroom {

/// Settings by key, and the profile that fills placeholders.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database &database)
        : m_database(database)
    {}

    /// Every setting that was ever set.
    [[nodiscard]] Result<QMap<QString, QJsonValue>> all() const;
    /// The value of a key; undefined when it was never set.
    [[nodiscard]] Result<QJsonValue> value(const QString &key) const;
    [[nodiscard]] Result<void> setValue(const QString &key, const QJsonValue &value);
    /// Sets a key that was never set and gives the value that then holds: of two programs starting at once, one wins.
    [[nodiscard]] Result<QJsonValue> setOnce(const QString &key, const QJsonValue &value);
    [[nodiscard]] Result<void> remove(const QString &key);

    [[nodiscard]] Result<QMap<QString, QString>> profile() const;
    /// An empty value removes the key.
    [[nodiscard]] Result<void> setProfile(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace greenroom
