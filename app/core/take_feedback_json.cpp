#include "core/take_feedback.h"

#include <QJsonArray>

#include <cmath>

namespace greenroom {

namespace {

double hundredths(double value) { return std::round(value * 100) / 100; }
double thousandths(double value) { return std::round(value * 1000) / 1000; }
double tenths(double value) { return std::round(value * 10) / 10; }

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

template <typename Number>
QJsonValue orNull(const std::optional<Number> &value, double (*rounded)(double))
{
    return value ? QJsonValue(rounded(double(*value))) : QJsonValue(QJsonValue::Null);
}

template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, const Make &make)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(make(item));
    return array;
}

QJsonObject sentenceJson(const SentenceFeedback &sentence)
{
    const bool heard = sentence.startSeconds.has_value();
    const bool known = sentence.ending != SentenceEnding::Unknown;
    return {{QStringLiteral("index"), sentence.index},
            {QStringLiteral("start"), orNull(sentence.startSeconds, hundredths)},
            {QStringLiteral("end"), orNull(sentence.endSeconds, hundredths)},
            {QStringLiteral("wordsPerMinute"), heard ? QJsonValue(std::round(sentence.wordsPerMinute)) : QJsonValue()},
            {QStringLiteral("syllablesPerSecond"), heard ? QJsonValue(tenths(sentence.syllablesPerSecond)) : QJsonValue()},
            {QStringLiteral("clean"), known ? QJsonValue(sentence.ending == SentenceEnding::Clean) : QJsonValue()},
            {QStringLiteral("ending"), textOrNull(toString(sentence.ending))}};
}

QJsonObject pauseJson(const JudgedPause &pause)
{
    return {{QStringLiteral("start"), hundredths(pause.pause.startSeconds)},
            {QStringLiteral("end"), hundredths(pause.pause.endSeconds)},
            {QStringLiteral("kind"), textOrNull(toString(pause.kind))},
            {QStringLiteral("stumble"), pause.stumble()}};
}

QJsonObject emphasisJson(const EmphasisFeedback &emphasis)
{
    return {{QStringLiteral("index"), emphasis.index},
            {QStringLiteral("words"), emphasis.words},
            {QStringLiteral("word"), emphasis.text.toLower()},
            {QStringLiteral("text"), emphasis.text},
            {QStringLiteral("start"), emphasis.heard ? QJsonValue(hundredths(emphasis.startSeconds)) : QJsonValue()},
            {QStringLiteral("end"), emphasis.heard ? QJsonValue(hundredths(emphasis.endSeconds)) : QJsonValue()},
            {QStringLiteral("landed"), emphasis.landed},
            {QStringLiteral("chosen"), emphasis.chosen},
            {QStringLiteral("rank"), emphasis.heard ? QJsonValue(emphasis.rank) : QJsonValue()},
            {QStringLiteral("pauseBeforeSeconds"), emphasis.heard ? QJsonValue(hundredths(emphasis.pauseBeforeSeconds)) : QJsonValue()},
            {QStringLiteral("louderDb"), emphasis.heard ? QJsonValue(tenths(emphasis.louderDb)) : QJsonValue()},
            {QStringLiteral("higherSemitones"), emphasis.heard ? QJsonValue(tenths(emphasis.higherSemitones)) : QJsonValue()},
            {QStringLiteral("longerShare"), emphasis.heard ? QJsonValue(hundredths(emphasis.longerShare)) : QJsonValue()},
            {QStringLiteral("score"), emphasis.heard ? QJsonValue(tenths(emphasis.score)) : QJsonValue()}};
}

QJsonObject levelJson(const TakeFacts &facts)
{
    return {{QStringLiteral("peakDb"), tenths(facts.peakDb)},
            {QStringLiteral("speechDb"), tenths(facts.speechDb)},
            {QStringLiteral("noiseDb"), tenths(facts.noiseDb)},
            {QStringLiteral("snrDb"), tenths(facts.snrDb())},
            {QStringLiteral("clippedSamples"), facts.clippedSamples}};
}

/// Where to hear what a tip of the same place in "tips" is about.
QJsonObject tipSpotJson(const TakeTip &tip)
{
    return {{QStringLiteral("about"), tip.id},
            {QStringLiteral("start"), orNull(tip.startSeconds, hundredths)},
            {QStringLiteral("end"), orNull(tip.endSeconds, hundredths)}};
}

void addFindings(QJsonObject &object, const TakeFeedback &feedback)
{
    object.insert(QStringLiteral("sentences"), arrayOf(feedback.sentences, sentenceJson));
    object.insert(QStringLiteral("pauses"), arrayOf(feedback.pauses, pauseJson));
    object.insert(QStringLiteral("fillers"), arrayOf(feedback.fillers, [](const FillerFeedback &filler) {
                      return QJsonObject{{QStringLiteral("word"), filler.word},
                                         {QStringLiteral("at"), hundredths(filler.atSeconds)},
                                         {QStringLiteral("seconds"), hundredths(filler.seconds)}};
                  }));
    object.insert(QStringLiteral("skipped"), arrayOf(feedback.skipped, [](const SkippedWord &word) {
                      return QJsonObject{{QStringLiteral("index"), word.index},
                                         {QStringLiteral("word"), word.word.toLower()},
                                         {QStringLiteral("at"), hundredths(word.atSeconds)},
                                         {QStringLiteral("instead"), word.instead}};
                  }));
    object.insert(QStringLiteral("repeated"), arrayOf(feedback.repeated, [](const RepeatedWord &word) {
                      return QJsonObject{{QStringLiteral("index"), word.index},
                                         {QStringLiteral("word"), word.word.toLower()},
                                         {QStringLiteral("times"), word.times},
                                         {QStringLiteral("at"), hundredths(word.atSeconds)}};
                  }));
    object.insert(
        QStringLiteral("extra"), arrayOf(feedback.extra, [](const ExtraSpeech &extra) {
            return QJsonObject{{QStringLiteral("at"), hundredths(extra.atSeconds)}, {QStringLiteral("seconds"), hundredths(extra.seconds)}};
        }));
    object.insert(QStringLiteral("wordTimes"), arrayOf(feedback.words, [](const HeardWord &word) {
                      return QJsonObject{{QStringLiteral("index"), word.index},
                                         {QStringLiteral("word"), word.word.toLower()},
                                         {QStringLiteral("text"), word.word},
                                         {QStringLiteral("start"), hundredths(word.startSeconds)},
                                         {QStringLiteral("end"), hundredths(word.endSeconds)},
                                         {QStringLiteral("clear"), word.clear}};
                  }));
    object.insert(QStringLiteral("emphasis"), arrayOf(feedback.emphasis, emphasisJson));
}

} // namespace

QJsonObject toJson(const TakeFeedback &feedback)
{
    const bool heard = feedback.facts.speech.heard();
    const bool hasTarget = feedback.targetSeconds > 0;
    QJsonObject object{
        {QStringLiteral("durationSeconds"), thousandths(feedback.facts.durationSeconds)},
        {QStringLiteral("spanSeconds"), hundredths(feedback.spanSeconds())},
        {QStringLiteral("speechStart"), hundredths(feedback.spanStartSeconds)},
        {QStringLiteral("targetSeconds"), hasTarget ? QJsonValue(feedback.targetSeconds) : QJsonValue()},
        {QStringLiteral("withinTarget"), hasTarget && heard ? QJsonValue(feedback.spanSeconds() <= feedback.targetSeconds) : QJsonValue()},
        {QStringLiteral("scriptWords"), feedback.scriptWords > 0 ? QJsonValue(feedback.scriptWords) : QJsonValue()},
        {QStringLiteral("scriptCharacters"), feedback.scriptCharacters > 0 ? QJsonValue(feedback.scriptCharacters) : QJsonValue()},
        {QStringLiteral("saidWords"), feedback.saidWords ? QJsonValue(*feedback.saidWords) : QJsonValue()},
        {QStringLiteral("wordsPerMinute"), orNull(feedback.wordsPerMinute, tenths)},
        {QStringLiteral("syllablesPerSecond"), orNull(feedback.syllablesPerSecond, hundredths)},
        {QStringLiteral("level"), levelJson(feedback.facts)},
        {QStringLiteral("method"), toString(feedback.method)},
        {QStringLiteral("trust"), orNull(feedback.trust, hundredths)},
        {QStringLiteral("refused"), textOrNull(toString(feedback.refusal))},
        {QStringLiteral("transcript"), textOrNull(feedback.transcript)},
        {QStringLiteral("tips"), arrayOf(feedback.tips, [](const TakeTip &tip) { return QJsonValue(tip.text); })},
        {QStringLiteral("tipSpots"), arrayOf(feedback.tips, tipSpotJson)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(feedback.warnings)}};
    addFindings(object, feedback);
    return object;
}

} // namespace greenroom
