#include "core/frame_levels.h"
#include "core/level.h"

#include <QTest>

#include <vector>

using namespace greenroom;

class TestLevel : public QObject
{
    Q_OBJECT

private slots:
    void measuresPeakAndRms_data()
    {
        QTest::addColumn<QList<int>>("samples");
        QTest::addColumn<double>("peakDb");
        QTest::addColumn<double>("rmsDb");
        QTest::newRow("nothing") << QList<int>{} << silentDb << silentDb;
        QTest::newRow("zeros") << QList<int>{0, 0, 0} << silentDb << silentDb;
        QTest::newRow("full scale square") << QList<int>{-32768, -32768} << 0.0 << 0.0;
        QTest::newRow("half scale square") << QList<int>{16384, -16384} << -6.0206 << -6.0206;
        QTest::newRow("one in four") << QList<int>{16384, 0, 0, 0} << -6.0206 << -12.0412;
    }
    void measuresPeakAndRms()
    {
        QFETCH(QList<int>, samples);
        QFETCH(double, peakDb);
        QFETCH(double, rmsDb);
        std::vector<qint16> sound;
        for (const int sample : samples)
            sound.push_back(qint16(sample));
        const Level level = measureLevel(sound);
        QVERIFY(qAbs(level.peakDb - peakDb) < 0.001);
        QVERIFY(qAbs(level.rmsDb - rmsDb) < 0.001);
    }

    void saysItInWords_data()
    {
        QTest::addColumn<double>("peakDb");
        QTest::addColumn<LevelWord>("word");
        QTest::newRow("silent") << silentDb << LevelWord::TooQuiet;
        QTest::newRow("just too quiet") << -30.1 << LevelWord::TooQuiet;
        QTest::newRow("just enough") << -30.0 << LevelWord::Good;
        QTest::newRow("aimed at") << -6.0 << LevelWord::Good;
        QTest::newRow("loud") << -5.9 << LevelWord::Loud;
        QTest::newRow("one step under full scale") << toDecibels(32766.0 / 32768) << LevelWord::Loud;
        QTest::newRow("full scale, positive") << toDecibels(32767.0 / 32768) << LevelWord::Clipping;
        QTest::newRow("full scale, negative") << 0.0 << LevelWord::Clipping;
    }
    void saysItInWords()
    {
        QFETCH(double, peakDb);
        QTEST(levelWord(peakDb), "word");
    }

    void gaugeGathersBlocksAndStartsAfresh()
    {
        const std::vector<qint16> loud(100, 16384);
        const std::vector<qint16> silent(300, 0);
        LevelGauge gauge;
        gauge.add(loud);
        gauge.add(silent);
        const Level first = gauge.take();
        QVERIFY(qAbs(first.rmsDb + 12.0412) < 0.001);
        QCOMPARE(gauge.take(), Level{});
    }

    void countsClippedSamples()
    {
        const std::vector<qint16> sound{32767, -32768, -32767, 32766, 0};
        QCOMPARE(countClipped(sound), 3);
    }

    void framesDoNotDependOnBlockSize()
    {
        std::vector<qint16> sound(4800);
        for (size_t index = 0; index < sound.size(); ++index)
            sound[index] = qint16((index * 7919) % 20000);
        FrameLevels whole(48000);
        whole.add(sound);
        FrameLevels pieces(48000);
        for (size_t from = 0; from < sound.size(); from += 37)
            pieces.add(std::span(sound).subspan(from, std::min<size_t>(37, sound.size() - from)));
        QCOMPARE(whole.decibels().size(), 10);
        QCOMPARE(pieces.decibels(), whole.decibels());
    }

    void percentileOfValues()
    {
        QCOMPARE(percentile({}, 0.5), float(silentDb));
        QCOMPARE(percentile({5}, 0.05), 5.0f);
        QCOMPARE(percentile({4, 1, 3, 2, 0}, 0.0), 0.0f);
        QCOMPARE(percentile({4, 1, 3, 2, 0}, 0.5), 2.0f);
        QCOMPARE(percentile({4, 1, 3, 2, 0}, 1.0), 4.0f);
    }
};

QTEST_APPLESS_MAIN(TestLevel)
#include "tst_level.moc"
