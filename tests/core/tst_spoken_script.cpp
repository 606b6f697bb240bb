#include "core/script_fit.h"
#include "core/spoken_script.h"

#include <QTest>

using namespace greenroom;

class TestSpokenScript : public QObject
{
    Q_OBJECT

private slots:
    void sentencesEndWhereTheyEnd_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::newRow("two") << QStringLiteral("We ship. They follow!") << 2;
        QTest::newRow("a decimal") << QStringLiteral("It takes 1.5 seconds.") << 1;
        QTest::newRow("an abbreviation") << QStringLiteral("Small ones, e.g. Retries, come first.") << 1;
        QTest::newRow("a quote") << QStringLiteral("He said \"go.\" Then we went.") << 2;
        QTest::newRow("soft line breaks") << QStringLiteral("One sentence\nover two lines.") << 1;
        QTest::newRow("paragraphs without full stops") << QStringLiteral("A heading\n\nA line") << 2;
        QTest::newRow("Chinese") << QString::fromUtf8("先写契约。再写代码！") << 2;
        QTest::newRow("nothing") << QStringLiteral(" \n\n ") << 0;
    }
    void sentencesEndWhereTheyEnd()
    {
        QFETCH(QString, text);
        QFETCH(int, sentences);
        QCOMPARE(splitSentences(text).size(), sentences);
    }

    void emphasisIsFoundByWord()
    {
        const QString open(QChar{emphasisOpens});
        const QString close(QChar{emphasisCloses});
        const SpokenScript script = spokenScript(QStringLiteral("I write the ") + open + QStringLiteral("contract") + close +
                                                 QStringLiteral(", then ") + open + QStringLiteral("one trace id") + close +
                                                 QStringLiteral(" and ") + open + QStringLiteral("far too many words here") + close + u'.');
        QCOMPARE(script.emphasis, (QList<EmphasisMark>{{3, 1}, {5, 3}}));
        QCOMPARE(script.words.at(3), QStringLiteral("contract,"));
        QCOMPARE(script.bareWord(3), QStringLiteral("contract"));
        QVERIFY(script.english && script.sentences.size() == 1);
    }

    void chineseIsNotEnglish()
    {
        const SpokenScript script = spokenScript(QString::fromUtf8("我先写 API 契约，再写代码，出了问题查得快。"));
        QVERIFY(!script.english);
        QVERIFY(script.hanCharacters > 10);
    }

    void aScriptThatIsTooLongNamesTheSentenceToCut()
    {
        // 10 + 4 + 6 + 10 words; 12 s hold 28 at 140 a minute.
        const SpokenScript script = spokenScript(QStringList{QStringLiteral("a b c d e f g h i j."), QStringLiteral("a b c d."),
                                                             QStringLiteral("a b c d e f."), QStringLiteral("a b c d e f g h i j.")});
        const ScriptFit fit = fitScript(script, 12);
        QCOMPARE(fit.wordsOver, 2);
        QCOMPARE(fit.sentenceToCut, 1);
        QVERIFY(fitScript(script, 13).fits());
        // Long words: 30 words of three syllables need 20 s, whatever their number says.
        const ScriptFit slow = fitScript(script, 15, QList<int>(30, 3));
        QCOMPARE(slow.seconds(), 20.0);
        QCOMPARE(slow.wordsOver, 8);
        QCOMPARE(slow.sentenceToCut, 2);
    }
};

QTEST_GUILESS_MAIN(TestSpokenScript)
#include "tst_spoken_script.moc"
