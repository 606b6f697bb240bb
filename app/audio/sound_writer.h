#pragma once

#include "core/result.h"

#include <QString>

#include <span>

namespace greenroom {

/// What a recording is kept or handed out as.
enum class SoundFormat {
    Wav,  ///< 16 bit
    Flac, ///< lossless, 30 % of the size
    Opus  ///< in Ogg, small
};

/// The format a file name's ending asks for: .wav, .flac, .opus or .ogg. BadUsage for any other.
[[nodiscard]] Result<SoundFormat> soundFormatOf(const QString &path);

/// Writes 16-bit mono samples in a format, whole or not at all. Errors: Unwritable, DiskFull.
[[nodiscard]] Result<void> writeSound(const QString &path, std::span<const qint16> samples, int sampleRate, SoundFormat format);

} // namespace greenroom
