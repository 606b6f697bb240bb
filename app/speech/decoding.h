#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

struct ps_decoder_s;

namespace greenroom {

/// Silence laid before and behind a recording, in frames of 10 ms: without it a recording that is cut inside a word has no path at all.
inline constexpr int paddingFramesBefore = 30;
inline constexpr int paddingFramesBehind = 50;

/// Keeps the library from writing to the terminal. Cheap; safe from any thread.
void silenceLibraryLog();

/// Feeds a recording at 16 kHz, padded, as one utterance. False when `cancelled` said so.
[[nodiscard]] bool decode(ps_decoder_s &decoder, std::span<const qint16> samples, const std::function<bool()> &cancelled);

} // namespace greenroom
