#include "notes_import_desk.h"

#include "services/deck_import_service.h"
#include "services/workspace.h"
#include "storage/database.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/review_repository.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

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

Result<DeckImportReport> importDeck(Workspace &workspace, const QString &path, ImportMode mode, const QSet<QString> &left)
{
    return DeckImportService(workspace.database(), workspace.clock(), workspace.reviews(), workspace.places().dataFolder)
        .importDeck(path, workspace.catalog(), schedulerSettings(workspace.settings()), mode, left);
}

} // namespace

NotesImportDesk::NotesImportDesk(Database &window, const Clock &clock, Places places)
    : m_window(window)
    , m_clock(clock)
    , m_places(std::move(places))
{}

Result<ImportPreview> NotesImportDesk::read(const QStringList &paths, const ImportProgress &progress)
{
    const auto database = Database::attach(m_window.path());
    if (!database)
        return database.error();
    QStringList notes = paths;
    const auto firstDeck =
        std::stable_partition(notes.begin(), notes.end(), [](const QString &path) { return !DeckImportService::reads(path); });
    const QStringList decks(firstDeck, notes.end());
    notes.erase(firstDeck, notes.end());
    const auto plan = ImportService(**database, m_clock).plan(notes, progress);
    if (!plan)
        return plan.error();
    const auto files = ImportedNotesRepository(**database).files();
    if (!files)
        return files.error();
    const QStringList known = files->keys();
    ImportPreview preview = previewOf(*plan, {known.begin(), known.end()});
    if (const auto added = addHistory(**database, preview); !added)
        return added.error();
    if (const auto read = readDecks(decks, preview); !read)
        return read.error();
    m_plan = *plan;
    m_decks = decks;
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
    ImportOutcome outcome{done->changes, done->questionIds, done->stopped};
    if (!done->stopped)
        if (const auto applied = applyDecks(wish.left, outcome); !applied)
            return applied.error();
    m_plan = {};
    m_decks.clear();
    return outcome;
}

// A deck asks for all that is known of its cards, so it gets a workspace of its own: this is a worker's thread.
Result<void> NotesImportDesk::readDecks(const QStringList &decks, ImportPreview &preview) const
{
    if (decks.isEmpty())
        return {};
    const auto workspace = Workspace::open({m_places, m_clock.now()});
    if (!workspace)
        return workspace.error();
    for (const QString &path : decks) {
        const auto report = importDeck(**workspace, path, ImportMode::DryRun, {});
        if (!report)
            return report.error();
        const int file = int(preview.files.size());
        preview.files.append({path, QFileInfo(path).lastModified(), true, {}});
        preview.unchanged += report->unchanged;
        for (const QString &warning : report->warnings)
            preview.warnings.append({file, 0, warning});
        for (const DeckChange &change : report->changes) {
            ImportEntry entry;
            entry.id = change.id;
            entry.file = file;
            entry.kind = change.kind == QLatin1String("updated") ? ImportKind::Changed : ImportKind::New;
            entry.title = change.title;
            preview.entries.append(entry);
        }
    }
    if (preview.folder.isEmpty())
        preview.folder = QFileInfo(decks.first()).fileName();
    return {};
}

Result<void> NotesImportDesk::applyDecks(const QSet<QString> &left, ImportOutcome &outcome) const
{
    if (m_decks.isEmpty())
        return {};
    const auto workspace = Workspace::open({m_places, m_clock.now()});
    if (!workspace)
        return workspace.error();
    for (const QString &path : m_decks) {
        const auto report = importDeck(**workspace, path, ImportMode::Apply, left);
        if (!report)
            return report.error();
        outcome.changes += int(report->changes.size());
        for (const DeckChange &change : report->changes)
            outcome.questionIds.append(change.id);
    }
    return {};
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
