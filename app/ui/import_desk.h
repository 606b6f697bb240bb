#pragma once

#include "core/result.h"
#include "import_preview.h"

#include <functional>
#include <optional>

namespace greenroom {

/// Told before each file is read: how many are done, of how many, and its name. False stops the reading.
using ImportProgress = std::function<bool(int done, int total, const QString &name)>;

/// What the import screen needs of whoever imports. All calls but undoable() take long and come from a worker thread, one at a time.
class ImportDesk
{
public:
    ImportDesk() = default;
    ImportDesk(const ImportDesk &) = delete;
    ImportDesk &operator=(const ImportDesk &) = delete;
    virtual ~ImportDesk() = default;

    /// Reads files and folders and says what an import would do; changes nothing. Cancelled when `progress` stopped it.
    [[nodiscard]] virtual Result<ImportPreview> read(const QStringList &paths, const ImportProgress &progress) = 0;
    /// Does what was read last, as chosen: each file whole or not at all. `progress` as for read(), between two files.
    [[nodiscard]] virtual Result<ImportOutcome> apply(const QList<ImportChoice> &choices, const ImportProgress &progress) = 0;
    /// Brings the bank before the latest import back; reviews and notes made since stay.
    [[nodiscard]] virtual Result<void> undo() = 0;
    /// The import that undo() would take back.
    [[nodiscard]] virtual std::optional<ImportUndo> undoable() const = 0;
};

} // namespace greenroom
