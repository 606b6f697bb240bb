#include "core/take_facts.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace greenroom;

namespace {
constexpr int rate = 48000;

/// A tone of `amplitude` (1 = full scale) for `seconds`, added to the end of a sound.
void tone(std::vector<qint16> &sound, double seconds, double amplitude)
{
    const auto count = size_t(std::lround(seconds * rate));
    for (size_t index = 0; index < count; ++index)
        sound.push_back(qint16(std::lround(32767 * amplitude * std::sin(2 * std::numbers::pi * 200 * double(index) / rate))));
}

/// White noise over the whole sound, peak `amplitude`.
void addNoise(std::vector<qint16> &sound, double amplitude)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> noise(-32767 * amplitude, 32767 * amplitude);
    for (qint16 &sample : sound)
        sample = qint16(std::clamp(sample + noise(random), -32768.0, 32767.0));
}

/// Half a second of room, speech of three phrases with pauses of 0.2, 0.4 and 0.8 s between, and room again.
std::vector<qint16> phrases(double amplitude)
{
    std::vector<qint16> sound;
    tone(sound, 0.5, 0);
    tone(sound, 1.0, amplitude);
    tone(sound, 0.2, 0);
    tone(sound, 1.0, amplitude);
    tone(sound, 0.4, 0);
    tone(sound, 1.0, amplitude);
    tone(sound, 0.8, 0);
    tone(sound, 1.0, amplitude);
    tone(sound, 0.6, 0);
    return sound;
}
} // namespace

class TestTakeFacts : public QObject
{
    Q_OBJECT

private slots:
    void findsSpanAndPauses_data()
    {
        QTest::addColumn<double>("noise");
        QTest::newRow("no noise at all") << 0.0;
        QTest::newRow("a quiet room") << 0.001;
        QTest::newRow("20 dB of noise") << 0.02;
    }
    void findsSpanAndPauses()
    {
        QFETCH(double, noise);
        std::vector<qint16> sound = phrases(0.3);
        addNoise(sound, noise);
        const SpeechActivity speech = measureTake(sound, rate).speech;
        QVERIFY(qAbs(speech.startSeconds - 0.5) <= 0.02);
        QVERIFY(qAbs(speech.endSeconds - 5.9) <= 0.02);
        QCOMPARE(speech.pauses.size(), 2);
        QVERIFY(qAbs(speech.pauses[0].startSeconds - 2.7) <= 0.02);
        QVERIFY(qAbs(speech.pauses[0].lengthSeconds() - 0.4) <= 0.03);
        QVERIFY(qAbs(speech.longestPauseSeconds() - 0.8) <= 0.03);
    }

    void aLoneClickIsNotSpeech()
    {
        std::vector<qint16> sound;
        tone(sound, 0.05, 0.5);
        const std::vector<qint16> rest = phrases(0.3);
        sound.insert(sound.end(), rest.begin(), rest.end());
        QVERIFY(qAbs(measureTake(sound, rate).speech.startSeconds - 0.55) <= 0.02);
    }

    void measuresLevels()
    {
        std::vector<qint16> sound = phrases(0.25);
        const TakeFacts facts = measureTake(sound, rate);
        QCOMPARE(facts.durationSeconds, 6.5);
        QVERIFY(qAbs(facts.peakDb + 12.04) < 0.05);
        QVERIFY(qAbs(facts.speechDb + 15.05) < 0.2);
        QCOMPARE(facts.noiseDb, silentDb);
        QCOMPARE(facts.clippedSamples, 0);
    }

    void refusesWhatCannotBeJudged_data()
    {
        QTest::addColumn<double>("amplitude");
        QTest::addColumn<double>("noise");
        QTest::addColumn<QString>("refused");
        QTest::newRow("clean") << 0.3 << 0.0003 << QString();
        QTest::newRow("silence") << 0.0 << 0.0 << QStringLiteral("silence");
        QTest::newRow("noise alone") << 0.0 << 0.1 << QStringLiteral("silence");
        QTest::newRow("quiet") << 0.005 << 0.0 << QStringLiteral("quiet");
        QTest::newRow("20 dB over the noise") << 0.3 << 0.04 << QStringLiteral("noise");
    }
    void refusesWhatCannotBeJudged()
    {
        QFETCH(double, amplitude);
        QFETCH(double, noise);
        std::vector<qint16> sound = phrases(amplitude);
        addNoise(sound, noise);
        QTEST(toString(measureTake(sound, rate).refusal), "refused");
    }

    void refusesClippedSound()
    {
        std::vector<qint16> sound = phrases(0.3);
        for (qint16 &sample : sound)
            sample = qint16(std::clamp(sample * 12, -32768, 32767));
        const TakeFacts facts = measureTake(sound, rate);
        QVERIFY(facts.clippedSamples > 1000);
        QCOMPARE(toString(facts.refusal), QStringLiteral("clipping"));
    }

    void nothingIsMeasuredAsNothing()
    {
        const TakeFacts facts = measureTake({}, rate);
        QCOMPARE(facts.durationSeconds, 0.0);
        QVERIFY(!facts.speech.heard());
        QCOMPARE(toString(facts.refusal), QStringLiteral("silence"));
    }

    void printsWhatItMeasured()
    {
        const std::vector<qint16> sound = phrases(0.3);
        const TakeFacts facts = measureTake(sound, rate);
        const QJsonObject within = toJson(facts, 6);
        QCOMPARE(within[QStringLiteral("spanSeconds")].toDouble(), 5.4);
        QCOMPARE(within[QStringLiteral("withinTarget")].toBool(), true);
        QCOMPARE(within[QStringLiteral("pauses")].toArray().size(), 2);
        QVERIFY(within[QStringLiteral("refused")].isNull());
        QCOMPARE(toJson(facts, 5)[QStringLiteral("withinTarget")], QJsonValue(false));
        QVERIFY(!toJson(facts, 0).contains(QStringLiteral("withinTarget")));
    }
};

QTEST_APPLESS_MAIN(TestTakeFacts)
#include "tst_take_facts.moc"
