#pragma once

#include "core/imported_item.h"

#include <QHash>

#include <optional>

namespace greenroom {

/// What an import does with one item.
enum class NotesChangeKind { Added, Updated, Moved, Archived, Restored };

/// "added", "updated" …
[[nodiscard]] QString toString(NotesChangeKind kind);

struct NotesChange
{
    NotesChangeKind kind = NotesChangeKind::Added;
    std::optional<ImportedItem> before; ///< as the bank holds it; nothing for a new one
    ImportedItem after;                 ///< as the bank would hold it
};

/// The items of the files of an import beside what the bank holds.
struct NotesMatch
{
    QList<NotesChange> changes;
    QList<ImportedItem> shifted;        ///< unchanged, but on another line or at another place of the same file: saved without a word
    int unchanged = 0;                  ///< those with it
    QList<ImportedItem> repeated;       ///< items with more than one source after the import
    QList<QHash<QString, QString>> ids; ///< for each file: id its reading gave -> id the bank keeps
};

/// Finds for each item of the files the item of the bank it is: by an id the file names, by the same words in the same file, by the id its
/// words give, by likeness within the file, then by the same words in all files, then by likeness among what would otherwise be gone. What
/// is left of the bank in these files, or in `gonePaths`, is archived. Pure.
[[nodiscard]] NotesMatch matchNotes(const QList<ImportedItem> &bank, const QList<FileItems> &files, const QStringList &paths,
                                    const QStringList &gonePaths, qint64 nowMs);

} // namespace greenroom
