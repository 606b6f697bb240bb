#include "progress_figures.h"

#include <QTest>

using namespace greenroom;

namespace {

const QDate today(2026, 5, 14);

ReviewTally answered(int young, int youngRecalled, int mature = 0, int matureRecalled = 0)
{
    ReviewTally tally;
    tally.answers = young + mature;
    tally.youngAnswers = young;
    tally.youngRecalled = youngRecalled;
    tally.matureAnswers = mature;
    tally.matureRecalled = matureRecalled;
    return tally;
}

Attempt attempt(const QString &drillId, QDate day, Verdict verdict, int seconds)
{
    Attempt made;
    made.drillId = drillId;
    made.at = {QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), 0};
    made.verdict = verdict;
    made.seconds = seconds;
    return made;
}

} // namespace

/// The figures behind the charts of Progress.
class ProgressFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void ranges();
    void allBeginsWithTheFirstDay();
    void retentionRunsOverSevenDays();
    void daysWithoutAnswersAreUnknown();
    void bandsCoverEveryAnswerOnce();
    void patternsCountDrillsOnce();
};

void ProgressFiguresTest::ranges()
{
    QCOMPARE(rangeOf(ProgressRange::Days30, today, QDate(2020, 1, 1)).days(), 30);
    QCOMPARE(rangeOf(ProgressRange::Days90, today, {}).days(), 90);
    QCOMPARE(rangeOf(ProgressRange::All, today, {}).days(), 30);
    QCOMPARE(rangeOf(ProgressRange::All, today, today.addDays(-3)).days(), 30);
    const DayRange all = rangeOf(ProgressRange::All, today, today.addDays(-399));
    QCOMPARE(all.days(), 400);
    QVERIFY(all.holds(today));
    QVERIFY(!all.holds(today.addDays(1)));
}

void ProgressFiguresTest::allBeginsWithTheFirstDay()
{
    ProgressFigures figures;
    QVERIFY(!firstDayOf(figures, 4).isValid());
    figures.tallies.insert(today, answered(1, 1));
    figures.attempts.append(attempt(QStringLiteral("lc-1"), today.addDays(-50), Verdict::Accepted, 60));
    QCOMPARE(firstDayOf(figures, 4), today.addDays(-50));
    Take take;
    // Before four in the morning belongs to the day before.
    take.recordedAt = {QDateTime(today.addDays(-60), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch(), 0};
    figures.takes.append(take);
    QCOMPARE(firstDayOf(figures, 4), today.addDays(-61));
}

void ProgressFiguresTest::retentionRunsOverSevenDays()
{
    QMap<QDate, ReviewTally> tallies;
    tallies.insert(today.addDays(-35), answered(10, 0)); // before the range, out of reach of its first day
    tallies.insert(today.addDays(-30), answered(4, 1));  // before the range, within seven days of its first
    tallies.insert(today.addDays(-29), answered(4, 4));
    tallies.insert(today, answered(0, 0, 10, 9));
    const QList<RetentionDay> days = retentionByDay(tallies, rangeOf(ProgressRange::Days30, today, {}));
    QCOMPARE(days.size(), 30);
    QCOMPARE(days.first().answers, 4);
    QCOMPARE(*days.first().percent, 100.0 * 5 / 18);
    QCOMPARE(*days.at(5).percent, 100.0 * 5 / 8); // the ten of day -35 are out of the seven by now
    QCOMPARE(*days.at(6).percent, 100.0);
    QCOMPARE(*days.last().percent, 90.0);
}

void ProgressFiguresTest::daysWithoutAnswersAreUnknown()
{
    const QList<RetentionDay> days = retentionByDay({}, rangeOf(ProgressRange::Days30, today, {}));
    QCOMPARE(days.size(), 30);
    for (const RetentionDay &day : days)
        QVERIFY(!day.percent.has_value());
    QVERIFY(!RecalledShare().percent().has_value());
    QCOMPARE(*(RecalledShare{8, 6}).percent(), 75.0);
}

void ProgressFiguresTest::bandsCoverEveryAnswerOnce()
{
    ReviewTally tally;
    int answers = 0;
    for (int bin = 0; bin < calibrationBins; ++bin) {
        tally.bins[size_t(bin)] = {bin + 1, bin, qint64(bin + 1) * (bin * 50000 + 25000)};
        answers += bin + 1;
    }
    const QList<CalibrationBand> bands = calibrationBands(tally);
    QCOMPARE(bands.size(), 3);
    QCOMPARE(bands.at(0).from, 95);
    QCOMPARE(bands.at(0).to, 100);
    QCOMPARE(bands.at(1).from, 85);
    QCOMPARE(bands.at(2).from, 0);
    QCOMPARE(bands.at(2).to, 85);
    QCOMPARE(bands.at(0).answers + bands.at(1).answers + bands.at(2).answers, answers);
    QCOMPARE(bands.at(0).predicted, 97.5);
    QCOMPARE(bands.at(0).recalled, 95.0); // 19 of 20
    QCOMPARE(calibrationBands({}).at(0).answers, 0);
}

void ProgressFiguresTest::patternsCountDrillsOnce()
{
    const QHash<QString, QString> patterns{{QStringLiteral("a"), QStringLiteral("two-pointers")},
                                           {QStringLiteral("b"), QStringLiteral("sliding-window")},
                                           {QStringLiteral("c"), QStringLiteral("sliding-window")}};
    const QList<Attempt> attempts{attempt(QStringLiteral("c"), today.addDays(-200), Verdict::Accepted, 10),
                                  attempt(QStringLiteral("a"), today.addDays(-2), Verdict::WrongAnswer, 30),
                                  attempt(QStringLiteral("b"), today.addDays(-1), Verdict::WrongAnswer, 60),
                                  attempt(QStringLiteral("b"), today.addDays(-1), Verdict::Accepted, 900),
                                  attempt(QStringLiteral("b"), today, Verdict::Accepted, 600),
                                  attempt(QStringLiteral("c"), today, Verdict::CompileError, 20)};
    const QList<PatternRow> rows = patternRows(attempts, patterns, rangeOf(ProgressRange::Days30, today, {}), 4);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).pattern, QStringLiteral("sliding-window"));
    QCOMPARE(rows.at(0).tried, 2);
    QCOMPARE(rows.at(0).accepted, 1);
    QCOMPARE(rows.at(0).medianSeconds.value_or(-1), 600);
    QCOMPARE(rows.at(1).accepted, 0);
    QVERIFY(!rows.at(1).medianSeconds.has_value());
}

QTEST_APPLESS_MAIN(ProgressFiguresTest)
#include "tst_progress_figures.moc"
