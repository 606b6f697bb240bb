#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace greenroom {

/// "GRNR", SQLite's mark of whose database a file is.
inline constexpr int databaseApplicationId = 0x47524E52;

/// What the first 100 bytes of a database file say (https://www.sqlite.org/fileformat.html, section 1.3).
struct DatabaseHeader
{
    int applicationId = 0;
    int userVersion = 0;
};

/// Reads the header without opening the database, so that a file we refuse is not touched. Nothing for a missing or empty file.
/// Damaged when it is no SQLite file, Unreadable when it cannot be read.
[[nodiscard]] Result<std::optional<DatabaseHeader>> readDatabaseHeader(const QString &path);

} // namespace greenroom
