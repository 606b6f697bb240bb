#pragma once

#include "core/frame_levels.h"
#include "core/level.h"
#include "core/pauses.h"
#include "core/waveform.h"

#include <span>

namespace greenroom {

/// What a person sees while recording, about the take so far.
struct RecordingProgress
{
    qint64 samples = 0; ///< since Record was pressed, without the pre-roll: the clock
    int sampleRate = 48000;
    Level level; ///< of the last moments
    qint64 clippedSamples = 0;
    int pauses = 0; ///< pauses of 0.25 s and more between words so far
    double longestPauseSeconds = 0;
    bool silent = false; ///< no sound for a second

    [[nodiscard]] double seconds() const { return sampleRate > 0 ? double(samples) / sampleRate : 0; }
};

/// Listens to a take as it grows: meter, outline, pauses, clipping, silence. All by the samples, never by a clock of the computer.
class SoundWatch
{
public:
    /// `sampleRate` in Hz.
    explicit SoundWatch(int sampleRate);

    /// Takes the next samples of the take.
    void add(std::span<const qint16> samples);

    /// Samples taken so far.
    [[nodiscard]] qint64 samples() const { return m_samples; }
    /// Everything so far; the level is the one since the last call.
    [[nodiscard]] RecordingProgress progress();
    /// Peak for each 20 ms so far.
    [[nodiscard]] const QList<float> &waveform() const { return m_waveform.peaks(); }
    /// True after a second in which nothing was over -60 dB: muted, unplugged, or not permitted.
    [[nodiscard]] bool silent() const { return m_quietSamples >= m_sampleRate; }

private:
    int m_sampleRate;
    qint64 m_samples = 0;
    qint64 m_clipped = 0;
    qint64 m_quietSamples = 0;
    qint64 m_pausesMeasuredAt = 0;
    SpeechActivity m_speech;
    LevelGauge m_gauge;
    FrameLevels m_frames;
    Waveform m_waveform;
};

} // namespace greenroom
