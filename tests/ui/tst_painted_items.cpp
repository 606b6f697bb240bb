#include "heat_map_item.h"
#include "icon_item.h"
#include "meter_item.h"
#include "segment_bar_item.h"
#include "waveform_item.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

namespace {

/// Where the item puts ink, painted on nothing.
QImage painted(QQuickPaintedItem &item)
{
    QImage image(item.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

} // namespace

/// The rules behind the painted items, and a look at their pixels.
class PaintedItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void segmentsFillTheWidthOnWholePixels();
    void segmentOfNoWeightIsLeftOut();
    void partlyFilledSegment();
    void litSegments_data();
    void litSegments();
    void peakIsHeld();
    void waveformGrowsWithTheTake();
    void longPausesAreDots();
    void heatMapFindsItsDays();
    void everyIconHasInk();
};

void PaintedItemsTest::segmentsFillTheWidthOnWholePixels()
{
    SegmentBarItem bar;
    bar.setSize(QSizeF(641, 6));
    bar.setProperty("weights", QVariant::fromValue(QList<qreal>{15, 72, 75, 40, 15}));
    const QList<QRectF> boxes = bar.segments();
    QCOMPARE(boxes.size(), 5);
    QCOMPARE(boxes.first().left(), 0.0);
    QCOMPARE(boxes.last().right(), 641.0);
    for (qsizetype index = 0; index < boxes.size(); ++index) {
        QCOMPARE(boxes[index].left(), std::floor(boxes[index].left()));
        if (index > 0)
            QVERIFY(qAbs(boxes[index].left() - boxes[index - 1].right() - 4) <= 1);
    }
}

void PaintedItemsTest::segmentOfNoWeightIsLeftOut()
{
    SegmentBarItem bar;
    bar.setSize(QSizeF(100, 8));
    bar.setProperty("weights", QVariant::fromValue(QList<qreal>{6, 0, 0}));
    QCOMPARE(bar.segments().first(), QRectF(0, 0, 100, 8));
    QVERIFY(bar.segments().at(1).isEmpty());
    bar.setProperty("weights", QVariant::fromValue(QList<qreal>{}));
    QVERIFY(bar.segments().isEmpty());
}

void PaintedItemsTest::partlyFilledSegment()
{
    SegmentBarItem bar;
    bar.setSize(QSizeF(100, 6));
    bar.setProperty("weights", QVariant::fromValue(QList<qreal>{1}));
    bar.setProperty("fills", QVariant::fromValue(QList<qreal>{0.6}));
    bar.setProperty("colors", QVariant::fromValue(QList<QColor>{Qt::red}));
    bar.setProperty("trackColor", QColor(Qt::blue));
    const QImage image = painted(bar);
    QCOMPARE(image.pixelColor(50, 3), QColor(Qt::red));
    QCOMPARE(image.pixelColor(70, 3), QColor(Qt::blue));
}

void PaintedItemsTest::litSegments_data()
{
    QTest::addColumn<double>("levelDb");
    QTest::addColumn<int>("lit");
    QTest::newRow("silence") << -90.0 << 0;
    QTest::newRow("floor") << -60.0 << 0;
    QTest::newRow("speech") << -13.0 << 46;
    QTest::newRow("warn edge") << -12.0 << 47;
    QTest::newRow("full scale") << 0.0 << 59;
    QTest::newRow("over") << 3.0 << 59;
}

void PaintedItemsTest::litSegments()
{
    QFETCH(double, levelDb);
    QTEST(MeterItem::litSegments(levelDb), "lit");
}

void PaintedItemsTest::peakIsHeld()
{
    MeterItem meter;
    meter.setLevelDb(-9);
    meter.setLevelDb(-30);
    QCOMPARE(meter.peakDb(), -9.0);
    QCOMPARE(meter.levelDb(), -30.0);
    QTRY_COMPARE_WITH_TIMEOUT(meter.peakDb(), -30.0, 3000);
}

void PaintedItemsTest::waveformGrowsWithTheTake()
{
    WaveformItem wave;
    wave.setProperty("secondsPerPeak", 0.1);
    wave.setProperty("spanSeconds", 10.0);
    wave.setProperty("peaks", QVariant::fromValue(QList<qreal>(50, 0.5)));
    const QList<qreal> bars = wave.bars(20);
    QCOMPARE(bars.size(), 20);
    QCOMPARE(bars.at(0), 0.5);
    QCOMPARE(bars.at(9), 0.5);
    QVERIFY(bars.at(10) < 0);
    QVERIFY(wave.bars(0).isEmpty());
}

void PaintedItemsTest::longPausesAreDots()
{
    QList<qreal> peaks(100, 0.4);
    for (int index = 20; index < 26; ++index)
        peaks[index] = 0.001; // 0.6 s: a pause
    for (int index = 60; index < 62; ++index)
        peaks[index] = 0.001; // 0.2 s: a breath
    WaveformItem wave;
    wave.setProperty("secondsPerPeak", 0.1);
    wave.setProperty("spanSeconds", 10.0);
    wave.setProperty("peaks", QVariant::fromValue(peaks));
    const QList<qreal> bars = wave.bars(100);
    QVERIFY(bars.at(22) < 0);
    QVERIFY(bars.at(61) > 0);
}

void PaintedItemsTest::heatMapFindsItsDays()
{
    HeatMapItem map;
    map.setLevels(QList<int>(10, 0));
    QCOMPARE(map.implicitWidth(), 31.0);
    QCOMPARE(map.implicitHeight(), 116.0);
    QCOMPARE(map.indexAt(0, 0), 0);
    QCOMPARE(map.indexAt(18, 17), 8);
    QCOMPARE(map.indexAt(18, 100), -1);
    QCOMPARE(map.indexAt(-1, 0), -1);
    QCOMPARE(map.cellRect(8), QRectF(17, 17, 14, 14));
}

void PaintedItemsTest::everyIconHasInk()
{
    int icons = 0;
    QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        if (name == QLatin1StringView("blank"))
            continue;
        ++icons;
        IconItem icon;
        icon.setSize(QSizeF(20, 20));
        icon.setProperty("name", name);
        icon.setProperty("color", QColor(Qt::red));
        const QImage image = painted(icon);
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                ink = ink || pixel.alpha() > 100;
                QVERIFY2(pixel.alpha() == 0 || (pixel.green() == 0 && pixel.blue() == 0), qPrintable(name));
            }
        }
        QVERIFY2(ink, qPrintable(name));
    }
    QVERIFY(icons >= 60);
}

QTEST_MAIN(PaintedItemsTest)
#include "tst_painted_items.moc"
