#include "catalog/content_rules.h"

#include <QTest>

using namespace greenroom;

namespace {

QString words(int count) { return QStringList(count, QStringLiteral("word")).join(u' '); }

QuestionText english(int answerWords)
{
    QuestionText text;
    text.label = QStringLiteral("Label");
    text.question = QStringLiteral("Why?");
    text.answer = words(answerWords);
    text.followUps = {{QStringLiteral("A?"), QStringLiteral("Yes."), 1}, {QStringLiteral("B?"), QStringLiteral("No."), 2}};
    return text;
}

QuestionText chinese(int characters)
{
    QuestionText text = english(60);
    text.answer = QString(characters, QChar(0x4E2D));
    return text;
}

Question question(int answerWords = 100, int characters = 150)
{
    return {QStringLiteral("q"), QStringLiteral("t"), 0, english(answerWords), chinese(characters)};
}

Pitch pitch(int wordsPerSentence)
{
    PitchText text;
    text.talkingPoints = {QStringLiteral("a")};
    for (int index = 0; index < 3; ++index)
        text.sentences.append({QStringLiteral("**x** ") + words(wordsPerSentence - 1), {}, index});
    return {QStringLiteral("p"), 45, text, text};
}

qsizetype problemsOf(const Question &item)
{
    Problems problems;
    checkQuestion(item, problems);
    return problems.size();
}

qsizetype problemsOf(const Pitch &item)
{
    Problems problems;
    checkPitch(item, problems);
    return problems.size();
}

} // namespace

class TestContentRules : public QObject
{
    Q_OBJECT

private slots:
    void answerLengths_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("problems");
        QTest::newRow("fits") << 60 << 100 << 0;
        QTest::newRow("upper ends") << 120 << 260 << 0;
        QTest::newRow("English too short") << 59 << 150 << 1;
        QTest::newRow("English too long") << 121 << 150 << 1;
        QTest::newRow("Chinese too short") << 80 << 99 << 1;
        QTest::newRow("Chinese too long") << 80 << 261 << 1;
    }
    void answerLengths()
    {
        QFETCH(int, words);
        QFETCH(int, characters);
        QFETCH(int, problems);
        QCOMPARE(problemsOf(question(words, characters)), problems);
    }

    void twinsMustAgree()
    {
        Question item = question();
        item.chinese->followUps.append({QStringLiteral("C?"), QStringLiteral("Yes."), 3});
        QCOMPARE(problemsOf(item), 1);
        item.chinese.reset();
        QCOMPARE(problemsOf(item), 1);
    }

    void aStarPromptNeedsALabelledSample()
    {
        Question item = question();
        item.english.followUps[0].answer = QStringLiteral("**STAR prompt.** Situation …");
        QCOMPARE(problemsOf(item), 1);
        item.english.followUps[0].answer += QStringLiteral("\n\n> **Sample (invented).** A story.");
        QCOMPARE(problemsOf(item), 0);
    }

    void fiveBoldTermsAreTooMany()
    {
        Question item = question();
        item.english.answer = QStringLiteral("**a** **b** **c** **d** **e** ") + words(60);
        QCOMPARE(problemsOf(item), 1);
    }

    void aPitchMustFit_data()
    {
        QTest::addColumn<int>("wordsPerSentence");
        QTest::addColumn<int>("problems");
        QTest::newRow("105 words in 45 s") << 35 << 0;
        QTest::newRow("108 words in 45 s") << 36 << 1;
    }
    void aPitchMustFit()
    {
        QFETCH(int, wordsPerSentence);
        QFETCH(int, problems);
        QCOMPARE(problemsOf(pitch(wordsPerSentence)), problems);
    }

    void aLongAlternativeCounts()
    {
        Pitch item = pitch(35);
        item.english.sentences[1].alternatives.append({QStringLiteral("Platform"), words(36)});
        QCOMPARE(problemsOf(item), 1);
    }

    void emphasisAndPlaceholders()
    {
        Pitch item = pitch(20);
        item.english.sentences[0].text = QStringLiteral("I am {{name}}");
        QCOMPARE(problemsOf(item), 2);
        item.english.sentences[0].text = QStringLiteral("I am **{{name}}**");
        item.english.samples.insert(QStringLiteral("name"), QStringLiteral("Lin"));
        QCOMPARE(problemsOf(item), 0);
    }
};

QTEST_APPLESS_MAIN(TestContentRules)
#include "tst_content_rules.moc"
