#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/result.h"
#include "services/deck_import_service.h"

namespace greenroom {

class Database;

// The bank as a folder of Markdown files (`export --format markdown`), out and in:
//   greenroom-bank.json          says what the folder is
//   topics.json                  the topics in their order, as in content/README.md
//   questions/<topic>/<id>.md    and <id>.zh.md: exchange/bank_file.h
//   notes/<id>.md                the user's notes
//   archived.json                ids of what is put away
//   media/                       pictures and sounds that cards show
//   content/, drills/            the data folder's own content and drills, as they are

/// Whether a folder is an exported bank.
[[nodiscard]] bool isBankFolder(const QString &path);

/// Writes the bank into a folder that is not there yet, or is empty, or is an earlier export, which it takes the place of. Appears whole or
/// not at all. Gives the number of files. `catalog` is the bank as the user sees it. Unwritable, also when the folder holds something else.
[[nodiscard]] Result<int> writeBankFolder(Database &database, const Catalog &catalog, const QString &dataFolder, const QString &path);

/// Reads such a folder into the bank, in one transaction. A question that `shipped` (the content folders alone) has keeps its file and gets
/// what differs as the user's edit; others become questions of the user's own.
[[nodiscard]] Result<DeckImportReport> readBankFolder(Database &database, const Clock &clock, const Catalog &shipped,
                                                      const QString &dataFolder, const QString &path, ImportMode mode);

} // namespace greenroom
