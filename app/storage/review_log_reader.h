#pragma once

#include "core/review.h"
#include "storage/database.h"

#include <vector>

namespace greenroom {

/// One line of the log in few bytes.
struct ReplayLine
{
    qint64 atMs = 0;
    qint64 afterMs = 0; ///< 0 = atMs tells where it stands
    qint32 utcOffsetSeconds = 0;
    qint32 durationMs = 0;
    qint32 intervalDays = -1; ///< -1 = not told
    quint16 settings = 0;     ///< index into ReplayLog::settingsIds
    quint8 kind = 0;          ///< ReviewKind
    quint8 rating = 0;        ///< 0 = none
    qint32 memory = -1;       ///< index into ReplayLog::memories; -1 = none
};

/// The lines that hold, card by card and in the order they count.
struct ReplayLog
{
    QStringList cardIds;
    QStringList settingsIds;
    std::vector<ReplayLine> lines;
    std::vector<fsrs::MemoryState> memories; ///< that lines of imported cards brought
    std::vector<size_t> starts;              ///< where the lines of each card begin, and at the end how many there are
    int written = 0;                         ///< lines of the log, with what was taken back

    /// A line as an entry, without what a replay does not ask for: uid, device and settings.
    void toEntry(const ReplayLine &line, ReviewEntry &entry) const;
};

/// Reads the whole log for a replay: a million lines in about a second and 40 MB.
[[nodiscard]] Result<ReplayLog> readReplayLog(Database &database);

} // namespace greenroom
