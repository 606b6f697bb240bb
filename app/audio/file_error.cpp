#include "audio/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace greenroom {

Error writeError(const QString &path, int systemError)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString detail = QString::fromLocal8Bit(std::strerror(systemError));
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("greenroom", "The disk with %1 is full. Free some space, then record again.").arg(folder),
                detail};
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("greenroom",
                                        "Greenroom cannot write recordings to %1. Check that the folder is there and may be written.")
                .arg(folder),
            detail};
}

} // namespace greenroom
