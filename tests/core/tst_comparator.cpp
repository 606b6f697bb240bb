#include "core/comparator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace greenroom;

/// What counts as the same answer.
class ComparatorTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data()
    {
        QTest::addColumn<Comparator>("comparator");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("actual");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, Comparator comparator, const char *expected, const char *actual, bool same) {
            QTest::newRow(name) << comparator << QByteArray(expected) << QByteArray(actual) << same;
        };
        row("equal", Comparator::Exact, "3", "3", true);
        row("other", Comparator::Exact, "3", "4", false);
        row("integer written as a double", Comparator::Exact, "3", "3.0", true);
        row("beyond 2^53", Comparator::Exact, "9007199254740993", "9007199254740992", false);
        row("list", Comparator::Exact, "[1,[2,3]]", "[1,[2,3]]", true);
        row("order counts", Comparator::Exact, "[1,2]", "[2,1]", false);
        row("longer", Comparator::Exact, "[1]", "[1,1]", false);
        row("string", Comparator::Exact, "\"ab\"", "\"ab\"", true);
        row("bool is not a number", Comparator::Exact, "1", "true", false);
        row("exact double", Comparator::Exact, "0.5", "0.5000000001", false);
        row("any order", Comparator::AnyOrder, "[1,2,2]", "[2,1,2]", true);
        row("any order keeps counts", Comparator::AnyOrder, "[1,2,2]", "[1,1,2]", false);
        row("any order of lists", Comparator::AnyOrder, "[[1,2],[3]]", "[[3],[1,2]]", true);
        row("inner order still counts", Comparator::AnyOrder, "[[1,2],[3]]", "[[3],[2,1]]", false);
        row("near", Comparator::Float, "0.5", "0.5000000001", true);
        row("relative", Comparator::Float, "1e12", "1000000000000.5", true);
        row("too far", Comparator::Float, "0.5", "0.50001", false);
        row("near in a list", Comparator::Float, "[0.1]", "[0.10000000001]", true);
    }
    void matches()
    {
        QFETCH(Comparator, comparator);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, actual);
        QFETCH(bool, same);
        const auto read = [](const QByteArray &json) { return QJsonDocument::fromJson('[' + json + ']').array().at(0); };
        QCOMPARE(answersMatch(comparator, read(expected), read(actual)), same);
    }

    void noAnswerIsNeverRight()
    {
        QVERIFY(!answersMatch(Comparator::Exact, 3, QJsonValue(QJsonValue::Undefined)));
        QVERIFY(!answersMatch(Comparator::AnyOrder, QJsonArray{}, QJsonValue(QJsonValue::Undefined)));
    }
};

QTEST_GUILESS_MAIN(ComparatorTest)
#include "tst_comparator.moc"
