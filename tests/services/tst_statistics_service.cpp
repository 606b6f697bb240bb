#include "services/review_service.h"
#include "services/statistics_days.h"
#include "services/statistics_service.h"
#include "storage/attempt_repository.h"
#include "storage/database.h"
#include "storage/plan_repository.h"
#include "storage/take_repository.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;

Attempt attempt(const QString &drill, Verdict verdict, int seconds, Moment at)
{
    Attempt run;
    run.uid = drill + QString::number(at.msSinceEpoch);
    run.deviceId = QStringLiteral("here");
    run.drillId = drill;
    run.verdict = verdict;
    run.seconds = seconds;
    run.at = at;
    run.code = QStringLiteral(" ");
    return run;
}

ReviewEntry entry(const QString &card, ReviewKind kind, Rating rating, const QString &local)
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setOffsetFromUtc(28800);
    ReviewEntry row;
    row.cardId = card;
    row.kind = kind;
    row.rating = rating;
    row.at = {time.toMSecsSinceEpoch(), 28800};
    return row;
}

} // namespace

class TestStatisticsService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void anEmptyFolderKnowsNothing()
    {
        const Statistics statistics = compute();
        QCOMPARE(statistics.reviews, 0);
        QVERIFY(!statistics.trueRetention);
        QVERIFY(statistics.byDay.isEmpty());
        QCOMPARE(statistics.streak.days, 0);
        QCOMPARE(statistics.topics.size(), 2);
        QVERIFY(!statistics.topics[0].recallNow);
        QVERIFY(!statistics.drills.medianSeconds);
    }

    void countsWhatWasDone()
    {
        ReviewService reviews(*m_database, m_clock, QStringLiteral("here"));
        reviews.setCards({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        QVERIFY(reviews.answer(QStringLiteral("a"), Rating::Easy, 40000).ok());
        QVERIFY(reviews.answer(QStringLiteral("b"), Rating::Easy, 50000).ok());
        QVERIFY(reviews.answer(QStringLiteral("c"), Rating::Good, 50000).ok());
        QVERIFY(reviews.undo().ok());
        const Statistics early = compute();
        QCOMPARE(early.reviews, 2);
        QCOMPARE(early.learned, 2);
        QCOMPARE(early.due, 0);
        QVERIFY(!early.trueRetention);
        QCOMPARE(early.byDay.size(), 1);
        QCOMPARE(early.byDay[0].date, QDate(2026, 5, 14));
        QCOMPARE(early.byDay[0].minutes, 2); // 90 s, rounded
        QCOMPARE(early.topics[0].recallNow.value(), 1.0);
        QVERIFY(!early.topics[0].recallOnInterview);
        QVERIFY(!early.topics[1].recallNow);

        m_clock.advanceMs(12 * dayMs);
        const Statistics later = compute(QDate(2026, 6, 12));
        QCOMPARE(later.due, 2);
        QVERIFY(*later.topics[0].recallNow < 0.9);
        QVERIFY(*later.topics[0].recallOnInterview < *later.topics[0].recallNow);
        QVERIFY(reviews.answer(QStringLiteral("a"), Rating::Again, 1000).ok());
        QVERIFY(reviews.answer(QStringLiteral("a"), Rating::Good, 1000).ok());
        QVERIFY(reviews.answer(QStringLiteral("b"), Rating::Good, 1000).ok());
        const Statistics last = compute();
        QCOMPARE(last.retentionAnswers, 2);
        QCOMPARE(last.trueRetention.value(), 0.5);
        QCOMPARE(last.streak.days, 1);
    }

    void drillsAndTakesCount()
    {
        AttemptRepository attempts(*m_database);
        const Moment now = pinnedMoment();
        const Moment before{now.msSinceEpoch - dayMs, now.utcOffsetSeconds};
        QVERIFY(attempts.add(attempt(QStringLiteral("lc-904"), Verdict::WrongAnswer, 600, before)).ok());
        QVERIFY(attempts.add(attempt(QStringLiteral("lc-904"), Verdict::Accepted, 1200, now)).ok());
        QVERIFY(attempts.add(attempt(QStringLiteral("lc-167"), Verdict::Accepted, 300, now)).ok());
        QVERIFY(attempts.add(attempt(QStringLiteral("lc-209"), Verdict::CompileError, 60, now)).ok());
        TakeRepository takes(*m_database);
        Take take;
        take.recordedAt = now;
        take.samples = 48000 * 44;
        take.targetSeconds = 45;
        take.id = QStringLiteral("t1");
        QVERIFY(takes.add(take, QStringLiteral("here")).ok());
        take.id = QStringLiteral("t2");
        take.samples = 48000 * 50;
        QVERIFY(takes.add(take, QStringLiteral("here")).ok());

        const Statistics statistics = compute();
        QCOMPARE(statistics.drills.attempts, 4);
        QCOMPARE(statistics.drills.tried, 3);
        QCOMPARE(statistics.drills.accepted, 2);
        QCOMPARE(statistics.drills.medianSeconds.value(), 300);
        QCOMPARE(statistics.takes.count, 2);
        QCOMPARE(statistics.takes.withinTarget, 1);
        QCOMPARE(statistics.byDay.size(), 2);
        QCOMPARE(statistics.byDay[0].minutes, 10);
        QCOMPARE(statistics.byDay[1].drills, 3);
        QCOMPARE(statistics.byDay[1].takes, 2);
        QCOMPARE(statistics.byDay[1].minutes, 18); // 600 + 300 + 60 + 94 s
        QCOMPARE(statistics.streak.days, 2);
    }

    void planTimeCountsWhereItIsMore()
    {
        PlanDay day;
        day.date = QDate(2026, 5, 14);
        DayBlock block;
        block.state = BlockState::Running;
        block.accumulatedMs = 20 * minuteMs;
        block.startedAtMs = pinnedMoment().msSinceEpoch - 5 * minuteMs;
        day.blocks.append(block);
        QVERIFY(PlanRepository(*m_database).save(day, QStringLiteral("here"), 0).ok());
        QCOMPARE(compute().byDay[0].minutes, 25);
    }

    void retentionLooksAtTheFirstAnswerOfADay_data()
    {
        QTest::addColumn<QList<ReviewEntry>>("log");
        QTest::addColumn<int>("answers");
        QTest::addColumn<int>("recalled");
        const QString card = QStringLiteral("a");
        const ReviewEntry good = entry(card, ReviewKind::Review, Rating::Good, QStringLiteral("2026-05-14T10:00:00"));
        const ReviewEntry again = entry(card, ReviewKind::Review, Rating::Again, QStringLiteral("2026-05-14T10:00:00"));
        QTest::newRow("recalled") << QList<ReviewEntry>{good} << 1 << 1;
        QTest::newRow("hard is recalled") << QList<ReviewEntry>{entry(card, ReviewKind::Review, Rating::Hard,
                                                                      QStringLiteral("2026-05-14T10:00:00"))}
                                          << 1 << 1;
        QTest::newRow("forgotten, then relearned")
            << QList<ReviewEntry>{again, entry(card, ReviewKind::Relearn, Rating::Good, QStringLiteral("2026-05-14T10:10:00"))} << 1 << 0;
        QTest::newRow("a second review that day")
            << QList<ReviewEntry>{again, entry(card, ReviewKind::Review, Rating::Good, QStringLiteral("2026-05-15T03:00:00"))} << 1 << 0;
        QTest::newRow("the next day") << QList<ReviewEntry>{again, entry(card, ReviewKind::Review, Rating::Good,
                                                                         QStringLiteral("2026-05-15T05:00:00"))}
                                      << 2 << 1;
        QTest::newRow("learning does not count")
            << QList<ReviewEntry>{entry(card, ReviewKind::Learn, Rating::Again, QStringLiteral("2026-05-14T09:00:00")), good} << 0 << 0;
        QTest::newRow("cramming does not count")
            << QList<ReviewEntry>{entry(card, ReviewKind::Cram, Rating::Again, QStringLiteral("2026-05-14T09:00:00")), good} << 1 << 1;
    }
    void retentionLooksAtTheFirstAnswerOfADay()
    {
        QFETCH(QList<ReviewEntry>, log);
        const Retention retention = trueRetention(log, defaultRolloverHour);
        QTEST(retention.answers, "answers");
        QTEST(retention.recalled, "recalled");
    }

    void theHeatMapEndsWithThisWeek()
    {
        const QDate today(2026, 5, 14); // a Thursday
        const QList<DayActivity> days{{QDate(2020, 1, 1), 5, 0, 0, 90},
                                      {QDate(2026, 5, 11), 1, 0, 0, 0},
                                      {QDate(2026, 5, 12), 9, 0, 0, 11},
                                      {QDate(2026, 5, 13), 9, 1, 0, 31},
                                      {today, 9, 1, 1, 61}};
        const QList<HeatCell> cells = heatMap(days, today);
        QCOMPARE(cells.size(), 26 * 7);
        QCOMPARE(cells.first().day.date.dayOfWeek(), 1);
        QCOMPARE(cells.last().day.date, QDate(2026, 5, 17));
        QList<int> levels;
        for (const HeatCell &cell : cells.mid(25 * 7))
            levels.append(cell.level);
        QCOMPARE(levels, (QList<int>{1, 2, 3, 4, 0, 0, 0}));
        QVERIFY(!cells[25 * 7 + 3].ahead);
        QVERIFY(cells[25 * 7 + 4].ahead);
        QCOMPARE(cells.first().level, 0);
    }

private:
    [[nodiscard]] Statistics compute(QDate interview = {}) const
    {
        StatisticsOptions options;
        options.interview = interview;
        const QList<TopicCards> topics{{QStringLiteral("java"), {QStringLiteral("a"), QStringLiteral("b")}},
                                       {QStringLiteral("aws"), {QStringLiteral("c")}}};
        const auto statistics = StatisticsService(*m_database).compute(topics, m_clock.now(), options);
        return statistics.ok() ? *statistics : Statistics();
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStatisticsService)
#include "tst_statistics_service.moc"
