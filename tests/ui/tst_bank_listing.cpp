#include "bank_fixture.h"
#include "support/fake_question_desk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace greenroom;

using Fixture = test::BankFixture;

/// Search, order and what the list is narrowed to.
class TestBankListing : public QObject
{
    Q_OBJECT

private slots:
    void theLatestSearchWins();
    void filtersInTheSearch();
    void ordersTheList();
    void bothLanguages();
    void aSourceThatIsGoneIsSaid();
    void importedQuestionsWaitForTheCatalog();
    void archiveAndBack();
    void aLargeBankAnswersAtOnce();
};

void TestBankListing::theLatestSearchWins()
{
    Fixture bank;
    bank.fill();
    for (const QString &typed : {QStringLiteral("j"), QStringLiteral("ja"), QStringLiteral("java-"), QStringLiteral("java-3")})
        bank.model->setSearchText(typed);
    QTRY_COMPARE(bank.model->shownSearch(), QStringLiteral("java-3"));
    QTRY_COMPARE(bank.model->questions()->count(), 1);
    bank.model->setSearchText(QStringLiteral("java-2"));
    bank.model->setSearchText(QString()); // what was asked for before comes too late
    QCOMPARE(bank.model->questions()->count(), 6);
    bank.model->setSearchText(QStringLiteral("aws-1"));
    QTRY_COMPARE(bank.model->shownSearch(), QStringLiteral("aws-1"));
    QCOMPARE(bank.model->questions()->count(), 1);
}

void TestBankListing::filtersInTheSearch()
{
    Fixture bank;
    bank.fill();
    bank.model->stepMark();
    bank.model->setSearchText(QStringLiteral("is:solid"));
    QTRY_COMPARE(bank.model->questions()->count(), 1);
    bank.model->setSearchText(QStringLiteral("question topic:aws"));
    QTRY_COMPARE(bank.model->selectedId(), QStringLiteral("aws-1"));
    QCOMPARE(bank.model->question()->terms(), QStringList{QStringLiteral("question")});
}

void TestBankListing::ordersTheList()
{
    Fixture bank;
    bank.fill();
    bank.model->select(QStringLiteral("java-2"));
    bank.model->stepMark();
    bank.model->stepMark();
    QCOMPARE(bank.model->mark(), QuestionModel::Shaky);
    bank.model->setOrder(BankViewModel::ShakyFirst);
    QCOMPARE(bank.model->questions()->questionIdAt(0), QStringLiteral("java-2"));
    QVERIFY(bank.reviews.answer(QStringLiteral("aws-1"), Rating::Good, 1000).ok());
    bank.model->setOrder(BankViewModel::DueFirst);
    QCOMPARE(bank.model->questions()->questionIdAt(0), QStringLiteral("aws-1"));
    bank.model->setOrder(BankViewModel::ByQuestion);
    QTRY_COMPARE(bank.model->questions()->questionIdAt(0), QStringLiteral("api-1"));
    bank.model->setOrder(BankViewModel::UsualOrder);
    QCOMPARE(bank.model->questions()->questionIdAt(0), QStringLiteral("java-1"));
}

void TestBankListing::bothLanguages()
{
    Fixture bank;
    bank.fill();
    QuestionViewModel *question = bank.model->question();
    QVERIFY(!question->isBothShown());
    question->setBothShown(true);
    QCOMPARE(question->otherQuestion(), QStringLiteral("中文 question java-1"));
    QCOMPARE(question->followUps()->count(), 2);
    QCOMPARE(question->followUps()->data(question->followUps()->index(0), QuestionFollowUpModel::QuestionRole).toString(),
             QStringLiteral("English follow-up one\n中文 follow-up one"));
    QCOMPARE(bank.at(0, QuestionModel::OtherTitleRole).toString(), QStringLiteral("中文 question java-1"));
    bank.model->select(QStringLiteral("aws-1"));
    QVERIFY(question->isBothShown());
}

void TestBankListing::aSourceThatIsGoneIsSaid()
{
    Fixture bank;
    bank.fill();
    bank.model->openSource();
    QTRY_COMPARE(bank.model->error(), QStringLiteral("java-1.md is no longer there. The text is kept."));
    QVERIFY(!bank.model->isRetryable());
}

void TestBankListing::importedQuestionsWaitForTheCatalog()
{
    Fixture bank;
    bank.fill();
    bank.model->showImported({QStringLiteral("java-2"), QStringLiteral("new-1")});
    QTRY_COMPARE(bank.model->questions()->count(), 6);
    Catalog content = test::sampleBank();
    content.questions.append(test::sampleQuestion(QStringLiteral("new-1"), QStringLiteral("java"), 9));
    bank.fill(content);
    QTRY_COMPARE(bank.model->questions()->count(), 2);
    bank.model->showImported({});
    QTRY_COMPARE(bank.model->questions()->count(), 7);
}

void TestBankListing::archiveAndBack()
{
    Fixture bank;
    bank.fill();
    test::FakeQuestionDesk desk(bank.catalog);
    BankEditing editing(desk);
    bank.reopen(&editing);
    QVERIFY(editing.setAside(QStringLiteral("java-1")));
    QCOMPARE(bank.model->questions()->count(), 5);
    QCOMPARE(editing.archiveCount(), 1);
    bank.model->setArchiveShown(true);
    QCOMPARE(bank.model->questions()->count(), 1);
    QCOMPARE(bank.model->question()->questionId(), QStringLiteral("java-1"));
    QVERIFY(editing.bringBack(QStringLiteral("java-1")));
    QCOMPARE(bank.model->questions()->count(), 0);
    bank.model->setArchiveShown(false);
    QCOMPARE(bank.model->questions()->count(), 6);
    QVERIFY(editing.undo());
    QCOMPARE(bank.model->questions()->count(), 5);
    bank.reopen(); // the view-model goes before the editing it points at
}

// A topic is chosen without a wait, however large the bank. The bound is wide, because a debug build on a busy machine is slow.
void TestBankListing::aLargeBankAnswersAtOnce()
{
    Fixture bank;
    Catalog content = test::sampleBank();
    for (int number = 0; number < 20000; ++number) {
        Question question;
        question.id = QStringLiteral("many-%1").arg(number);
        question.topicId = number % 2 ? QStringLiteral("java") : QStringLiteral("aws");
        question.english.question = QStringLiteral("Question %1 of many?").arg(number);
        content.questions.append(question);
    }
    bank.catalog.set(content);
    QCOMPARE(bank.model->questions()->count(), 20006);
    QElapsedTimer clock;
    clock.start();
    bank.model->setTopicId(QStringLiteral("java"));
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(bank.model->questions()->count(), 10003);
}

QTEST_MAIN(TestBankListing)
#include "tst_bank_listing.moc"
