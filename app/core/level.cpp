#include "core/level.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace greenroom {

namespace {
constexpr double fullScale = 32768.0;
constexpr double tooQuietDb = -30.0;
constexpr double loudDb = -6.0;
} // namespace

double toDecibels(double amplitude) { return amplitude > 0 ? std::max(silentDb, 20.0 * std::log10(amplitude)) : silentDb; }

LevelWord levelWord(double peakDb)
{
    if (peakDb >= toDecibels(clippedMagnitude / fullScale))
        return LevelWord::Clipping;
    if (peakDb > loudDb)
        return LevelWord::Loud;
    return peakDb < tooQuietDb ? LevelWord::TooQuiet : LevelWord::Good;
}

Level measureLevel(std::span<const qint16> samples)
{
    LevelGauge gauge;
    gauge.add(samples);
    return gauge.take();
}

qint64 countClipped(std::span<const qint16> samples)
{
    return std::ranges::count_if(samples, [](qint16 sample) { return std::abs(int(sample)) >= clippedMagnitude; });
}

void LevelGauge::add(std::span<const qint16> samples)
{
    // A block's sum of squares fits 64 bits for any block shorter than hours; whole numbers are faster and exact.
    qint64 sum = 0;
    for (const qint16 sample : samples) {
        const int value = sample;
        sum += value * value;
        m_peak = std::max(m_peak, std::abs(value));
    }
    m_sumOfSquares += double(sum);
    m_count += qint64(samples.size());
}

Level LevelGauge::take()
{
    Level level;
    if (m_count > 0) {
        level.peakDb = toDecibels(m_peak / fullScale);
        level.rmsDb = toDecibels(std::sqrt(m_sumOfSquares / double(m_count)) / fullScale);
    }
    *this = LevelGauge();
    return level;
}

} // namespace greenroom
