#pragma once

#include "core/result.h"

#include <QString>

#include <functional>
#include <span>

namespace greenroom {

/// Takes the blocks of a sound file as 16-bit mono samples at the file's rate (Hz).
using SoundSink = std::function<void(std::span<const qint16> samples, int sampleRate)>;

/// Decodes any file libsndfile reads, block by block: WAV, FLAC, Ogg Vorbis and Opus, MP3 … Several channels are mixed down to one. The
/// length is found by reading, never taken from the header, which may lie after a crash. Errors: NotFound, Unreadable, BadInput; also when
/// the file is over `longestSoundMinutes` long, and the sink has had that much then.
[[nodiscard]] Result<void> streamSound(const QString &path, const SoundSink &sink);

} // namespace greenroom
