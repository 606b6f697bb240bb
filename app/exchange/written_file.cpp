#include "exchange/written_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

#include <filesystem>

namespace greenroom {

QString partPathOf(const QString &path) { return path + QStringLiteral(".part"); }

Error unwritableError(const QString &path, const QString &detail)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() == 0)
        return {
            ErrorCode::DiskFull,
            QCoreApplication::translate("greenroom", "%1 was not written: the disk is full. Free some space, then try again.").arg(path),
            detail};
    return {
        ErrorCode::Unwritable,
        QCoreApplication::translate("greenroom", "%1 cannot be written. Choose another place, or allow writing to its folder.").arg(path),
        detail};
}

Result<void> putInPlace(const QString &path)
{
    const QString part = partPathOf(path);
#ifdef Q_OS_UNIX
    QFile file(part);
    if (file.open(QIODevice::ReadWrite))
        fsync(file.handle());
    file.close();
#endif
    // Unlike QFile::rename() this replaces what is there in one step.
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(path).toStdString(), failed);
    if (!failed)
        return {};
    QFile::remove(part);
    return unwritableError(path, QString::fromStdString(failed.message()));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return unwritableError(path, QStringLiteral("cannot make the folder"));
    QFile file(partPathOf(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unwritableError(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString detail = file.errorString();
        file.remove();
        return unwritableError(path, detail);
    }
    file.close();
    return putInPlace(path);
}

} // namespace greenroom
