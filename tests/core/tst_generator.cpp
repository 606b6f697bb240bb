#include "core/generator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace greenroom;

/// Inputs of large cases must be the same on every machine, or a drill's expected answers mean nothing.
class GeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void splitMixMatchesThePublishedSequence()
    {
        // Reference values of splitmix64.c (Vigna, prng.di.unimi.it) for the seed 1234567.
        SplitMix64 random(1234567);
        QCOMPARE(random.next(), 6457827717110365317ULL);
        QCOMPARE(random.next(), 3203168211198807973ULL);
        QCOMPARE(random.next(), 9817491932198370423ULL);
    }

    void wholeRangeDoesNotDivideByZero()
    {
        SplitMix64 random(1);
        (void)random.between(std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(random.between(7, 7), 7);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain number") << QByteArray("5") << QByteArray("5");
        QTest::newRow("plain list") << QByteArray("[1,2]") << QByteArray("[1,2]");
        QTest::newRow("cycle") << QByteArray(R"({"length":5,"cycle":[0,1]})") << QByteArray("[0,1,0,1,0]");
        QTest::newRow("constant") << QByteArray(R"({"length":3,"constant":-7})") << QByteArray("[-7,-7,-7]");
        QTest::newRow("range") << QByteArray(R"({"length":4,"range":[10,-2]})") << QByteArray("[10,8,6,4]");
        QTest::newRow("empty") << QByteArray(R"({"length":0,"constant":1})") << QByteArray("[]");
        QTest::newRow("concat") << QByteArray(R"({"concat":[[1],{"length":2,"constant":9},[]]})") << QByteArray("[1,9,9]");
        // 6457827717110365317 % 10 = 7, 3203168211198807973 % 10 = 3, 9817491932198370423 % 10 = 3
        QTest::newRow("uniform") << QByteArray(R"({"length":3,"uniform":[100,109],"seed":1234567})") << QByteArray("[107,103,103]");
        QTest::newRow("sorted") << QByteArray(R"({"length":3,"uniform":[100,109],"seed":1234567,"sorted":true})")
                                << QByteArray("[103,103,107]");
    }
    void values()
    {
        QFETCH(QByteArray, description);
        QFETCH(QByteArray, value);
        const auto read = [](const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']').array().at(0); };
        const Result<QJsonValue> made = generateValue(read(description));
        QVERIFY(made.ok());
        QCOMPARE(made.value(), read(value));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("description");
        QTest::newRow("no kind") << QByteArray(R"({"length":5})");
        QTest::newRow("no length") << QByteArray(R"({"cycle":[1]})");
        QTest::newRow("negative length") << QByteArray(R"({"length":-1,"constant":1})");
        QTest::newRow("huge length") << QByteArray(R"({"length":4000000000,"constant":1})");
        QTest::newRow("empty cycle") << QByteArray(R"({"length":5,"cycle":[]})");
        QTest::newRow("turned bounds") << QByteArray(R"({"length":5,"uniform":[3,1]})");
        QTest::newRow("scalar in concat") << QByteArray(R"({"concat":[1]})");
    }
    void refuses()
    {
        QFETCH(QByteArray, description);
        const Result<QJsonObject> made = generateInput({{QStringLiteral("nums"), QJsonDocument::fromJson(description).object()}});
        QVERIFY(!made.ok());
        QVERIFY(made.error().code == ErrorCode::BadInput);
        QVERIFY(made.error().detail.contains(QStringLiteral("nums")));
    }
};

QTEST_GUILESS_MAIN(GeneratorTest)
#include "tst_generator.moc"
