#include "services/file_analysis.h"

#include "audio/sound_stream.h"
#include "services/recognised_answer.h"
#include "speech/resampler.h"
#include "speech/script_aligner.h"
#include "speech/take_analysis.h"

#include <QCoreApplication>

#include <optional>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// The first reading: what is measured of the samples as they are. A damaged end is the end of the recording, not an error.
Result<void> measureFile(const QString &path, AnalysisInput &input)
{
    std::optional<TakeMeasure> measure;
    const Result<void> read = streamSound(path, [&measure](std::span<const qint16> samples, int sampleRate) {
        if (!measure)
            measure.emplace(sampleRate);
        measure->add(samples);
    });
    if (!read)
        return read;
    input.facts = measure->facts();
    input.decibels = measure->decibels();
    return {};
}

/// The second reading, at the rate of the speech model.
Result<std::vector<qint16>> readForSpeech(const QString &path)
{
    std::optional<Resampler> resampler;
    const Result<void> read = streamSound(path, [&resampler](std::span<const qint16> samples, int sampleRate) {
        if (!resampler)
            resampler.emplace(sampleRate, speechRate);
        resampler->add(samples);
    });
    if (!read)
        return read.error();
    return resampler->finish();
}

/// Why words are not listened for although the sound is good; empty when they are.
QString tooMuch(const AnalysisInput &input)
{
    if (input.facts.durationSeconds > longestWordsMinutes * 60)
        return translated(QT_TRANSLATE_NOOP("greenroom",
                                            "The recording is over %1 minutes long: length, level and pauses are told, but no words."))
            .arg(longestWordsMinutes);
    if (input.script.words.size() > mostScriptWords)
        return translated(QT_TRANSLATE_NOOP("greenroom", "The script has over %1 words: length, level and pauses are told, but no words."))
            .arg(mostScriptWords);
    return {};
}

} // namespace

Result<TakeFeedback> analyseFile(const AnalysisRequest &request, const std::function<void(const TakeFeedback &)> &first,
                                 const std::function<bool()> &cancelled)
{
    AnalysisInput input;
    input.script = request.script;
    input.targetSeconds = request.targetSeconds;
    if (const Result<void> measured = measureFile(request.path, input); !measured)
        return measured.error();
    TakeFeedback feedback = firstFeedback(input);
    if (first)
        first(feedback);
    if (feedback.refusal != Refusal::None)
        return feedback;
    if (const QString reason = tooMuch(input); !reason.isEmpty()) {
        feedback.warnings.append(reason);
        return feedback;
    }
    const Result<std::vector<qint16>> samples = readForSpeech(request.path);
    if (!samples)
        return samples.error();
    input.samples = samples.value();
    Result<TakeFeedback> result = analyseTake(input, {findSpeechModel(request.modelFolder), request.sayLike, cancelled});
    const bool free = input.script.words.isEmpty() && input.script.hanCharacters == 0;
    if (result && free && !request.recogniserCommand.isEmpty())
        addRecognition(result.value(), request.recogniserCommand, input.samples, cancelled);
    return result;
}

} // namespace greenroom
