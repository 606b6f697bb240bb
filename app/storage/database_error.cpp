#include "storage/database_error.h"

#include <QCoreApplication>
#include <QDir>

namespace greenroom {

namespace {

// SQLite's primary result codes, from https://www.sqlite.org/rescode.html; the low byte of every extended one.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

QString native(const QString &path) { return QDir::toNativeSeparators(path); }

} // namespace

Error databaseError(int sqliteCode, const QString &detail, const QString &path)
{
    switch (sqliteCode & 0xff) {
    case Busy:
    case LockedTable:
        return {ErrorCode::Locked,
                QCoreApplication::translate("greenroom", "Another program holds %1. Close it, then try again.").arg(native(path)), detail};
    case Full:
        return {ErrorCode::DiskFull,
                QCoreApplication::translate("greenroom", "Not saved: the disk is full. Free some space, then try again."), detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Damaged,
                QCoreApplication::translate("greenroom", "%1 is damaged. Restore a copy from the folder \"backups\" beside it.")
                    .arg(native(path)),
                detail};
    case ReadOnly:
    case Perm:
        return {
            ErrorCode::Unwritable,
            QCoreApplication::translate("greenroom", "%1 cannot be written. Allow writing to it, or choose another folder with --data-dir.")
                .arg(native(path)),
            detail};
    case CannotOpen:
        return {ErrorCode::Unreadable,
                QCoreApplication::translate("greenroom",
                                            "%1 cannot be opened. Check the folder's permissions, or choose another one with --data-dir.")
                    .arg(native(path)),
                detail};
    case IoError:
        return {
            ErrorCode::Unwritable,
            QCoreApplication::translate("greenroom", "The disk reported an error at %1. Check the disk, then try again.").arg(native(path)),
            detail};
    default:
        return {
            ErrorCode::Internal,
            QCoreApplication::translate("greenroom", "The database %1 refused a request. Start Greenroom again; if it stays, report it.")
                .arg(native(path)),
            detail};
    }
}

Error newerDatabaseError(const QString &path, int version)
{
    return {ErrorCode::TooNew,
            QCoreApplication::translate("greenroom", "%1 was made by a newer Greenroom. Update Greenroom first; nothing was changed.")
                .arg(native(path)),
            QStringLiteral("user_version %1").arg(version)};
}

Error foreignDatabaseError(const QString &path)
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("greenroom",
                                        "%1 is not a Greenroom database, or it is damaged. Move it away, or restore a copy from the folder "
                                        "\"backups\" beside it.")
                .arg(native(path)),
            {}};
}

} // namespace greenroom
