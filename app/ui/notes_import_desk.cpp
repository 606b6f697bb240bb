#include "notes_import_desk.h"

#include "storage/database.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/review_repository.h"

#include <QSet>

namespace greenroom {

namespace {

/// What hangs on an item that would change or go: reviews, notes, and an edit of the user's own.
Result<void> addHistory(Database &database, ImportPreview &preview)
{
    const ReviewRepository reviews(database);
    const NoteRepository notes(database);
    const OverlayRepository overlays(database);
    for (ImportEntry &entry : preview.entries) {
        if (entry.kind != ImportKind::Changed && entry.kind != ImportKind::Archived)
            continue;
        const auto log = reviews.ofCard(entry.id);
        if (!log)
            return log.error();
        const auto note = notes.note(entry.id);
        if (!note)
            return note.error();
        const auto edits = overlays.ofItem(entry.id);
        if (!edits)
            return edits.error();
        entry.reviews = int(log->size());
        entry.notes = note->text.isEmpty() ? 0 : 1;
        entry.editedHere = !edits->isEmpty();
    }
    return {};
}

} // namespace

NotesImportDesk::NotesImportDesk(Database &window, const Clock &clock)
    : m_window(window)
    , m_clock(clock)
{}

Result<ImportPreview> NotesImportDesk::read(const QStringList &paths, const ImportProgress &progress)
{
    const auto database = Database::attach(m_window.path());
    if (!database)
        return database.error();
    const auto plan = ImportService(**database, m_clock).plan(paths, progress);
    if (!plan)
        return plan.error();
    const auto files = ImportedNotesRepository(**database).files();
    if (!files)
        return files.error();
    const QStringList known = files->keys();
    ImportPreview preview = previewOf(*plan, {known.begin(), known.end()});
    if (const auto added = addHistory(**database, preview); !added)
        return added.error();
    m_plan = *plan;
    return preview;
}

Result<ImportOutcome> NotesImportDesk::apply(const QList<ImportChoice> &choices, const ImportProgress &progress)
{
    const auto database = Database::attach(m_window.path());
    if (!database)
        return database.error();
    QHash<QString, const NotesChange *> changes;
    for (const NotesChange &change : std::as_const(m_plan.match.changes))
        changes.insert(change.after.id, &change);
    NotesImportWish wish;
    for (const ImportChoice &choice : choices) {
        const NotesChange *change = changes.value(choice.id);
        const bool updates = change && change->kind == NotesChangeKind::Updated && change->after.kind == ImportedKind::Question;
        // A text of the bank can stand over the file's for questions alone; whatever else is kept is offered again.
        if (!choice.ticked || (!choice.takeNew && !updates))
            wish.left.insert(choice.id);
        else if (updates)
            (choice.takeNew ? wish.replace : wish.keep).insert(choice.id);
    }
    const auto done = ImportService(**database, m_clock).apply(m_plan, wish, progress);
    if (!done)
        return done.error();
    m_plan = {};
    return ImportOutcome{done->changes, done->questionIds, done->stopped};
}

Result<void> NotesImportDesk::undo()
{
    const auto database = Database::attach(m_window.path());
    if (!database)
        return database.error();
    const auto undone = ImportService(**database, m_clock).undo();
    return undone ? Result<void>() : Result<void>(undone.error());
}

std::optional<ImportUndo> NotesImportDesk::undoable() const
{
    const auto record = ImportService(m_window, m_clock).undoable();
    if (!record || !record->has_value())
        return std::nullopt;
    const ImportRecord &last = **record;
    return ImportUndo{QDateTime::fromMSecsSinceEpoch(last.atMs, Qt::OffsetFromUTC, m_clock.now().utcOffsetSeconds), last.changes,
                      last.source};
}

} // namespace greenroom
