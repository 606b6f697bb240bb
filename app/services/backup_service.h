#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

class Database;

/// One daily copy of the database.
struct Backup
{
    QString path;
    QDate date;
    qint64 bytes = 0;
};

/// Keeps a copy of the database for each of the last seven days it was used.
class BackupService
{
public:
    static constexpr int kept = 7;

    BackupService(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {}

    /// Makes today's copy unless there is one, then removes those beyond the newest seven. Gives the new copy's path, or nothing when
    /// today's was there. A damaged database is an error and leaves the copies alone: they are the way out.
    [[nodiscard]] Result<std::optional<QString>> backUpDaily();

    /// Makes today's copy anew, as it is now, whether or not there was one; the earlier one stays until the new one is whole. Gives its
    /// path.
    [[nodiscard]] Result<QString> backUpNow();

    /// The daily copies, newest first.
    [[nodiscard]] QList<Backup> backups() const;

private:
    [[nodiscard]] QString targetPath() const;
    [[nodiscard]] Result<void> writeCopy(const QString &target);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace greenroom
