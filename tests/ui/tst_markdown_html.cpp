#include "markdown_html.h"
#include "snippet_scanner.h"
#include "word_diff_html.h"

#include <QElapsedTimer>
#include <QTest>

using namespace greenroom;

/// What a Text draws for Markdown and for two versions of a text.
class TestMarkdownHtml : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void rawHtmlIsText();
    void linksAreNamedOnce();
    void longTextsAreShownInPart();
    void snippetsAreColoured_data();
    void snippetsAreColoured();
    void differencesHaveSignsAndWords();
};

namespace {

QString htmlOf(const QString &markdown, const QStringList &terms = {})
{
    MarkdownHtml converter;
    converter.setProperty("markdown", markdown);
    converter.setProperty("terms", terms);
    converter.setProperty("codeColours", QVariant::fromValue(QList<QColor>(6, QColor(Qt::red))));
    return converter.html();
}

} // namespace

void TestMarkdownHtml::shows_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("paragraph") << "One **two** *three* ~~four~~"
                               << QStringList{QStringLiteral("<b>two</b>"), QStringLiteral("<i>three</i>"), QStringLiteral("<s>four</s>")};
    QTest::newRow("code word") << "use `a != b`"
                               << QStringList{QStringLiteral("JetBrains Mono"), QStringLiteral("!") + QChar(0x200C) + u'='};
    QTest::newRow("table") << "| a | b |\n|---|--:|\n| 1 | `x` |\n| 2 | **y** |"
                           << QStringList{QStringLiteral("<table"), QStringLiteral("<b>a</b>"), QStringLiteral("align=\"right\""),
                                          QStringLiteral("<b>y</b>"), QStringLiteral("</table>")};
    QTest::newRow("after a table") << "| a |\n|---|\n| 1 |\n\nThe end."
                                   << QStringList{QStringLiteral("</table>"), QStringLiteral("The end.")};
    QTest::newRow("list") << "- one\n- two\n  - three" << QStringList{QStringLiteral("•"), QStringLiteral("two"), QStringLiteral("three")};
    QTest::newRow("numbers") << "1. one\n2. two"
                             << QStringList{QStringLiteral("1."), QStringLiteral("one"), QStringLiteral("2."), QStringLiteral("two")};
    QTest::newRow("tasks") << "- [x] done\n- [ ] open" << QStringList{QStringLiteral("☑"), QStringLiteral("☐")};
    QTest::newRow("quote") << "> said\n>\n> > before"
                           << QStringList{QStringLiteral("padding-left"), QStringLiteral("said"), QStringLiteral("before")};
    QTest::newRow("fence") << "```cpp\nint a = 1;\n\n# no heading\n```"
                           << QStringList{QStringLiteral("pre-wrap"), QStringLiteral(">int</span>"), QStringLiteral("heading")};
    QTest::newRow("picture") << "![a chart](http://x.y/z.png)" << QStringList{QStringLiteral("[picture: a chart]")};
    QTest::newRow("heading") << "## Why" << QStringList{QStringLiteral("<b>Why</b>")};
    QTest::newRow("rule") << "a\n\n---\n\nb" << QStringList{QStringLiteral("<table"), QStringLiteral("height=\"1\"")};
}

void TestMarkdownHtml::shows()
{
    QFETCH(QString, markdown);
    QFETCH(QStringList, parts);
    const QString html = htmlOf(markdown);
    qsizetype from = 0;
    for (const QString &part : parts) {
        const qsizetype at = html.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(part + QLatin1String(" in ") + html));
        from = at;
    }
    QVERIFY(!html.contains(QLatin1String("<img")));
}

void TestMarkdownHtml::rawHtmlIsText()
{
    const QString html = htmlOf(QStringLiteral("<script>alert(1)</script> a < b"));
    QVERIFY(!html.contains(QLatin1String("<script")));
    QVERIFY(html.contains(QLatin1String("&lt;")));
    QVERIFY(htmlOf(QStringLiteral("find a<b here"), {QStringLiteral("a<b")}).contains(QStringLiteral("\">a&lt;b</span>")));
}

void TestMarkdownHtml::linksAreNamedOnce()
{
    MarkdownHtml converter;
    converter.setProperty("markdown",
                          QStringLiteral("[one](https://a.b/c) and [again](https://a.b/c), [two](mailto:x@y.z), https://bare.org"));
    QCOMPARE(converter.links(),
             (QStringList{QStringLiteral("https://a.b/c"), QStringLiteral("mailto:x@y.z"), QStringLiteral("https://bare.org")}));
}

void TestMarkdownHtml::longTextsAreShownInPart()
{
    QElapsedTimer clock;
    clock.start();
    const QString html = htmlOf(QStringLiteral("word ").repeated(2000000));
    QVERIFY(html.size() < 200000);
    QVERIFY(html.contains(QStringLiteral("Open its file to read the rest.")));
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
}

void TestMarkdownHtml::snippetsAreColoured_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QList<int>>("kinds");
    using Kind = CodeTokenKind;
    const auto list = [](std::initializer_list<Kind> kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(int(kind));
        return numbers;
    };
    QTest::newRow("java") << "java"
                          << "return new Foo(\"x\"); // end"
                          << list({Kind::Keyword, Kind::Keyword, Kind::Function, Kind::String, Kind::Comment});
    QTest::newRow("python") << "py"
                            << "def run(x): # why" << list({Kind::Keyword, Kind::Function, Kind::Comment});
    QTest::newRow("sql") << "SQL"
                         << "SELECT 1 FROM t -- all" << list({Kind::Keyword, Kind::Number, Kind::Keyword, Kind::Comment});
    QTest::newRow("yaml") << "yml"
                          << "replicas: 3 # three" << list({Kind::Number, Kind::Comment});
    QTest::newRow("a # inside a word") << "bash"
                                       << "echo a#b" << list({Kind::Keyword});
    QTest::newRow("prose") << "text"
                           << "return for while" << list({});
    QTest::newRow("unnamed") << ""
                             << "plain words" << list({});
}

void TestMarkdownHtml::snippetsAreColoured()
{
    QFETCH(QString, language);
    QFETCH(QString, line);
    QFETCH(QList<int>, kinds);
    QList<int> found;
    for (const CodeToken &token : scanSnippet({line}, language).constFirst()) {
        if (token.kind != CodeTokenKind::Bracket)
            found.append(int(token.kind));
    }
    QCOMPARE(found, kinds);
}

void TestMarkdownHtml::differencesHaveSignsAndWords()
{
    WordDiffHtml diff;
    diff.setBefore(QStringLiteral("The key lives for 1 h <here> and stays."));
    diff.setAfter(QStringLiteral("The key lives for 24 h <here> and stays."));
    QVERIFY(diff.html().contains(QStringLiteral("−&nbsp;<s>1</s>")));
    QVERIFY(diff.html().contains(QStringLiteral("+&nbsp;<u>24</u>")));
    QVERIFY(diff.html().contains(QStringLiteral("&lt;here&gt;")));
    QVERIFY(!diff.isRewritten());
    QCOMPARE(diff.spoken(), QStringLiteral("The key lives for removed: 1, added: 24, h <here> and stays."));
    diff.setAfter(QStringLiteral("Something else was written."));
    QVERIFY(diff.isRewritten());
    QCOMPARE(diff.html().count(QStringLiteral("<p ")), 2);
}

QTEST_MAIN(TestMarkdownHtml)
#include "tst_markdown_html.moc"
