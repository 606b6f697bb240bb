#pragma once

#include "core/result.h"
#include "speech/speech_model.h"
#include "speech/spoken_forms.h"

#include <functional>
#include <span>

namespace greenroom {

/// The rate the speech model was trained at, in Hz.
inline constexpr int speechRate = 16000;
/// Frames of the speech model a second.
inline constexpr int speechFramesPerSecond = 100;

/// Something the decoder heard, in frames of 10 ms of the recording (not of its padding).
struct HeardSegment
{
    int token = -1; ///< of the script; -1: not of it
    int form = 0;
    int part = 0;
    bool filler = false; ///< heard between words of the script
    int firstFrame = 0;
    int endFrame = 0;   ///< one past the last
    double score = 0.0; ///< acoustic score a frame, in the decoder's logarithm; only good for comparing

    [[nodiscard]] int frames() const { return endFrame - firstFrame; }
};

/// The most probable path of a recording through a script, in the order heard; silences left out. Empty when nothing fits at all.
using HeardSegments = QList<HeardSegment>;

/// Lays a recording over a script. `samples`: 16-bit mono at `speechRate`; sets the library's logging off. `cancelled` is asked now and
/// then; when it says true the result is the error Cancelled. Errors: Internal when the library does not start. For any thread.
[[nodiscard]] Result<HeardSegments> alignScript(std::span<const qint16> samples, const QList<SpokenToken> &tokens, const SpeechModel &model,
                                                const std::function<bool()> &cancelled = {});

} // namespace greenroom
