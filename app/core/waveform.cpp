#include "core/waveform.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace greenroom {

Waveform::Waveform(int sampleRate)
    : m_samplesPerPeak(std::max(1, int(sampleRate * peakSeconds)))
{}

void Waveform::add(std::span<const qint16> samples)
{
    for (const qint16 sample : samples) {
        if (m_inPeak == 0)
            m_peaks.append(0);
        m_peaks.last() = std::max(m_peaks.last(), float(std::abs(int(sample))) / 32768.0f);
        m_inPeak = (m_inPeak + 1) % m_samplesPerPeak;
    }
}

QList<float> waveformBars(const QList<float> &peaks, double fullSeconds, int barCount)
{
    QList<float> bars;
    if (fullSeconds <= 0 || barCount <= 0)
        return bars;
    const double peaksPerBar = fullSeconds / peakSeconds / barCount;
    for (int bar = 0; bar < barCount; ++bar) {
        const auto from = qsizetype(std::floor(bar * peaksPerBar));
        if (from >= peaks.size())
            break;
        const auto until = std::clamp(qsizetype(std::floor((bar + 1) * peaksPerBar)), from + 1, peaks.size());
        bars.append(*std::max_element(peaks.begin() + from, peaks.begin() + until));
    }
    return bars;
}

} // namespace greenroom
