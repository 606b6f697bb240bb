#include "core/take_feedback.h"

#include <QJsonArray>

#include <array>

namespace greenroom {

namespace {

double number(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toDouble(); }
int whole(const QJsonObject &object, const char *key, int unknown = 0) { return object.value(QLatin1StringView(key)).toInt(unknown); }
bool flag(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toBool(); }
QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }

std::optional<double> known(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1StringView(key));
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

/// A word as the script writes it; feedback of older takes holds only its lower case.
QString written(const QJsonObject &object)
{
    const QString shown = text(object, "text");
    return shown.isEmpty() ? text(object, "word") : shown;
}

/// The value whose name is stored; the first one when it is none of them.
template <typename Value, size_t count>
Value named(const QString &name, const std::array<Value, count> &values)
{
    for (const Value value : values) {
        if (toString(value) == name)
            return value;
    }
    return values.front();
}

template <typename T, typename Make>
QList<T> listOf(const QJsonObject &object, const char *key, const Make &make)
{
    QList<T> list;
    const QJsonArray array = object.value(QLatin1StringView(key)).toArray();
    for (const QJsonValue &value : array)
        list.append(make(value.toObject()));
    return list;
}

SentenceFeedback sentenceFrom(const QJsonObject &object)
{
    using enum SentenceEnding;
    SentenceFeedback sentence;
    sentence.index = whole(object, "index");
    sentence.startSeconds = known(object, "start");
    sentence.endSeconds = known(object, "end");
    sentence.wordsPerMinute = number(object, "wordsPerMinute");
    sentence.syllablesPerSecond = number(object, "syllablesPerSecond");
    sentence.ending = named(text(object, "ending"), std::array{Unknown, Clean, Swallowed, Trailing, Rushed, Cut});
    return sentence;
}

JudgedPause pauseFrom(const QJsonObject &object)
{
    using enum JudgedPause::Kind;
    return {{number(object, "start"), number(object, "end")},
            named(text(object, "kind"), std::array{Unknown, AfterSentence, InsidePhrase})};
}

EmphasisFeedback emphasisFrom(const QJsonObject &object)
{
    EmphasisFeedback emphasis;
    emphasis.index = whole(object, "index");
    emphasis.words = whole(object, "words", 1);
    emphasis.text = written(object);
    emphasis.heard = known(object, "start").has_value();
    emphasis.startSeconds = number(object, "start");
    emphasis.endSeconds = number(object, "end");
    emphasis.chosen = flag(object, "chosen");
    emphasis.landed = flag(object, "landed");
    emphasis.rank = whole(object, "rank");
    emphasis.score = number(object, "score");
    emphasis.louderDb = number(object, "louderDb");
    emphasis.higherSemitones = number(object, "higherSemitones");
    emphasis.longerShare = number(object, "longerShare");
    emphasis.pauseBeforeSeconds = number(object, "pauseBeforeSeconds");
    return emphasis;
}

void readFindings(TakeFeedback &feedback, const QJsonObject &object)
{
    feedback.sentences = listOf<SentenceFeedback>(object, "sentences", sentenceFrom);
    feedback.pauses = listOf<JudgedPause>(object, "pauses", pauseFrom);
    feedback.fillers = listOf<FillerFeedback>(object, "fillers", [](const QJsonObject &filler) {
        return FillerFeedback{text(filler, "word"), number(filler, "at"), number(filler, "seconds")};
    });
    feedback.skipped = listOf<SkippedWord>(object, "skipped", [](const QJsonObject &word) {
        return SkippedWord{whole(word, "index"), text(word, "word"), number(word, "at"), flag(word, "instead")};
    });
    feedback.repeated = listOf<RepeatedWord>(object, "repeated", [](const QJsonObject &word) {
        return RepeatedWord{whole(word, "index"), text(word, "word"), whole(word, "times", 2), number(word, "at")};
    });
    feedback.extra = listOf<ExtraSpeech>(object, "extra", [](const QJsonObject &extra) {
        return ExtraSpeech{number(extra, "at"), number(extra, "seconds")};
    });
    feedback.words = listOf<HeardWord>(object, "wordTimes", [](const QJsonObject &word) {
        const QJsonValue clear = word.value(QLatin1StringView("clear"));
        return HeardWord{whole(word, "index"), written(word), number(word, "start"), number(word, "end"), clear.toBool(true)};
    });
    feedback.emphasis = listOf<EmphasisFeedback>(object, "emphasis", emphasisFrom);
}

void readFacts(TakeFacts &facts, const QJsonObject &object)
{
    facts.durationSeconds = number(object, "durationSeconds");
    facts.speech.startSeconds = number(object, "speechStart");
    facts.speech.endSeconds = facts.speech.startSeconds + number(object, "spanSeconds");
    const QJsonObject level = object.value(QLatin1StringView("level")).toObject();
    facts.peakDb = level.value(QLatin1StringView("peakDb")).toDouble(silentDb);
    facts.speechDb = level.value(QLatin1StringView("speechDb")).toDouble(silentDb);
    facts.noiseDb = level.value(QLatin1StringView("noiseDb")).toDouble(silentDb);
    facts.clippedSamples = level.value(QLatin1StringView("clippedSamples")).toInteger();
}

QList<TakeTip> tipsFrom(const QJsonObject &object)
{
    QList<TakeTip> tips;
    const QJsonArray texts = object.value(QLatin1StringView("tips")).toArray();
    const QJsonArray spots = object.value(QLatin1StringView("tipSpots")).toArray();
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const QJsonObject spot = spots.at(index).toObject();
        tips.append({text(spot, "about"), texts.at(index).toString(), known(spot, "start"), known(spot, "end")});
    }
    return tips;
}

} // namespace

TakeFeedback feedbackFrom(const QJsonObject &object)
{
    TakeFeedback feedback;
    readFacts(feedback.facts, object);
    feedback.targetSeconds = whole(object, "targetSeconds");
    feedback.scriptWords = whole(object, "scriptWords");
    feedback.scriptCharacters = whole(object, "scriptCharacters");
    if (const auto said = known(object, "saidWords"))
        feedback.saidWords = int(*said);
    feedback.spanStartSeconds = feedback.facts.speech.startSeconds;
    feedback.spanEndSeconds = feedback.facts.speech.endSeconds;
    feedback.wordsPerMinute = known(object, "wordsPerMinute");
    feedback.syllablesPerSecond = known(object, "syllablesPerSecond");
    feedback.method =
        named(text(object, "method"), std::array{AnalysisMethod::Energy, AnalysisMethod::Alignment, AnalysisMethod::Recognition});
    feedback.trust = known(object, "trust");
    using enum Refusal;
    feedback.refusal = named(text(object, "refused"), std::array{None, Noise, Clipping, Quiet, Silence, OtherText, NoModel});
    feedback.transcript = text(object, "transcript");
    feedback.tips = tipsFrom(object);
    for (const QJsonValue &warning : object.value(QLatin1StringView("warnings")).toArray())
        feedback.warnings.append(warning.toString());
    readFindings(feedback, object);
    return feedback;
}

} // namespace greenroom
