#include "services/backup_archive.h"

#include "exchange/sqlite_file.h"
#include "exchange/written_file.h"
#include "exchange/zip_reader.h"
#include "exchange/zip_writer.h"
#include "storage/backup_tables.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace greenroom {

namespace {

const QString manifestName = QStringLiteral("greenroom-backup.json");
const QString databaseName = QStringLiteral("greenroom.sqlite");
constexpr int backupVersion = 1;

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

const QStringList &keptFolders()
{
    static const QStringList folders{QStringLiteral("takes"), QStringLiteral("content"), QStringLiteral("drills"), QStringLiteral("media")};
    return folders;
}

/// A backup is the user's own: recordings are long, and silence packs well. Names and counts are still looked at.
ArchiveLimits backupLimits()
{
    ArchiveLimits limits;
    limits.entries = 2'000'000;
    limits.totalBytes = 1LL << 42;
    limits.collectionBytes = 1LL << 40;
    limits.ratio = 2000;
    return limits;
}

Error notABackup(const QString &detail)
{
    return {ErrorCode::BadInput, translated(QT_TRANSLATE_NOOP("greenroom", "Not a Greenroom backup.")), detail};
}

Error newerBackup()
{
    return {ErrorCode::TooNew, translated(QT_TRANSLATE_NOOP("greenroom", "Made by a newer Greenroom. Update first.")), {}};
}

Error damagedBackup(int readable, int total, const QString &detail)
{
    return {ErrorCode::Damaged,
            translated(QT_TRANSLATE_NOOP("greenroom", "Damaged: %1 of %2 questions can be read.")).arg(readable).arg(total), detail};
}

/// How many of the user's questions a database gives before it breaks off.
int readableQuestions(const QString &path)
{
    auto file = SqliteFile::openReadOnly(path);
    if (!file)
        return 0;
    int count = 0;
    for (const char *sql : {"SELECT json FROM own_questions", "SELECT content FROM imported_items WHERE kind = 'question'"}) {
        SqliteStatement rows = file.value().prepare(sql);
        while (rows.next())
            ++count;
    }
    return count;
}

} // namespace

/// A backup taken apart in a temporary folder.
struct BackupArchive::Opened
{
    std::unique_ptr<QTemporaryDir> folder;
    QJsonObject manifest;
    std::unique_ptr<ZipReader> archive;
    std::unique_ptr<Database> database; ///< a copy, brought up to date
};

QString BackupArchive::defaultPath(const QString &prefix) const
{
    const QString stamp = m_clock.now().local().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return QStringLiteral("%1/%2-%3.greenroom").arg(m_database.backupFolder(), prefix, stamp);
}

QStringList BackupArchive::files() const
{
    QStringList names;
    const QDir root(m_dataFolder);
    for (const QString &folder : keptFolders()) {
        for (QDirIterator all(root.filePath(folder), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); all.hasNext();) {
            const QString path = all.next();
            if (!path.endsWith(QLatin1StringView(".part")))
                names.append(root.relativeFilePath(path));
        }
    }
    names.sort();
    return names;
}

Result<QJsonObject> BackupArchive::counts(Database &database, int files) const
{
    const auto rows = countBackupRows(database);
    if (!rows)
        return rows.error();
    QJsonObject items{{QStringLiteral("files"), files}};
    for (auto each = rows->begin(); each != rows->end(); ++each)
        items.insert(each.key(), each.value());
    return items;
}

Result<WrittenBackup> BackupArchive::write(const QString &path)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritableError(folder.path(), folder.errorString());
    if (const auto sound = m_database.check(); !sound)
        return sound.error();
    const QString copy = folder.filePath(databaseName);
    if (const auto copied = m_database.copyTo(copy); !copied)
        return copied.error();
    const QStringList names = files();
    const auto items = counts(m_database, int(names.size()));
    const auto schema = m_database.schemaVersion();
    if (!items || !schema)
        return !items ? items.error() : schema.error();
    const QJsonObject manifest{{QStringLiteral("format"), QStringLiteral("greenroom-backup")},
                               {QStringLiteral("version"), backupVersion},
                               {QStringLiteral("schema"), *schema},
                               {QStringLiteral("createdAt"), m_clock.now().local().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("items"), *items}};
    auto archive = ZipWriter::create(path);
    if (!archive)
        return archive.error();
    const qint64 seconds = m_clock.now().msSinceEpoch / 1000;
    if (const auto added = archive.value().add(manifestName, QJsonDocument(manifest).toJson(), seconds); !added)
        return added.error();
    if (const auto added = archive.value().addFile(databaseName, copy, seconds); !added)
        return added.error();
    for (const QString &name : names) {
        if (const auto added = archive.value().addFile(name, QDir(m_dataFolder).filePath(name), seconds); !added)
            return added.error();
    }
    if (const auto finished = archive.value().finish(); !finished)
        return finished.error();
    return WrittenBackup{path, QFileInfo(path).size(), *items};
}

Result<BackupArchive::Opened> BackupArchive::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{
            ErrorCode::Unreadable,
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 cannot be read. Check that the file is there and may be read.")).arg(path),
            {}};
    auto archive = ZipReader::open(path, backupLimits());
    if (!archive || !archive->contains(manifestName) || !archive->contains(databaseName))
        return notABackup(archive ? QStringLiteral("no manifest") : archive.error().detail);
    Opened opened{std::make_unique<QTemporaryDir>(), {}, std::make_unique<ZipReader>(std::move(archive).value()), nullptr};
    if (!opened.folder->isValid())
        return unwritableError(opened.folder->path(), opened.folder->errorString());
    const auto manifest = opened.archive->read(manifestName, Packing::Plain, 1 << 20);
    if (!manifest)
        return notABackup(manifest.error().detail);
    opened.manifest = QJsonDocument::fromJson(*manifest).object();
    if (opened.manifest.value(QLatin1StringView("format")).toString() != QLatin1StringView("greenroom-backup"))
        return notABackup(QStringLiteral("another format"));
    const auto schema = m_database.schemaVersion();
    if (!schema)
        return schema.error();
    if (opened.manifest.value(QLatin1StringView("version")).toInt() > backupVersion ||
        opened.manifest.value(QLatin1StringView("schema")).toInt() > *schema)
        return newerBackup();
    const int total = opened.manifest.value(QLatin1StringView("items"))[QLatin1StringView("questions")].toInt();
    const QString copy = opened.folder->filePath(databaseName);
    const auto unpacked = opened.archive->unpack(databaseName, Packing::Plain, copy, backupLimits().collectionBytes);
    if (!unpacked)
        return unpacked.error().code == ErrorCode::DiskFull ? unpacked.error()
                                                            : damagedBackup(readableQuestions(copy), total, unpacked.error().detail);
    auto database = Database::open(copy, m_clock);
    if (!database)
        return database.error().code == ErrorCode::TooNew ? newerBackup()
                                                          : damagedBackup(readableQuestions(copy), total, database.error().detail);
    if (const auto sound = database.value()->check(); !sound)
        return damagedBackup(readableQuestions(copy), total, sound.error().detail);
    opened.database = std::move(database).value();
    return opened;
}

Result<RestoredBackup> BackupArchive::inspect(const QString &path)
{
    const auto opened = open(path);
    if (!opened)
        return opened.error();
    const int before = int(files().size());
    const auto now = counts(m_database, before);
    const auto then = counts(*opened->database, int(opened->archive->names().size()) - 2);
    if (!now || !then)
        return !now ? now.error() : then.error();
    RestoredBackup told{*then, *now, {}};
    told.restored.insert(QStringLiteral("createdAt"), opened->manifest.value(QLatin1StringView("createdAt")));
    return told;
}

Result<RestoredBackup> BackupArchive::restore(const QString &path)
{
    auto told = inspect(path);
    if (!told)
        return told;
    const auto opened = open(path);
    if (!opened)
        return opened.error();
    // Everything is taken out of the archive before anything is touched.
    const QString unpacked = opened->folder->filePath(QStringLiteral("files"));
    for (const QString &name : opened->archive->names()) {
        const bool kept = keptFolders().contains(name.section(u'/', 0, 0)) && name.contains(u'/');
        if (!kept)
            continue;
        const QString target = unpacked + u'/' + name;
        if (!QDir().mkpath(QFileInfo(target).absolutePath()))
            return unwritableError(target, QStringLiteral("cannot make the folder"));
        if (const auto out = opened->archive->unpack(name, Packing::Plain, target, backupLimits().totalBytes); !out)
            return out.error();
    }
    const auto copy = write(defaultPath(QStringLiteral("before-restore")));
    if (!copy)
        return copy.error();
    told.value().replacedCopy = copy->path;
    if (const auto replaced = takeTablesFrom(m_database, opened->database->path()); !replaced)
        return replaced.error();
    if (const auto replaced = replaceFiles(unpacked); !replaced)
        return replaced.error();
    return told;
}

Result<void> BackupArchive::replaceFiles(const QString &unpacked)
{
    const QDir from(unpacked);
    const QDir to(m_dataFolder);
    for (QDirIterator all(unpacked, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        const QString path = all.next();
        const QString target = to.filePath(from.relativeFilePath(path));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return unwritableError(target, file.errorString());
        if (QFileInfo(target).size() == file.size() && QFileInfo(target).isFile() &&
            target.startsWith(to.filePath(QStringLiteral("takes"))))
            continue; // a take never changes once it is written
        if (const auto written = writeWholeFile(target, file.readAll()); !written)
            return written;
    }
    // Recordings that came later stay where they are; nothing lists them, and nothing is lost.
    for (const QString &name : files()) {
        if (!name.startsWith(QLatin1StringView("takes/")) && !QFileInfo::exists(from.filePath(name)))
            QFile::remove(to.filePath(name));
    }
    return {};
}

} // namespace greenroom
