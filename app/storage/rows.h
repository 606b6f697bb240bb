#pragma once

#include "core/result.h"
#include "storage/database.h"

#include <QList>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace greenroom {

/// Every row of a statement, each turned into a value by `read(const QSqlQuery &)`. A read that breaks off half way is an error, never a
/// shorter list.
template <typename Value, typename Read>
[[nodiscard]] Result<QList<Value>> readRows(Database &database, const QString &sql, const QVariantList &values, Read read)
{
    auto query = database.run(sql, values);
    if (!query)
        return query.error();
    QList<Value> rows;
    while (query.value().next())
        rows.append(read(query.value()));
    if (query.value().lastError().isValid())
        return database.errorOf(query.value());
    return rows;
}

/// The first row of a statement, or nothing when there is none.
template <typename Value, typename Read>
[[nodiscard]] Result<std::optional<Value>> readRow(Database &database, const QString &sql, const QVariantList &values, Read read)
{
    auto rows = readRows<Value>(database, sql, values, read);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<Value>() : std::optional<Value>(rows->first());
}

} // namespace greenroom
