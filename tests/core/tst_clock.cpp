#include "core/clock.h"

#include <QTest>

using namespace greenroom;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void studyDayFollowsLocalTimeAndRollover_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<int>("offsetHours");
        QTest::addColumn<QDate>("day");
        QTest::newRow("noon") << "2026-05-14T12:00:00" << 8 << QDate(2026, 5, 14);
        QTest::newRow("a second before rollover") << "2026-05-14T03:59:59" << 8 << QDate(2026, 5, 13);
        QTest::newRow("rollover") << "2026-05-14T04:00:00" << 8 << QDate(2026, 5, 14);
        QTest::newRow("west of UTC") << "2026-12-31T23:00:00" << -8 << QDate(2026, 12, 31);
        QTest::newRow("after midnight on new year") << "2027-01-01T01:00:00" << -8 << QDate(2026, 12, 31);
    }
    void studyDayFollowsLocalTimeAndRollover()
    {
        QFETCH(QString, local);
        QFETCH(int, offsetHours);
        QDateTime time = QDateTime::fromString(local, Qt::ISODate);
        time.setOffsetFromUtc(offsetHours * 3600);
        QTEST(studyDay({time.toMSecsSinceEpoch(), offsetHours * 3600}), "day");
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
