#include "catalog/markdown_document.h"

#include <QTest>

using namespace greenroom;
using Kind = MarkdownBlock::Kind;

class TestMarkdownDocument : public QObject
{
    Q_OBJECT

private slots:
    void blocksKeepKindAndLine()
    {
        const MarkdownDocument document(QStringLiteral("<!-- id: a -->\n<!-- order: 2 -->\n# A **bold** title\n\nOne\ntwo\n\n- x\n- y\n\n> "
                                                       "quoted\n\n```cpp\n# no heading\n```\n\n|a|b|\n|-|-|\n|1|2|\n"));
        QList<Kind> kinds;
        QList<int> lines;
        for (const MarkdownBlock &block : document.blocks()) {
            kinds.append(block.kind);
            lines.append(block.firstLine);
        }
        QCOMPARE(kinds, (QList<Kind>{Kind::Comment, Kind::Comment, Kind::Heading, Kind::Paragraph, Kind::List, Kind::Quote, Kind::Code,
                                     Kind::Table}));
        QCOMPARE(lines, (QList<int>{1, 2, 3, 5, 8, 11, 13, 17}));
        QCOMPARE(document.blocks().at(2).text, QStringLiteral("A bold title"));
        QCOMPARE(document.blocks().at(3).text, QStringLiteral("One two"));
        QCOMPARE(document.blocks().at(6).language, QStringLiteral("cpp"));
    }

    void factsComeFromNeighbouringComments()
    {
        const QList<MarkdownDocument::Fact> facts =
            MarkdownDocument(QStringLiteral("<!-- id: a -->\n<!-- sample: name = Lin: Chen -->\n# T\n")).facts();
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts.at(1).key, QStringLiteral("sample"));
        QCOMPARE(facts.at(1).value, QStringLiteral("name = Lin: Chen"));
        QCOMPARE(facts.at(1).line, 2);
    }

    void itemsKeepChildrenAndTicks()
    {
        const MarkdownDocument document(
            QStringLiteral("1. First **one**\n   wrapped\n   - Platform: other\n2. Second\n\n- [x] done\n- [ ] open\n"));
        const QList<MarkdownItem> ordered = document.blocks().at(0).items;
        QVERIFY(document.blocks().at(0).ordered);
        QCOMPARE(ordered.at(0).text, QStringLiteral("First **one** wrapped"));
        QCOMPARE(ordered.at(0).children.at(0).text, QStringLiteral("Platform: other"));
        QCOMPARE(ordered.at(1).line, 4);
        QCOMPARE(document.blocks().at(1).items.at(0).checked, std::optional<bool>(true));
        QCOMPARE(document.blocks().at(1).items.at(1).checked, std::optional<bool>(false));
    }

    void joiningWrappedLines_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("joined");
        QTest::newRow("latin") << QStringList{QStringLiteral("one"), QStringLiteral("two")} << QStringLiteral("one two");
        QTest::newRow("han") << QStringList{QStringLiteral("你先"), QStringLiteral("想一想")} << QStringLiteral("你先想一想");
        QTest::newRow("full-width stop") << QStringList{QStringLiteral("好。"), QStringLiteral("再说")} << QStringLiteral("好。再说");
        QTest::newRow("mixed") << QStringList{QStringLiteral("用"), QStringLiteral("Redis")} << QStringLiteral("用 Redis");
    }
    void joiningWrappedLines()
    {
        QFETCH(QStringList, lines);
        QTEST(joinWrappedLines(lines), "joined");
    }

    void htmlLeavesRawHtmlOut()
    {
        const QString html = markdownToHtml(QStringLiteral("A **b** <img src=x>\n\n<script>alert(1)</script>"));
        QVERIFY(html.contains(QLatin1String("<strong>b</strong>")));
        QVERIFY(!html.contains(QLatin1String("<script")));
        QVERIFY(!html.contains(QLatin1String("<img")));
    }

    void plainTextDropsMarks() { QCOMPARE(markdownToPlain(QStringLiteral("A **b** `c`")), QStringLiteral("A b c")); }
};

QTEST_APPLESS_MAIN(TestMarkdownDocument)
#include "tst_markdown_document.moc"
