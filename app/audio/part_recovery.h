#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// A recording that was cut off, and kept.
struct RecoveredTake
{
    QString path; ///< its final name now
    QString id;   ///< file name without ".wav"
    qint64 samples = 0;
    int sampleRate = 0;
    qint64 lastWrittenMs = 0; ///< milliseconds since 1970 UTC of the last write
};

/// What became of the part files of a folder.
struct PartRecovery
{
    QList<RecoveredTake> takes;
    QStringList emptyRemoved; ///< shorter than `leastRecoveredSeconds`: there was nothing in them
    QStringList unreadable;   ///< left as they are
};

/// Shorter part files hold no word: the program ended as the recording began.
inline constexpr double leastRecoveredSeconds = 0.25;

/// Adopts every "*.part.wav" of a folder that nobody is writing: measured by reading, renamed to its final name.
[[nodiscard]] PartRecovery adoptPartFiles(const QString &folder);

} // namespace greenroom
