#pragma once

#include "core/clock.h"
#include "import_desk.h"
#include "services/import_service.h"

#include <QHash>

namespace greenroom {

class Database;

/// The import screen over the import of notes. Reading and writing open a connection of their own, because they come from a worker.
class NotesImportDesk : public ImportDesk
{
public:
    /// `window` is the connection of the window's thread, for undoable() alone.
    NotesImportDesk(Database &window, const Clock &clock);

    [[nodiscard]] Result<ImportPreview> read(const QStringList &paths, const ImportProgress &progress) override;
    /// A backup is made first.
    [[nodiscard]] Result<ImportOutcome> apply(const QList<ImportChoice> &choices, const ImportProgress &progress) override;
    [[nodiscard]] Result<void> undo() override;
    [[nodiscard]] std::optional<ImportUndo> undoable() const override;

private:
    Database &m_window;
    const Clock &m_clock;
    NotesImportPlan m_plan; ///< what was read last
};

/// What a plan would do, as the import screen shows it. `known` are the paths of files that came in before.
[[nodiscard]] ImportPreview previewOf(const NotesImportPlan &plan, const QSet<QString> &known);

} // namespace greenroom
