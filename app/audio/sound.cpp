#include "audio/sound.h"

#include "audio/part_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <sndfile.h>

namespace greenroom {

namespace {
struct CloseFile
{
    void operator()(SNDFILE *file) const { sf_close(file); }
};

Error soundError(ErrorCode code, const char *sentence, const QString &path, const char *detail)
{
    return {code, QCoreApplication::translate("greenroom", sentence).arg(QDir::toNativeSeparators(path)), QString::fromUtf8(detail)};
}

/// The mean of the channels of each frame, as 16 bits. Floats hold every 16-bit sample exactly; beyond full scale they are cut.
void appendMixed(std::vector<qint16> &mono, std::span<const float> interleaved, size_t channels)
{
    for (size_t frame = 0; frame + channels <= interleaved.size(); frame += channels) {
        float sum = 0;
        for (const float sample : interleaved.subspan(frame, channels))
            sum += sample;
        const float scaled = std::isfinite(sum) ? std::round(sum / float(channels) * 32768.0f) : 0.0f;
        mono.push_back(qint16(std::clamp(scaled, -32768.0f, 32767.0f)));
    }
}
} // namespace

Result<Sound> readSound(const QString &path)
{
    if (!QFile::exists(path))
        return soundError(ErrorCode::NotFound, QT_TRANSLATE_NOOP("greenroom", "The recording %1 is not there any more."), path, "");
    SF_INFO format{};
    const std::unique_ptr<SNDFILE, CloseFile> file(sf_open(QFile::encodeName(path).constData(), SFM_READ, &format));
    if (!file || format.channels < 1 || format.samplerate < 1)
        return soundError(ErrorCode::BadInput,
                          QT_TRANSLATE_NOOP("greenroom", "%1 is not a sound file Greenroom can read. WAV, FLAC and Ogg files work."), path,
                          sf_strerror(file.get()));
    Sound sound;
    sound.sampleRate = format.samplerate;
    const auto longest = size_t(longestSoundMinutes) * 60 * size_t(format.samplerate);
    std::vector<float> block(4096 * size_t(format.channels));
    while (const sf_count_t frames = sf_readf_float(file.get(), block.data(), 4096)) {
        if (frames < 0)
            break;
        appendMixed(sound.samples, std::span(block).first(size_t(frames * format.channels)), size_t(format.channels));
        if (sound.samples.size() > longest)
            return soundError(ErrorCode::BadInput,
                              QT_TRANSLATE_NOOP("greenroom", "%1 is over two hours long. Cut it to the part you want to hear."), path, "");
    }
    if (sound.samples.empty())
        return soundError(ErrorCode::BadInput, QT_TRANSLATE_NOOP("greenroom", "There is no sound in %1."), path, sf_strerror(file.get()));
    return sound;
}

Result<void> writeWav(const QString &path, std::span<const qint16> samples, int sampleRate)
{
    auto file = PartFile::create(path, sampleRate);
    if (!file)
        return file.error();
    if (auto written = file.value()->write(samples); !written) {
        file.value()->discard();
        return written;
    }
    return file.value()->finish();
}

} // namespace greenroom
