#pragma once

#include "core/clock.h"
#include "core/notes_matching.h"
#include "core/result.h"
#include "storage/imported_notes_repository.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace greenroom {

class Database;

/// A file that an import could not read, and why.
struct UnreadNotes
{
    QString path;
    QString message;
};

/// What an import of notes would do. The plan is a value: it can be shown, ticked off and applied later.
struct NotesImportPlan
{
    QList<NotesFile> files; ///< as they were read, their ids those the bank keeps
    NotesMatch match;
    QList<UnreadNotes> unread;
    QHash<QString, QString> digests; ///< of the files, by path
    QStringList gonePaths;           ///< files that came in before and are no longer in a folder that was read
    QString source;                  ///< name of the folder or file, for people
};

/// How a plan is carried out.
struct NotesImportWish
{
    QSet<QString> left;    ///< items that stay as they are and are offered again
    QSet<QString> keep;    ///< changed questions whose text in the bank stays, as the user's own over that of the file
    QSet<QString> replace; ///< changed questions whose text of the user's own goes: the file's is shown
    bool daily = false;    ///< a backup once a day is enough: a file that is saved again and again
};

/// What an import did.
struct NotesImportDone
{
    int changes = 0;
    bool stopped = false;    ///< not all files: those that came in are whole
    QStringList questionIds; ///< questions that are new, changed or back
};

/// Told before each file is read: how many are done, of how many, and its name. False stops the reading.
using NotesProgress = std::function<bool(int done, int total, const QString &name)>;

/// Brings a candidate's own Markdown notes into the bank. Two steps: plan() reads and compares and changes nothing, apply() does what a
/// plan says in one transaction. The files stay as they are.
class ImportService
{
public:
    static constexpr qint64 undoableMs = qint64(30) * 24 * 60 * 60 * 1000;

    ImportService(Database &database, const Clock &clock);

    /// The Markdown files of paths: a file stands for itself, a folder for all *.md and *.markdown below it, hidden and temporary ones left
    /// out. NotFound when a path is not there.
    [[nodiscard]] static Result<QStringList> notesIn(const QStringList &paths);

    /// Reads files and folders and says what would change. Cancelled when `progress` stopped it.
    [[nodiscard]] Result<NotesImportPlan> plan(const QStringList &paths, const NotesProgress &progress = {});
    /// Does what a plan says, a backup made first where anything changes. One file is one transaction: each comes in whole or not at all,
    /// and all of them are one import for undo(). `progress` may stop it between two files; Cancelled when nothing was done by then.
    [[nodiscard]] Result<NotesImportDone> apply(const NotesImportPlan &plan, const NotesImportWish &wish = {},
                                                const NotesProgress &progress = {});

    /// The import that undo() would take back: the latest one of the last 30 days.
    [[nodiscard]] Result<std::optional<ImportRecord>> undoable() const;
    /// Takes the latest import back, a backup made first: every item is as it was before. Reviews, marks and notes made since stay. Gives
    /// the number of items; NotFound when there is nothing to take back.
    [[nodiscard]] Result<int> undo();

private:
    /// What an import does with one file.
    struct FileWork
    {
        QString path;
        QList<const NotesChange *> changes;
        QList<const ImportedItem *> shifted;
        QString digest; ///< empty = as it is known
        bool gone = false;
    };
    [[nodiscard]] Result<QList<FileWork>> workOf(const NotesImportPlan &plan, const QSet<QString> &left) const;
    [[nodiscard]] Result<void> write(const FileWork &work, const NotesImportWish &wish, const QString &source, NotesImportDone &done);
    [[nodiscard]] Result<void> writeChange(const NotesChange &change, const NotesImportWish &wish, qint64 importId);
    [[nodiscard]] Result<void> restoreTexts(const ImportedBefore &change);
    [[nodiscard]] Result<void> settleTexts(const NotesChange &change, const NotesImportWish &wish, ImportedBefore &before);

    Database &m_database;
    const Clock &m_clock;
    ImportedNotesRepository m_notes;
    qint64 m_importId = 0; ///< of the import that is being written; 0 = none was begun
};

} // namespace greenroom
