#pragma once

#include "catalog/catalog.h"
#include "core/imported_item.h"
#include "core/result.h"

namespace greenroom {

class Database;

/// Puts what came with the user's own notes into the bank: topics, questions with their follow-ups, scripts, the plan of the day, and hints
/// and cases to the problems a drill folder has; a problem without a folder is a card. What is archived stays out.
[[nodiscard]] Result<void> addImportedContent(Database &database, Catalog &catalog);

/// The question of an imported item with its texts; its topic is the item's.
[[nodiscard]] Question questionOf(const ImportedItem &item);

} // namespace greenroom
