#pragma once

#include "core/result.h"
#include "core/scheduler.h"
#include "exchange/archive_limits.h"
#include "exchange/deck.h"

namespace greenroom {

/// Reads an .apkg or .colpkg of version 1, 2 or 3 into values. Pictures and sounds that cards name are unpacked into `mediaFolder`, an
/// empty folder of the caller's that it removes when it is done with them; nothing else is written. `settings` are those in force here.
/// Errors: Unreadable, BadInput (not an archive we take), Damaged, TooNew, DiskFull; each one sentence that says nothing was changed.
[[nodiscard]] Result<IncomingDeck> readAnkiPackage(const QString &path, const SchedulerSettings &settings, const QString &mediaFolder,
                                                   const ArchiveLimits &limits = {});

} // namespace greenroom
