#pragma once

#include "speech/phone_pass.h"
#include "speech/voice_track.h"

#include <QList>
#include <QString>

#include <utility>

namespace greenroom {

/// What stands around a sound: silence on both sides, or speech on at least one.
enum class Surroundings { Silence, Speech };

/// "um" or "uh" when a stretch of sound is one: at most 0.7 s long, voiced with a steady pitch, and heard as AH, AA or their like with at
/// most an M or N behind by the pass that knows no words. Alone between two silences a sound may also begin with the release of the lips
/// and be heard as OW. Empty for anything else, which is a word of its own. Frames of 10 ms.
[[nodiscard]] QString fillerWord(int firstFrame, int endFrame, const HeardPhones &phones, const VoiceTrack &voice,
                                 Surroundings surroundings);

/// Stretches of sound (frames of 10 ms) that stand between two silences of at least 60 ms, by the level alone; longer ones than a filler
/// are among them.
[[nodiscard]] QList<std::pair<int, int>> lonelySounds(const QList<float> &decibels, double thresholdDb);

} // namespace greenroom
