#pragma once

#include <QList>

#include <span>

namespace greenroom {

/// The pitch of a voice, every 10 ms.
struct VoiceTrack
{
    QList<float> hertz; ///< 0 where nothing is voiced

    /// Share of voiced frames in [first, end).
    [[nodiscard]] double voicedShare(int first, int end) const;
    /// The frequency below which `fraction` of the voiced frames of [first, end) lie; 0 when fewer than three are voiced.
    [[nodiscard]] double hertzPercentile(int first, int end, double fraction) const;
    /// How far the voiced frames of [first, end) spread: between the 20th and the 80th percentile, in semitones; mistakes of an
    /// octave are put right first.
    [[nodiscard]] double spreadSemitones(int first, int end) const;
};

/// Finds the pitch (60 to 400 Hz) of 16-bit mono samples at 16 kHz by normalised autocorrelation, a median over five frames against jumps
/// of an octave.
[[nodiscard]] VoiceTrack trackVoice(std::span<const qint16> samples);

} // namespace greenroom
