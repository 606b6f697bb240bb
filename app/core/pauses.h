#pragma once

#include <QList>

namespace greenroom {

/// A stretch without speech inside a recording, in seconds from its start.
struct Pause
{
    double startSeconds = 0;
    double endSeconds = 0;

    [[nodiscard]] double lengthSeconds() const { return endSeconds - startSeconds; }
    bool operator==(const Pause &) const = default;
};

/// Where somebody speaks in a recording, told from energy alone.
struct SpeechActivity
{
    double startSeconds = 0; ///< first sound that is speech
    double endSeconds = 0;   ///< last one
    QList<Pause> pauses;     ///< between the two, at least `shortestPauseSeconds` long

    [[nodiscard]] bool heard() const { return endSeconds > startSeconds; }
    [[nodiscard]] double spanSeconds() const { return endSeconds - startSeconds; }
    [[nodiscard]] double longestPauseSeconds() const;
};

/// Shorter silences belong to the flow of speech (closures of consonants, breath).
inline constexpr double shortestPauseSeconds = 0.25;

/// Noise and speech level of a recording: 5th and 95th percentile of its 10 ms frames.
struct LevelSpread
{
    double noiseDb = 0;
    double speechDb = 0;

    [[nodiscard]] double snrDb() const { return speechDb - noiseDb; }
};

/// Measures the two levels from frames in dB.
[[nodiscard]] LevelSpread measureSpread(const QList<float> &frameDecibels);

/// Nothing is called speech that does not stand out of the floor by this much.
inline constexpr double leastSpeechOverFloorDb = 6.0;

/// Finds speech and pauses in frames of 10 ms (dB). A frame is sound when it is over max(floor + 6, speech - 30) dB; a sound shorter than
/// 60 ms that stands alone (a key, a click) is not speech. Nothing is heard where nothing stands out of the floor by 6 dB.
[[nodiscard]] SpeechActivity findSpeech(const QList<float> &frameDecibels);

} // namespace greenroom
