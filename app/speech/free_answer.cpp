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
constexpr int aloneFrames = 12;
constexpr int leastFillerFrames = 12;

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
    if (!phones) {
        if (phones.error().code == ErrorCode::Cancelled)
            return phones.error();
        feedback.warnings.append(phones.error().message);
        return feedback;
    }
    const QList<std::pair<int, int>> sounds = lonelySounds(input.decibels, soundThresholdDb(input.facts));
    for (qsizetype index = 0; index < sounds.size(); ++index) {
        const auto [first, end] = sounds[index];
        // Without a script a short word between two commas looks the same: only what stands quite alone is told.
        const bool alone = (index == 0 || first - sounds[index - 1].second >= aloneFrames) &&
                           (index + 1 == sounds.size() || sounds[index + 1].first - end >= aloneFrames);
        if (!alone || end - first < leastFillerFrames)
            continue;
        const QString word = fillerWord(first, end, *phones, voice, Surroundings::Silence);
        if (!word.isEmpty())
            feedback.fillers.append({word, double(first) / speechFramesPerSecond, double(end - first) / speechFramesPerSecond});
    }
    return feedback;
}

} // namespace greenroom
