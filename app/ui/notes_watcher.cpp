#include "notes_watcher.h"

#include "services/import_service.h"
#include "storage/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace greenroom {

namespace {

constexpr int quietMs = 250;
constexpr int longestMs = 700;
/// How many folders and files the system is asked to tell about; beyond it saves in the rest are seen with the next one that is told.
constexpr qsizetype mostWatched = 4000;

Result<NotesLook> importNotes(const QString &databasePath, Moment now, const QStringList &paths)
{
    const auto database = Database::attach(databasePath);
    if (!database)
        return database.error();
    const FixedClock clock(now);
    ImportService service(**database, clock);
    const auto plan = service.plan(paths);
    if (!plan)
        return plan.error();
    NotesImportWish wish;
    wish.daily = true;
    const auto done = service.apply(*plan, wish);
    if (!done)
        return done.error();
    if (!plan->unread.isEmpty())
        return Error{ErrorCode::Unreadable, plan->unread.first().message, {}};
    return NotesLook{done->changes, done->questionIds};
}

} // namespace

NotesWatcher::NotesWatcher(QString databasePath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_quiet, &QTimer::timeout, this, &NotesWatcher::look);
    connect(&m_longest, &QTimer::timeout, this, &NotesWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &NotesWatcher::notice);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &NotesWatcher::notice);
}

NotesWatcher::~NotesWatcher()
{
    // In Qt 6.4 a continuation whose receiver is gone before its work ends is called all the same, so the work ends first.
    m_pool.waitForDone();
}

void NotesWatcher::choose(const QUrl &folder)
{
    if (folder.isLocalFile())
        emit folderChosen(QDir::cleanPath(folder.toLocalFile()));
}

void NotesWatcher::stop() { emit folderChosen({}); }

void NotesWatcher::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_error.clear();
    m_seen.clear();
    m_quiet.stop();
    m_longest.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!m_folder.isEmpty() && !QFileInfo(m_folder).isDir())
        m_error = tr("The notes folder %1 is not there.").arg(m_folder);
    if (!m_folder.isEmpty() && m_error.isEmpty()) {
        m_seen = stamps();
        rearm(m_seen);
        import({m_folder});
    }
    emit changed();
}

QHash<QString, NotesWatcher::Stamp> NotesWatcher::stamps() const
{
    QHash<QString, Stamp> found;
    const Result<QStringList> files = ImportService::notesIn({m_folder});
    if (!files)
        return found;
    for (const QString &path : *files) {
        const QFileInfo info(path);
        found.insert(path, {info.lastModified(), info.size()});
    }
    return found;
}

// A file saved by renaming another one over it is no longer watched, and new folders never were.
void NotesWatcher::rearm(const QHash<QString, Stamp> &found)
{
    QSet<QString> wanted{m_folder};
    QDirIterator folders(m_folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext() && wanted.size() < mostWatched) {
        folders.next();
        if (!folders.filePath().contains(QLatin1String("/.")))
            wanted.insert(folders.filePath());
    }
    for (auto file = found.begin(); file != found.end() && wanted.size() < mostWatched; ++file)
        wanted.insert(file.key());
    for (const QStringList &watched : {m_watcher.files(), m_watcher.directories()})
        for (const QString &path : watched)
            wanted.remove(path);
    if (!wanted.isEmpty())
        m_watcher.addPaths({wanted.begin(), wanted.end()});
}

void NotesWatcher::notice()
{
    if (m_folder.isEmpty())
        return;
    m_quiet.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void NotesWatcher::look()
{
    m_quiet.stop();
    m_longest.stop();
    if (m_busy) {
        m_again = true;
        return;
    }
    const QHash<QString, Stamp> found = stamps();
    rearm(found);
    QStringList saved;
    bool gone = false;
    bool emptied = false;
    for (auto file = found.begin(); file != found.end(); ++file) {
        const bool known = m_seen.contains(file.key());
        if (known && m_seen.value(file.key()) == *file)
            continue;
        // Many editors empty a file and then write it: what is empty now is looked at once more before it is believed.
        if (known && file->bytes == 0 && m_seen.value(file.key()).bytes > 0) {
            emptied = true;
            m_seen[file.key()].bytes = -1;
            continue;
        }
        saved.append(file.key());
        m_seen.insert(file.key(), *file);
    }
    for (auto file = m_seen.begin(); file != m_seen.end();) {
        gone = gone || !found.contains(file.key());
        file = found.contains(file.key()) ? std::next(file) : m_seen.erase(file);
    }
    if (emptied)
        notice();
    if (gone)
        import({m_folder});
    else if (!saved.isEmpty())
        import(saved);
}

void NotesWatcher::import(const QStringList &paths)
{
    if (m_busy) {
        m_again = true;
        m_seen.clear();
        return;
    }
    m_busy = true;
    QtConcurrent::run(&m_pool, [path = m_databasePath, now = m_clock.now(), paths] {
        return importNotes(path, now, paths);
    }).then(this, [this](const Result<NotesLook> &look) { take(look); });
}

void NotesWatcher::take(const Result<NotesLook> &look)
{
    m_busy = false;
    m_error = look ? QString() : look.error().message;
    emit changed();
    if (look && look->changes > 0)
        emit imported(look->questionIds, look->changes);
    if (std::exchange(m_again, false))
        notice();
}

} // namespace greenroom
