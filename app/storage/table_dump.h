#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace greenroom {

class Database;

/// Every row of every table that holds what the user did, by table: {"reviews":[{"uid":…}, …], …}. Columns keep their names; a text column
/// that holds JSON is that JSON. Indexes and caches, which are made again, are left out.
[[nodiscard]] Result<QJsonObject> dumpTables(Database &database);

} // namespace greenroom
