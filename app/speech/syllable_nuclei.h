#pragma once

#include "core/pauses.h"
#include "speech/voice_track.h"

#include <QList>

namespace greenroom {

/// Moments (seconds) of syllables, told from the level alone: peaks that stand 2 dB over the dip before them and are voiced, within speech
/// (after de Jong and Wempe 2009, Behavior Research Methods 41:385). `decibels`: RMS of each 10 ms.
[[nodiscard]] QList<double> syllableNuclei(const QList<float> &decibels, const VoiceTrack &voice, const SpeechActivity &speech);

} // namespace greenroom
