#include "audio/sound_watch.h"

#include <cstdlib>

namespace greenroom {

namespace {
/// -60 dB, the lower end of the meter: a microphone that is on hears its own noise above it or close by.
constexpr int floorMagnitude = 33;
} // namespace

SoundWatch::SoundWatch(int sampleRate)
    : m_sampleRate(sampleRate)
    , m_frames(sampleRate)
    , m_waveform(sampleRate)
{}

void SoundWatch::add(std::span<const qint16> samples)
{
    m_samples += qint64(samples.size());
    m_clipped += countClipped(samples);
    m_gauge.add(samples);
    m_frames.add(samples);
    m_waveform.add(samples);
    for (const qint16 sample : samples)
        m_quietSamples = std::abs(int(sample)) >= floorMagnitude ? 0 : m_quietSamples + 1;
}

RecordingProgress SoundWatch::progress()
{
    // Four times a second is often enough to count pauses, and keeps the cost of a long take low.
    if (m_samples - m_pausesMeasuredAt >= m_sampleRate / 4) {
        m_speech = findSpeech(m_frames.decibels());
        m_pausesMeasuredAt = m_samples;
    }
    RecordingProgress progress;
    progress.samples = m_samples;
    progress.sampleRate = m_sampleRate;
    progress.level = m_gauge.take();
    progress.clippedSamples = m_clipped;
    progress.pauses = int(m_speech.pauses.size());
    progress.longestPauseSeconds = m_speech.longestPauseSeconds();
    progress.silent = silent();
    return progress;
}

} // namespace greenroom
