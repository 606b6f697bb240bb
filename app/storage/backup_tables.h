#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

namespace greenroom {

class Database;

/// How much of what a user made is in a database: rows by name, as `backup --json` tells them.
[[nodiscard]] Result<QMap<QString, int>> countBackupRows(Database &database);

/// Puts the tables of the database file `copy`, of the same schema, in the place of those of `database`, in one transaction; the search
/// index is left, it is made again. Errors are the database's own, and nothing is changed then.
[[nodiscard]] Result<void> takeTablesFrom(Database &database, const QString &copy);

} // namespace greenroom
