#include "bar_chart_item.h"
#include "chart_axis.h"
#include "growth_chart_item.h"
#include "line_chart_item.h"
#include "pair_chart_item.h"
#include "point_chart_item.h"
#include "tally_chart_item.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <memory>

using namespace greenroom;

namespace {

QImage painted(QQuickPaintedItem &item)
{
    QImage image(item.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

/// How many pixels are of exactly this colour.
int count(const QImage &image, const QColor &color)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return pixels;
}

const QColor accent(0, 200, 0);
const QColor warning(200, 100, 0);
const QColor low(0, 0, 200);
const QColor high(0, 100, 0);

template <typename Item>
std::unique_ptr<Item> chart(QSizeF size = {400, 128})
{
    auto item = std::make_unique<Item>();
    item->setSize(size);
    item->setProperty("accentColor", accent);
    item->setProperty("warnColor", warning);
    return item;
}

void set(QObject &item, const char *name, const QList<qreal> &values) { QVERIFY(item.setProperty(name, QVariant::fromValue(values))); }

} // namespace

/// The charts: their axes, what lies where, and a look at their pixels.
class ChartItemsTest : public QObject
{
    Q_OBJECT

private slots:
    void roundTicks_data();
    void roundTicks();
    void ticksAreWrittenShort_data();
    void ticksAreWrittenShort();
    void everyValueIsFoundWhereItIsDrawn_data();
    void everyValueIsFoundWhereItIsDrawn();
    void theLineStaysWithinItsBounds();
    void anUnknownDayIsNotZero();
    void barsStandOnEachOther();
    void theInterviewIsMarked();
    void aDotUnderTheWarningIsASquareInItsColour();
    void boxesFitWhateverTheirNumber();
    void manyTakesBecomeALine();
    void growthIsALineOverItsPoints();
    void fasterGrowthHasItsWedge();
    void unknownGrowthHasNoLine();
    void nothingIsPaintedWithoutValues();
};

namespace {

QVariantList growthPoints(double (*curve)(double))
{
    QVariantList points;
    for (qint64 size = 256; size <= 65536; size *= 2)
        points.append(QVariant(QVariantList{size, qint64(curve(double(size)))}));
    return points;
}

const QColor wedge(250, 240, 200);

std::unique_ptr<GrowthChartItem> growthChart(const QVariantList &points, const char *model, bool worse)
{
    auto item = chart<GrowthChartItem>({520, 300});
    item->setPoints(points);
    item->setProperty("model", QString::fromLatin1(model));
    item->setProperty("target", QStringLiteral("n"));
    item->setProperty("worse", worse);
    item->setProperty("wedgeColor", wedge);
    return item;
}

} // namespace

void ChartItemsTest::roundTicks_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<QList<qreal>>("ticks");
    QTest::newRow("retention") << 83.5 << 96.0 << 4 << QList<qreal>{85, 90, 95};
    QTest::newRow("cards") << 0.0 << 23.0 << 3 << QList<qreal>{0, 10, 20};
    QTest::newRow("one") << 0.0 << 1.0 << 3 << QList<qreal>{0, 0.5, 1};
    QTest::newRow("thousands") << 0.0 << 26000.0 << 3 << QList<qreal>{0, 10000, 20000};
    QTest::newRow("a million") << 0.0 << 1e6 << 3 << QList<qreal>{0, 5e5, 1e6};
    QTest::newRow("small") << 0.0 << 0.03 << 4 << QList<qreal>{0, 0.01, 0.02, 0.03};
    QTest::newRow("nothing") << 7.0 << 7.0 << 3 << QList<qreal>{7};
}

void ChartItemsTest::roundTicks()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(int, atMost);
    QFETCH(QList<qreal>, ticks);
    const QList<qreal> found = greenroom::roundTicks(least, most, atMost);
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype index = 0; index < ticks.size(); ++index)
        QVERIFY(std::abs(found.at(index) - ticks.at(index)) < 1e-9);
}

void ChartItemsTest::ticksAreWrittenShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("ninety") << 90.0 << "90";
    QTest::newRow("half") << 0.5 << "0.5";
    QTest::newRow("10 k") << 10000.0 << "10 k";
    QTest::newRow("100 k") << 100000.0 << "100 k";
    QTest::newRow("1 M") << 1e6 << "1 M";
    QTest::newRow("2.5 M") << 2.5e6 << "2.5 M";
}

void ChartItemsTest::ticksAreWrittenShort()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(tickText(value), text);
}

void ChartItemsTest::everyValueIsFoundWhereItIsDrawn_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"line", "bar", "pair", "tally", "point"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ChartItemsTest::everyValueIsFoundWhereItIsDrawn()
{
    QFETCH(QString, kind);
    const QList<qreal> values{40, 70, 55, 90, 62};
    const QStringList labels{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};
    std::unique_ptr<ChartItem> item;
    if (kind == QLatin1String("line")) {
        item = chart<LineChartItem>();
        set(*item, "values", values);
    } else if (kind == QLatin1String("bar")) {
        item = chart<BarChartItem>();
        set(*item, "upper", values);
    } else if (kind == QLatin1String("point")) {
        item = chart<PointChartItem>();
        set(*item, "values", values);
        set(*item, "guides", {45, 60});
    } else if (kind == QLatin1String("pair")) {
        item = chart<PairChartItem>({400, 140});
        item->setProperty("labels", labels);
        set(*item, "rings", values);
    } else {
        item = chart<TallyChartItem>({400, 150});
        item->setProperty("labels", labels);
        item->setProperty("totals", QVariant::fromValue(QList<int>{1, 2, 3, 4, 5}));
    }
    QCOMPARE(item->count(), 5);
    for (int index = 0; index < 5; ++index) {
        const QRectF spot = item->spotOf(index);
        QVERIFY2(!spot.isEmpty(), qPrintable(kind));
        const QPointF middle = spot.center();
        QCOMPARE(item->indexAt(middle.x(), std::min(middle.y(), item->height() - 1)), index);
    }
    QVERIFY(item->spotOf(5).isEmpty());
    QVERIFY(item->spotOf(-1).isEmpty());
    QCOMPARE(item->indexAt(-20, 10), -1);
    QCOMPARE(item->indexAt(10, 4000), -1);
}

void ChartItemsTest::theLineStaysWithinItsBounds()
{
    const auto line = chart<LineChartItem>();
    line->setProperty("target", 90.0);
    set(*line, "values", {99, 100, 98});
    QVERIFY(line->span().most <= 100);
    QVERIFY(line->span().least < 90);
    set(*line, "values", {0, 3});
    QVERIFY(line->span().least >= 0);
}

void ChartItemsTest::anUnknownDayIsNotZero()
{
    const auto line = chart<LineChartItem>();
    line->setProperty("target", 90.0);
    set(*line, "values", {92, noValue, noValue, 94});
    // Were the unknown days drawn as 0, the axis would reach down to it.
    QVERIFY(line->span().least > 80);
    QVERIFY(count(painted(*line), accent) > 20);
}

void ChartItemsTest::barsStandOnEachOther()
{
    const auto bars = chart<BarChartItem>();
    bars->setProperty("lowerColor", low);
    bars->setProperty("upperColor", high);
    set(*bars, "lower", {5, 5});
    set(*bars, "upper", {5, 0});
    const QImage both = painted(*bars);
    QVERIFY(count(both, low) > 100);
    QVERIFY(count(both, high) > 100);
    QCOMPARE(count(both, accent), 0);
    bars->setProperty("today", 0);
    QVERIFY(count(painted(*bars), accent) > 100);
    // Half as high, so half as tall.
    QVERIFY(std::abs(bars->spotOf(0).height() - 2 * bars->spotOf(1).height()) <= 1);
}

void ChartItemsTest::theInterviewIsMarked()
{
    const auto bars = chart<BarChartItem>();
    set(*bars, "upper", {5, 4, 3});
    QCOMPARE(count(painted(*bars), warning), 0);
    bars->setProperty("markIndex", 2);
    const QImage marked = painted(*bars);
    QVERIFY(count(marked, warning) > 100);
    QCOMPARE(marked.pixelColor(marked.width() - 1, 20), warning);
}

void ChartItemsTest::aDotUnderTheWarningIsASquareInItsColour()
{
    const auto pair = chart<PairChartItem>({400, 24});
    pair->setProperty("labels", QStringList{QStringLiteral("Spring")});
    set(*pair, "dots", {61});
    QCOMPARE(count(painted(*pair), warning), 0);
    pair->setProperty("warnBelow", 70.0);
    const QImage warned = painted(*pair);
    QCOMPARE(count(warned, accent), 0);
    // Eight by eight: a square, so that colour is not alone.
    QCOMPARE(count(warned, warning), 64);
}

void ChartItemsTest::boxesFitWhateverTheirNumber()
{
    const auto tally = chart<TallyChartItem>({400, 29});
    tally->setProperty("labels", QStringList{QString()});
    for (const int total : {1, 7, 40, 500}) {
        tally->setProperty("totals", QVariant::fromValue(QList<int>{total}));
        tally->setProperty("filled", QVariant::fromValue(QList<int>{total}));
        const QImage image = painted(*tally);
        QVERIFY2(count(image, accent) > 50, qPrintable(QString::number(total)));
        int rightmost = 0;
        for (int x = 0; x < image.width(); ++x)
            rightmost = image.pixelColor(x, 14).alpha() > 0 ? x : rightmost;
        QVERIFY2(rightmost < 400 - 24, qPrintable(QString::number(total)));
    }
}

void ChartItemsTest::manyTakesBecomeALine()
{
    const auto points = chart<PointChartItem>();
    set(*points, "guides", {45, 60});
    QList<qreal> values;
    for (int index = 0; index < 300; ++index)
        values.append(40 + index % 30);
    set(*points, "values", values);
    QCOMPARE(points->count(), 300);
    points->setProperty("groundColor", QColor(255, 0, 255));
    // Rings would be filled with the ground; the line has none.
    QCOMPARE(count(painted(*points), QColor(255, 0, 255)), 0);
    set(*points, "values", {50, 47, 44});
    QVERIFY(count(painted(*points), QColor(255, 0, 255)) > 20);
}

void ChartItemsTest::growthIsALineOverItsPoints()
{
    const auto item = growthChart(growthPoints([](double n) { return 5 * n; }), "n", false);
    QCOMPARE(item->count(), 9);
    // Both axes are logarithmic: linear growth is a straight line, equal steps across and up.
    const QPointF first = item->spotOf(0).center();
    const QPointF middle = item->spotOf(4).center();
    const QPointF last = item->spotOf(8).center();
    QVERIFY(std::abs(middle.x() - (first.x() + last.x()) / 2) < 0.5);
    QVERIFY(std::abs(middle.y() - (first.y() + last.y()) / 2) < 0.5);
    QVERIFY(first.y() > last.y());
    for (int index = 0; index < item->count(); ++index)
        QCOMPARE(item->indexAt(item->spotOf(index).center().x(), 100), index);
    QCOMPARE(item->indexAt(1, 100), -1);
    QVERIFY(count(painted(*item), accent) > 200);
    QCOMPARE(count(painted(*item), wedge), 0);
}

void ChartItemsTest::fasterGrowthHasItsWedge()
{
    const auto item = growthChart(growthPoints([](double n) { return n * n; }), "n^2", true);
    const QImage image = painted(*item);
    QVERIFY(count(image, wedge) > 2000);
    QVERIFY(count(image, warning) > 200);
}

void ChartItemsTest::unknownGrowthHasNoLine()
{
    const auto item = growthChart(growthPoints([](double n) { return 5 * n; }), "", false);
    item->setProperty("target", QString());
    const int rings = count(painted(*item), accent);
    item->setProperty("model", QStringLiteral("n"));
    QVERIFY(count(painted(*item), accent) > rings + 200);
}

void ChartItemsTest::nothingIsPaintedWithoutValues()
{
    // No axis divides by nothing, whatever the size.
    for (const QSizeF size : {QSizeF(1, 1), QSizeF(400, 128)}) {
        QCOMPARE(count(painted(*chart<LineChartItem>(size)), accent), 0);
        QCOMPARE(count(painted(*chart<BarChartItem>(size)), accent), 0);
        QCOMPARE(count(painted(*chart<PairChartItem>(size)), accent), 0);
        QCOMPARE(count(painted(*chart<TallyChartItem>(size)), accent), 0);
        QCOMPARE(count(painted(*chart<PointChartItem>(size)), accent), 0);
    }
}

QTEST_MAIN(ChartItemsTest)
#include "tst_chart_items.moc"
