#include "catalog_store.h"
#include "progress_statistics.h"
#include "services/workspace.h"
#include "settings_keeper.h"
#include "support/pinned_clock.h"
#include "today_view_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

Catalog smallCatalog()
{
    Catalog catalog;
    Plan plan;
    plan.id = QStringLiteral("standard-day");
    plan.english.blocks = {
        {QStringLiteral("Warm-up"), 10, 15, QStringLiteral("flashcards"), {}, {QStringLiteral("Six due cards")}, 0},
        {QStringLiteral("Wrap-up"), 10, 15, QStringLiteral("today"), {}, {}, 0},
    };
    catalog.plans = {plan};
    catalog.topics = {{QStringLiteral("java"), QStringLiteral("Java"), {}, false}};
    for (const char *id : {"a", "b", "c"}) {
        Question question;
        question.id = QString::fromLatin1(id);
        question.topicId = QStringLiteral("java");
        catalog.questions.append(question);
    }
    return catalog;
}

} // namespace

/// Today over a real database in a folder of its own.
class TestTodayViewModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        close();
        m_folder.reset();
    }

    void waitsForTheContentThenShowsTheDay()
    {
        QCOMPARE(m_today->date(), QStringLiteral("2026-05-14"));
        QVERIFY(!m_today->isLoaded());
        m_catalog->set(smallCatalog());
        QVERIFY(m_today->isLoaded());
        QCOMPARE(m_today->totalBlocks(), 2);
        QCOMPARE(m_today->minutesLeft(), 30);
        QCOMPARE(m_today->due()->fresh(), 3);
        QCOMPARE(m_today->due()->minutes(), 2);
        QCOMPARE(m_shell->dueCount(), 3);
    }

    void aBlockGoesOnOverARestart()
    {
        m_catalog->set(smallCatalog());
        m_today->current()->start();
        const int before = m_today->current()->secondsLeft();
        m_today->goals()->add(QStringLiteral("Solve 904"));
        close();
        open(4);
        m_catalog->set(smallCatalog());
        QCOMPARE(m_today->current()->blockState(), PlanBlockModel::Running);
        QCOMPARE(m_today->current()->secondsLeft(), before - 4 * 60);
        QCOMPARE(m_today->goals()->count(), 1);
    }

    void theDayEndsWithEveryBlockDone()
    {
        m_catalog->set(smallCatalog());
        m_today->current()->finish();
        QCOMPARE(m_today->doneBlocks(), 1);
        m_today->current()->finish();
        QVERIFY(m_today->isAllDone());
        QVERIFY(m_today->summary()->isOpen());
        QCOMPARE(m_today->current()->index(), -1);
    }

    void openingTheBlockGoesToItsPlace()
    {
        m_catalog->set(smallCatalog());
        m_today->openCurrent();
        QCOMPARE(m_shell->place(), ShellViewModel::Flashcards);
    }

    void theFirstRunLineIsReadOnce()
    {
        QVERIFY(m_today->isFirstRun());
        m_today->dismissFirstRun();
        QVERIFY(!m_today->isFirstRun());
        close();
        open();
        QVERIFY(!m_today->isFirstRun());
    }

    void theStreakFollowsTheReviews()
    {
        m_catalog->set(smallCatalog());
        QTRY_COMPARE(m_today->streak()->marks().size(), 7);
        QCOMPARE(m_today->streak()->todayIndex(), 3);
        QCOMPARE(m_today->streak()->marks().at(3), int(StreakViewModel::Today));
        QVERIFY(m_workspace->reviews().answer(QStringLiteral("a"), Rating::Good, 5000).ok());
        m_today->refresh();
        QTRY_COMPARE(m_today->streak()->days(), 1);
        QCOMPARE(m_today->streak()->marks().at(3), int(StreakViewModel::Done));
    }

    void aDrillWhoseDayHasComeIsOfferedAgain()
    {
        Catalog catalog = smallCatalog();
        Drill drill;
        drill.id = QStringLiteral("lc-904");
        drill.number = 904;
        catalog.drills = {drill};
        m_catalog->set(catalog);
        QCOMPARE(m_today->practice()->count(), 0);
        AttemptFacts givenUp;
        givenUp.verdict = Verdict::WrongAnswer;
        givenUp.solutionSeen = true;
        QVERIFY(PracticeService(m_workspace->reviews(), m_workspace->clock()).gradeAttempt(drill.id, givenUp)->has_value());

        close();
        open(24 * 60);
        m_catalog->set(catalog);
        TodayPracticeModel *practice = m_today->practice();
        QAbstractItemModelTester tester(practice);
        QCOMPARE(practice->count(), 1);
        QCOMPARE(practice->index(0).data(TodayPracticeModel::SentenceRole).toString(), QStringLiteral("Solve 904 again"));
        QSignalSpy asked(m_today.get(), &TodayViewModel::drillRequested);
        m_today->openPractice(practice->index(0).data(TodayPracticeModel::DrillRole).toBool(),
                              practice->index(0).data(TodayPracticeModel::ItemIdRole).toString());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), drill.id);
    }

    void whatWasWrittenYesterdayIsShown()
    {
        m_catalog->set(smallCatalog());
        m_today->summary()->setBlockedMe(QStringLiteral("retry  budgets\n"));
        close();
        open(24 * 60);
        m_catalog->set(smallCatalog());
        QCOMPARE(m_today->summary()->yesterday(), QStringLiteral("retry budgets"));
        QVERIFY(m_today->summary()->blockedMe().isEmpty());
    }

private:
    void open(int minutesLater = 0)
    {
        m_now.msSinceEpoch += qint64(minutesLater) * 60 * 1000;
        WorkspaceOptions options;
        options.places.dataFolder = m_folder->path();
        options.at = m_now;
        auto workspace = Workspace::open(options);
        QVERIFY(workspace.ok());
        m_workspace = std::move(workspace).value();
        m_shell = std::make_unique<ShellViewModel>();
        m_catalog = std::make_unique<CatalogStore>();
        connect(m_catalog.get(), &CatalogStore::changed, this, [this] { m_workspace->take(m_catalog->catalog()); });
        const auto apply = [this](const Settings &settings) { m_workspace->apply(settings); };
        m_settings = std::make_unique<SettingsKeeper>(m_workspace->settingsService(), *m_shell, apply);
        m_statistics = std::make_unique<ProgressStatistics>(m_workspace->database().path(), *m_catalog, *m_settings, m_workspace->clock());
        m_today =
            std::make_unique<TodayViewModel>(TodayServices{m_workspace->plan(), m_workspace->reviews(), m_workspace->settingsService(),
                                                           *m_settings, *m_statistics, *m_catalog, *m_shell, m_workspace->clock()});
    }
    void close()
    {
        m_today.reset();
        m_statistics.reset();
        m_settings.reset();
        m_catalog.reset();
        m_shell.reset();
        m_workspace.reset();
    }

    Moment m_now = pinnedMoment();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ShellViewModel> m_shell;
    std::unique_ptr<CatalogStore> m_catalog;
    std::unique_ptr<SettingsKeeper> m_settings;
    std::unique_ptr<ProgressStatistics> m_statistics;
    std::unique_ptr<TodayViewModel> m_today;
};

QTEST_GUILESS_MAIN(TestTodayViewModel)
#include "tst_today_view_model.moc"
