#pragma once

#include "core/take_feedback.h"
#include "speech/script_reading.h"
#include "speech/voice_track.h"

namespace greenroom {

/// What the findings about words are made from.
struct FindingsInput
{
    const SpokenScript &script;
    const QList<SpokenToken> &tokens;
    const ScriptReading &reading;
    const HeardPhones &phones;
    const VoiceTrack &voice;
    const QList<float> &decibels; ///< RMS of each 10 ms
};

/// Fills words, skipped, repeated, fillers, extra and saidWords of `feedback`. A counted word counts as skipped when most of its tokens
/// were not said. Sounds alone between two silences that the decoder took for silence are looked at as well.
void addWordFindings(TakeFeedback &feedback, const FindingsInput &input);

/// The span from the first to the last word, by the level where it agrees with the decoder, whose edges are softer.
void addSpan(TakeFeedback &feedback);

/// The pauses within the span, with what they are good for.
void addPauseKinds(TakeFeedback &feedback, const SpokenScript &script);

/// Pace of the whole and of each sentence; `syllables` of each counted word.
void addPace(TakeFeedback &feedback, const SpokenScript &script, const QList<int> &syllables);

} // namespace greenroom
