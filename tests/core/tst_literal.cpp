#include "core/literal.h"

#include <QJsonArray>
#include <QTest>

using namespace greenroom;

/// Values as LeetCode writes them, and as a person types them.
class LiteralTest : public QObject
{
    Q_OBJECT

private slots:
    void writes()
    {
        QCOMPARE(literalText(QJsonArray{1, 2, 1}), QStringLiteral("[1, 2, 1]"));
        QCOMPARE(literalText(QJsonArray{}), QStringLiteral("[]"));
        QCOMPARE(literalText(QStringLiteral("a\"b")), QStringLiteral("\"a\\\"b\""));
        QCOMPARE(literalText(true), QStringLiteral("true"));
        QCOMPARE(literalText(QJsonValue(qint64(9007199254740993))), QStringLiteral("9007199254740993"));
        QCOMPARE(literalText(QJsonValue(QJsonValue::Undefined)), QString());
    }

    void shortens()
    {
        const QJsonArray seed{3, 3, 3, 1, 2, 1, 2, 1, 3, 3, 4};
        QCOMPARE(shortLiteralText(seed, 20), QStringLiteral("[3, 3, 3, 1, … 3, 4]"));
        QCOMPARE(shortLiteralText(seed, 40), literalText(seed));
        QJsonArray large;
        for (int value = 0; value < 100000; ++value) {
            large.append(value);
        }
        QCOMPARE(shortLiteralText(large), QStringLiteral("[0, 1, 2, 3, … 99998, 99999]"));
        QVERIFY(shortLiteralText(QString(500, QLatin1Char('x')), 20).size() <= 21);
        QCOMPARE(inputText({{QStringLiteral("nums"), QJsonArray{2, 7}}, {QStringLiteral("target"), 9}},
                           {QStringLiteral("target"), QStringLiteral("nums")}),
                 QStringLiteral("target = 9, nums = [2, 7]"));
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("names") << QStringLiteral("nums = [2, 7], target = 9");
        QTest::newRow("names, other order") << QStringLiteral("target = 9\nnums = [2,7]");
        QTest::newRow("bare, a line each") << QStringLiteral("[2,7]\n9\n");
        QTest::newRow("bare, on a line") << QStringLiteral("[2, 7], 9");
    }
    void reads()
    {
        QFETCH(QString, text);
        const Result<QJsonObject> input = parseInput(text, {QStringLiteral("nums"), QStringLiteral("target")});
        QVERIFY2(input.ok(), input.ok() ? "" : qPrintable(input.error().message));
        QCOMPARE(input.value(), (QJsonObject{{QStringLiteral("nums"), QJsonArray{2, 7}}, {QStringLiteral("target"), 9}}));
    }

    void readsCharactersAndCommasInStrings()
    {
        QCOMPARE(parseLiteral(QStringLiteral("['a', 'b']")).value(), QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
        const auto input = parseInput(QStringLiteral("s = \"a, b]\", t = \"c\""), {QStringLiteral("s"), QStringLiteral("t")});
        QVERIFY(input.ok());
        QCOMPARE(input->value(QStringLiteral("s")).toString(), QStringLiteral("a, b]"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("missing") << QStringLiteral("[1]");
        QTest::newRow("too many") << QStringLiteral("[1], 2, 3");
        QTest::newRow("unknown name") << QStringLiteral("[1], k = 3");
        QTest::newRow("open list") << QStringLiteral("[1, 2");
        QTest::newRow("no value") << QStringLiteral("nums = , target = 2");
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<QJsonObject> input = parseInput(text, {QStringLiteral("nums"), QStringLiteral("target")});
        QVERIFY(!input.ok());
        QVERIFY(input.error().code == ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(LiteralTest)
#include "tst_literal.moc"
