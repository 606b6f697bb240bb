#include "audio/part_recovery.h"

#include "audio/file_channel.h"
#include "audio/sound.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace greenroom {

namespace {
constexpr QLatin1StringView partEnding(".part.wav");
/// A WAV header without a sample: the file can hold nothing.
constexpr qint64 headerBytes = 44;

void adopt(const QFileInfo &part, PartRecovery &recovery)
{
    const QString path = part.filePath();
    if (part.size() <= headerBytes) {
        recovery.emptyRemoved.append(path);
        QFile::remove(path);
        return;
    }
    const Result<Sound> sound = readSound(path);
    if (!sound) {
        recovery.unreadable.append(path);
        return;
    }
    if (sound->seconds() < leastRecoveredSeconds) {
        recovery.emptyRemoved.append(path);
        QFile::remove(path);
        return;
    }
    RecoveredTake take;
    take.id = part.fileName().chopped(partEnding.size());
    take.path = part.dir().filePath(take.id + QStringLiteral(".wav"));
    take.samples = qint64(sound->samples.size());
    take.sampleRate = sound->sampleRate;
    take.lastWrittenMs = part.lastModified().toMSecsSinceEpoch();
    if (QFile::rename(path, take.path))
        recovery.takes.append(take);
    else
        recovery.unreadable.append(path);
}
} // namespace

PartRecovery adoptPartFiles(const QString &folder)
{
    PartRecovery recovery;
    const QDir takes(folder);
    const QFileInfoList parts = takes.entryInfoList({QStringLiteral("*") + partEnding}, QDir::Files, QDir::Name);
    for (const QFileInfo &part : parts) {
        if (!isBeingWritten(part.filePath()))
            adopt(part, recovery);
    }
    if (!recovery.takes.isEmpty())
        synchroniseFolder(folder);
    return recovery;
}

} // namespace greenroom
