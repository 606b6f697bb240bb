#include "audio/playback_source.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace greenroom;

namespace {

constexpr int rate = 48000;

Sound toneOf(double seconds, double hertz)
{
    Sound sound;
    sound.sampleRate = rate;
    sound.samples.resize(size_t(seconds * rate));
    for (size_t index = 0; index < sound.samples.size(); ++index)
        sound.samples[index] = qint16(12000 * std::sin(double(index) / rate * 2 * std::numbers::pi * hertz));
    return sound;
}

/// A sound whose samples tell their place.
Sound rampOf(int count)
{
    Sound sound;
    sound.sampleRate = rate;
    for (int index = 0; index < count; ++index)
        sound.samples.push_back(qint16(index));
    return sound;
}

std::vector<qint16> take(PlaybackSource &source, size_t most)
{
    std::vector<qint16> samples(most);
    const qint64 bytes = source.read(reinterpret_cast<char *>(samples.data()), qint64(most * sizeof(qint16)));
    samples.resize(size_t(std::max<qint64>(0, bytes)) / sizeof(qint16));
    return samples;
}

/// Everything a source hands out, in blocks as a speaker asks for them.
std::vector<qint16> drain(PlaybackSource &source)
{
    std::vector<qint16> all;
    for (int blocks = 0; blocks < 10000 && !source.isFinished(); ++blocks) {
        const std::vector<qint16> samples = take(source, 960);
        all.insert(all.end(), samples.begin(), samples.end());
    }
    return all;
}

/// Cycles a second in the middle of a tone, by its rising zeros.
double hertzOf(const std::vector<qint16> &samples)
{
    const size_t from = samples.size() / 4;
    const size_t until = samples.size() * 3 / 4;
    int rising = 0;
    for (size_t index = from; index + 1 < until; ++index)
        rising += samples[index] < 0 && samples[index + 1] >= 0 ? 1 : 0;
    return rising * double(rate) / double(until - from);
}

} // namespace

/// What the speaker is given: every sample of a range, once or over and over, slower or faster.
class TestPlaybackSource : public QObject
{
    Q_OBJECT

private slots:
    void everySampleOfARangeOnce()
    {
        const Sound sound = rampOf(5000);
        PlaybackSource source(sound, {1000, 3000, 1500, false, 1.0});
        QVERIFY(!source.isFinished());
        const std::vector<qint16> samples = drain(source);
        QCOMPARE(samples.size(), size_t(1500));
        QCOMPARE(samples.front(), qint16(1500));
        QCOMPARE(samples.back(), qint16(2999));
        QVERIFY(source.isFinished());
        QVERIFY(take(source, 100).empty());
    }

    void aLoopBeginsAnewWithoutAGap()
    {
        const Sound sound = rampOf(5000);
        PlaybackSource source(sound, {100, 400, 350, true, 1.0});
        const std::vector<qint16> samples = take(source, 960);
        QCOMPARE(samples.size(), size_t(960));
        QCOMPARE(samples[0], qint16(350));
        QCOMPARE(samples[49], qint16(399));
        QCOMPARE(samples[50], qint16(100));
        QCOMPARE(samples[350], qint16(100));
        QVERIFY(!source.isFinished());
    }

    void theCursorFollowsSpeedAndLoop()
    {
        const Sound sound = toneOf(4, 200);
        const PlaybackSource slow(sound, {0, sound.samples.size(), rate, false, 0.75});
        QVERIFY(qAbs(slow.soundSeconds(2) - 2.5) < 1e-6);
        QVERIFY2(qAbs(slow.soundSeconds(60) - 4) < 1e-6, "never beyond the end");
        const PlaybackSource loop(sound, {rate, size_t(2) * rate, rate, true, 1.0});
        QVERIFY(qAbs(loop.soundSeconds(0.5) - 1.5) < 1e-6);
        QVERIFY(qAbs(loop.soundSeconds(3.25) - 1.25) < 1e-6);
    }

    void slowerAndFasterKeepThePitch_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("three quarters") << 0.75;
        QTest::newRow("one and a quarter") << 1.25;
        QTest::newRow("one and a half") << 1.5;
    }
    void slowerAndFasterKeepThePitch()
    {
        QFETCH(double, speed);
        const Sound sound = toneOf(3, 220);
        PlaybackSource source(sound, {0, sound.samples.size(), 0, false, speed});
        const std::vector<qint16> samples = drain(source);
        const double seconds = double(samples.size()) / rate;
        QVERIFY2(qAbs(seconds - 3 / speed) < 0.05, qPrintable(QString::number(seconds)));
        QVERIFY2(qAbs(hertzOf(samples) - 220) < 2, qPrintable(QString::number(hertzOf(samples))));
    }

    void aRangeBeyondTheEndIsTheEnd()
    {
        const Sound sound = rampOf(100);
        PlaybackSource source(sound, {50, 100000, 0, false, 1.0});
        QCOMPARE(drain(source).size(), size_t(50));
        PlaybackSource nothing(sound, {500, 600, 0, true, 1.0});
        QVERIFY2(nothing.isFinished(), "an empty loop ends instead of turning for ever");
    }
};

QTEST_GUILESS_MAIN(TestPlaybackSource)
#include "tst_playback_source.moc"
