#pragma once

#include "core/plan_day.h"
#include "storage/database.h"

#include <QDate>
#include <QList>

#include <optional>

namespace greenroom {

/// The days that were lived, one row each.
class PlanRepository
{
public:
    explicit PlanRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::optional<PlanDay>> day(QDate date) const;
    /// The latest day before a date.
    [[nodiscard]] Result<std::optional<PlanDay>> dayBefore(QDate date) const;
    /// Days from one date to another, both included, in order.
    [[nodiscard]] Result<QList<PlanDay>> days(QDate from, QDate to) const;
    [[nodiscard]] Result<void> save(const PlanDay &day, const QString &deviceId, qint64 updatedMs);

private:
    [[nodiscard]] Result<QList<PlanDay>> read(const QString &condition, const QVariantList &values) const;

    Database &m_database;
};

} // namespace greenroom
