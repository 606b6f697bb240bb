#include "bank_editing.h"
#include "question_likeness.h"
#include "support/fake_question_desk.h"
#include "support/sample_bank.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

namespace {

struct Fixture
{
    Fixture()
    {
        catalog.set(test::sampleBank());
        sheet().setContent(catalog.catalog(), {{QStringLiteral("java"), QStringLiteral("Java"), 0, false},
                                               {QStringLiteral("aws"), QStringLiteral("AWS"), 0, false}});
    }
    QuestionEditViewModel &sheet() { return *editing.sheet(); }
    const Question &question(const char *id) { return *catalog.catalog()->question(QString::fromLatin1(id)); }

    CatalogStore catalog;
    test::FakeQuestionDesk desk{catalog};
    BankEditing editing{desk};
};

} // namespace

/// The sheet in which questions are written.
class TestQuestionEdit : public QObject
{
    Q_OBJECT

private slots:
    void aNewQuestion();
    void anEditAndItsUndo();
    void followUps();
    void splitAtThePlace();
    void mergeAndLeaveAlone();
    void likeQuestionsAreNamed();
    void likeness_data();
    void likeness();
    void whatFailsKeepsTheText();
};

void TestQuestionEdit::aNewQuestion()
{
    Fixture bank;
    bank.sheet().openNew(QStringLiteral("aws"));
    QVERIFY(bank.sheet().isOpen() && bank.sheet().isNew());
    QCOMPARE(bank.sheet().topicId(), QStringLiteral("aws"));
    QVERIFY(!bank.sheet().isDirty());
    QVERIFY(!bank.sheet().save());
    bank.sheet().chinese()->setAnswer(QStringLiteral("答案"));
    bank.sheet().english()->setQuestion(QStringLiteral("  What is S3 for?  "));
    QVERIFY(bank.sheet().isDirty());
    QVERIFY(!bank.sheet().isComplete()); // a Chinese answer without a question
    bank.sheet().chinese()->setQuestion(QStringLiteral("S3 用来做什么？"));
    QVERIFY(bank.sheet().isComplete());
    QSignalSpy saved(&bank.sheet(), &QuestionEditViewModel::saved);
    QVERIFY(bank.sheet().save());
    QVERIFY(!bank.sheet().isOpen());
    QCOMPARE(saved.first().first().toStringList(), QStringList{QStringLiteral("own-1")});
    QCOMPARE(bank.question("own-1").english.question, QStringLiteral("What is S3 for?"));
    QCOMPARE(bank.question("own-1").chinese->answer, QStringLiteral("答案"));
}

void TestQuestionEdit::anEditAndItsUndo()
{
    Fixture bank;
    bank.sheet().openQuestion(bank.question("java-1"));
    QCOMPARE(bank.sheet().origin(), QStringLiteral("From java-1.md, line 4. Your edit stays; the next import asks."));
    QCOMPARE(bank.sheet().english()->followUps()->count(), 2);
    bank.sheet().english()->setAnswer(QStringLiteral("Shorter."));
    QVERIFY(bank.sheet().save());
    QCOMPARE(bank.question("java-1").english.answer, QStringLiteral("Shorter."));
    QVERIFY(bank.editing.undo());
    QCOMPARE(bank.question("java-1").english.answer, QStringLiteral("The **answer** of java-1"));
    QVERIFY(!bank.editing.undo());
    QVERIFY(!bank.editing.error().isEmpty());
}

void TestQuestionEdit::followUps()
{
    Fixture bank;
    bank.sheet().openQuestion(bank.question("java-1"));
    QuestionEditFollowUps *list = bank.sheet().english()->followUps();
    const QAbstractItemModelTester tester(list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list->add();
    list->setQuestion(2, QStringLiteral("And then?"));
    list->setAnswer(2, QStringLiteral("The end."));
    list->setOwn(1, true);
    list->remove(0);
    list->add(); // one without words is no follow-up
    QVERIFY(bank.sheet().save());
    QCOMPARE(bank.question("java-1").english.followUps.size(), 1);
    QCOMPARE(bank.question("java-1").english.followUps.first().question, QStringLiteral("And then?"));
    QCOMPARE(bank.question("own-1").english.question, QStringLiteral("English follow-up two"));
    QCOMPARE(bank.question("own-1").topicId, QStringLiteral("java"));
}

void TestQuestionEdit::splitAtThePlace()
{
    Fixture bank;
    bank.sheet().openQuestion(bank.question("java-1"));
    QuestionEditWords *words = bank.sheet().english();
    words->setAnswer(QStringLiteral("First half.\n\nSecond half."));
    words->splitAt(12);
    QCOMPARE(words->answer(), QStringLiteral("First half."));
    QCOMPARE(words->splitAnswer(), QStringLiteral("Second half."));
    QCOMPARE(bank.sheet().missing(), QStringLiteral("The second question has no words yet."));
    words->unsplit();
    QCOMPARE(words->answer(), QStringLiteral("First half.\n\nSecond half."));
    words->splitAt(12);
    words->setSplitQuestion(QStringLiteral("And the other half?"));
    QVERIFY(bank.sheet().save());
    QCOMPARE(bank.desk.acts.size(), 1); // one act, so one undo
    QCOMPARE(bank.question("own-1").english.answer, QStringLiteral("Second half."));
    QVERIFY(bank.editing.undo());
    QVERIFY(!bank.catalog.catalog()->question(QStringLiteral("own-1")));
}

void TestQuestionEdit::mergeAndLeaveAlone()
{
    Fixture bank;
    bank.sheet().openQuestion(bank.question("java-1"));
    bank.sheet().lookForMerge(QStringLiteral("question java"));
    QCOMPARE(bank.sheet().mergeChoices()->count(), 2);
    bank.sheet().mergeWith(QStringLiteral("java-2"));
    QCOMPARE(bank.sheet().mergedTitle(), QStringLiteral("English question java-2"));
    QCOMPARE(bank.sheet().english()->answer(), QStringLiteral("The **answer** of java-1\n\nThe **answer** of java-2"));
    QCOMPARE(bank.sheet().english()->followUps()->count(), 2); // the same ones are taken once
    bank.sheet().unmerge();
    QCOMPARE(bank.sheet().english()->answer(), QStringLiteral("The **answer** of java-1"));
    bank.sheet().mergeWith(QStringLiteral("java-2"));
    QVERIFY(bank.sheet().save());
    QVERIFY(!bank.catalog.catalog()->question(QStringLiteral("java-2")));
    QCOMPARE(bank.editing.archiveCount(), 1);
    QVERIFY(bank.editing.undo());
    QVERIFY(bank.catalog.catalog()->question(QStringLiteral("java-2")));
    QCOMPARE(bank.editing.archiveCount(), 0);
}

void TestQuestionEdit::likeQuestionsAreNamed()
{
    Fixture bank;
    bank.sheet().openNew(QStringLiteral("java"));
    bank.sheet().english()->setQuestion(QStringLiteral("English question, java 2?"));
    QTRY_COMPARE(bank.sheet().closeMatch(), QStringLiteral("English question java-2"));
    QSignalSpy asked(&bank.sheet(), &QuestionEditViewModel::closeMatchRequested);
    bank.sheet().openCloseMatch();
    QCOMPARE(asked.first().first().toString(), QStringLiteral("java-2"));
    QVERIFY(!bank.sheet().isOpen());
}

void TestQuestionEdit::likeness_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("close");
    QTest::newRow("same") << "What is an idempotency key?"
                          << "what is an idempotency key" << true;
    QTest::newRow("a word more") << "What is an idempotency key?"
                                 << "So what is an idempotency key for?" << true;
    QTest::newRow("other") << "What is an idempotency key?"
                           << "What is a saga?" << false;
    QTest::newRow("chinese") << QStringLiteral("幂等键怎么设计？") << QStringLiteral("幂等键要怎么设计") << true;
    QTest::newRow("chinese other") << QStringLiteral("幂等键怎么设计？") << QStringLiteral("限流怎么设计？") << false;
    QTest::newRow("empty") << ""
                           << "" << false;
}

void TestQuestionEdit::likeness()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, close);
    const double alike = questionLikeness(left, right);
    QVERIFY2((alike >= closeLikeness) == close, qPrintable(QString::number(alike)));
    QCOMPARE(questionLikeness(right, left), alike);
}

void TestQuestionEdit::whatFailsKeepsTheText()
{
    Fixture bank;
    bank.sheet().openNew(QStringLiteral("java"));
    bank.sheet().english()->setQuestion(QStringLiteral("Precious?"));
    bank.desk.failure = QStringLiteral("the disk is full.");
    QVERIFY(!bank.sheet().save());
    QCOMPARE(bank.sheet().error(), QStringLiteral("Not saved: the disk is full."));
    QVERIFY(bank.sheet().isOpen());
    QCOMPARE(bank.sheet().english()->question(), QStringLiteral("Precious?"));
    bank.desk.failure.clear();
    QVERIFY(bank.sheet().save());
}

QTEST_MAIN(TestQuestionEdit)
#include "tst_question_edit.moc"
