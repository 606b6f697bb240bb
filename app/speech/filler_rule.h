#pragma once

#include "speech/phone_pass.h"
#include "speech/voice_track.h"

#include <QString>

namespace greenroom {

/// "um" or "uh" when a stretch of sound is one: at most 0.7 s long, voiced with a steady pitch, and heard as AH, AA or their like with at
/// most an M behind by the pass that knows no words. Empty for anything else, which is a word of its own. Frames of 10 ms.
[[nodiscard]] QString fillerWord(int firstFrame, int endFrame, const HeardPhones &phones, const VoiceTrack &voice);

} // namespace greenroom
