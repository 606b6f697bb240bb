#include "code_scanner.h"
#include "code_words.h"

#include <QTest>

using namespace greenroom;

namespace {

QString kindName(CodeTokenKind kind)
{
    const QStringList names = {QStringLiteral("keyword"), QStringLiteral("type"),    QStringLiteral("function"), QStringLiteral("number"),
                               QStringLiteral("string"),  QStringLiteral("comment"), QStringLiteral("bracket")};
    return names.at(static_cast<int>(kind));
}

/// "keyword:for bracket:(" …, brackets left out unless asked for.
QString described(const QString &line, const ScannedLine &scanned)
{
    QStringList words;
    for (const CodeToken &token : scanned.tokens) {
        if (token.kind != CodeTokenKind::Bracket)
            words.append(kindName(token.kind) + u':' + line.mid(token.start, token.length));
    }
    return words.join(u' ');
}

} // namespace

class TestCodeScanner : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        QTest::newRow("class") << QStringLiteral("class Solution {") << QStringLiteral("keyword:class type:Solution");
        QTest::newRow("method") << QStringLiteral("int totalFruit(vector<int>& fruits) {")
                                << QStringLiteral("type:int function:totalFruit type:vector type:int");
        QTest::newRow("cast") << QStringLiteral("right < (int)fruits.size(); ++right") << QStringLiteral("type:int function:size");
        QTest::newRow("line comment") << QStringLiteral("x; // if \"a\"") << QStringLiteral("comment:// if \"a\"");
        QTest::newRow("comment inside") << QStringLiteral("int/*if*/x") << QStringLiteral("type:int comment:/*if*/");
        QTest::newRow("slash in a string") << QStringLiteral("s = \"// no\";") << QStringLiteral("string:\"// no\"");
        QTest::newRow("escaped quote") << QStringLiteral("\"a\\\"b\" + 'c'") << QStringLiteral("string:\"a\\\"b\" string:'c'");
        QTest::newRow("numbers") << QStringLiteral("0x1Fu + 1'000'000LL + 1.5e-3f - 2")
                                 << QStringLiteral("number:0x1Fu number:1'000'000LL number:1.5e-3f number:2");
        QTest::newRow("hex minus") << QStringLiteral("0x1e-3") << QStringLiteral("number:0x1e number:3");
        QTest::newRow("include") << QStringLiteral("#include <vector>") << QStringLiteral("keyword:#include string:<vector>");
        QTest::newRow("define") << QStringLiteral("#define N 5") << QStringLiteral("keyword:#define number:5");
        QTest::newRow("raw string") << QStringLiteral("auto s = R\"x(a \" b)x\"; return;")
                                    << QStringLiteral("type:auto string:R\"x(a \" b)x\" keyword:return");
        QTest::newRow("open string") << QStringLiteral("\"no end") << QStringLiteral("string:\"no end");
        QTest::newRow("ends in a backslash") << QStringLiteral("\"a\\") << QStringLiteral("string:\"a\\");
        QTest::newRow("han") << QStringLiteral("// 直接") << QStringLiteral("comment:// 直接");
        QTest::newRow("short comment") << QStringLiteral("/*/ x") << QStringLiteral("comment:/*/ x");
        QTest::newRow("constants are plain") << QStringLiteral("MOD + N") << QString();
    }

    void tokens()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QCOMPARE(described(line, scanCodeLine(line, {})), expected);
    }

    void commentsAndRawStringsGoOverLines()
    {
        ScannedLine scanned = scanCodeLine(QStringLiteral("a /* b"), {});
        QCOMPARE(scanned.end.mode, CodeState::Mode::BlockComment);
        scanned = scanCodeLine(QStringLiteral("for"), scanned.end);
        QCOMPARE(scanned.tokens.constFirst().kind, CodeTokenKind::Comment);
        const QString last = QStringLiteral("x */ for");
        scanned = scanCodeLine(last, scanned.end);
        QCOMPARE(described(last, scanned), QStringLiteral("comment:x */ keyword:for"));
        QCOMPARE(scanned.end, CodeState{});

        scanned = scanCodeLine(QStringLiteral("s = R\"--(one"), {});
        QCOMPARE(scanned.end, (CodeState{CodeState::Mode::RawString, QStringLiteral("--")}));
        scanned = scanCodeLine(QStringLiteral("two)\" not yet"), scanned.end);
        QCOMPARE(scanned.end.mode, CodeState::Mode::RawString);
        const QString closing = QStringLiteral("three)--\" if");
        scanned = scanCodeLine(closing, scanned.end);
        QCOMPARE(described(closing, scanned), QStringLiteral("string:three)--\" keyword:if"));
    }

    void brackets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("expected");
        QTest::newRow("forward") << QStringLiteral("f(a[1])") << 1 << 6;
        QTest::newRow("backward") << QStringLiteral("f(a[1])") << 5 << 3;
        QTest::newRow("nested over lines") << QStringLiteral("{\n{\n}\n}") << 0 << 6;
        QTest::newRow("string does not count") << QStringLiteral("(\")\" )") << 0 << 5;
        QTest::newRow("comment does not count") << QStringLiteral("( // )\n)") << 0 << 7;
        QTest::newRow("in a comment") << QStringLiteral("// ()") << 3 << -1;
        QTest::newRow("alone") << QStringLiteral("(()") << 0 << -1;
        QTest::newRow("no bracket") << QStringLiteral("abc") << 1 << -1;
        QTest::newRow("past the end") << QStringLiteral("()") << 2 << -1;
    }

    void brackets()
    {
        QFETCH(QString, text);
        QFETCH(int, position);
        QFETCH(int, expected);
        QCOMPARE(matchingBracket(text, position), expected);
    }

    void words()
    {
        QVERIFY(isCodeKeyword(u"while"));
        QVERIFY(!isCodeKeyword(u"whil"));
        QVERIFY(isCodeType(u"unordered_map"));
        QVERIFY(isCodeType(u"TreeNode"));
        QVERIFY(!isCodeType(u"INT_MAX"));
        QVERIFY(!isCodeType(u"size"));
    }
};

QTEST_APPLESS_MAIN(TestCodeScanner)
#include "tst_code_scanner.moc"
