#include "exchange/archive_error.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace greenroom {

namespace {

QString nameOf(const QString &path) { return QFileInfo(path).fileName(); }

} // namespace

Error refusedArchive(const QString &path, const QString &reason, const QString &detail)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("greenroom", "%1 was not read: %2. Nothing was changed.").arg(nameOf(path), reason), detail};
}

Error damagedArchive(const QString &path, const QString &detail)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("greenroom", "%1 is damaged. Export it again where it came from; nothing was changed.")
                .arg(nameOf(path)),
            detail};
}

Error newerArchive(const QString &path, const QString &detail)
{
    return {ErrorCode::TooNew,
            QCoreApplication::translate("greenroom",
                                        "%1 was made by a newer Anki than we know. Export it there with “Support older Anki versions” "
                                        "ticked; nothing was changed.")
                .arg(nameOf(path)),
            detail};
}

Error unreadableArchive(const QString &path)
{
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("greenroom", "%1 cannot be read. Check that the file is there and may be read.").arg(path),
            {}};
}

} // namespace greenroom
