#include "core/search_query.h"

#include <QTest>

using namespace greenroom;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndPhrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("unwanted");
        QTest::newRow("nothing") << QStringLiteral("   ") << QStringList() << QStringList();
        QTest::newRow("words") << QStringLiteral(" hash  map ") << QStringList({QStringLiteral("hash"), QStringLiteral("map")})
                               << QStringList();
        QTest::newRow("phrase") << QStringLiteral("\"two  words\" three")
                                << QStringList({QStringLiteral("two words"), QStringLiteral("three")}) << QStringList();
        QTest::newRow("not") << QStringLiteral("lock -\"read lock\" -spin") << QStringList(QStringLiteral("lock"))
                             << QStringList({QStringLiteral("read lock"), QStringLiteral("spin")});
        QTest::newRow("open quote") << QStringLiteral("\"to the end") << QStringList(QStringLiteral("to the end")) << QStringList();
        QTest::newRow("full-width quotes") << QStringLiteral("“幂 等”") << QStringList(QStringLiteral("幂 等")) << QStringList();
        QTest::newRow("unknown key") << QStringLiteral("http://x is:odd a:b")
                                     << QStringList({QStringLiteral("http://x"), QStringLiteral("is:odd"), QStringLiteral("a:b")})
                                     << QStringList();
        QTest::newRow("lone dash") << QStringLiteral("- --x") << QStringList({QStringLiteral("-"), QStringLiteral("--x")}) << QStringList();
        QTest::newRow("twice") << QStringLiteral("a a") << QStringList(QStringLiteral("a")) << QStringList();
        QTest::newRow("empty quotes") << QStringLiteral("\"\" -\"\"") << QStringList() << QStringList();
    }
    void wordsAndPhrases()
    {
        QFETCH(QString, text);
        const SearchQuery query = parseSearchQuery(text);
        QTEST(query.words, "words");
        QTEST(query.unwanted, "unwanted");
        QVERIFY(!query.hasFilters());
    }

    void filters()
    {
        const SearchQuery query = parseSearchQuery(QStringLiteral("Topic:java -topic:\"API design\" is:due -IS:new lang:zh lang：en lock"));
        QCOMPARE(query.words, QStringList(QStringLiteral("lock")));
        QCOMPARE(query.topics.size(), 2);
        QCOMPARE(query.topics.at(1).value, QStringLiteral("API design"));
        QVERIFY(query.topics.at(0).wanted && !query.topics.at(1).wanted);
        QVERIFY(query.states.at(0).value == SearchState::Due && query.states.at(0).wanted);
        QVERIFY(query.states.at(1).value == SearchState::New && !query.states.at(1).wanted);
        QVERIFY(query.languages.at(0).value == CardLanguage::Chinese && query.languages.at(1).value == CardLanguage::English);
        QVERIFY(parseSearchQuery(QString()).isEmpty() && !query.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
