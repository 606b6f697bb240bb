#include "speech/syllable_nuclei.h"

#include "core/frame_levels.h"

#include <algorithm>

namespace greenroom {

namespace {
constexpr double leastDipDb = 2.0;
constexpr double belowLoudDb = 25.0;
constexpr int smoothingFrames = 2;

/// The mean over five frames: a syllable is longer than a period of the voice.
QList<float> smoothed(const QList<float> &values)
{
    QList<float> result;
    result.reserve(values.size());
    for (qsizetype index = 0; index < values.size(); ++index) {
        const qsizetype first = std::max<qsizetype>(0, index - smoothingFrames);
        const qsizetype last = std::min(values.size() - 1, index + smoothingFrames);
        float sum = 0;
        for (qsizetype other = first; other <= last; ++other)
            sum += values[other];
        result.append(sum / float(last - first + 1));
    }
    return result;
}
} // namespace

QList<double> syllableNuclei(const QList<float> &decibels, const VoiceTrack &voice, const SpeechActivity &speech)
{
    const QList<float> level = smoothed(decibels);
    const double threshold = double(percentile(decibels, 0.99)) - belowLoudDb;
    const auto first = std::max<qsizetype>(1, qsizetype(speech.startSeconds * 100));
    const auto end = std::min<qsizetype>(level.size() - 1, qsizetype(speech.endSeconds * 100));
    QList<double> nuclei;
    qsizetype lastPeak = -1;
    float dip = 0;
    for (qsizetype index = first; index < end; ++index) {
        if (lastPeak >= 0)
            dip = std::min(dip, level[index]);
        const bool peak = level[index] >= level[index - 1] && level[index] > level[index + 1] && double(level[index]) > threshold;
        if (!peak || voice.hertz.value(index) <= 0)
            continue;
        if (lastPeak >= 0 && double(level[index] - dip) < leastDipDb) {
            // No dip between: the louder of the two is the one peak.
            if (level[index] > level[lastPeak] && double(level[lastPeak] - dip) < leastDipDb) {
                nuclei.last() = double(index) * frameSeconds;
                lastPeak = index;
                dip = level[index];
            }
            continue;
        }
        if (lastPeak >= 0 && double(level[lastPeak] - dip) < leastDipDb)
            nuclei.last() = double(index) * frameSeconds;
        else
            nuclei.append(double(index) * frameSeconds);
        lastPeak = index;
        dip = level[index];
    }
    return nuclei;
}

} // namespace greenroom
