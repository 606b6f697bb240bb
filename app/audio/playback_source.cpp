#include "audio/playback_source.h"

#include "audio/time_stretch.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace greenroom {

PlaybackSource::PlaybackSource(const Sound &sound, const Playback &playback)
    : m_sound(sound)
    , m_playback(playback)
{
    m_playback.end = std::min(m_playback.end, sound.samples.size());
    m_playback.begin = std::min(m_playback.begin, m_playback.end);
    m_playback.first = std::clamp(m_playback.first, m_playback.begin, m_playback.end);
    m_playback.loop = m_playback.loop && m_playback.end > m_playback.begin;
    m_position = m_playback.first;
    if (m_playback.rate != 1.0)
        m_stretch = std::make_unique<TimeStretch>(sound.sampleRate, m_playback.rate);
    // Unbuffered: read ahead, it would be finished before its last samples were handed out.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PlaybackSource::~PlaybackSource() = default;

bool PlaybackSource::isFinished() const { return !m_playback.loop && m_position >= m_playback.end && (!m_stretch || m_stretch->drained()); }

double PlaybackSource::soundSeconds(double playedSeconds) const
{
    const auto rate = double(m_sound.sampleRate);
    double samples = double(m_playback.first) + playedSeconds * m_playback.rate * rate;
    if (m_playback.loop && samples >= double(m_playback.end))
        samples = double(m_playback.begin) + std::fmod(samples - double(m_playback.begin), double(m_playback.end - m_playback.begin));
    return std::min(samples, double(m_playback.end)) / rate;
}

qint64 PlaybackSource::bytesAvailable() const
{
    const qint64 buffered = QIODevice::bytesAvailable();
    if (isFinished())
        return buffered;
    const auto left = qint64(m_playback.end - m_position) * qint64(sizeof(qint16));
    return buffered + (m_playback.loop || m_stretch ? std::max<qint64>(left, std::numeric_limits<int>::max()) : left);
}

std::span<const qint16> PlaybackSource::next(size_t most)
{
    if (m_playback.loop && m_position >= m_playback.end)
        m_position = m_playback.begin;
    const auto samples = std::span(m_sound.samples).subspan(m_position, std::min(most, m_playback.end - m_position));
    m_position += samples.size();
    return samples;
}

qint64 PlaybackSource::readData(char *data, qint64 maxSize)
{
    const size_t most = size_t(std::max<qint64>(0, maxSize)) / sizeof(qint16);
    std::vector<qint16> out(most);
    size_t filled = 0;
    while (filled < most && !isFinished()) {
        if (!m_stretch) {
            const auto samples = next(most - filled);
            std::copy(samples.begin(), samples.end(), out.begin() + std::ptrdiff_t(filled));
            filled += samples.size();
            continue;
        }
        if (const size_t wanted = m_stretch->wanted(); wanted > 0) {
            const auto samples = next(wanted);
            m_stretch->feed(samples, !m_playback.loop && m_position >= m_playback.end);
        }
        filled += m_stretch->take(std::span(out).subspan(filled));
    }
    std::memcpy(data, out.data(), filled * sizeof(qint16));
    return qint64(filled * sizeof(qint16));
}

qint64 PlaybackSource::writeData(const char *data, qint64 maxSize)
{
    Q_UNUSED(data)
    Q_UNUSED(maxSize)
    return -1;
}

} // namespace greenroom
