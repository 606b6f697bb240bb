#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

class Database;

/// The SQLite this program runs with.
struct SqliteFacts
{
    QString version;
    bool hasFullTextSearch = false; ///< FTS5
};

/// Asks the library behind a connection.
[[nodiscard]] Result<SqliteFacts> sqliteFacts(Database &database);

} // namespace greenroom
