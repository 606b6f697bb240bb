#pragma once

#include "core/frame_levels.h"
#include "core/level.h"
#include "core/pauses.h"

#include <QJsonObject>

#include <span>
#include <vector>

namespace greenroom {

/// Why words of a recording cannot be judged, whatever listens to it.
enum class WordsRefusal {
    None,     ///< good enough to listen for words
    Silence,  ///< nothing stands out of the floor
    Clipping, ///< one sample in a hundred or more is cut
    Quiet,    ///< peak under -40 dB
    Noise     ///< speech less than 25 dB over the floor
};

/// The stable name of a refusal, as `--json` prints it; empty for None.
[[nodiscard]] QString toString(WordsRefusal refusal);

/// What can be told of a finished take without knowing a word of it. Measured, not estimated: each figure follows from the samples.
struct TakeFacts
{
    double durationSeconds = 0; ///< length of the file
    SpeechActivity speech;      ///< span and pauses
    double peakDb = silentDb;
    double speechDb = silentDb; ///< 95th percentile of 10 ms frames
    double noiseDb = silentDb;  ///< 5th percentile of 10 ms frames
    qint64 clippedSamples = 0;
    WordsRefusal refusal = WordsRefusal::Silence;

    [[nodiscard]] double snrDb() const { return speechDb - noiseDb; }
};

/// The level a 10 ms frame must be over to be sound: 6 dB over the floor, at most 30 dB under the speech.
[[nodiscard]] double soundThresholdDb(const TakeFacts &facts);

/// Measures a recording block by block, so that a long one never has to stand in memory.
class TakeMeasure
{
public:
    /// `sampleRate` in Hz.
    explicit TakeMeasure(int sampleRate);

    void add(std::span<const qint16> samples);
    /// What is known so far.
    [[nodiscard]] TakeFacts facts() const;
    /// RMS of each 10 ms, dB.
    [[nodiscard]] const QList<float> &decibels() const { return m_frames.decibels(); }

private:
    [[nodiscard]] qint64 clippedSamples() const;

    int m_sampleRate;
    qint64 m_samples = 0;
    FrameLevels m_frames;
    std::vector<qint64> m_magnitudes; ///< how many samples have each magnitude
};

/// Measures 16-bit mono samples taken at `sampleRate` Hz.
[[nodiscard]] TakeFacts measureTake(std::span<const qint16> samples, int sampleRate);

/// The facts in the words of `analyse --json`, figures rounded to what they are good for. Without a target (0 s) there is no verdict on
/// it; the keys that need words are not there.
[[nodiscard]] QJsonObject toJson(const TakeFacts &facts, int targetSeconds);

} // namespace greenroom
