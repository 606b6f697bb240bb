#include "services/bank_search.h"

#include <QTest>

using namespace greenroom;

/// What is shown of a match: its ranges and the text around it.
class TestBankSearch : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreJoined();
    void snippets();
};

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

QTEST_GUILESS_MAIN(TestBankSearch)
#include "tst_bank_search.moc"
