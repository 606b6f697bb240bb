#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

/// What SQLite's result code (primary or extended) means to a person, about the database at `path`; `detail` is SQLite's own text.
[[nodiscard]] Error databaseError(int sqliteCode, const QString &detail, const QString &path);

/// The database at `path` was made by a newer Greenroom.
[[nodiscard]] Error newerDatabaseError(const QString &path, int version);

/// The file at `path` is not a database of Greenroom.
[[nodiscard]] Error foreignDatabaseError(const QString &path);

} // namespace greenroom
