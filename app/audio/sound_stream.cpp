#include "audio/sound_stream.h"

#include "audio/sound.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <sndfile.h>
#include <vector>

namespace greenroom {

namespace {
constexpr sf_count_t blockFrames = 8192;
/// Nothing that speaks is recorded with more channels or at other rates; a damaged header claims such things.
constexpr int mostChannels = 64;
constexpr int lowestRate = 4000;
constexpr int highestRate = 768000;

struct CloseFile
{
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using SoundFile = std::unique_ptr<SNDFILE, CloseFile>;

Error soundError(ErrorCode code, const char *sentence, const QString &path, const char *detail)
{
    return {code, QCoreApplication::translate("greenroom", sentence).arg(QDir::toNativeSeparators(path)), QString::fromUtf8(detail)};
}

/// Mixes the channels of each frame down, as 16 bits. Floats hold every 16-bit sample exactly; beyond full scale they are cut.
class Mixer
{
public:
    explicit Mixer(size_t channels)
        : m_channels(channels)
    {}

    std::span<const qint16> mix(std::span<const float> interleaved)
    {
        m_mono.clear();
        for (size_t frame = 0; frame + m_channels <= interleaved.size(); frame += m_channels) {
            float sum = 0;
            for (const float sample : interleaved.subspan(frame, m_channels))
                sum += sample;
            const float scaled = std::isfinite(sum) ? std::round(sum / float(m_channels) * 32768.0F) : 0.0F;
            m_mono.push_back(qint16(std::clamp(scaled, -32768.0F, 32767.0F)));
        }
        return m_mono;
    }

private:
    size_t m_channels;
    std::vector<qint16> m_mono;
};

Result<SoundFile> openSound(const QString &path, SF_INFO &format)
{
    const QFileInfo info(path);
    if (!info.exists())
        return soundError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("greenroom", "The recording %1 is not there any more."), path, "");
    if (info.isDir() || !info.isReadable())
        return soundError(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("greenroom", "%1 cannot be read."), path, "");
    if (info.isFile() && info.size() == 0)
        return soundError(ErrorCode::BadInput, QT_TRANSLATE_NOOP("greenroom", "There is no sound in %1."), path, "the file is empty");
    SoundFile file(sf_open(QFile::encodeName(path).constData(), SFM_READ, &format));
    const bool usable = file && format.channels >= 1 && format.channels <= mostChannels && format.samplerate >= lowestRate &&
                        format.samplerate <= highestRate;
    if (!usable)
        return soundError(ErrorCode::BadInput,
                          QT_TRANSLATE_NOOP("greenroom", "%1 is not a sound file Greenroom can read. WAV, FLAC and Ogg files work."), path,
                          sf_strerror(file.get()));
    return file;
}
/// A little-endian number of a RIFF header.
quint32 numberAt(const QByteArray &bytes, qsizetype offset, int length)
{
    quint32 value = 0;
    for (int index = length - 1; index >= 0; --index)
        value = value << 8U | quint8(bytes.at(offset + index));
    return value;
}

/// A 16-bit WAV file whose header was never completed says it holds nothing: its samples are read as they lie behind the header.
SoundFile openUnfinishedWav(const QString &path, SF_INFO &format)
{
    QFile file(path);
    constexpr qint64 longestHeader = 4096;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(longestHeader);
    const qsizetype formatAt = header.indexOf("fmt ");
    const qsizetype dataAt = header.indexOf("data");
    const bool whole =
        header.startsWith("RIFF") && formatAt > 0 && formatAt + 24 <= header.size() && dataAt > formatAt && dataAt + 8 <= header.size();
    if (!whole || numberAt(header, formatAt + 8, 2) != 1 || numberAt(header, formatAt + 22, 2) != 16)
        return {};
    format = {};
    format.channels = int(numberAt(header, formatAt + 10, 2));
    format.samplerate = int(numberAt(header, formatAt + 12, 4));
    format.format = SF_FORMAT_RAW | SF_FORMAT_PCM_16 | SF_ENDIAN_LITTLE;
    if (format.channels < 1 || format.channels > mostChannels || format.samplerate < lowestRate || format.samplerate > highestRate)
        return {};
    SoundFile raw(sf_open(QFile::encodeName(path).constData(), SFM_READ, &format));
    if (raw)
        sf_seek(raw.get(), (dataAt + 8) / (2 * format.channels), SEEK_SET);
    return raw;
}
} // namespace

Result<void> streamSound(const QString &path, const SoundSink &sink)
{
    SF_INFO format{};
    Result<SoundFile> opened = openSound(path, format);
    if (!opened)
        return opened.error();
    if (format.frames == 0) {
        SF_INFO raw{};
        if (SoundFile unfinished = openUnfinishedWav(path, raw)) {
            opened = std::move(unfinished);
            format = raw;
        }
    }
    SNDFILE *file = opened.value().get();
    const auto channels = size_t(format.channels);
    Mixer mixer(channels);
    std::vector<float> block(size_t(blockFrames) * channels);
    const qint64 longest = qint64(longestSoundMinutes) * 60 * format.samplerate;
    qint64 frames = 0;
    for (;;) {
        const sf_count_t read = sf_readf_float(file, block.data(), blockFrames);
        if (read <= 0)
            break;
        frames += read;
        sink(mixer.mix(std::span(block).first(size_t(read) * channels)), format.samplerate);
        if (frames > longest)
            return soundError(ErrorCode::BadInput,
                              QT_TRANSLATE_NOOP("greenroom", "%1 is over two hours long. Cut it to the part you want to hear."), path, "");
    }
    if (frames == 0)
        return soundError(ErrorCode::BadInput, QT_TRANSLATE_NOOP("greenroom", "There is no sound in %1."), path, sf_strerror(file));
    return {};
}

} // namespace greenroom
