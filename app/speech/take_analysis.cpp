#include "speech/take_analysis.h"

#include "core/take_tips.h"
#include "speech/emphasis_measure.h"
#include "speech/free_answer.h"
#include "speech/script_aligner.h"
#include "speech/script_reading.h"
#include "speech/sentence_endings.h"
#include "speech/word_edges.h"
#include "speech/word_findings.h"

#include <QCoreApplication>

#include <algorithm>
#include <future>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Fewer of the script's tokens than this, and something else was said.
constexpr double leastSaidShare = 0.4;
/// Margins: the right text lies around the first, another text far under the second.
constexpr double rightMargin = -8;
constexpr double otherTextMargin = -36;

double trustOf(double margin) { return std::clamp((margin - otherTextMargin) / (rightMargin - otherTextMargin), 0.0, 1.0); }

TakeFeedback refused(TakeFeedback feedback, Refusal refusal)
{
    feedback.refusal = refusal;
    feedback.tips = tipsFor(feedback);
    return feedback;
}

QList<MeasuredWord> measuredWords(const TakeFeedback &feedback, const QList<SpokenToken> &tokens)
{
    QList<int> phones(feedback.scriptWords, 0);
    for (const SpokenToken &token : tokens)
        phones[token.word] += token.phones();
    QList<MeasuredWord> words;
    for (const HeardWord &word : feedback.words)
        words.append({word, phones.value(word.index)});
    return words;
}

/// What both passes heard.
struct Heard
{
    HeardSegments segments;
    HeardPhones phones;
};

/// The alignment and the pass that knows no script, side by side.
Result<Heard> hear(const AnalysisInput &input, const QList<SpokenToken> &tokens, const AnalysisTools &tools)
{
    auto freePass = std::async(std::launch::async, [&input, &tools] { return hearPhones(input.samples, *tools.model, tools.cancelled); });
    const Result<HeardSegments> segments = alignScript(input.samples, tokens, *tools.model, tools.cancelled);
    const Result<HeardPhones> phones = freePass.get();
    if (!segments)
        return segments.error();
    if (!phones)
        return phones.error();
    return Heard{*segments, *phones};
}

/// The share of the time somebody spoke that tokens of the script cover, 0 to 1.
double coveredShare(const ScriptReading &reading, const SpeechActivity &speech)
{
    double spoken = speech.spanSeconds();
    for (const Pause &pause : speech.pauses)
        spoken -= pause.lengthSeconds();
    double covered = 0;
    for (const std::optional<ReadToken> &token : reading.tokens)
        covered += token ? double(token->endFrame - token->firstFrame) / speechFramesPerSecond : 0;
    return spoken > 0 ? std::min(1.0, covered / spoken) : 0;
}

/// Another text: few tokens found, or most of the sound between and in them fits nothing. A take that was broken off has few tokens as
/// well, but they fit, and they are nearly all that was said.
bool isOtherText(const ScriptReading &reading, qsizetype tokens, const SpeechActivity &speech)
{
    constexpr double wellFittingMargin = -22;
    constexpr double leastCovered = 0.7;
    constexpr int leastTokens = 8;
    const double said = double(reading.saidTokens()) / double(std::max<qsizetype>(1, tokens));
    const bool brokenOff =
        reading.saidTokens() >= leastTokens && reading.medianMargin() > wellFittingMargin && coveredShare(reading, speech) > leastCovered;
    return (said < leastSaidShare && !brokenOff) || reading.medianMargin() < otherTextMargin;
}

/// The dictionary is large, and gone again before the decoders need their memory.
Result<QList<SpokenToken>> tokensOf(const SpokenScript &script, const AnalysisTools &tools)
{
    Result<Pronunciations> pronunciations = Pronunciations::load(tools.model->dictionary);
    if (!pronunciations)
        return pronunciations.error();
    for (auto entry = tools.sayLike.begin(); entry != tools.sayLike.end(); ++entry)
        pronunciations.value().sayLike(entry.key(), entry.value());
    return spokenTokens(script.words, pronunciations.value());
}

Result<TakeFeedback> analyseWords(TakeFeedback feedback, const AnalysisInput &input, const AnalysisTools &tools)
{
    const Result<QList<SpokenToken>> spoken = tokensOf(input.script, tools);
    if (!spoken)
        return spoken.error();
    const QList<SpokenToken> &tokens = *spoken;
    const Result<Heard> heard = hear(input, tokens, tools);
    if (!heard) {
        if (heard.error().code == ErrorCode::Cancelled)
            return heard.error();
        // Length, level and pauses stand whatever became of the words.
        feedback.warnings.append(heard.error().message);
        return refused(feedback, Refusal::NoModel);
    }
    const ScriptReading reading = readPath(heard->segments, heard->phones, tokens.size());
    const double margin = reading.medianMargin();
    feedback.method = AnalysisMethod::Alignment;
    feedback.trust = trustOf(margin);
    if (isOtherText(reading, tokens.size(), input.facts.speech)) {
        feedback.method = AnalysisMethod::Energy;
        return refused(feedback, Refusal::OtherText);
    }
    const VoiceTrack voice = trackVoice(input.samples);
    addWordFindings(feedback, {input.script, tokens, reading, heard->phones, voice, input.decibels});
    refineEdges(feedback, input.decibels);
    addSpan(feedback);
    addPauseKinds(feedback, input.script);
    addPace(feedback, input.script, syllablesByWord(tokens, input.script.words.size()));
    const EndingInput endings{input.script, feedback.words, heard->phones, feedback.facts, input.decibels};
    for (SentenceFeedback &sentence : feedback.sentences)
        sentence.ending = judgeEnding(input.script.sentences.at(sentence.index), endings);
    feedback.emphasis =
        measureEmphasis({measuredWords(feedback, tokens), input.decibels, voice, feedback.facts.speech.pauses}, input.script);
    feedback.tips = tipsFor(feedback);
    return feedback;
}

} // namespace

TakeFeedback firstFeedback(const AnalysisInput &input)
{
    TakeFeedback feedback;
    feedback.facts = input.facts;
    feedback.targetSeconds = input.targetSeconds;
    feedback.scriptWords = int(input.script.words.size());
    feedback.scriptCharacters = input.script.hanCharacters;
    feedback.spanStartSeconds = input.facts.speech.startSeconds;
    feedback.spanEndSeconds = input.facts.speech.endSeconds;
    for (const Pause &pause : input.facts.speech.pauses)
        feedback.pauses.append({pause, JudgedPause::Kind::Unknown});
    feedback.refusal = refusalOf(input.facts.refusal);
    feedback.tips = tipsFor(feedback);
    return feedback;
}

Result<TakeFeedback> analyseTake(const AnalysisInput &input, const AnalysisTools &tools)
{
    TakeFeedback feedback = firstFeedback(input);
    if (feedback.refusal != Refusal::None)
        return feedback;
    if (input.script.words.isEmpty() && input.script.hanCharacters == 0) {
        Result<TakeFeedback> free = analyseFreeAnswer(std::move(feedback), input, tools);
        if (free)
            free.value().tips = tipsFor(*free);
        return free;
    }
    if (!input.script.english) {
        feedback.warnings.append(translated(QT_TRANSLATE_NOOP(
            "greenroom",
            "The speech model is English: of a script in another language, length, level and pauses are told, but no words.")));
        return refused(feedback, Refusal::NoModel);
    }
    if (!tools.model) {
        feedback.warnings.append(translated(
            QT_TRANSLATE_NOOP("greenroom", "Install the package pocketsphinx-en-us to have words, endings and emphasis heard.")));
        return refused(feedback, Refusal::NoModel);
    }
    return analyseWords(std::move(feedback), input, tools);
}

} // namespace greenroom
