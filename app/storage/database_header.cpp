#include "storage/database_header.h"

#include "storage/database_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace greenroom {

Result<std::optional<DatabaseHeader>> readDatabaseHeader(const QString &path)
{
    constexpr int cannotOpen = 14;
    QFile file(path);
    if (!QFileInfo::exists(path))
        return std::optional<DatabaseHeader>();
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return databaseError(cannotOpen, file.errorString(), path);
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return std::optional<DatabaseHeader>();
    if (bytes.size() < 100 || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return foreignDatabaseError(path);
    return std::optional(DatabaseHeader{qFromBigEndian<qint32>(bytes.constData() + 68), qFromBigEndian<qint32>(bytes.constData() + 60)});
}

} // namespace greenroom
