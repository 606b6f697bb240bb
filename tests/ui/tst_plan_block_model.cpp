#include "plan_block_model.h"
#include "plan_current_block.h"
#include "plan_line_model.h"
#include "support/pinned_clock.h"
#include "today_summary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 minuteMs = 60 * 1000;

PlanBlock block(const QString &title, const QString &opens)
{
    return {title, 60, 90, opens, title + QStringLiteral(" holds"), {QStringLiteral("one"), QStringLiteral("two")}, 0};
}

} // namespace

/// The parts of Today over a keeper whose storing can be made to fail.
class TestPlanBlockModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.set(pinnedMoment());
        m_broken = false;
        Plan plan;
        plan.english.blocks = {block(QStringLiteral("Algorithms"), QStringLiteral("drills")),
                               block(QStringLiteral("Notes"), QStringLiteral("bank")),
                               block(QStringLiteral("Wrap-up"), QStringLiteral("today"))};
        plan.chinese = plan.english;
        plan.chinese->blocks[0].title = QStringLiteral("算法训练");
        m_stored = newPlanDay(plan, QDate(2026, 5, 14), m_clock.now());
        m_keeper = std::make_unique<PlanDayKeeper>([this]() -> Result<PlanDay> { return m_stored; },
                                                   [this](const PlanDayKeeper::Rule &rule) -> Result<PlanDay> {
                                                       if (m_broken)
                                                           return Error{ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}};
                                                       Result<PlanDay> day = rule(m_stored);
                                                       if (day.ok())
                                                           m_stored = *day;
                                                       return day;
                                                   },
                                                   m_clock);
    }

    void rowsFollowTheDay()
    {
        PlanBlockModel model(*m_keeper);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.count(), 0);
        m_keeper->load();
        QCOMPARE(model.count(), 3);
        QCOMPARE(text(model, 0, PlanBlockModel::TitleRole), QStringLiteral("Algorithms"));
        model.setLanguage(CardLanguage::Chinese);
        QCOMPARE(text(model, 0, PlanBlockModel::TitleRole), QStringLiteral("算法训练"));
        QCOMPARE(text(model, 0, PlanBlockModel::StartRole), QStringLiteral("10:45"));
        QVERIFY(model.index(0).data(PlanBlockModel::CurrentRole).toBool());
        model.move(0, 2);
        QCOMPARE(text(model, 0, PlanBlockModel::TitleRole), QStringLiteral("Notes"));
        QCOMPARE(m_stored.blocks[2].title.english, QStringLiteral("Algorithms"));
    }

    void minutesStayInTheirRange_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("got");
        QTest::newRow("inside") << 70 << 70;
        QTest::newRow("too few") << 5 << 60;
        QTest::newRow("too many") << 500 << 90;
    }
    void minutesStayInTheirRange()
    {
        QFETCH(int, asked);
        QFETCH(int, got);
        PlanBlockModel model(*m_keeper);
        m_keeper->load();
        model.setMinutes(0, asked);
        QCOMPARE(model.index(0).data(PlanBlockModel::MinutesRole).toInt(), got);
        QCOMPARE(m_stored.blocks[0].plannedMinutes, got);
    }

    void aDoneBlockIsOpenedAgainWithItsTime()
    {
        PlanBlockModel model(*m_keeper);
        m_keeper->load();
        model.start(0);
        m_clock.advanceMs(30 * minuteMs);
        model.toggleDone(0);
        QCOMPARE(model.index(0).data(PlanBlockModel::StateRole).toInt(), int(PlanBlockModel::Done));
        QCOMPARE(model.index(0).data(PlanBlockModel::MinutesRole).toInt(), 30);
        QCOMPARE(model.fills().first(), 1.0);
        model.toggleDone(0);
        QCOMPARE(model.index(0).data(PlanBlockModel::StateRole).toInt(), int(PlanBlockModel::Paused));
        QCOMPARE(m_stored.blocks[0].accumulatedMs, 30 * minuteMs);
    }

    void aSkippedBlockHasNoWeightAndComesBack()
    {
        PlanBlockModel model(*m_keeper);
        m_keeper->load();
        model.toggleSkipped(1);
        QCOMPARE(model.weights()[1], 0.0);
        QVERIFY(text(model, 1, PlanBlockModel::StartRole).isEmpty());
        model.toggleSkipped(1);
        QCOMPARE(model.index(1).data(PlanBlockModel::StateRole).toInt(), int(PlanBlockModel::Waiting));
    }

    void whatCannotBeStoredIsKeptAndStoredLater()
    {
        PlanBlockModel model(*m_keeper);
        PlanLineModel goals(PlanLineModel::Kind::Goals, *m_keeper);
        m_keeper->load();
        m_broken = true;
        QVERIFY(goals.add(QStringLiteral("Solve 904")));
        model.start(0);
        const Moment started = m_clock.now();
        m_clock.advanceMs(10 * minuteMs);
        QVERIFY(m_keeper->hasUnsavedChanges());
        QVERIFY(m_keeper->saveError().code == ErrorCode::DiskFull);
        m_keeper->load();
        QCOMPARE(goals.count(), 1);
        m_broken = false;
        m_keeper->save();
        QVERIFY(!m_keeper->hasUnsavedChanges());
        QVERIFY(m_keeper->saveError().message.isEmpty());
        QCOMPARE(m_stored.goals, QStringList{QStringLiteral("Solve 904")});
        // The block began when the key was pressed, not when the disk had room again.
        QCOMPARE(m_stored.blocks[0].startedAtMs.value(), started.msSinceEpoch);
    }

    void actsOfAnotherProgramAreNotOverwritten()
    {
        PlanLineModel goals(PlanLineModel::Kind::Goals, *m_keeper);
        m_keeper->load();
        m_stored.blockers.append(QStringLiteral("from a verb"));
        QVERIFY(goals.add(QStringLiteral("Solve 904")));
        QCOMPARE(m_stored.blockers.size(), 1);
        QCOMPARE(m_keeper->day().blockers.size(), 1);
    }

    void theCountdownIsReckonedFromTheStoredStart()
    {
        m_keeper->load();
        PlanCurrentBlock current(*m_keeper);
        current.start();
        QCOMPARE(current.secondsLeft(), 75 * 60);
        m_clock.advanceMs(20 * minuteMs);
        // A second keeper is the next start of the program.
        PlanDayKeeper again([this]() -> Result<PlanDay> { return m_stored; },
                            [this](const PlanDayKeeper::Rule &rule) { return rule(m_stored); }, m_clock);
        PlanCurrentBlock restarted(again);
        again.load();
        QCOMPARE(restarted.secondsLeft(), 55 * 60);
        QCOMPARE(restarted.blockState(), PlanBlockModel::Running);
        m_clock.advanceMs(60 * minuteMs);
        QCOMPARE(restarted.secondsLeft(), -5 * 60);
        QCOMPARE(restarted.share(), 1.0);
    }

    void ticksOnlyWhileItRunsAndIsLookedAt()
    {
        m_keeper->load();
        PlanCurrentBlock current(*m_keeper);
        QVERIFY(!current.isTicking());
        current.start();
        QVERIFY(!current.isTicking());
        current.setWatched(true);
        QVERIFY(current.isTicking());
        QSignalSpy ticks(&current, &PlanCurrentBlock::ticked);
        QTRY_VERIFY(!ticks.isEmpty());
        current.togglePause();
        QVERIFY(!current.isTicking());
        current.togglePause();
        QVERIFY(current.isTicking());
        current.setWatched(false);
        QVERIFY(!current.isTicking());
    }

    void stepsAreTicked()
    {
        m_keeper->load();
        PlanCurrentBlock current(*m_keeper);
        const QAbstractItemModelTester tester(current.steps());
        QCOMPARE(current.steps()->rowCount(), 2);
        current.setStepDone(1, true);
        QVERIFY(current.steps()->index(1).data(PlanStepModel::DoneRole).toBool());
        QVERIFY(m_stored.blocks[0].steps[1].by == StepDoneBy::You);
        current.finish();
        QCOMPARE(current.index(), 1);
    }

    void goalsAreAtMostThreeAndComeBack()
    {
        m_keeper->load();
        PlanLineModel goals(PlanLineModel::Kind::Goals, *m_keeper);
        const QAbstractItemModelTester tester(&goals);
        QVERIFY(!goals.add(QStringLiteral("   ")));
        QVERIFY(goals.add(QStringLiteral("a")));
        QVERIFY(!goals.add(QStringLiteral(" a ")));
        QVERIFY(goals.add(QStringLiteral("b")));
        QVERIFY(goals.add(QStringLiteral("c")));
        QVERIFY(goals.isFull());
        QVERIFY(!goals.add(QStringLiteral("d")));
        goals.setDone(1, true);
        goals.remove(1);
        QCOMPARE(m_stored.goals, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(m_stored.doneGoals.isEmpty());
        goals.restore();
        QCOMPARE(m_stored.goals, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
        QVERIFY(goals.index(1).data(PlanLineModel::DoneRole).toBool());
        goals.restore();
        QCOMPARE(goals.count(), 3);
    }

    void theSummaryOpensWithTheWrapUpAndSavesItself()
    {
        m_keeper->load();
        TodaySummary summary(*m_keeper);
        QVERIFY(!summary.isOpen());
        m_keeper->apply([now = m_clock.now()](PlanDay day) { return startBlock(std::move(day), 2, now); });
        QVERIFY(summary.isOpen());
        summary.setWentWell(QStringLiteral("Trace IDs"));
        QVERIFY(m_stored.summary.wentWell.isEmpty());
        QTRY_COMPARE(m_stored.summary.wentWell, QStringLiteral("Trace IDs"));
    }

    void theSummaryIsStoredWhenTheWindowCloses()
    {
        m_keeper->load();
        {
            TodaySummary summary(*m_keeper);
            summary.setBlockedMe(QStringLiteral("retry budgets"));
            // Another act must not take the half-typed words away.
            m_keeper->apply([now = m_clock.now()](PlanDay day) { return startBlock(std::move(day), 0, now); });
            QCOMPARE(summary.blockedMe(), QStringLiteral("retry budgets"));
        }
        QCOMPARE(m_stored.summary.blockedMe, QStringLiteral("retry budgets"));
    }

private:
    static QString text(const PlanBlockModel &model, int row, int role) { return model.index(row).data(role).toString(); }

    FixedClock m_clock{pinnedMoment()};
    PlanDay m_stored;
    bool m_broken = false;
    std::unique_ptr<PlanDayKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestPlanBlockModel)
#include "tst_plan_block_model.moc"
