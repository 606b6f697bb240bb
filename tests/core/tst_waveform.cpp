#include "core/waveform.h"

#include <QTest>

#include <vector>

using namespace greenroom;

class TestWaveform : public QObject
{
    Q_OBJECT

private slots:
    void growsWithTheSound()
    {
        Waveform waveform(48000);
        QVERIFY(waveform.peaks().isEmpty());
        waveform.add(std::vector<qint16>(959, 8192));
        QCOMPARE(waveform.peaks(), QList<float>{0.25f});
        waveform.add(std::vector<qint16>{-16384});
        QCOMPARE(waveform.peaks(), QList<float>{0.5f});
        waveform.add(std::vector<qint16>{-32768});
        QCOMPARE(waveform.peaks(), (QList<float>{0.5f, 1.0f}));
    }

    void barsTakeTheLoudestOfTheirStretch_data()
    {
        QTest::addColumn<double>("fullSeconds");
        QTest::addColumn<int>("barCount");
        QTest::addColumn<QList<float>>("bars");
        QTest::newRow("one bar a peak") << 0.12 << 6 << QList<float>{1, 0, 3, 0, 5, 0};
        QTest::newRow("two peaks a bar") << 0.12 << 3 << QList<float>{1, 3, 5};
        QTest::newRow("half of the time is to come") << 0.24 << 4 << QList<float>{3, 5};
        QTest::newRow("more bars than peaks") << 0.12 << 12 << QList<float>{1, 1, 0, 0, 3, 3, 0, 0, 5, 5, 0, 0};
        QTest::newRow("no time") << 0.0 << 6 << QList<float>{};
        QTest::newRow("no room") << 0.12 << 0 << QList<float>{};
    }
    void barsTakeTheLoudestOfTheirStretch()
    {
        QFETCH(double, fullSeconds);
        QFETCH(int, barCount);
        QTEST(waveformBars({1, 0, 3, 0, 5, 0}, fullSeconds, barCount), "bars");
    }
};

QTEST_APPLESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
