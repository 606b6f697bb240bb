#include "core/growth_model.h"

#include <QTest>

#include <cmath>

using namespace greenroom;

/// Curves of known growth are told apart, and those that cannot be are not.
class GrowthModelTest : public QObject
{
    Q_OBJECT

    using Points = QList<QPair<qint64, qint64>>;

    static Points sampled(double (*curve)(double), double wobble = 0)
    {
        Points points;
        double sign = 1;
        for (double size = 256; size < 100000; size *= 1.5) {
            points.append({static_cast<qint64>(size), static_cast<qint64>(curve(std::floor(size)) * (1 + sign * wobble))});
            sign = -sign;
        }
        return points;
    }

private slots:
    void knownCurves_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<Points>("points");
        QTest::newRow("constant") << "1" << sampled([](double) { return 500.0; });
        QTest::newRow("logarithm") << "log n" << sampled([](double n) { return 1000 * std::log2(n); });
        QTest::newRow("linear") << "n" << sampled([](double n) { return 40 + 3 * n; });
        QTest::newRow("linear, uneven") << "n" << sampled([](double n) { return 40 + 3 * n; }, 0.01);
        QTest::newRow("n log n") << "n log n" << sampled([](double n) { return 7 * n * std::log2(n); });
        QTest::newRow("n^1.5") << "n^1.5" << sampled([](double n) { return 2 * n * std::sqrt(n); });
        QTest::newRow("quadratic") << "n^2" << sampled([](double n) { return n * n / 2; });
    }
    void knownCurves()
    {
        QFETCH(QString, model);
        QFETCH(Points, points);
        const GrowthFit fit = fitGrowth(points);
        QCOMPARE(fit.model, model);
        QVERIFY(fit.residual < 0.02);
    }

    void noiseCannotBeTold()
    {
        const GrowthFit fit = fitGrowth(sampled([](double n) { return n * std::pow(std::log2(n), 0.5); }, 0.2));
        QVERIFY(fit.model.isEmpty());
        QVERIFY(!fit.best.isEmpty() && !fit.runnerUp.isEmpty());
    }

    /// A row whose front is erased again and again costs little at first and much in the end.
    void aFasterTermAboveLinearWorkIsSeen()
    {
        QCOMPARE(fitGrowth(sampled([](double n) { return 26 * n + n * std::sqrt(n) / 2.5; })).model, QStringLiteral("n^1.5"));
        QCOMPARE(fitGrowth(sampled([](double n) { return 40 * n + n * n / 500; })).model, QStringLiteral("n^2"));
    }
    void wildPointsAreBracketedByTheirSlope()
    {
        const Points wild{{256, 132}, {324, 70}, {409, 104}, {517, 53}, {653, 91}, {825, 127}, {1044, 70}, {1320, 110}, {1485, 139}};
        const GrowthFit fit = fitGrowth(wild);
        QVERIFY(fit.model.isEmpty());
        QVERIFY(!growsFaster(fit.best, QStringLiteral("n")) && !growsFaster(fit.runnerUp, QStringLiteral("n")));
    }
    void aCurveFollowsItsPoints()
    {
        const Points points = sampled([](double n) { return 40 + 3 * n; });
        const GrowthCurve curve = growthCurve(QStringLiteral("n"), points);
        QVERIFY(std::abs(curve.at(1000) - 3040) < 5);
        QCOMPARE(growthCurve(QStringLiteral("unknown"), points).at(1000), 0.0);
        QVERIFY(std::abs(growthPerDoubling(points) - 2) < 0.01);
        QCOMPARE(growthPerDoubling(points.mid(0, 2)), 0.0);
    }

    void fewPointsCannotBeTold() { QVERIFY(fitGrowth({{256, 1}, {512, 2}, {1024, 4}}).model.isEmpty()); }

    void memoryGoesInSteps()
    {
        QCOMPARE(fitMemory(sampled([](double n) { return 4 * std::exp2(std::ceil(std::log2(n))); })).model, QStringLiteral("n"));
        QCOMPARE(fitMemory(sampled([](double) { return 152.0; })).model, QStringLiteral("1"));
        QCOMPARE(fitMemory(sampled([](double n) { return n * n; })).model, QStringLiteral("n^2"));
    }

    void faster()
    {
        QVERIFY(growsFaster(QStringLiteral("n log n"), QStringLiteral("n")));
        QVERIFY(!growsFaster(QStringLiteral("n"), QStringLiteral("n")));
        QVERIFY(!growsFaster(QStringLiteral("log n"), QStringLiteral("n")));
        QVERIFY(!growsFaster(QString(), QStringLiteral("n")));
    }
};

QTEST_GUILESS_MAIN(GrowthModelTest)
#include "tst_growth_model.moc"
