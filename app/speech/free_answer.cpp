#include "speech/free_answer.h"

#include "speech/filler_rule.h"
#include "speech/phone_pass.h"
#include "speech/script_aligner.h"
#include "speech/syllable_nuclei.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

constexpr double leastFillerSeconds = 0.12;

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
    for (const auto &[first, end] : lonelySounds(input.decibels, soundThresholdDb(input.facts))) {
        const double seconds = double(end - first) / speechFramesPerSecond;
        if (seconds < leastFillerSeconds)
            continue;
        const QString word = fillerWord(first, end, *phones, voice, Surroundings::Silence);
        if (!word.isEmpty())
            feedback.fillers.append({word, double(first) / speechFramesPerSecond, seconds});
    }
    return feedback;
}

} // namespace greenroom
