#include "core/pace.h"
#include "core/placeholders.h"

#include <QTest>

using namespace greenroom;

class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void countedWordsFollowTheContract_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("empty") << "" << 0;
        QTest::newRow("plain") << "Hi, I'm a backend engineer." << 5;
        QTest::newRow("white space of all kinds") << QStringLiteral("one\ttwo\n\nthree\u00a0four\u3000five  six") << 6;
        QTest::newRow("em dash splits") << QStringLiteral("fast\u2014and safe") << 3;
        QTest::newRow("en dash splits") << QStringLiteral("10\u201315 minutes") << 3;
        QTest::newRow("hyphen does not") << "zero-downtime rollout" << 2;
        QTest::newRow("digits count") << "P95 under 200 ms" << 4;
        QTest::newRow("plus and ampersand count") << "C & C + +" << 5;
        QTest::newRow("marks alone do not") << QStringLiteral("wait … - / * \u2014 !") << 1;
        QTest::newRow("a number with a sign") << "-1 +2 99.9%" << 3;
        QTest::newRow("bold marks belong to the word") << "we **fail** safely" << 3;
        QTest::newRow("accents") << QStringLiteral("café naïve") << 2;
        QTest::newRow("Chinese: a run is one token") << QStringLiteral("你好，世界 再见") << 2;
        QTest::newRow("outside the first plane")
            << QStringLiteral("\U0001F600 \U00020000") << 1; // a smile is no letter, the Han character is
        QTest::newRow("a fraction is no digit") << QStringLiteral("½") << 0;
    }
    void countedWordsFollowTheContract()
    {
        QFETCH(QString, text);
        QTEST(countedWords(text), "words");
        QCOMPARE(countedWordList(text).size(), countedWords(text));
    }

    void paceAndLength()
    {
        QCOMPARE(wordsPerMinute(105, 45), 140.0);
        QCOMPARE(wordsPerMinute(10, 0), 0.0);
        QCOMPARE(secondsFor(140), 60.0);
        QVERIFY(fits(105, 45));
        QVERIFY(!fits(106, 45));
        QVERIFY(fits(120, 45, 160));
        QCOMPARE(hanCharacters(QStringLiteral("你好, world，世界。")), 4);
    }

    void sentencesShareTheTarget()
    {
        QCOMPARE(sentenceEndSeconds({QStringLiteral("one two three"), QStringLiteral("four"), QStringLiteral("five six")}, 60),
                 (QList<double>{30, 40, 60}));
        QCOMPARE(sentenceEndSeconds({QStringLiteral("你好你好"), QStringLiteral("再见")}, 60), (QList<double>{40, 60}));
        QVERIFY(sentenceEndSeconds({}, 60).isEmpty());
        QCOMPARE(sentenceEndSeconds({QString()}, 60), QList<double>{60});
    }

    void placeholdersAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filledText");
        QTest::addColumn<QStringList>("sampled");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("none") << "plain {text}"
                              << "plain {text}" << QStringList() << QStringList();
        QTest::newRow("profile wins") << "I'm {{name}}."
                                      << "I'm Lin." << QStringList() << QStringList();
        QTest::newRow("sample") << "a {{role}}, {{ role }}"
                                << "a builder, builder" << QStringList{QStringLiteral("role")} << QStringList();
        QTest::newRow("empty value is unknown") << "{{city}}"
                                                << "Oslo" << QStringList{QStringLiteral("city")} << QStringList();
        QTest::newRow("missing stays") << "{{x}} {{name}}"
                                       << "{{x}} Lin" << QStringList() << QStringList{QStringLiteral("x")};
        QTest::newRow("a value is not filled again") << "{{tricky}}"
                                                     << "{{name}}" << QStringList() << QStringList();
        QTest::newRow("broken braces") << "{{name} {{}} {{a b}}"
                                       << "{{name} {{}} {{a b}}" << QStringList() << QStringList();
    }
    void placeholdersAreFilled()
    {
        QFETCH(QString, text);
        const QMap<QString, QString> profile{{QStringLiteral("name"), QStringLiteral("Lin")},
                                             {QStringLiteral("city"), QString()},
                                             {QStringLiteral("tricky"), QStringLiteral("{{name}}")}};
        const QMap<QString, QString> samples{{QStringLiteral("name"), QStringLiteral("Ann")},
                                             {QStringLiteral("role"), QStringLiteral("builder")},
                                             {QStringLiteral("city"), QStringLiteral("Oslo")}};
        const FilledText result = filled(text, profile, samples);
        QTEST(result.text, "filledText");
        QTEST(result.sampled, "sampled");
        QTEST(result.missing, "missing");
    }

    void placeholderKeysOnceEach()
    {
        QCOMPARE(placeholderKeys(QStringLiteral("{{b}} {{a}} {{ b }}")), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
