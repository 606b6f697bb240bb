#include "core/pauses.h"

#include "core/frame_levels.h"

#include <algorithm>

namespace greenroom {

namespace {
constexpr double speechRangeDb = 30.0;
/// Speech this low would be the last bits of a converter: hum of an unplugged input, dither.
constexpr double quietestSpeechDb = -75.0;
constexpr qsizetype shortestPauseFrames = 25;
constexpr qsizetype shortestLoneSoundFrames = 6;
constexpr qsizetype loneSoundMarginFrames = 10;

/// Frames [from, until) over the threshold.
struct Run
{
    qsizetype from = 0;
    qsizetype until = 0;
};

QList<Run> soundRuns(const QList<float> &frames, double threshold)
{
    QList<Run> runs;
    for (qsizetype index = 0; index < frames.size(); ++index) {
        if (frames[index] <= threshold)
            continue;
        if (!runs.isEmpty() && runs.last().until == index)
            runs.last().until = index + 1;
        else
            runs.append({index, index + 1});
    }
    return runs;
}

/// Drops clicks: short sounds with silence on both sides. The edges of a recording count as silence.
QList<Run> withoutClicks(const QList<Run> &runs, qsizetype frameCount)
{
    QList<Run> kept;
    for (qsizetype index = 0; index < runs.size(); ++index) {
        const Run run = runs[index];
        const bool silentBefore = index == 0 || run.from - runs[index - 1].until >= loneSoundMarginFrames;
        const qsizetype next = index + 1 < runs.size() ? runs[index + 1].from : frameCount + loneSoundMarginFrames;
        const bool silentAfter = next - run.until >= loneSoundMarginFrames;
        if (run.until - run.from >= shortestLoneSoundFrames || !silentBefore || !silentAfter)
            kept.append(run);
    }
    return kept;
}
} // namespace

double SpeechActivity::longestPauseSeconds() const
{
    double longest = 0;
    for (const Pause &pause : pauses)
        longest = std::max(longest, pause.lengthSeconds());
    return longest;
}

LevelSpread measureSpread(const QList<float> &frameDecibels) { return {percentile(frameDecibels, 0.05), percentile(frameDecibels, 0.95)}; }

SpeechActivity findSpeech(const QList<float> &frameDecibels)
{
    SpeechActivity activity;
    const LevelSpread spread = measureSpread(frameDecibels);
    if (spread.snrDb() < leastSpeechOverFloorDb || spread.speechDb < quietestSpeechDb)
        return activity;
    const double threshold = std::max(spread.noiseDb + leastSpeechOverFloorDb, spread.speechDb - speechRangeDb);
    const QList<Run> runs = withoutClicks(soundRuns(frameDecibels, threshold), frameDecibels.size());
    if (runs.isEmpty())
        return activity;
    activity.startSeconds = double(runs.first().from) * frameSeconds;
    activity.endSeconds = double(runs.last().until) * frameSeconds;
    for (qsizetype index = 1; index < runs.size(); ++index) {
        if (runs[index].from - runs[index - 1].until >= shortestPauseFrames)
            activity.pauses.append({double(runs[index - 1].until) * frameSeconds, double(runs[index].from) * frameSeconds});
    }
    return activity;
}

} // namespace greenroom
