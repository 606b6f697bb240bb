#include "services/bank_search.h"

#include <QTest>

using namespace greenroom;

namespace {

QuestionText text(const QString &question, const QString &answer, const QList<FollowUp> &followUps = {})
{
    QuestionText made;
    made.question = question;
    made.answer = answer;
    made.followUps = followUps;
    return made;
}

Catalog sampleCatalog()
{
    Catalog catalog;
    catalog.topics = {{QStringLiteral("api"), QStringLiteral("API"), QStringLiteral("API"), true}};
    Question retry{
        QStringLiteral("retry"), QStringLiteral("api"), 1,
        text(QStringLiteral("When is it safe to retry?"), QStringLiteral("Only **idempotent** requests, after a timeout."),
             {{QStringLiteral("Who owns the budget?"), QStringLiteral("The caller, 10 % of requests."), 1},
              {QStringLiteral("What about 409?"), QStringLiteral("Never, it is a conflict."), 2}}),
        text(QStringLiteral("什么时候可以重试？"), QStringLiteral("只对幂等的请求。"),
             {{QStringLiteral("谁管预算？"), QStringLiteral("调用方。"), 1}, {QStringLiteral("409 呢？"), QStringLiteral("不重试。"), 2}})};
    Question twice{QStringLiteral("twice"), QStringLiteral("api"), 2,
                   text(QStringLiteral("How do you charge once?"), QStringLiteral("A key per intent, never a blind retry.")),
                   text(QStringLiteral("如何让扣款接口幂等？"), QStringLiteral("每个意图一个键。"))};
    Question lone{QStringLiteral("lone"), QStringLiteral("api"), 3, text(QStringLiteral("Why a breaker?"), QStringLiteral("To fail fast.")),
                  std::nullopt};
    catalog.questions = {retry, twice, lone};
    return catalog;
}

QStringList ids(const QList<BankMatch> &matches)
{
    QStringList found;
    for (const BankMatch &match : matches)
        found.append(match.questionId);
    return found;
}

} // namespace

/// The search of the question bank.
class TestBankSearch : public QObject
{
    Q_OBJECT

private slots:
    void places_data();
    void places();
    void orderIsQuestionNotesFollowUpsAnswer();
    void aSingleHanCharacterFinds();
    void allTermsMustStandSomewhere();
    void nothingWithoutTerms();
    void rangesAreJoined();
    void snippets();
    void keepsUpWithTyping();
};

void TestBankSearch::places_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<CardLanguage>("shown");
    QTest::addColumn<QString>("id");
    QTest::addColumn<MatchPlace>("place");
    QTest::addColumn<CardLanguage>("language");
    QTest::addColumn<int>("followUp");
    const QString retry = QStringLiteral("retry");
    QTest::newRow("question") << "safe to" << CardLanguage::English << retry << MatchPlace::Question << CardLanguage::English << 0;
    QTest::newRow("any case") << "SAFE" << CardLanguage::English << retry << MatchPlace::Question << CardLanguage::English << 0;
    QTest::newRow("other language") << QStringLiteral("扣款") << CardLanguage::English << QStringLiteral("twice")
                                    << MatchPlace::OtherLanguage << CardLanguage::Chinese << 0;
    QTest::newRow("the language shown") << QStringLiteral("扣款") << CardLanguage::Chinese << QStringLiteral("twice")
                                        << MatchPlace::Question << CardLanguage::Chinese << 0;
    QTest::newRow("without marks") << "only idempotent" << CardLanguage::English << retry << MatchPlace::Answer << CardLanguage::English
                                   << 0;
    QTest::newRow("follow-up") << "conflict" << CardLanguage::English << retry << MatchPlace::FollowUp << CardLanguage::English << 2;
    QTest::newRow("notes") << "webhook" << CardLanguage::Chinese << retry << MatchPlace::Notes << CardLanguage::Chinese << 0;
    QTest::newRow("no Chinese text") << "breaker" << CardLanguage::Chinese << QStringLiteral("lone") << MatchPlace::Question
                                     << CardLanguage::English << 0;
}

void TestBankSearch::places()
{
    QFETCH(QString, query);
    QFETCH(CardLanguage, shown);
    const QList<BankMatch> matches =
        BankSearchIndex(sampleCatalog()).search(query, {{QStringLiteral("retry"), QStringLiteral("our webhook story")}}, shown);
    QCOMPARE(matches.size(), 1);
    QTEST(matches.first().questionId, "id");
    QTEST(matches.first().place, "place");
    QTEST(matches.first().language, "language");
    QTEST(matches.first().followUp, "followUp");
    QCOMPARE(matches.first().snippet.isEmpty(), matches.first().place == MatchPlace::Question);
}

void TestBankSearch::orderIsQuestionNotesFollowUpsAnswer()
{
    Catalog catalog;
    const QString word = QStringLiteral("saga");
    const QString none = QStringLiteral("x");
    catalog.questions = {{QStringLiteral("answer"), {}, 0, text(none, word), std::nullopt},
                         {QStringLiteral("follow"), {}, 0, text(none, none, {{none, word, 1}}), std::nullopt},
                         {QStringLiteral("note"), {}, 0, text(none, none), std::nullopt},
                         {QStringLiteral("question"), {}, 0, text(word, word), std::nullopt}};
    const QList<BankMatch> matches = BankSearchIndex(catalog).search(word, {{QStringLiteral("note"), word}}, CardLanguage::English);
    QCOMPARE(ids(matches),
             QStringList({QStringLiteral("question"), QStringLiteral("note"), QStringLiteral("follow"), QStringLiteral("answer")}));
}

void TestBankSearch::aSingleHanCharacterFinds()
{
    const QList<BankMatch> matches = BankSearchIndex(sampleCatalog()).search(QStringLiteral("幂"), {}, CardLanguage::English);
    QCOMPARE(ids(matches), QStringList({QStringLiteral("twice"), QStringLiteral("retry")}));
    QCOMPARE(matches.at(0).place, MatchPlace::OtherLanguage);
    QCOMPARE(matches.at(1).place, MatchPlace::Answer);
}

void TestBankSearch::allTermsMustStandSomewhere()
{
    const BankSearchIndex index(sampleCatalog());
    // The terms may stand in different parts of one question; the part that holds more of them is the place.
    QCOMPARE(ids(index.search(QStringLiteral("budget timeout"), {}, CardLanguage::English)), QStringList(QStringLiteral("retry")));
    QCOMPARE(index.search(QStringLiteral("retry timeout requests"), {}, CardLanguage::English).first().place, MatchPlace::Answer);
    QVERIFY(index.search(QStringLiteral("budget intent"), {}, CardLanguage::English).isEmpty());
}

void TestBankSearch::nothingWithoutTerms()
{
    QVERIFY(BankSearchIndex(sampleCatalog()).search(QStringLiteral("  "), {}, CardLanguage::English).isEmpty());
    QVERIFY(BankSearchIndex().search(QStringLiteral("a"), {}, CardLanguage::English).isEmpty());
}

void TestBankSearch::rangesAreJoined()
{
    const QList<MatchRange> ranges = matchRanges(QStringLiteral("Retry, retrying"), {QStringLiteral("retry"), QStringLiteral("tryin")});
    QCOMPARE(ranges, QList<MatchRange>({{0, 5}, {7, 7}}));
    QVERIFY(matchRanges(QStringLiteral("abc"), {QString()}).isEmpty());
}

void TestBankSearch::snippets()
{
    QCOMPARE(snippetAround(QStringLiteral("short text"), {QStringLiteral("text")}), QStringLiteral("short text"));
    const QString lead = QStringLiteral("one two three four five six seven ");
    const QString cut = snippetAround(lead + QStringLiteral("needle ") + lead.repeated(4), {QStringLiteral("needle")});
    QVERIFY2(cut.startsWith(QStringLiteral("…")) && cut.endsWith(QStringLiteral("…")), qPrintable(cut));
    QVERIFY2(cut.indexOf(QStringLiteral("needle")) <= 20, qPrintable(cut));
    QVERIFY2(cut.startsWith(QStringLiteral("…six")), qPrintable(cut)); // no half word at the start
    // Han characters are twice as wide, so fewer of them stand before and after the match.
    const QString han = snippetAround(QStringLiteral("因为").repeated(20) + QStringLiteral("幂等") + QStringLiteral("所以").repeated(20),
                                      {QStringLiteral("幂等")});
    QCOMPARE(han.indexOf(QStringLiteral("幂等")), 8);
    QCOMPARE(han.size(), 21);
}

void TestBankSearch::keepsUpWithTyping()
{
    Catalog catalog;
    for (int number = 0; number < 1000; ++number)
        catalog.questions.append(
            {QString::number(number), {}, 0, text(QStringLiteral("question"), QStringLiteral("some words ").repeated(60)), std::nullopt});
    const BankSearchIndex index(catalog);
    QBENCHMARK { QVERIFY(index.search(QStringLiteral("absent"), {}, CardLanguage::English).isEmpty()); }
}

QTEST_APPLESS_MAIN(TestBankSearch)
#include "tst_bank_search.moc"
