#include "audio/sound.h"

#include "audio/part_file.h"
#include "audio/sound_stream.h"

namespace greenroom {

Result<Sound> readSound(const QString &path)
{
    Sound sound;
    const Result<void> read = streamSound(path, [&sound](std::span<const qint16> samples, int sampleRate) {
        sound.sampleRate = sampleRate;
        sound.samples.insert(sound.samples.end(), samples.begin(), samples.end());
    });
    if (!read)
        return read.error();
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
