#pragma once

#include "core/result.h"
#include "exchange/anki_collection.h"

namespace greenroom {

/// Reads note types, decks, presets and settings of schemas 14 to 18 (tables with protobuf) into the collection.
[[nodiscard]] Result<void> readAnkiTables(SqliteFile &file, const QString &path, AnkiCollection &collection);

/// The same of schema 11, where they are JSON in the one row of `col`.
[[nodiscard]] Result<void> readAnkiJson(SqliteFile &file, const QString &path, AnkiCollection &collection);

} // namespace greenroom
