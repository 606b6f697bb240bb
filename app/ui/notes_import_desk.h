#pragma once

#include "catalog/search_paths.h"
#include "core/clock.h"
#include "import_desk.h"
#include "services/import_service.h"

#include <QHash>

namespace greenroom {

class Database;

/// The import screen over the import of notes and of other programs' decks. Reading and writing open a connection of their own, because
/// they come from a worker.
class NotesImportDesk : public ImportDesk
{
public:
    /// `window` is the connection of the window's thread, for undoable() alone; `places` is where decks look for the bank as it stands.
    NotesImportDesk(Database &window, const Clock &clock, Places places);

    [[nodiscard]] Result<ImportPreview> read(const QStringList &paths, const ImportProgress &progress) override;
    /// A backup is made first.
    [[nodiscard]] Result<ImportOutcome> apply(const QList<ImportChoice> &choices, const ImportProgress &progress) override;
    [[nodiscard]] Result<void> undo() override;
    [[nodiscard]] std::optional<ImportUndo> undoable() const override;

private:
    [[nodiscard]] Result<void> readDecks(const QStringList &decks, ImportPreview &preview) const;
    [[nodiscard]] Result<void> applyDecks(const QSet<QString> &left, ImportOutcome &outcome) const;

    Database &m_window;
    const Clock &m_clock;
    Places m_places;
    NotesImportPlan m_plan; ///< what was read last
    QStringList m_decks;    ///< with it: packages and tables
};

/// What a plan would do, as the import screen shows it. `known` are the paths of files that came in before.
[[nodiscard]] ImportPreview previewOf(const NotesImportPlan &plan, const QSet<QString> &known);

} // namespace greenroom
