#include "services/import_service.h"

#include "catalog/notes_reader.h"
#include "services/backup_service.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

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

Result<NotesImportDone> ImportService::apply(const NotesImportPlan &plan, const QSet<QString> &left)
{
    NotesImportDone done;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto written = write(plan, left, done); !written)
        return written.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

Result<void> ImportService::write(const NotesImportPlan &plan, const QSet<QString> &left, NotesImportDone &done)
{
    const qint64 now = m_clock.now().msSinceEpoch;
    qint64 importId = 0;
    for (const NotesChange &change : plan.match.changes) {
        if (left.contains(change.after.id))
            continue;
        if (importId == 0) {
            const auto begun = m_notes.beginImport(now, plan.source);
            if (!begun)
                return begun.error();
            importId = *begun;
            if (const auto forgotten = m_notes.forgetBefore(now - undoableMs); !forgotten)
                return forgotten;
        }
        if (const auto kept = m_notes.keepBefore(importId, change.after.id, change.before); !kept)
            return kept;
        if (const auto saved = m_notes.save(change.after); !saved)
            return saved;
        ++done.changes;
        if (change.after.kind == ImportedKind::Question && change.kind != NotesChangeKind::Archived)
            done.questionIds.append(change.after.id);
    }
    for (const ImportedItem &item : plan.match.shifted)
        if (const auto saved = m_notes.save(item); !saved)
            return saved;
    for (auto digest = plan.digests.begin(); digest != plan.digests.end(); ++digest)
        if (const auto saved = m_notes.saveFile(digest.key(), digest.value(), now); !saved)
            return saved;
    for (const QString &path : plan.gonePaths)
        if (const auto removed = m_notes.removeFile(path); !removed)
            return removed;
    return {};
}

Result<std::optional<ImportRecord>> ImportService::undoable() const
{
    return m_notes.latestImport(m_clock.now().msSinceEpoch - undoableMs);
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
