#pragma once

#include "core/result.h"

#include <QString>

#include <span>
#include <vector>

namespace greenroom {

/// Sound in memory: 16-bit mono samples.
struct Sound
{
    std::vector<qint16> samples;
    int sampleRate = 48000; ///< Hz

    [[nodiscard]] double seconds() const { return sampleRate > 0 ? double(samples.size()) / sampleRate : 0; }
};

/// The longest file read into memory, in minutes: far over any answer, far under what memory holds.
inline constexpr int longestSoundMinutes = 130;

/// Decodes any file libsndfile reads (WAV, FLAC, Ogg Vorbis and Opus, MP3 …), mixing several channels down to one. The length is found by
/// reading, never taken from the header, because a header may lie after a crash. Errors: NotFound, Unreadable, BadInput.
[[nodiscard]] Result<Sound> readSound(const QString &path);

/// Writes a 16-bit mono WAV file, whole or not at all. Errors: Unwritable, DiskFull.
[[nodiscard]] Result<void> writeWav(const QString &path, std::span<const qint16> samples, int sampleRate);

} // namespace greenroom
