#include "audio/sound_writer.h"

#include "audio/file_error.h"
#include "audio/sound.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sndfile.h>

namespace greenroom {

namespace {

int libraryFormat(SoundFormat format)
{
    return format == SoundFormat::Opus ? SF_FORMAT_OGG | SF_FORMAT_OPUS : SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
}

/// Writes in blocks: the Opus encoder of libsndfile overflows its stack when it is given a minute at once.
bool writeBlocks(SNDFILE *file, std::span<const qint16> samples)
{
    constexpr size_t blockSamples = 4800;
    while (!samples.empty()) {
        const auto block = samples.first(std::min(blockSamples, samples.size()));
        if (sf_write_short(file, block.data(), sf_count_t(block.size())) != sf_count_t(block.size()))
            return false;
        samples = samples.subspan(block.size());
    }
    return true;
}

} // namespace

Result<SoundFormat> soundFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1StringView("wav"))
        return SoundFormat::Wav;
    if (ending == QLatin1StringView("flac"))
        return SoundFormat::Flac;
    if (ending == QLatin1StringView("opus") || ending == QLatin1StringView("ogg"))
        return SoundFormat::Opus;
    return Error{ErrorCode::BadUsage,
                 QCoreApplication::translate("greenroom", "Takes are exported as .wav, .flac or .opus; %1 ends otherwise.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

Result<void> writeSound(const QString &path, std::span<const qint16> samples, int sampleRate, SoundFormat format)
{
    if (format == SoundFormat::Wav)
        return writeWav(path, samples, sampleRate);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return writeError(path, EACCES);
    const QString partPath = path + QStringLiteral(".part");
    SF_INFO info{};
    info.samplerate = sampleRate;
    info.channels = 1;
    info.format = libraryFormat(format);
    errno = 0;
    SNDFILE *file = sf_open(QFile::encodeName(partPath).constData(), SFM_WRITE, &info);
    if (file == nullptr)
        return writeError(path, errno != 0 ? errno : EIO);
    const bool written = writeBlocks(file, samples);
    const int systemError = errno;
    const bool closed = sf_close(file) == 0;
    if (!written || !closed) {
        QFile::remove(partPath);
        return writeError(path, systemError != 0 ? systemError : EIO);
    }
    QFile::remove(path);
    if (!QFile::rename(partPath, path)) {
        QFile::remove(partPath);
        return writeError(path, EACCES);
    }
    return {};
}

} // namespace greenroom
