#include "speech/free_answer.h"

#include "speech/filler_rule.h"
#include "speech/phone_pass.h"
#include "speech/script_aligner.h"
#include "speech/syllable_nuclei.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

/// Silence on both sides that makes a sound stand alone.
constexpr int aloneFrames = 8;
constexpr double leastFillerSeconds = 0.12;

/// Stretches of sound between silences of `aloneFrames` and more, by the level.
QList<std::pair<int, int>> soundStretches(const AnalysisInput &input)
{
    constexpr double overFloorDb = 6;
    constexpr double underSpeechDb = 30;
    const double threshold = std::max(input.facts.noiseDb + overFloorDb, input.facts.speechDb - underSpeechDb);
    QList<std::pair<int, int>> stretches;
    for (int frame = 0; frame < input.decibels.size(); ++frame) {
        if (double(input.decibels[frame]) <= threshold)
            continue;
        if (!stretches.isEmpty() && frame - stretches.last().second < aloneFrames)
            stretches.last().second = frame + 1;
        else
            stretches.append({frame, frame + 1});
    }
    return stretches;
}

} // namespace

Result<TakeFeedback> analyseFreeAnswer(TakeFeedback feedback, const AnalysisInput &input, const AnalysisTools &tools)
{
    const VoiceTrack voice = trackVoice(input.samples);
    const QList<double> nuclei = syllableNuclei(input.decibels, voice, input.facts.speech);
    if (feedback.spanSeconds() > 0)
        feedback.syllablesPerSecond = double(nuclei.size()) / feedback.spanSeconds();
    if (!tools.model) {
        feedback.warnings.append(QCoreApplication::translate("greenroom", "Install the package pocketsphinx-en-us to have fillers heard."));
        return feedback;
    }
    const Result<HeardPhones> phones = hearPhones(input.samples, *tools.model, tools.cancelled);
    if (!phones)
        return phones.error();
    for (const auto &[first, end] : soundStretches(input)) {
        const double seconds = double(end - first) / speechFramesPerSecond;
        if (seconds < leastFillerSeconds)
            continue;
        const QString word = fillerWord(first, end, *phones, voice);
        if (!word.isEmpty())
            feedback.fillers.append({word, double(first) / speechFramesPerSecond, seconds});
    }
    return feedback;
}

} // namespace greenroom
