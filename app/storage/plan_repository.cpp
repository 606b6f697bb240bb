#include "storage/plan_repository.h"

#include "storage/json_text.h"
#include "storage/rows.h"

namespace greenroom {

namespace {

std::optional<PlanDay> firstOf(const QList<PlanDay> &days)
{
    return days.isEmpty() ? std::optional<PlanDay>() : std::optional<PlanDay>(days.first());
}

} // namespace

Result<QList<PlanDay>> PlanRepository::read(const QString &condition, const QVariantList &values) const
{
    const auto rows = readRows<QString>(m_database, QStringLiteral("SELECT json FROM plan_days WHERE ") + condition, values,
                                        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!rows)
        return rows.error();
    QList<PlanDay> days;
    for (const QString &text : *rows) {
        const auto day = planDayFromJson(jsonObject(text));
        if (!day)
            return day.error();
        days.append(*day);
    }
    return days;
}

Result<std::optional<PlanDay>> PlanRepository::day(QDate date) const
{
    const auto days = read(QStringLiteral("date = ?"), {date.toString(Qt::ISODate)});
    return days ? Result<std::optional<PlanDay>>(firstOf(*days)) : days.error();
}

Result<std::optional<PlanDay>> PlanRepository::dayBefore(QDate date) const
{
    const auto days = read(QStringLiteral("date < ? ORDER BY date DESC LIMIT 1"), {date.toString(Qt::ISODate)});
    return days ? Result<std::optional<PlanDay>>(firstOf(*days)) : days.error();
}

Result<QList<PlanDay>> PlanRepository::days(QDate from, QDate to) const
{
    return read(QStringLiteral("date BETWEEN ? AND ? ORDER BY date"), {from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
}

Result<void> PlanRepository::save(const PlanDay &day, const QString &deviceId, qint64 updatedMs)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO plan_days (date, device_id, json, updated_ms) VALUES (?, ?, ?, ?)"),
                              {day.date.toString(Qt::ISODate), deviceId, jsonText(toJson(day)), updatedMs});
}

} // namespace greenroom
