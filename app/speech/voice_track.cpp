#include "speech/voice_track.h"

#include "core/frame_levels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace greenroom {

namespace {
// Worked at 4 kHz after a box filter of four samples: the pitch lies far below, and the search costs a sixteenth.
constexpr int decimation = 4;
constexpr double rate = 16000.0 / decimation;
constexpr int hop = int(rate / 100);
constexpr int window = int(rate * 0.04);
constexpr int shortestLag = int(rate / 400);
constexpr int longestLag = int(rate / 60);
/// Less likeness from one period to the next is noise.
constexpr float leastLikeness = 0.5F;

std::vector<float> decimated(std::span<const qint16> samples)
{
    std::vector<float> result;
    result.reserve(samples.size() / decimation);
    for (size_t index = 0; index + decimation <= samples.size(); index += decimation) {
        float sum = 0;
        for (size_t offset = 0; offset < decimation; ++offset)
            sum += float(samples[index + offset]);
        result.push_back(sum / decimation);
    }
    return result;
}

/// The likeness of a stretch with itself one lag later, -1 to 1.
float likeness(const float *samples, int lag)
{
    float product = 0;
    float own = 0;
    float later = 0;
    for (int index = 0; index < window; ++index) {
        product += samples[index] * samples[index + lag];
        own += samples[index] * samples[index];
        later += samples[index + lag] * samples[index + lag];
    }
    const float energy = std::sqrt(own * later);
    constexpr float leastEnergy = 100.0F * window;
    return energy > leastEnergy ? product / energy : 0;
}

float pitchAt(const float *samples)
{
    std::array<float, longestLag + 2> values{};
    float best = 0;
    for (int lag = shortestLag - 1; lag <= longestLag + 1; ++lag) {
        values[size_t(lag)] = likeness(samples, lag);
        if (lag >= shortestLag && lag <= longestLag)
            best = std::max(best, values[size_t(lag)]);
    }
    if (best < leastLikeness)
        return 0;
    // The first peak that is nearly the best: later ones are two and three periods.
    for (int lag = shortestLag; lag <= longestLag; ++lag) {
        const float before = values[size_t(lag - 1)];
        const float here = values[size_t(lag)];
        const float after = values[size_t(lag + 1)];
        if (here < 0.9F * best || here < before || here < after)
            continue;
        const float bend = before - 2 * here + after;
        const float shift = bend < 0 ? 0.5F * (before - after) / bend : 0;
        return float(rate) / (float(lag) + shift);
    }
    return 0;
}

QList<float> smoothed(const QList<float> &hertz)
{
    QList<float> result(hertz.size(), 0);
    for (qsizetype index = 0; index < hertz.size(); ++index) {
        if (hertz[index] <= 0)
            continue;
        std::vector<float> near;
        for (qsizetype other = std::max<qsizetype>(0, index - 2); other <= std::min(hertz.size() - 1, index + 2); ++other) {
            if (hertz[other] > 0)
                near.push_back(hertz[other]);
        }
        // A voiced frame all alone is a chance likeness.
        if (near.size() < 2)
            continue;
        std::nth_element(near.begin(), near.begin() + std::ptrdiff_t(near.size() / 2), near.end());
        result[index] = near[near.size() / 2];
    }
    return result;
}

QList<float> voicedOf(const QList<float> &hertz, int first, int end)
{
    QList<float> voiced;
    for (int index = std::max(0, first); index < std::min(int(hertz.size()), end); ++index) {
        if (hertz[index] > 0)
            voiced.append(hertz[index]);
    }
    return voiced;
}
} // namespace

double VoiceTrack::voicedShare(int first, int end) const
{
    return end > first ? double(voicedOf(hertz, first, end).size()) / (end - first) : 0;
}

double VoiceTrack::hertzPercentile(int first, int end, double fraction) const
{
    const QList<float> voiced = voicedOf(hertz, first, end);
    return voiced.size() < 3 ? 0 : double(percentile(voiced, fraction));
}

double VoiceTrack::spreadSemitones(int first, int end) const
{
    QList<float> voiced = voicedOf(hertz, first, end);
    if (voiced.size() < 3)
        return 0;
    // An octave too high or too low is a mistake of the search, not of the voice.
    const float middle = percentile(voiced, 0.5);
    for (float &value : voiced) {
        if (value > 1.6F * middle)
            value /= 2;
        else if (value < 0.62F * middle)
            value *= 2;
    }
    return 12 * std::log2(double(percentile(voiced, 0.8)) / double(percentile(voiced, 0.2)));
}

VoiceTrack trackVoice(std::span<const qint16> samples)
{
    const std::vector<float> low = decimated(samples);
    VoiceTrack track;
    constexpr int reach = window + longestLag + 1;
    // The window of a frame is centred on it, as the levels' frames are.
    for (int centre = hop / 2; centre < int(low.size()); centre += hop) {
        const int start = centre - reach / 2;
        track.hertz.append(start >= 0 && start + reach < int(low.size()) ? pitchAt(low.data() + start) : 0.0F);
    }
    track.hertz = smoothed(track.hertz);
    return track;
}

} // namespace greenroom
