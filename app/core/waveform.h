#pragma once

#include <QList>

#include <span>

namespace greenroom {

/// The outline of a recording: the loudest sample (0-1) of every 20 ms, growing as sound comes in.
class Waveform
{
public:
    /// `sampleRate` in Hz, at least 50.
    explicit Waveform(int sampleRate);

    /// Adds samples; the peak of an unfinished stretch is already the last entry.
    void add(std::span<const qint16> samples);

    /// One peak (0-1) for each 20 ms begun.
    [[nodiscard]] const QList<float> &peaks() const { return m_peaks; }

private:
    QList<float> m_peaks;
    qint64 m_inPeak = 0;
    qint64 m_samplesPerPeak;
};

/// Length of sound behind one peak, in seconds.
inline constexpr double peakSeconds = 0.02;

/// Bars of a drawing `barCount` bars wide that stands for `fullSeconds`: each the loudest peak of its stretch. As many bars as there is
/// sound for, at most `barCount`.
[[nodiscard]] QList<float> waveformBars(const QList<float> &peaks, double fullSeconds, int barCount);

} // namespace greenroom
