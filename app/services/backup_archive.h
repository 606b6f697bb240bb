#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

namespace greenroom {

class Database;

/// A backup that was written.
struct WrittenBackup
{
    QString path;
    qint64 bytes = 0;
    QJsonObject items; ///< how many of each: "reviews", "questions", "notes", "takes", "files"
};

/// What a restore did, or would do.
struct RestoredBackup
{
    QJsonObject restored; ///< as WrittenBackup::items, and "createdAt"
    QJsonObject replaced; ///< what was there before
    QString replacedCopy; ///< the backup made of it first; empty when nothing was done
};

/// One file with everything: a zip of the database, the takes, and the data folder's own content, drills and media.
class BackupArchive
{
public:
    BackupArchive(Database &database, const Clock &clock, QString dataFolder)
        : m_database(database)
        , m_clock(clock)
        , m_dataFolder(std::move(dataFolder))
    {}

    /// Where a backup goes when nobody says: in "backups", named after the moment.
    [[nodiscard]] QString defaultPath(const QString &prefix = QStringLiteral("backup")) const;

    /// Writes everything; the file appears whole or not at all.
    [[nodiscard]] Result<WrittenBackup> write(const QString &path);

    /// Says what a backup holds and what is here, and changes nothing. Errors: BadInput "Not a Greenroom backup.", TooNew, Damaged with how
    /// much of it can be read, Unreadable.
    [[nodiscard]] Result<RestoredBackup> inspect(const QString &path);
    /// Makes a backup of what is here, then puts the backup's content in its place, the database in one transaction, so that an open window
    /// follows. Errors as inspect(); then nothing was changed.
    [[nodiscard]] Result<RestoredBackup> restore(const QString &path);

private:
    struct Opened;
    [[nodiscard]] Result<QJsonObject> counts(Database &database, int files) const;
    [[nodiscard]] Result<Opened> open(const QString &path);
    [[nodiscard]] Result<void> replaceFiles(const QString &unpacked);
    [[nodiscard]] QStringList files() const;

    Database &m_database;
    const Clock &m_clock;
    QString m_dataFolder;
};

} // namespace greenroom
