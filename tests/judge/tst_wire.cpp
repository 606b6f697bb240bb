#include "core/generator.h"
#include "judge/wire.h"

#include <QJsonArray>
#include <QTest>

using namespace greenroom;

/// The judge's half of the protocol, above all against bytes a solution made up.
class WireTest : public QObject
{
    Q_OBJECT

private slots:
    void readsValues()
    {
        QCOMPARE(readValue(QByteArray("i\x2a\0\0\0\0\0\0\0", 9)), std::optional(QJsonValue(42)));
        QCOMPARE(readValue(QByteArray("l\2\0\0\0tn", 7)), std::optional(QJsonValue(QJsonArray{true, QJsonValue(QJsonValue::Null)})));
        QCOMPARE(readValue(QByteArray("s\2\0\0\0ab", 7)), std::optional(QJsonValue(QStringLiteral("ab"))));
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("unknown kind") << QByteArray("q");
        QTest::newRow("short number") << QByteArray("i\1\2");
        QTest::newRow("two values") << QByteArray("tt");
        QTest::newRow("string past the end") << QByteArray("s\xff\xff\xff\x7f"
                                                           "a",
                                                           6);
        QTest::newRow("list of too many") << QByteArray("l\xff\xff\xff\xff", 5);
        QTest::newRow("list that stops") << QByteArray("l\2\0\0\0t", 6);
        QTest::newRow("too deep") << QByteArray("l\1\0\0\0", 5).repeated(100) + 't';
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readValue(bytes));
    }

    void randomBytesNeverHarm()
    {
        SplitMix64 random(5);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes(static_cast<qsizetype>(random.next() % 40), '\0');
            for (char &byte : bytes) {
                byte = random.next() % 2 == 0 ? "ntfidslI"[random.next() % 8] : static_cast<char>(random.next() % 5);
            }
            (void)readValue(bytes);
            bool tooLarge = false;
            (void)takeFrame(bytes, tooLarge);
        }
    }

    void framesComeInPieces()
    {
        const QByteArray whole("A\3\0\0\0\1\0\0\0tB", 11);
        QByteArray buffer;
        bool tooLarge = false;
        for (qsizetype index = 0; index < 9; ++index) {
            buffer.append(whole.at(index));
            QVERIFY(!takeFrame(buffer, tooLarge));
        }
        buffer.append(whole.sliced(9));
        const std::optional<Frame> frame = takeFrame(buffer, tooLarge);
        QVERIFY(frame);
        QCOMPARE(frame->kind, 'A');
        QCOMPARE(frame->caseIndex, 3U);
        QCOMPARE(frame->content, QByteArray("t"));
        QCOMPARE(buffer, QByteArray("B"));
    }

    void aHugeFrameIsRefusedBeforeItComes()
    {
        QByteArray buffer("A\0\0\0\0\xff\xff\xff\xff", 9);
        bool tooLarge = false;
        QVERIFY(!takeFrame(buffer, tooLarge));
        QVERIFY(tooLarge);
    }

    void integersArePacked()
    {
        const Signature signature{QStringLiteral("f"), QStringLiteral("int"), {{QStringLiteral("v"), QStringLiteral("vector<int>")}}};
        const QByteArray frame = caseFrame(signature, {{QStringLiteral("v"), QJsonArray{1, 2}}});
        QCOMPARE(frame, QByteArray("\x15\0\0\0I\2\0\0\0\1\0\0\0\0\0\0\0\2\0\0\0\0\0\0\0", 25));
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "tst_wire.moc"
