#include "catalog/catalog.h"
#include "support/temporary_tree.h"

#include <QTest>

using namespace greenroom;

namespace {

const QByteArray topics = R"([{"id":"java","title":"Java","titleZh":"Java"},{"id":"api","title":"API","titleZh":"API","bullets":true}])";

QByteArray question(const QByteArray &id, const QByteArray &title)
{
    return "<!-- id: " + id + " -->\n<!-- label: L -->\n# " + title + "?\n\nThe **answer**.\n\n## And then?\n\nThis.\n\n- a list\n";
}

const QByteArray drill = R"({"id":"lc-1","number":1,"title":{"en":"One","zh":"一"},"difficulty":"easy","patterns":["hashing"],
 "signature":{"function":"f","returns":"int","parameters":[{"name":"n","type":"int"}]},"comparator":"exact",
 "cases":[{"name":"sample 1","source":"sample","input":{"n":1},"expected":2}]})";

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesAreOneQuestion()
    {
        test::TemporaryTree tree;
        tree.write(QStringLiteral("topics.json"), topics);
        tree.write(QStringLiteral("questions/java/java-a.md"), question("java-a", "Why"));
        tree.write(QStringLiteral("questions/java/java-a.zh.md"), question("java-a", "为什么"));
        Catalog catalog;
        readContent({tree.path()}, catalog);
        QVERIFY(catalog.problems.isEmpty());
        QCOMPARE(catalog.questions.size(), 1);
        const Question &read = catalog.questions.first();
        QCOMPARE(read.english.question, QStringLiteral("Why?"));
        QCOMPARE(read.text(CardLanguage::Chinese).question, QStringLiteral("为什么?"));
        QCOMPARE(read.english.answer, QStringLiteral("The **answer**."));
        QCOMPARE(read.english.followUps.size(), 1);
        QCOMPARE(read.english.followUps.first().answer, QStringLiteral("This.\n\n- a list"));
        QCOMPARE(read.english.followUps.first().line, 7);
    }

    void aBrokenFileIsNamedAndTheRestIsRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no heading") << QStringLiteral("java-b.md") << QByteArray("<!-- id: java-b -->\ntext\n") << 1;
        QTest::newRow("two headings") << QStringLiteral("java-b.md") << QByteArray("<!-- id: java-b -->\n# A?\n\nx\n\n# B?\n") << 6;
        QTest::newRow("no answer") << QStringLiteral("java-b.md") << QByteArray("<!-- id: java-b -->\n# A?\n") << 2;
        QTest::newRow("other id") << QStringLiteral("java-b.md") << question("java-c", "A") << 1;
        QTest::newRow("not UTF-8") << QStringLiteral("java-b.md") << QByteArray("# A\xff\xfe?\n") << 0;
        QTest::newRow("NUL") << QStringLiteral("java-b.md") << QByteArray("# A\0?\n", 6) << 0;
        QTest::newRow("Chinese only") << QStringLiteral("java-b.zh.md") << question("java-b", "A") << 0;
    }
    void aBrokenFileIsNamedAndTheRestIsRead()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        test::TemporaryTree tree;
        tree.write(QStringLiteral("topics.json"), topics);
        tree.write(QStringLiteral("questions/java/java-a.md"), question("java-a", "Why"));
        const QString path = tree.write(QStringLiteral("questions/java/") + name, content);
        Catalog catalog;
        readContent({tree.path()}, catalog);
        QCOMPARE(catalog.questions.size(), 1);
        QCOMPARE(catalog.problems.size(), 1);
        QCOMPARE(catalog.problems.first().path, path);
        QTEST(catalog.problems.first().line, "line");
        QVERIFY(!catalog.problems.first().message.isEmpty());
    }

    void theFirstFolderWins()
    {
        test::TemporaryTree first;
        test::TemporaryTree second;
        first.write(QStringLiteral("topics.json"), topics);
        first.write(QStringLiteral("questions/java/java-a.md"), question("java-a", "First"));
        second.write(QStringLiteral("questions/java/java-a.md"), question("java-a", "Second"));
        second.write(QStringLiteral("questions/java/java-b.md"), question("java-b", "Own"));
        Catalog catalog;
        readContent({first.path(), second.path()}, catalog);
        QCOMPARE(catalog.questions.size(), 2);
        QCOMPARE(catalog.question(QStringLiteral("java-a"))->english.question, QStringLiteral("First?"));
        QCOMPARE(catalog.problems.size(), 1);
    }

    void addingAFolderAddsADrill()
    {
        test::TemporaryTree tree;
        tree.write(QStringLiteral("lc-1-one/drill.json"), drill);
        tree.write(QStringLiteral("lc-1-one/reference.cpp"), "class Solution {};");
        tree.write(QStringLiteral("lc-1-one/wrong/a.cpp"), "// wrong");
        Catalog catalog;
        readDrills({tree.path()}, catalog);
        QVERIFY(catalog.problems.isEmpty());
        QCOMPARE(catalog.drills.size(), 1);
        QCOMPARE(catalog.drills.first().cases.first().expected.toInt(), 2);
        QCOMPARE(catalog.drills.first().wrong.keys(), QStringList{QStringLiteral("a.cpp")});
        QCOMPARE(catalog.drills.first().limits.cpuSeconds, 2.0);
    }

    void aBrokenDrillIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("not JSON") << QByteArray("{\n\"id\": \n}") << 3;
        QTest::newRow("no cases") << QByteArray(drill).replace(QByteArray("\"expected\":2"), QByteArray("\"name\":\"x\"")) << 0;
        QTest::newRow("unknown comparator") << QByteArray(drill).replace(QByteArray("exact"), QByteArray("roughly")) << 0;
        QTest::newRow("a parameter without a value") << QByteArray(drill).replace(QByteArray("{\"n\":1}"), QByteArray("{\"m\":1}")) << 0;
    }
    void aBrokenDrillIsNamed()
    {
        QFETCH(QByteArray, json);
        test::TemporaryTree tree;
        const QString path = tree.write(QStringLiteral("lc-1-one/drill.json"), json);
        Catalog catalog;
        readDrills({tree.path()}, catalog);
        QVERIFY(catalog.drills.isEmpty());
        QCOMPARE(catalog.problems.first().path, path);
        QTEST(catalog.problems.first().line, "line");
    }

    void aMissingFolderIsSaid()
    {
        Catalog catalog;
        readContent({QStringLiteral("/nowhere/at/all")}, catalog);
        QCOMPARE(catalog.problems.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
