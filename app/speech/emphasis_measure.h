#pragma once

#include "core/spoken_script.h"
#include "core/take_feedback.h"
#include "speech/voice_track.h"

namespace greenroom {

/// A word with what its stress is measured from.
struct MeasuredWord
{
    HeardWord heard;
    int phones = 0;
};

/// What a take's words are compared by.
struct EmphasisInput
{
    QList<MeasuredWord> words; ///< in the order said
    QList<float> decibels;     ///< RMS of each 10 ms
    const VoiceTrack &voice;
    QList<Pause> pauses;
};

/// Landed: this score, or the lower one with a pause before it (section 7 of the method's table).
inline constexpr double landedScore = 2.0;
inline constexpr double landedScoreWithPause = 1.0;
inline constexpr double emphasisPauseSeconds = 0.25;

/// How much the chosen words stood out against all others of the take, and which others stood out without being chosen. Per word the 90th
/// percentile of the level, the 80th of the pitch and the time a phone, each as a robust z (median and MAD over the words of four phones
/// and more), and the pause before it. Strongest first; a chosen word that was not heard comes last with `heard` false.
[[nodiscard]] QList<EmphasisFeedback> measureEmphasis(const EmphasisInput &input, const SpokenScript &script);

} // namespace greenroom
