#include "core/word_diff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace greenroom;

/// What a reader is told about two versions of a text.
class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void spaceIsIgnored();
    void overHalfIsRewritten();
    void bothTextsCanBeReadBack();
    void longTextsStayBounded();
};

namespace {

/// "[-old-][+new+]" for changes, the rest as it stands.
QString shown(const WordDiff &diff)
{
    QString text;
    for (const DiffRun &run : diff.runs) {
        text += run.kind == DiffKind::Same      ? run.text
                : run.kind == DiffKind::Removed ? QStringLiteral("[-%1-]").arg(run.text)
                                                : QStringLiteral("[+%1+]").arg(run.text);
    }
    return text;
}

QString squeezed(QString text) { return text.remove(u' ').remove(u'\n'); }

} // namespace

void TestWordDiff::tells_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("places");
    QTest::newRow("same") << "a key and a key"
                          << "a key and a key"
                          << "a key and a key" << 0;
    QTest::newRow("word") << "The key lives for 1 h in Redis."
                          << "The key lives for 24 h in Redis."
                          << "The key lives for[-1-][+24+] h in Redis." << 1;
    QTest::newRow("added") << "Retry with a budget."
                           << "Retry only with a budget."
                           << "Retry[+only+] with a budget." << 1;
    QTest::newRow("removed") << "Retry only with a budget."
                             << "Retry with a budget."
                             << "Retry[-only-] with a budget." << 1;
    QTest::newRow("end") << "One two three four"
                         << "One two three"
                         << "One two three[-four-]" << 1;
    QTest::newRow("two places") << "PUT is safe to repeat and POST is not safe here"
                                << "PUT is fine to repeat and POST is not fine here"
                                << "PUT is[-safe-][+fine+] to repeat and POST is not[-safe-][+fine+] here" << 2;
    QTest::newRow("chinese") << QStringLiteral("服务端先用锁占位，完成后保存响应快照；重复请求直接返回。")
                             << QStringLiteral("服务端先原子占位，完成后保存响应快照；重复请求直接返回。")
                             << QStringLiteral("服务端先[-用锁-][+原子+]占位，完成后保存响应快照；重复请求直接返回。") << 1;
    QTest::newRow("joined")
        << "It returns the very old status code at once, and then the client reads it as before."
        << "It returns a stored response in full at once, and then the client reads it as before."
        << "It returns[-the very old status code-][+a stored response in full+] at once, and then the client reads it as before." << 1;
    QTest::newRow("new line") << "First, the key.\n\nSecond, the store."
                              << "First, the key.\n\nThird, the store."
                              << "First, the key.\n[-Second-][+Third+], the store." << 1;
    QTest::newRow("from nothing") << ""
                                  << "All of it"
                                  << "[+All of it+]" << 1;
    QTest::newRow("to nothing") << "All of it"
                                << ""
                                << "[-All of it-]" << 1;
}

void TestWordDiff::tells()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QFETCH(int, places);
    const WordDiff diff = wordDiff(before, after);
    QCOMPARE(shown(diff), expected);
    QCOMPARE(diff.places, places);
}

void TestWordDiff::spaceIsIgnored()
{
    QCOMPARE(wordDiff(QStringLiteral("One  two\nthree"), QStringLiteral("One two three ")).places, 0);
    QCOMPARE(wordDiff(QStringLiteral("写接口 POST 幂等"), QStringLiteral("写接口POST幂等")).places, 0);
}

void TestWordDiff::overHalfIsRewritten()
{
    const WordDiff diff = wordDiff(QStringLiteral("Old words stand here"), QStringLiteral("Nothing of that stays today"));
    QVERIFY(diff.rewritten);
    QCOMPARE(shown(diff), QStringLiteral("[-Old words stand here-][+Nothing of that stays today+]"));
    QVERIFY(!wordDiff(QStringLiteral("a b c d e f"), QStringLiteral("a b c d e g")).rewritten);
}

// Whatever the edit: without the additions the old text is left, without the removals the new one, but for space.
void TestWordDiff::bothTextsCanBeReadBack()
{
    QRandomGenerator random(4711);
    const QStringList stock = QStringLiteral("the key lives in a store , 幂 等 键 retry ; budget 1 24 h _x").split(u' ');
    for (int round = 0; round < 300; ++round) {
        QStringList before;
        for (int word = random.bounded(40); word >= 0; --word)
            before.append(stock.at(random.bounded(int(stock.size()))));
        QStringList after = before;
        for (int edit = random.bounded(8); edit > 0; --edit) {
            const int at = random.bounded(int(after.size()) + 1);
            if (random.bounded(2) == 0 && at < after.size())
                after.removeAt(at);
            else
                after.insert(at, stock.at(random.bounded(int(stock.size()))));
        }
        const WordDiff diff = wordDiff(before.join(u' '), after.join(u' '));
        QString old;
        QString fresh;
        for (const DiffRun &run : diff.runs) {
            old += run.kind == DiffKind::Added ? QString() : run.text;
            fresh += run.kind == DiffKind::Removed ? QString() : run.text;
        }
        QCOMPARE(squeezed(old), squeezed(before.join(u' ')));
        QCOMPARE(squeezed(fresh), squeezed(after.join(u' ')));
    }
}

void TestWordDiff::longTextsStayBounded()
{
    QString before;
    QString after;
    for (int word = 0; word < 100000; ++word) {
        before += QStringLiteral("old%1 ").arg(word);
        after += QStringLiteral("new%1 ").arg(word);
    }
    QElapsedTimer clock;
    clock.start();
    QVERIFY(wordDiff(before, after).rewritten);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    QString edited = before;
    edited.replace(QStringLiteral("old5000 "), QStringLiteral("mended "));
    QCOMPARE(wordDiff(before, edited).places, 1);
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_word_diff.moc"
