#include "core/take_facts.h"

#include "core/frame_levels.h"

#include <QJsonArray>

#include <cmath>

namespace greenroom {

namespace {
constexpr double tooQuietPeakDb = -40.0;
constexpr double leastSnrDb = 25.0;
constexpr double mostClippedFraction = 0.01;

WordsRefusal refusalFor(const TakeFacts &facts, size_t sampleCount)
{
    if (!facts.speech.heard())
        return WordsRefusal::Silence;
    if (double(facts.clippedSamples) >= mostClippedFraction * double(sampleCount))
        return WordsRefusal::Clipping;
    if (facts.peakDb < tooQuietPeakDb)
        return WordsRefusal::Quiet;
    return facts.snrDb() < leastSnrDb ? WordsRefusal::Noise : WordsRefusal::None;
}

double hundredths(double value) { return std::round(value * 100) / 100; }
double tenths(double value) { return std::round(value * 10) / 10; }
} // namespace

QString toString(WordsRefusal refusal)
{
    switch (refusal) {
    case WordsRefusal::None:
        break;
    case WordsRefusal::Silence:
        return QStringLiteral("silence");
    case WordsRefusal::Clipping:
        return QStringLiteral("clipping");
    case WordsRefusal::Quiet:
        return QStringLiteral("quiet");
    case WordsRefusal::Noise:
        return QStringLiteral("noise");
    }
    return {};
}

TakeFacts measureTake(std::span<const qint16> samples, int sampleRate)
{
    TakeFacts facts;
    if (samples.empty() || sampleRate <= 0)
        return facts;
    facts.durationSeconds = double(samples.size()) / sampleRate;
    FrameLevels frames(sampleRate);
    frames.add(samples);
    const LevelSpread spread = measureSpread(frames.decibels());
    facts.speechDb = spread.speechDb;
    facts.noiseDb = spread.noiseDb;
    facts.peakDb = measureLevel(samples).peakDb;
    facts.clippedSamples = countClipped(samples);
    facts.speech = findSpeech(frames.decibels());
    facts.refusal = refusalFor(facts, samples.size());
    return facts;
}

QJsonObject toJson(const TakeFacts &facts, int targetSeconds)
{
    QJsonArray pauses;
    for (const Pause &pause : facts.speech.pauses)
        pauses.append(
            QJsonObject{{QStringLiteral("start"), hundredths(pause.startSeconds)}, {QStringLiteral("end"), hundredths(pause.endSeconds)}});
    const QJsonObject level{{QStringLiteral("peakDb"), tenths(facts.peakDb)},
                            {QStringLiteral("speechDb"), tenths(facts.speechDb)},
                            {QStringLiteral("noiseDb"), tenths(facts.noiseDb)},
                            {QStringLiteral("snrDb"), tenths(facts.snrDb())},
                            {QStringLiteral("clippedSamples"), facts.clippedSamples}};
    const QString refused = toString(facts.refusal);
    QJsonObject object{{QStringLiteral("durationSeconds"), hundredths(facts.durationSeconds)},
                       {QStringLiteral("spanSeconds"), hundredths(facts.speech.spanSeconds())},
                       {QStringLiteral("speechStart"), hundredths(facts.speech.startSeconds)},
                       {QStringLiteral("pauses"), pauses},
                       {QStringLiteral("level"), level},
                       {QStringLiteral("method"), QStringLiteral("energy")},
                       {QStringLiteral("refused"), refused.isEmpty() ? QJsonValue() : QJsonValue(refused)}};
    if (targetSeconds > 0) {
        object.insert(QStringLiteral("targetSeconds"), targetSeconds);
        object.insert(QStringLiteral("withinTarget"), facts.speech.spanSeconds() <= targetSeconds);
    }
    return object;
}

} // namespace greenroom
