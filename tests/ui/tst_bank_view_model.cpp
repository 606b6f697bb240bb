#include "bank_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

using Fixture = test::BankFixture;

/// What the question bank lists, opens and stores.
class TestBankViewModel : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheCatalog();
    void theFirstQuestionIsOpen();
    void topicsNarrowTheList();
    void searchCountsMatchesPerTopic();
    void opensInTheLanguageThatMatched();
    void searchFindsNotesAtOnce();
    void statesFilter();
    void aMarkedQuestionStaysUnderTheEyes();
    void bulletPageHoldsSeven();
    void notesSaveThemselves();
    void anUnsavedNoteIsKept();
    void aFailedMarkCanBeTriedAgain();
    void languageIsRemembered();
    void topicTitlesFollowTheWindow();
    void brokenContentIsNamed();
    void cardTextTellsWhenItIsDue();
    void asksForTheCard();
    void asksForASessionOverWhatIsListed();
    void aFollowUpBecomesACardOfItsOwn();
};

void TestBankViewModel::waitsForTheCatalog()
{
    Fixture bank;
    QVERIFY(bank.model->isLoading());
    QCOMPARE(bank.model->questions()->count(), 0);
    bank.fill();
    QVERIFY(!bank.model->isLoading());
    QCOMPARE(bank.model->questions()->count(), 6);
}

void TestBankViewModel::theFirstQuestionIsOpen()
{
    Fixture bank;
    bank.fill();
    QCOMPARE(bank.model->selectedId(), QStringLiteral("java-1"));
    QCOMPARE(bank.model->question()->question(), QStringLiteral("English question java-1"));
    QCOMPARE(bank.model->question()->source(), QStringLiteral("java-1.md, line 4"));
    QCOMPARE(bank.model->question()->followUps()->openCount(), 0);
}

void TestBankViewModel::topicsNarrowTheList()
{
    Fixture bank;
    bank.fill();
    QCOMPARE(bank.model->topics()->count(), 4);
    QVERIFY(bank.model->topics()->data(bank.model->topics()->index(3), TopicModel::SeparatedRole).toBool());
    bank.model->setTopicId(QStringLiteral("aws"));
    QCOMPARE(bank.model->questions()->count(), 1);
    QCOMPARE(bank.model->selectedId(), QStringLiteral("aws-1"));
    // Counts are of all topics, whichever is open.
    QCOMPARE(bank.model->topics()->data(bank.model->topics()->index(1), TopicModel::MatchesRole).toInt(), 3);
}

void TestBankViewModel::searchCountsMatchesPerTopic()
{
    Fixture bank;
    bank.fill();
    bank.model->setSearchText(QStringLiteral("java-2"));
    QTRY_COMPARE(bank.model->questions()->count(), 1); // the index is built on another thread
    QCOMPARE(bank.model->topics()->data(bank.model->topics()->index(0), TopicModel::MatchesRole).toInt(), 1);
    QCOMPARE(bank.model->topics()->data(bank.model->topics()->index(2), TopicModel::MatchesRole).toInt(), 0);
    QVERIFY(bank.at(0, QuestionModel::TitleHtmlRole).toString().contains(QStringLiteral("class=\"match\"")));
    bank.model->setSearchText(QStringLiteral("nowhere"));
    QCOMPARE(bank.model->questions()->count(), 1); // what was found stays until the search has ended
    QTRY_COMPARE(bank.model->questions()->count(), 0);
    QCOMPARE(bank.model->topics()->count(), 4); // zeros stay
    QCOMPARE(bank.model->selectedId(), QString());
    bank.model->setSearchText(QString());
    QCOMPARE(bank.model->questions()->count(), 6);
    QCOMPARE(bank.model->selectedId(), QStringLiteral("java-1"));
}

void TestBankViewModel::opensInTheLanguageThatMatched()
{
    Fixture bank;
    bank.fill();
    bank.model->setSearchText(QStringLiteral("幂"));
    QTRY_COMPARE(bank.model->question()->language(), QuestionViewModel::Chinese);
    QCOMPARE(bank.at(0, QuestionModel::PlaceRole).toString(), QStringLiteral("Answer:"));
    QCOMPARE(bank.at(0, QuestionModel::TitleRole).toString(), QStringLiteral("English question java-1"));
    bank.model->setSearchText(QStringLiteral("中文 question"));
    QTRY_COMPARE(bank.model->shownSearch(), QStringLiteral("中文 question"));
    QCOMPARE(bank.at(0, QuestionModel::PlaceRole).toString(), QStringLiteral("Chinese text:"));
    bank.model->setSearchText(QString());
    QCOMPARE(bank.model->question()->language(), QuestionViewModel::English);
}

void TestBankViewModel::searchFindsNotesAtOnce()
{
    Fixture bank;
    bank.fill();
    bank.model->select(QStringLiteral("java-3"));
    bank.model->note()->setText(QStringLiteral("the webhook story"));
    bank.model->note()->flush();
    bank.model->setSearchText(QStringLiteral("webhook"));
    QTRY_COMPARE(bank.model->questions()->count(), 1);
    QCOMPARE(bank.model->selectedId(), QStringLiteral("java-3"));
    QCOMPARE(bank.at(0, QuestionModel::PlaceRole).toString(), QStringLiteral("My notes:"));
}

void TestBankViewModel::statesFilter()
{
    Fixture bank;
    bank.fill();
    bank.model->stepMark();
    QCOMPARE(bank.model->mark(), QuestionModel::Solid);
    bank.model->setFilter(BankViewModel::Solid);
    QCOMPARE(bank.model->questions()->count(), 1);
    bank.model->setFilter(BankViewModel::NotStarted);
    QCOMPARE(bank.model->questions()->count(), 5);
    bank.model->setFilter(BankViewModel::Shaky);
    QCOMPARE(bank.model->questions()->count(), 0);
}

void TestBankViewModel::aMarkedQuestionStaysUnderTheEyes()
{
    Fixture bank;
    bank.fill();
    bank.model->setFilter(BankViewModel::NotStarted);
    bank.model->stepMark();
    QCOMPARE(bank.model->questions()->count(), 6);
    QCOMPARE(bank.model->selectedId(), QStringLiteral("java-1"));
    bank.model->stepMark();
    QCOMPARE(bank.model->mark(), QuestionModel::Shaky);
}

void TestBankViewModel::bulletPageHoldsSeven()
{
    Fixture bank;
    bank.fill(test::sampleBank(9));
    bank.model->setTopicId(QStringLiteral("api"));
    QVERIFY(bank.model->isBulletPage());
    QCOMPARE(bank.model->questions()->count(), BankViewModel::bulletLimit);
    QCOMPARE(bank.model->bulletsLeftOut(), 2);
    bank.model->toggleTick(QStringLiteral("api-2"));
    QCOMPARE(bank.model->questions()->tickedCount(), 1);
    bank.reopen();
    bank.model->setTopicId(QStringLiteral("api"));
    QCOMPARE(bank.model->questions()->tickedCount(), 1);
    bank.model->toggleTick(QStringLiteral("api-2"));
    QCOMPARE(bank.model->questions()->tickedCount(), 0);
}

void TestBankViewModel::notesSaveThemselves()
{
    Fixture bank;
    bank.fill();
    bank.model->note()->setText(QStringLiteral("mine"));
    QCOMPARE(bank.model->note()->savedText(), QStringLiteral("Not saved yet"));
    QTRY_COMPARE(bank.model->note()->savedText(), QStringLiteral("Saved 10:43"));
    QCOMPARE(bank.bank.record()->notes.value(QStringLiteral("java-1")), QStringLiteral("mine"));
    bank.model->note()->setText(QStringLiteral("mine, again"));
    bank.model->select(QStringLiteral("java-2")); // another question: stored at once
    QCOMPARE(bank.bank.record()->notes.value(QStringLiteral("java-1")), QStringLiteral("mine, again"));
    QCOMPARE(bank.model->note()->text(), QString());
    bank.model->select(QStringLiteral("java-1"));
    QCOMPARE(bank.model->note()->text(), QStringLiteral("mine, again"));
    bank.model->note()->setText(QStringLiteral("last words"));
    bank.model.reset(); // the window closes
    QCOMPARE(bank.bank.record()->notes.value(QStringLiteral("java-1")), QStringLiteral("last words"));
}

void TestBankViewModel::anUnsavedNoteIsKept()
{
    Fixture bank;
    bank.fill();
    bank.makeReadOnly("ON");
    bank.model->note()->setText(QStringLiteral("precious"));
    bank.model->select(QStringLiteral("java-2"));
    QVERIFY(!bank.model->note()->error().isEmpty());
    bank.model->select(QStringLiteral("java-1"));
    QCOMPARE(bank.model->note()->text(), QStringLiteral("precious"));
    bank.makeReadOnly("OFF");
    bank.model->note()->flush();
    QCOMPARE(bank.model->note()->error(), QString());
    QCOMPARE(bank.bank.record()->notes.value(QStringLiteral("java-1")), QStringLiteral("precious"));
}

void TestBankViewModel::aFailedMarkCanBeTriedAgain()
{
    Fixture bank;
    bank.fill();
    bank.makeReadOnly("ON");
    bank.model->stepMark();
    QVERIFY(!bank.model->error().isEmpty());
    QCOMPARE(bank.model->mark(), QuestionModel::NotStarted);
    bank.makeReadOnly("OFF");
    bank.model->tryAgain();
    QCOMPARE(bank.model->error(), QString());
    QCOMPARE(bank.model->mark(), QuestionModel::Solid);
}

void TestBankViewModel::languageIsRemembered()
{
    Fixture bank;
    bank.fill();
    bank.model->question()->setLanguage(QuestionViewModel::Chinese);
    QCOMPARE(bank.at(0, QuestionModel::TitleRole).toString(), QStringLiteral("中文 question java-1"));
    bank.model->select(QStringLiteral("java-2"));
    QCOMPARE(bank.model->question()->language(), QuestionViewModel::Chinese);
}

void TestBankViewModel::topicTitlesFollowTheWindow()
{
    Fixture bank;
    bank.fill();
    bank.shell.setLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(bank.model->topics()->data(bank.model->topics()->index(1), TopicModel::TitleRole).toString(), QStringLiteral("Java 语言"));
}

void TestBankViewModel::brokenContentIsNamed()
{
    Fixture bank;
    Catalog content = test::sampleBank();
    content.problems = {{QStringLiteral("/drills/lc-1/drill.json"), 2, QStringLiteral("not ours")},
                        {QStringLiteral("/content/questions/java/java-9.md"), 7, QStringLiteral("No answer.")}};
    bank.fill(content);
    QCOMPARE(bank.model->contentProblem(), QStringLiteral("java-9.md, line 7: No answer."));
    QCOMPARE(bank.model->questions()->count(), 6);
}

void TestBankViewModel::cardTextTellsWhenItIsDue()
{
    Fixture bank;
    bank.fill();
    QCOMPARE(bank.model->cardText(), QStringLiteral("new card"));
    QVERIFY(bank.reviews.answer(QStringLiteral("java-1"), Rating::Easy, 1000).ok());
    QVERIFY(bank.model->cardText().startsWith(QStringLiteral("card due in ")));
}

void TestBankViewModel::asksForTheCard()
{
    Fixture bank;
    bank.fill();
    QSignalSpy asked(bank.model.get(), &BankViewModel::cardRequested);
    bank.model->openCard();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("java-1"));
}

void TestBankViewModel::asksForASessionOverWhatIsListed()
{
    Fixture bank;
    bank.fill();
    bank.model->setTopicId(QStringLiteral("java"));
    QSignalSpy asked(bank.model.get(), &BankViewModel::studyRequested);
    bank.model->studyListed();
    QCOMPARE(asked.count(), 1);
    const QStringList ids = asked.first().first().toStringList();
    QCOMPARE(ids.size(), bank.model->questions()->count());
    QCOMPARE(ids.first(), QStringLiteral("java-1"));
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("Java"));
}

void TestBankViewModel::aFollowUpBecomesACardOfItsOwn()
{
    Fixture bank;
    Catalog content = test::sampleBank();
    content.questions.first().english.followUps = {{QStringLiteral("And under contention?"), QStringLiteral("It waits."), 0}};
    bank.fill(content);
    QVERIFY(bank.model->areCardsOffered());
    const QuestionFollowUpModel *followUps = bank.model->question()->followUps();
    const auto isCard = [followUps] { return followUps->data(followUps->index(0), QuestionFollowUpModel::CardRole).toBool(); };
    QVERIFY(!isCard());

    QSignalSpy changed(bank.model.get(), &BankViewModel::bankChanged);
    const auto readAgain = [&bank, &content] {
        Catalog read = content;
        QVERIFY(addFollowUpCards(*bank.database, read).ok());
        bank.fill(read);
    };
    bank.model->toggleFollowUpCard(0);
    QCOMPARE(changed.count(), 1);
    readAgain();
    QVERIFY(isCard());
    bank.model->toggleFollowUpCard(0);
    QCOMPARE(changed.count(), 2);
    readAgain();
    QVERIFY(!isCard());
}

QTEST_MAIN(TestBankViewModel)
#include "tst_bank_view_model.moc"
