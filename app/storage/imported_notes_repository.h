#pragma once

#include "core/imported_item.h"
#include "core/note.h"
#include "storage/database.h"

#include <QList>

#include <optional>

namespace greenroom {

/// An import that was done and holds.
struct ImportRecord
{
    qint64 id = 0;
    qint64 atMs = 0;
    QString source;
    int changes = 0;
};

/// One item as it was before an import; nothing where there was none.
struct ImportedBefore
{
    QString itemId;
    std::optional<ImportedItem> before;
    std::optional<QList<Overlay>> overlays; ///< the user's own texts over it, where the import changed those
};

/// What notes brought into the bank, and the imports that brought it.
class ImportedNotesRepository
{
public:
    explicit ImportedNotesRepository(Database &database)
        : m_database(database)
    {}

    /// All items, archived ones too, in the order of their places.
    [[nodiscard]] Result<QList<ImportedItem>> all() const;
    [[nodiscard]] Result<void> save(const ImportedItem &item);
    [[nodiscard]] Result<void> remove(const QString &itemId);

    /// Opens an import and gives its id.
    [[nodiscard]] Result<qint64> beginImport(qint64 atMs, const QString &source);
    /// Keeps what an item was before.
    [[nodiscard]] Result<void> keepBefore(qint64 importId, const ImportedBefore &before);
    /// The latest import at or after a moment that was not undone.
    [[nodiscard]] Result<std::optional<ImportRecord>> latestImport(qint64 sinceMs) const;
    [[nodiscard]] Result<QList<ImportedBefore>> changesOf(qint64 importId) const;
    [[nodiscard]] Result<void> markUndone(qint64 importId, qint64 atMs);
    /// Forgets what imports before a moment replaced: they can no longer be taken back.
    [[nodiscard]] Result<void> forgetBefore(qint64 atMs);

    /// Digest of each file that was read, by path.
    [[nodiscard]] Result<QHash<QString, QString>> files() const;
    [[nodiscard]] Result<void> saveFile(const QString &path, const QString &digest, qint64 atMs);
    [[nodiscard]] Result<void> removeFile(const QString &path);
    /// Forgets the digests, so that the next import looks at every file.
    [[nodiscard]] Result<void> forgetFiles();

private:
    Database &m_database;
};

} // namespace greenroom
