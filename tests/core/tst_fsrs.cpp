#include "core/fsrs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace greenroom;

namespace {

// ts-fsrs rounds each step to 8 decimals, which shows in small stabilities.
bool close(double actual, double expected) { return std::abs(actual - expected) <= 1e-6 * std::max(std::abs(expected), 0.1); }

QJsonArray readSets(const QString &name)
{
    QFile file(QStringLiteral(GREENROOM_TEST_DATA "/fsrs/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("sets")).toArray();
}

QList<double> numbers(const QJsonValue &array)
{
    QList<double> list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toDouble());
    return list;
}

struct Mismatch
{
    int rows = 0;
    int histories = 0;
    QString first;
};

void checkHistory(const QJsonArray &history, const fsrs::Parameters &parameters, double retention, Mismatch &found)
{
    std::optional<fsrs::MemoryState> state;
    for (const QJsonValue &row : history) {
        const int elapsed = row[1].toInt();
        const bool recallFits = !state || close(fsrs::retrievability(parameters, *state, elapsed), row[2].toDouble());
        state = fsrs::nextState(parameters, state, elapsed, Rating(row[0].toInt()));
        // A value a rounding away from a half may fall to either side.
        const double exact = fsrs::exactIntervalDays(parameters, state->stability, retention);
        const bool halfWay = std::abs(exact - std::floor(exact) - 0.5) < 1e-4;
        const bool intervalFits = halfWay || fsrs::intervalDays(parameters, state->stability, retention) == row[5].toInt();
        const bool memoryFits = close(state->stability, row[3].toDouble()) && close(state->difficulty, row[4].toDouble());
        if ((!recallFits || !memoryFits || !intervalFits) && found.first.isEmpty()) {
            found.first = QStringLiteral("history %1, row %2: S %3 against %4, D %5 against %6")
                              .arg(found.histories)
                              .arg(found.rows)
                              .arg(state->stability, 0, 'g', 12)
                              .arg(row[3].toDouble(), 0, 'g', 12)
                              .arg(state->difficulty, 0, 'g', 12)
                              .arg(row[4].toDouble(), 0, 'g', 12);
        }
        ++found.rows;
    }
    ++found.histories;
}

// "rating@days ... | stability difficulty | interval ..." of histories_2000.txt; empty when we give the same.
QString compactMismatch(const QString &line, const fsrs::Parameters &parameters, double retention)
{
    const QStringList parts = line.split(QStringLiteral(" | "));
    const QStringList reviews = parts[0].split(QLatin1Char(' '));
    const QStringList intervals = parts[2].split(QLatin1Char(' '));
    std::optional<fsrs::MemoryState> state;
    for (qsizetype step = 0; step < reviews.size(); ++step) {
        state = fsrs::nextState(parameters, state, reviews[step].mid(2).toInt(), Rating(reviews[step][0].digitValue()));
        const double exact = fsrs::exactIntervalDays(parameters, state->stability, retention);
        const bool halfWay = std::abs(exact - std::floor(exact) - 0.5) < 1e-6 * std::max(1.0, exact);
        const int days = fsrs::intervalDays(parameters, state->stability, retention);
        if (days != intervals[step].toInt() && !halfWay)
            return QStringLiteral("step %1 gives %2 days, not %3").arg(step).arg(days).arg(intervals[step]);
    }
    const QStringList memory = parts[1].split(QLatin1Char(' '));
    if (!close(state->stability, memory[0].toDouble()) || !close(state->difficulty, memory[1].toDouble()))
        return QStringLiteral("S %1, D %2 against %3").arg(state->stability, 0, 'g', 12).arg(state->difficulty, 0, 'g', 12).arg(parts[1]);
    return {};
}

} // namespace

class TestFsrs : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithReference_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("histories");
        QTest::newRow("ts-fsrs 5.4.2") << "histories.json" << 405;
        QTest::newRow("older and wild weights, from the formulas") << "migrations.json" << 120;
    }
    void agreesWithReference()
    {
        QFETCH(QString, file);
        Mismatch found;
        for (const QJsonValue &set : readSets(file)) {
            const auto parameters = fsrs::Parameters::fromNumbers(numbers(set[QLatin1StringView("parameters")]));
            QVERIFY(parameters.ok());
            if (set[QLatin1StringView("full")].isArray()) {
                const QList<double> full = numbers(set[QLatin1StringView("full")]);
                for (int index = 0; index < fsrs::weightCount; ++index)
                    QCOMPARE((*parameters)[index], full[index]);
            }
            for (const QJsonValue &history : set[QLatin1StringView("histories")].toArray())
                checkHistory(history.toArray(), *parameters, set[QLatin1StringView("desiredRetention")].toDouble(), found);
        }
        QVERIFY2(found.first.isEmpty(), qPrintable(found.first));
        QTEST(found.histories, "histories");
        QVERIFY(found.rows > found.histories * 4);
    }

    void agreesWithTwoThousandHistories()
    {
        QFile file(QStringLiteral(GREENROOM_TEST_DATA "/fsrs/histories_2000.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        fsrs::Parameters parameters;
        double retention = 0;
        int histories = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromLatin1(file.readLine()).trimmed();
            if (line.startsWith(QLatin1Char('P'))) {
                QList<double> values;
                for (const QString &value : line.mid(2).split(QLatin1Char(' ')))
                    values.append(value.toDouble());
                retention = values.takeLast();
                parameters = fsrs::Parameters::fromNumbers(values).value();
                continue;
            }
            const QString trouble = compactMismatch(line, parameters, retention);
            QVERIFY2(trouble.isEmpty(), qPrintable(QStringLiteral("history %1: %2").arg(histories).arg(trouble)));
            ++histories;
        }
        QCOMPARE(histories, 2000);
    }

    void sm2StatesAreTakenOver()
    {
        // The interval of the state is the interval it came with, at the retention it was kept at.
        const fsrs::Parameters parameters;
        const fsrs::MemoryState state = fsrs::stateFromSm2(parameters, 2.5, 100, 0.9);
        QVERIFY(close(state.stability, 100));
        QVERIFY(close(fsrs::exactIntervalDays(parameters, fsrs::stateFromSm2(parameters, 2.5, 100, 0.8).stability, 0.8), 100));
        // A success at that moment multiplies the interval by the ease.
        QVERIFY(close(fsrs::nextState(parameters, state, 100, Rating::Good).stability, 250));
        QCOMPARE(fsrs::stateFromSm2(parameters, 1.3, 0, 0.9).stability, fsrs::leastStability);
        QCOMPARE(fsrs::stateFromSm2(parameters, 9, 30, 0.9).difficulty, fsrs::leastDifficulty);
    }

    void firstReviewIsTheWeight()
    {
        const fsrs::Parameters parameters;
        const fsrs::MemoryState good = fsrs::nextState(parameters, std::nullopt, 0, Rating::Good);
        QCOMPARE(good.stability, 2.3065);
        QVERIFY(close(good.difficulty, 2.11810397));
        QCOMPARE(fsrs::intervalDays(parameters, good.stability, 0.9), 2);
        QCOMPARE(fsrs::nextState(parameters, std::nullopt, 0, Rating::Again).stability, 0.212);
    }

    void recallIsNinetyPercentAtStability()
    {
        const fsrs::Parameters parameters;
        for (const double stability : {0.01, 1.0, 37.5, 20000.0}) {
            QVERIFY(close(fsrs::retrievability(parameters, {stability, 5}, stability), 0.9));
            QVERIFY(close(fsrs::exactIntervalDays(parameters, stability, 0.9), stability));
        }
        QCOMPARE(fsrs::retrievability(parameters, {10, 5}, 0), 1.0);
        QCOMPARE(fsrs::retrievability(parameters, {10, 5}, -3), 1.0);
    }

    void sameDayHardNeverLowersStability()
    {
        const fsrs::Parameters parameters;
        const fsrs::MemoryState before{30, 6};
        QCOMPARE(fsrs::nextState(parameters, before, 0, Rating::Hard).stability, 30.0);
        QCOMPARE_GT(fsrs::nextState(parameters, before, 0, Rating::Easy).stability, 30.0);
        QCOMPARE_LT(fsrs::nextState(parameters, before, 0, Rating::Again).stability, 30.0);
    }

    void intervalStaysInBounds_data()
    {
        QTest::addColumn<double>("stability");
        QTest::addColumn<double>("retention");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("days");
        QTest::newRow("never below a day") << 0.001 << 0.97 << 36500 << 1;
        QTest::newRow("never above the maximum") << 900.0 << 0.9 << 365 << 365;
        QTest::newRow("never above a century") << 36500.0 << 0.7 << 1000000 << 36500;
        QTest::newRow("a retention next to nothing") << 5.0 << 1e-300 << 36500 << 36500;
        QTest::newRow("no such retention") << 5.0 << std::nan("") << 36500 << 1;
        QTest::newRow("higher retention, shorter interval") << 100.0 << 0.95 << 36500 << 40;
    }
    void intervalStaysInBounds()
    {
        QFETCH(double, stability);
        QFETCH(double, retention);
        QFETCH(int, maximum);
        QTEST(fsrs::intervalDays(fsrs::Parameters(), stability, retention, maximum), "days");
    }

    void badWeightsAreRefused_data()
    {
        QTest::addColumn<QList<double>>("weights");
        QTest::newRow("none") << QList<double>();
        QTest::newRow("eighteen") << QList<double>(18, 0.5);
        QTest::newRow("thirty-four, of a later version") << QList<double>(34, 0.5);
        QList<double> weights = fsrs::Parameters().numbers();
        weights[3] = std::nan("");
        QTest::newRow("not a number") << weights;
        weights[3] = HUGE_VAL;
        QTest::newRow("infinite") << weights;
        QList<double> old(17, 1.0);
        old[5] = -1; // ln(3 * -1 + 1) is not a number
        QTest::newRow("a migration without a value") << old;
    }
    void badWeightsAreRefused()
    {
        QFETCH(QList<double>, weights);
        const auto parameters = fsrs::Parameters::fromNumbers(weights);
        QVERIFY(!parameters.ok());
        QCOMPARE(toString(parameters.error().code), toString(ErrorCode::BadInput));
    }

    void severalRelearningStepsLowerTheShortTermCeiling()
    {
        QList<double> weights = fsrs::Parameters().numbers();
        weights[17] = 1.9;
        weights[18] = 1.8;
        QCOMPARE(fsrs::Parameters::fromNumbers(weights, 1).value()[17], 1.9);
        const fsrs::Parameters limited = fsrs::Parameters::fromNumbers(weights, 3).value();
        const double expected = std::sqrt(std::max(0.01, -(std::log(1.4835) + std::log(std::pow(2, 0.2629) - 1) + 0.3 * 1.6483) / 3));
        QVERIFY(close(limited[17], expected));
        QVERIFY(close(limited[18], expected));
    }

    void memoryNeverLeavesItsBounds()
    {
        const fsrs::Parameters parameters;
        fsrs::MemoryState low{fsrs::leastStability, 10};
        fsrs::MemoryState high{fsrs::greatestStability, 1};
        for (int round = 0; round < 200; ++round) {
            low = fsrs::nextState(parameters, low, round % 3, Rating::Again);
            high = fsrs::nextState(parameters, high, 36500, Rating::Easy);
            QVERIFY(low.stability >= fsrs::leastStability && low.difficulty <= 10);
            QVERIFY(high.stability <= fsrs::greatestStability && high.difficulty >= 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
