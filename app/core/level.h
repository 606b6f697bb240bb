#pragma once

#include <QtGlobal>

#include <span>

namespace greenroom {

/// What an amplitude of zero is called in decibels: lower than one lone bit in a 10 ms frame of 16-bit samples can measure.
inline constexpr double silentDb = -120.0;

/// A peak of this magnitude cannot be told from a clipped one in 16 bits.
inline constexpr int clippedMagnitude = 32767;

/// How loud a stretch of sound is, in dB relative to full scale (0 = the loudest a sample can be).
struct Level
{
    double peakDb = silentDb; ///< loudest sample
    double rmsDb = silentDb;  ///< root mean square

    bool operator==(const Level &) const = default;
};

/// The words beside a level meter.
enum class LevelWord {
    TooQuiet, ///< peak under -30 dB
    Good,
    Loud,    ///< peak over -6 dB
    Clipping ///< peak at full scale
};

/// An amplitude (1 = full scale) in decibels, never under `silentDb`.
[[nodiscard]] double toDecibels(double amplitude);

/// The word for the peak of the last moments.
[[nodiscard]] LevelWord levelWord(double peakDb);

/// Level of a stretch of 16-bit mono samples; silence for an empty one.
[[nodiscard]] Level measureLevel(std::span<const qint16> samples);

/// How many samples stand at full scale, where a converter has cut the wave.
[[nodiscard]] qint64 countClipped(std::span<const qint16> samples);

/// Gathers blocks of any size into one level, for a meter that is drawn less often than sound arrives.
class LevelGauge
{
public:
    /// Adds samples to the level being gathered.
    void add(std::span<const qint16> samples);
    /// The level since the last call; the next one starts afresh.
    [[nodiscard]] Level take();

private:
    double m_sumOfSquares = 0;
    qint64 m_count = 0;
    int m_peak = 0;
};

} // namespace greenroom
