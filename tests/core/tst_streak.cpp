#include "core/streak.h"

#include <QTest>

using namespace greenroom;

namespace {

// The days of May 2026; the 11th is a Monday.
QSet<QDate> may(const QList<int> &numbers)
{
    QSet<QDate> days;
    for (const int number : numbers)
        days.insert(QDate(2026, 5, number));
    return days;
}

QString marks(const Streak &streak)
{
    QString text;
    for (const DayMark mark : streak.week)
        text += QLatin1Char("xr.o-"[int(mark)]); // done, rest, missed, today, ahead
    return text;
}

} // namespace

class TestStreak : public QObject
{
    Q_OBJECT

private slots:
    void counts_data()
    {
        QTest::addColumn<QList<int>>("active");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("restDays");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("week");
        QTest::addColumn<int>("left");
        QTest::newRow("first day") << QList<int>() << 14 << 1 << 0 << "...o---" << 1;
        QTest::newRow("first day done") << QList<int>{14} << 14 << 1 << 1 << "...x---" << 1;
        QTest::newRow("today does not end it") << QList<int>{12, 13} << 14 << 0 << 2 << ".xxo---" << 0;
        QTest::newRow("a rest day keeps it") << QList<int>{11, 12, 14} << 14 << 1 << 3 << "xxrx---" << 0;
        QTest::newRow("no rest days") << QList<int>{11, 12, 14} << 14 << 0 << 1 << "xx.x---" << 0;
        QTest::newRow("one rest day too many") << QList<int>{11, 14} << 14 << 1 << 1 << "x..x---" << 1;
        QTest::newRow("two rest days") << QList<int>{11, 14} << 14 << 2 << 2 << "xrrx---" << 0;
        QTest::newRow("each week has its own") << QList<int>{8, 9, 12} << 12 << 1 << 3 << "rx-----" << 0;
        QTest::newRow("rest days over the weekend's edge") << QList<int>{9, 12} << 12 << 1 << 2 << "rx-----" << 0;
        QTest::newRow("whole week off") << QList<int>{1, 2, 3} << 13 << 2 << 0 << "..o----" << 2;
        QTest::newRow("Sunday") << QList<int>{11, 12, 13, 14, 15, 16, 17} << 17 << 1 << 7 << "xxxxxxx" << 1;
        QTest::newRow("days to come do not count") << QList<int>{13, 20} << 13 << 1 << 1 << "..x----" << 1;
    }
    void counts()
    {
        QFETCH(QList<int>, active);
        QFETCH(int, today);
        QFETCH(int, restDays);
        const Streak result = streak(may(active), QDate(2026, 5, today), restDays);
        QTEST(result.days, "days");
        QTEST(marks(result), "week");
        QTEST(result.restDaysLeft, "left");
        QCOMPARE(result.todayDone, active.contains(today));
    }

    void theRestDayIsNamed()
    {
        const Streak result = streak(may({11, 12, 14}), QDate(2026, 5, 14), 1);
        QCOMPARE(result.lastRestDay, QDate(2026, 5, 13));
        QVERIFY(!streak(may({12, 13}), QDate(2026, 5, 14), 1).lastRestDay.isValid());
    }

    void longRunsAreCounted()
    {
        QSet<QDate> days;
        for (int day = 0; day < 2000; ++day)
            days.insert(QDate(2026, 5, 14).addDays(-day));
        QCOMPARE(streak(days, QDate(2026, 5, 14), 0).days, 2000);
    }
};

QTEST_APPLESS_MAIN(TestStreak)
#include "tst_streak.moc"
