#include "core/take_facts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace greenroom {

namespace {
constexpr double tooQuietPeakDb = -40.0;
constexpr double leastSnrDb = 25.0;
constexpr double mostClippedFraction = 0.01;
/// Magnitudes a 16-bit sample can have: 0 to 32768.
constexpr int magnitudes = 32769;

/// A wave that was cut below full scale (by a sound card, or turned down later) stands exactly at its own peak far more often than a little
/// below it, which no voice and no tone does.
constexpr double belowPeak = 0.97;
constexpr double flatTopFraction = 0.004;

WordsRefusal refusalFor(const TakeFacts &facts, qint64 sampleCount)
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

double soundThresholdDb(const TakeFacts &facts)
{
    constexpr double underSpeechDb = 30;
    return std::max(facts.noiseDb + leastSpeechOverFloorDb, facts.speechDb - underSpeechDb);
}

TakeMeasure::TakeMeasure(int sampleRate)
    : m_sampleRate(sampleRate)
    , m_frames(std::max(100, sampleRate))
    , m_magnitudes(size_t(magnitudes))
{}

void TakeMeasure::add(std::span<const qint16> samples)
{
    m_samples += qint64(samples.size());
    m_frames.add(samples);
    for (const qint16 sample : samples)
        ++m_magnitudes[size_t(std::abs(int(sample)))];
}

qint64 TakeMeasure::clippedSamples() const
{
    const auto from = [this](int magnitude) { return std::accumulate(m_magnitudes.begin() + magnitude, m_magnitudes.end(), qint64(0)); };
    int peak = magnitudes - 1;
    while (peak > 0 && m_magnitudes[size_t(peak)] == 0)
        --peak;
    const qint64 atFullScale = from(clippedMagnitude);
    // Of a quiet recording the last bits are all there is: standing at the peak means nothing then.
    constexpr int leastPeak = 1000;
    if (peak <= leastPeak)
        return atFullScale;
    const qint64 atOwnPeak = from(peak - 1);
    const qint64 littleBelow = from(int(peak * belowPeak)) - atOwnPeak;
    const bool flat = double(atOwnPeak) > flatTopFraction * double(m_samples) && atOwnPeak * 2 > littleBelow;
    return flat ? std::max(atFullScale, atOwnPeak) : atFullScale;
}

TakeFacts TakeMeasure::facts() const
{
    TakeFacts facts;
    if (m_samples == 0 || m_sampleRate <= 0)
        return facts;
    facts.durationSeconds = double(m_samples) / m_sampleRate;
    const LevelSpread spread = measureSpread(m_frames.decibels());
    facts.speechDb = spread.speechDb;
    facts.noiseDb = spread.noiseDb;
    int peak = magnitudes - 1;
    while (peak > 0 && m_magnitudes[size_t(peak)] == 0)
        --peak;
    facts.peakDb = toDecibels(peak / 32768.0);
    facts.clippedSamples = clippedSamples();
    facts.speech = findSpeech(m_frames.decibels());
    facts.refusal = refusalFor(facts, m_samples);
    return facts;
}

TakeFacts measureTake(std::span<const qint16> samples, int sampleRate)
{
    TakeMeasure measure(sampleRate);
    measure.add(samples);
    return measure.facts();
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
