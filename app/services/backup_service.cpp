#include "services/backup_service.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

QList<Backup> BackupService::backups() const
{
    static const QRegularExpression pattern(QStringLiteral("^daily-(\\d{4}-\\d{2}-\\d{2})\\.sqlite$"));
    QList<Backup> found;
    const QFileInfoList files = QDir(m_database.backupFolder()).entryInfoList({QStringLiteral("daily-*.sqlite")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDate date = QDate::fromString(pattern.match(file.fileName()).captured(1), Qt::ISODate);
        if (date.isValid())
            found.append({file.absoluteFilePath(), date, file.size()});
    }
    std::sort(found.begin(), found.end(), [](const Backup &left, const Backup &right) { return left.date > right.date; });
    return found;
}

Result<std::optional<QString>> BackupService::backUpDaily()
{
    const QString target = targetPath();
    if (QFile::exists(target))
        return std::optional<QString>();
    if (const Result<void> written = writeCopy(target); !written)
        return written.error();
    return std::optional<QString>(target);
}

Result<QString> BackupService::backUpNow()
{
    const QString target = targetPath();
    if (const Result<void> written = writeCopy(target); !written)
        return written.error();
    return target;
}

QString BackupService::targetPath() const
{
    const QString name = QStringLiteral("daily-%1.sqlite").arg(m_clock.now().local().date().toString(Qt::ISODate));
    return m_database.backupFolder() + QLatin1Char('/') + name;
}

Result<void> BackupService::writeCopy(const QString &target)
{
    if (const auto sound = m_database.check(); !sound)
        return sound.error();
    if (const auto copied = m_database.copyTo(target); !copied)
        return copied.error();
    for (const Backup &old : backups().mid(kept))
        QFile::remove(old.path);
    return {};
}

} // namespace greenroom
