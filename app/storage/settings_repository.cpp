#include "storage/settings_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

namespace greenroom {

namespace {

std::pair<QString, QString> readPair(const QSqlQuery &row) { return {row.value(0).toString(), row.value(1).toString()}; }

} // namespace

Result<QMap<QString, QJsonValue>> SettingsRepository::all() const
{
    const auto rows = readRows<std::pair<QString, QString>>(m_database, QStringLiteral("SELECT key, value FROM settings"), {}, readPair);
    if (!rows)
        return rows.error();
    QMap<QString, QJsonValue> settings;
    for (const auto &[key, value] : *rows)
        settings.insert(key, jsonValue(value));
    return settings;
}

Result<QJsonValue> SettingsRepository::value(const QString &key) const
{
    const auto found =
        readRow<std::pair<QString, QString>>(m_database, QStringLiteral("SELECT key, value FROM settings WHERE key = ?"), {key}, readPair);
    if (!found)
        return found.error();
    return found->has_value() ? jsonValue((*found)->second) : QJsonValue(QJsonValue::Undefined);
}

Result<void> SettingsRepository::setValue(const QString &key, const QJsonValue &value)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)"), {key, jsonValueText(value)});
}

Result<QJsonValue> SettingsRepository::setOnce(const QString &key, const QJsonValue &fresh)
{
    const auto set = m_database.execute(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                                        {key, jsonValueText(fresh)});
    return set ? value(key) : Result<QJsonValue>(set.error());
}

Result<void> SettingsRepository::remove(const QString &key)
{
    return m_database.execute(QStringLiteral("DELETE FROM settings WHERE key = ?"), {key});
}

Result<QMap<QString, QString>> SettingsRepository::profile() const
{
    const auto rows = readRows<std::pair<QString, QString>>(m_database, QStringLiteral("SELECT key, value FROM profile"), {}, readPair);
    if (!rows)
        return rows.error();
    QMap<QString, QString> profile;
    for (const auto &[key, value] : *rows)
        profile.insert(key, value);
    return profile;
}

Result<void> SettingsRepository::setProfile(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM profile WHERE key = ?"), {key});
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO profile (key, value) VALUES (?, ?)"), {key, value});
}

} // namespace greenroom
