#pragma once

#include "core/level.h"

#include <QList>

#include <span>

namespace greenroom {

/// Loudness of a recording every 10 ms (RMS in dB), gathered while it grows: what pauses and noise are measured from.
class FrameLevels
{
public:
    /// `sampleRate` in Hz, at least 100.
    explicit FrameLevels(int sampleRate);

    /// Adds samples; an unfinished last frame waits for more.
    void add(std::span<const qint16> samples);

    /// RMS of every whole frame so far, dB.
    [[nodiscard]] const QList<float> &decibels() const { return m_decibels; }

private:
    QList<float> m_decibels;
    LevelGauge m_frame;
    qint64 m_inFrame = 0;
    qint64 m_frameSamples;
};

/// Length of one frame in seconds.
inline constexpr double frameSeconds = 0.01;

/// The value below which `fraction` (0-1) of the values lie; `silentDb` for none.
[[nodiscard]] float percentile(QList<float> values, double fraction);

} // namespace greenroom
