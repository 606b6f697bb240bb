#include "core/result.h"

namespace greenroom {

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadUsage:
        return QStringLiteral("bad-usage");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::Unreadable:
        return QStringLiteral("unreadable");
    case ErrorCode::Unwritable:
        return QStringLiteral("unwritable");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::TooNew:
        return QStringLiteral("too-new");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::NoCompiler:
        return QStringLiteral("no-compiler");
    case ErrorCode::NoMicrophone:
        return QStringLiteral("no-microphone");
    case ErrorCode::WeakIsolation:
        return QStringLiteral("weak-isolation");
    case ErrorCode::NoDisplay:
        return QStringLiteral("no-display");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

} // namespace greenroom
