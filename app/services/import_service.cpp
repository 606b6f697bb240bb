#include "services/import_service.h"

#include "catalog/notes_reader.h"
#include "services/backup_service.h"
#include "services/imported_content.h"
#include "services/own_content.h"
#include "storage/database.h"
#include "storage/overlay_repository.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace greenroom {
namespace {

/// The largest file of notes that is read, bytes.
constexpr qint64 mostNotesBytes = 64 * 1024 * 1024;

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

bool isNotesName(const QString &name)
{
    const bool markdown =
        name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
    return markdown && !name.startsWith(u'.') && !name.startsWith(u'~') && !name.startsWith(u'#');
}

/// The ids that a file itself names.
QSet<QString> ownIds(const NotesFile &file)
{
    QSet<QString> ids;
    for (const NotesTopic &topic : file.topics) {
        ids.insert(topic.id);
        for (const NotesTurn &turn : topic.turns)
            ids.insert(turn.id);
    }
    for (const NotesPitch &pitch : file.pitches)
        ids.insert(pitch.id);
    for (const NotesDrill &drill : file.drills)
        ids.insert(drill.id);
    for (const NotesChecklist &checklist : file.checklists)
        ids.insert(checklist.id);
    for (const NotesTemplate &outline : file.templates)
        ids.insert(outline.id);
    ids.remove(QString());
    return ids;
}

/// Puts the ids the bank keeps into what was read.
void takeIds(NotesFile &file, const QHash<QString, QString> &ids)
{
    const auto take = [&ids](auto &list) {
        for (auto &item : list)
            item.id = ids.value(item.id, item.id);
    };
    take(file.topics);
    for (NotesTopic &topic : file.topics)
        take(topic.turns);
    take(file.pitches);
    take(file.drills);
    take(file.checklists);
    take(file.templates);
    take(file.notes);
}

} // namespace

ImportService::ImportService(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_notes(database)
{}

Result<QStringList> ImportService::notesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorCode::NotFound,
                         translated(QT_TRANSLATE_NOOP("greenroom", "%1 is not there. Name a Markdown file or a folder of such.")).arg(path),
                         {}};
        if (!info.isDir()) {
            files.append(info.absoluteFilePath());
            continue;
        }
        QStringList found;
        QDirIterator folder(info.absoluteFilePath(), QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext()) {
            folder.next();
            if (isNotesName(folder.fileName()) && !folder.filePath().contains(QLatin1String("/.")))
                found.append(folder.filePath());
        }
        found.sort();
        files += found;
    }
    files.removeDuplicates();
    return files;
}

Result<NotesImportPlan> ImportService::plan(const QStringList &paths, const NotesProgress &progress)
{
    const Result<QStringList> files = notesIn(paths);
    if (!files)
        return files.error();
    const auto bank = m_notes.all();
    if (!bank)
        return bank.error();
    NotesImportPlan plan;
    plan.source = paths.isEmpty() ? QString() : QFileInfo(paths.first()).fileName();
    QList<FileItems> items;
    QStringList read;
    for (const QString &path : *files) {
        if (progress && !progress(int(plan.files.size()), int(files->size()), QFileInfo(path).fileName()))
            return Error{
                ErrorCode::Cancelled, translated(QT_TRANSLATE_NOOP("greenroom", "The import was stopped; nothing has changed.")), {}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            plan.unread.append({path, translated(QT_TRANSLATE_NOOP("greenroom", "%1 cannot be read.")).arg(path)});
            continue;
        }
        if (file.size() > mostNotesBytes) {
            plan.unread.append(
                {path, translated(QT_TRANSLATE_NOOP("greenroom", "%1 is larger than 64 MB; cut it into several files.")).arg(path)});
            continue;
        }
        const QByteArray bytes = file.readAll();
        NotesFile notes = readNotes(path, bytes);
        const QSet<QString> own = ownIds(notes);
        assignNotesIds(notes);
        items.append(itemsOf(notes, own));
        plan.files.append(notes);
        plan.digests.insert(path, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex()));
        read.append(path);
    }
    // A file that came in with a folder and is no longer there takes its items with it.
    const auto known = m_notes.files();
    if (!known)
        return known.error();
    for (auto entry = known->begin(); entry != known->end(); ++entry)
        for (const QString &path : paths)
            if (QFileInfo(path).isDir() && entry.key().startsWith(QFileInfo(path).absoluteFilePath() + u'/') &&
                !QFileInfo::exists(entry.key()))
                plan.gonePaths.append(entry.key());
    plan.match = matchNotes(*bank, items, read, plan.gonePaths, m_clock.now().msSinceEpoch);
    for (qsizetype index = 0; index < plan.files.size(); ++index)
        takeIds(plan.files[index], plan.match.ids.at(index));
    return plan;
}

Result<QList<ImportService::FileWork>> ImportService::workOf(const NotesImportPlan &plan, const QSet<QString> &left) const
{
    const auto known = m_notes.files();
    if (!known)
        return known.error();
    QList<FileWork> works;
    QHash<QString, qsizetype> places;
    const auto workAt = [&](const QString &path) -> FileWork & {
        const auto place = places.constFind(path);
        if (place != places.constEnd())
            return works[*place];
        places.insert(path, works.size());
        works.append({path, {}, {}, {}, false});
        return works.last();
    };
    for (const NotesFile &file : plan.files)
        if (const QString digest = plan.digests.value(file.path); known->value(file.path) != digest)
            workAt(file.path).digest = digest;
    for (const NotesChange &change : plan.match.changes)
        if (!left.contains(change.after.id))
            workAt(change.after.sources.value(0).path).changes.append(&change);
    for (const ImportedItem &item : plan.match.shifted)
        workAt(item.sources.value(0).path).shifted.append(&item);
    for (const QString &path : plan.gonePaths)
        workAt(path).gone = true;
    return works;
}

Result<NotesImportDone> ImportService::apply(const NotesImportPlan &plan, const NotesImportWish &wish, const NotesProgress &progress)
{
    const auto works = workOf(plan, wish.left);
    if (!works)
        return works.error();
    NotesImportDone done;
    m_importId = 0;
    const bool changes =
        std::any_of(works->begin(), works->end(), [](const FileWork &work) { return !work.changes.isEmpty() || !work.shifted.isEmpty(); });
    const auto stopped = [&](qsizetype index, const QString &path) {
        return progress && !progress(int(index), int(works->size()), QFileInfo(path).fileName());
    };
    const Error cancelled{
        ErrorCode::Cancelled, translated(QT_TRANSLATE_NOOP("greenroom", "The import was stopped; nothing has changed.")), {}};
    if (changes) {
        if (stopped(0, works->first().path))
            return cancelled;
        BackupService backup(m_database, m_clock);
        if (wish.daily) {
            if (const auto copied = backup.backUpDaily(); !copied)
                return copied.error();
        } else if (const auto copied = backup.backUpNow(); !copied) {
            return copied.error();
        }
    }
    for (qsizetype index = 0; index < works->size(); ++index) {
        const FileWork &work = works->at(index);
        if (stopped(index, work.path)) {
            if (index == 0)
                return cancelled;
            done.stopped = true;
            return done;
        }
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return transaction.error();
        const qint64 begun = m_importId;
        if (const auto written = write(work, wish, plan.source, done); !written) {
            m_importId = begun;
            return written.error();
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
    }
    return done;
}

Result<void> ImportService::write(const FileWork &work, const NotesImportWish &wish, const QString &source, NotesImportDone &done)
{
    const qint64 now = m_clock.now().msSinceEpoch;
    if (m_importId == 0 && !work.changes.isEmpty()) {
        const auto begun = m_notes.beginImport(now, source);
        if (!begun)
            return begun.error();
        m_importId = *begun;
        if (const auto forgotten = m_notes.forgetBefore(now - undoableMs); !forgotten)
            return forgotten;
    }
    for (const NotesChange *change : work.changes) {
        if (const auto written = writeChange(*change, wish, m_importId); !written)
            return written;
        ++done.changes;
        if (change->after.kind == ImportedKind::Question && change->kind != NotesChangeKind::Archived)
            done.questionIds.append(change->after.id);
    }
    for (const ImportedItem *item : work.shifted)
        if (const auto saved = m_notes.save(*item); !saved)
            return saved;
    if (work.gone)
        return m_notes.removeFile(work.path);
    return work.digest.isEmpty() ? Result<void>() : m_notes.saveFile(work.path, work.digest, now);
}

Result<void> ImportService::writeChange(const NotesChange &change, const NotesImportWish &wish, qint64 importId)
{
    ImportedBefore before{change.after.id, change.before, std::nullopt};
    if (const auto settled = settleTexts(change, wish, before); !settled)
        return settled;
    if (const auto kept = m_notes.keepBefore(importId, before); !kept)
        return kept;
    return m_notes.save(change.after);
}

/// The user's own texts over an item that changes: kept, made of what the bank shows now, or taken away.
Result<void> ImportService::settleTexts(const NotesChange &change, const NotesImportWish &wish, ImportedBefore &before)
{
    const QString id = change.after.id;
    const bool keeps = wish.keep.contains(id);
    if (!change.before || change.after.kind != ImportedKind::Question || (!keeps && !wish.replace.contains(id)))
        return {};
    OverlayRepository overlays(m_database);
    const auto own = overlays.ofItem(id);
    if (!own)
        return own.error();
    before.overlays = *own;
    for (const Overlay &overlay : *own)
        if (const auto removed = overlays.remove(id, overlay.language, overlay.field); !removed)
            return removed;
    if (!keeps)
        return {};
    Question shown = questionOf(*change.before);
    for (const Overlay &overlay : *own)
        applyOverlay(overlay, shown);
    for (const Overlay &overlay : overlaysBetween(questionOf(change.after), shown, m_clock.now().msSinceEpoch))
        if (const auto saved = overlays.save(overlay); !saved)
            return saved;
    return {};
}

Result<std::optional<ImportRecord>> ImportService::undoable() const
{
    return m_notes.latestImport(m_clock.now().msSinceEpoch - undoableMs);
}

Result<void> ImportService::restoreTexts(const ImportedBefore &change)
{
    if (!change.overlays)
        return {};
    OverlayRepository overlays(m_database);
    const auto now = overlays.ofItem(change.itemId);
    if (!now)
        return now.error();
    for (const Overlay &overlay : *now)
        if (const auto removed = overlays.remove(overlay.itemId, overlay.language, overlay.field); !removed)
            return removed;
    for (const Overlay &overlay : *change.overlays)
        if (const auto saved = overlays.save(overlay); !saved)
            return saved;
    return {};
}

Result<int> ImportService::undo()
{
    const auto latest = undoable();
    if (!latest)
        return latest.error();
    if (!latest->has_value())
        return Error{
            ErrorCode::NotFound, translated(QT_TRANSLATE_NOOP("greenroom", "There is no import of the last 30 days to take back.")), {}};
    if (const auto copied = BackupService(m_database, m_clock).backUpNow(); !copied)
        return copied.error();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto changes = m_notes.changesOf((*latest)->id);
    if (!changes)
        return changes.error();
    for (const ImportedBefore &change : *changes) {
        const auto restored = change.before ? m_notes.save(*change.before) : m_notes.remove(change.itemId);
        if (!restored)
            return restored.error();
        if (const auto texts = restoreTexts(change); !texts)
            return texts.error();
    }
    if (const auto forgotten = m_notes.forgetFiles(); !forgotten)
        return forgotten.error();
    if (const auto marked = m_notes.markUndone((*latest)->id, m_clock.now().msSinceEpoch); !marked)
        return marked.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return int(changes->size());
}

} // namespace greenroom
