#include "catalog_store.h"
#include "progress_view_model.h"
#include "services/review_service.h"
#include "services/settings_service.h"
#include "settings_keeper.h"
#include "shell_view_model.h"
#include "storage/attempt_repository.h"
#include "storage/database.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

using namespace greenroom;

namespace {

constexpr qint64 dayMs = 86400000;

QString id(const char *text) { return QString::fromLatin1(text); }

/// Progress over a real database in a folder of its own.
struct Fixture
{
    explicit Fixture(const QString &statisticsPath = {})
        : database(Database::open(folder.filePath(QStringLiteral("greenroom.db")), clock).value())
        , settings(*database)
        , reviews(*database, clock, QStringLiteral("device"))
        , keeper(settings, shell, [](const Settings &) {})
        , statistics(statisticsPath.isEmpty() ? database->path() : statisticsPath, catalog, keeper, clock)
    {
        shell.setLanguage(QStringLiteral("en"));
        Catalog bank = test::sampleBank();
        QStringList cards;
        for (const Question &question : bank.questions)
            cards.append(question.id);
        reviews.setCards(cards);
        catalog.set(bank);
        model =
            std::make_unique<ProgressViewModel>(ProgressViewModel::Needs{statistics, {keeper, settings, reviews, catalog, shell, clock}});
    }
    void refresh()
    {
        QSignalSpy changed(&statistics, &ProgressStatistics::changed);
        model->refresh();
        QTRY_VERIFY(!changed.isEmpty());
    }
    /// Learns every card and answers it again when it is due.
    void study()
    {
        for (const QString &cardId : reviews.cards())
            QVERIFY(reviews.answer(cardId, Rating::Easy, 8000).ok());
        for (int round = 0; round < 4; ++round) {
            clock.advanceMs(30 * dayMs);
            for (const QString &cardId : reviews.cards())
                QVERIFY(reviews.answer(cardId, cardId == id("aws-1") ? Rating::Again : Rating::Good, 8000).ok());
            clock.advanceMs(dayMs);
            QVERIFY(reviews.answer(id("aws-1"), Rating::Good, 8000).ok());
        }
    }

    FixedClock clock{test::pinnedMoment()};
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    SettingsService settings;
    ReviewService reviews;
    CatalogStore catalog;
    ShellViewModel shell;
    SettingsKeeper keeper;
    ProgressStatistics statistics;
    std::unique_ptr<ProgressViewModel> model;
};

} // namespace

/// Progress: what the page is given, from the first day on.
class ProgressViewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void retentionOfYoungAndMature();
    void theInterviewMovesTheForecast();
    void topicsOfTheInterview();
    void aDayGoneByIsRefused();
    void theRangeCutsTheCharts();
    void figuresThatCannotBeReadAreToldAlone();
};

void ProgressViewModelTest::nothingIsKnownAtFirst()
{
    Fixture progress;
    QVERIFY(!progress.model->isLoaded());
    progress.refresh();
    QVERIFY(progress.model->isLoaded());
    const QVariantMap retention = progress.model->retention();
    QCOMPARE(retention.value(QStringLiteral("percent")).toInt(), -1);
    QCOMPARE(retention.value(QStringLiteral("days")).toList().size(), 30);
    QCOMPARE(retention.value(QStringLiteral("days")).toList().first().toMap().value(QStringLiteral("percent")).toDouble(), -1.0);
    for (const QVariant &topic : progress.model->topics())
        QCOMPARE(topic.toMap().value(QStringLiteral("now")).toDouble(), -1.0);
    QCOMPARE(progress.model->drills().value(QStringLiteral("ever")).toBool(), false);
    QVERIFY(!progress.model->takesEver());
    QCOMPARE(progress.model->forecastDays().size(), ProgressViewModel::forecastLength);
}

void ProgressViewModelTest::retentionOfYoungAndMature()
{
    Fixture progress;
    progress.study();
    progress.model->setRange(int(ProgressRange::All));
    progress.refresh();
    const QVariantMap retention = progress.model->retention();
    const QVariantMap young = retention.value(QStringLiteral("young")).toMap();
    const QVariantMap mature = retention.value(QStringLiteral("mature")).toMap();
    const QVariantMap all = retention.value(QStringLiteral("all")).toMap();
    const int answers = all.value(QStringLiteral("answers")).toInt();
    QVERIFY(answers >= 20);
    QCOMPARE(young.value(QStringLiteral("answers")).toInt() + mature.value(QStringLiteral("answers")).toInt(), answers);
    // Five of six cards were recalled each time.
    const double percent = all.value(QStringLiteral("percent")).toDouble();
    QVERIFY(percent > 70 && percent < 95);
    QCOMPARE(retention.value(QStringLiteral("percent")).toInt(), int(std::lround(percent)));
    int banded = 0;
    for (const QVariant &band : retention.value(QStringLiteral("bands")).toList())
        banded += band.toMap().value(QStringLiteral("answers")).toInt();
    QCOMPARE(banded, answers);
}

void ProgressViewModelTest::theInterviewMovesTheForecast()
{
    Fixture progress;
    progress.study();
    progress.refresh();
    ProgressInterview *interview = progress.model->interview();
    const QDate today = interview->today();
    QVERIFY(!interview->isSet());
    QVERIFY(interview->setDate(today.addDays(28).toString(Qt::ISODate), QStringLiteral("Acme"), {}));
    QCOMPARE(interview->daysLeft(), 28);
    QCOMPARE(progress.settings.load()->interviewDate, today.addDays(28));
    progress.refresh();
    QCOMPARE(progress.model->forecastDays().size(), 29);
    for (const QVariant &topic : progress.model->topics()) {
        const QVariantMap recall = topic.toMap();
        QVERIFY(recall.value(QStringLiteral("then")).toDouble() > 0);
        QVERIFY(recall.value(QStringLiteral("then")).toDouble() < recall.value(QStringLiteral("now")).toDouble());
    }
    // The name comes back with the date.
    ProgressInterview again({progress.keeper, progress.settings, progress.reviews, progress.catalog, progress.shell, progress.clock});
    QCOMPARE(again.name(), QStringLiteral("Acme"));
    QCOMPARE(again.date(), interview->date());
    QVERIFY(interview->clear());
    progress.refresh();
    QCOMPARE(progress.model->forecastDays().size(), ProgressViewModel::forecastLength);
}

void ProgressViewModelTest::topicsOfTheInterview()
{
    Fixture progress;
    progress.study();
    QVERIFY(progress.model->interview()->setDate(progress.model->interview()->today().addDays(7).toString(Qt::ISODate), {}, {id("java")}));
    progress.refresh();
    QCOMPARE(progress.model->topics().size(), 1);
    QCOMPARE(progress.model->topics().first().toMap().value(QStringLiteral("title")).toString(), QStringLiteral("Java"));
}

void ProgressViewModelTest::aDayGoneByIsRefused()
{
    Fixture progress;
    ProgressInterview *interview = progress.model->interview();
    QVERIFY(!interview->setDate(interview->today().addDays(-1).toString(Qt::ISODate), {}, {}));
    QVERIFY(!interview->isSet());
    QVERIFY(interview->setDate(interview->isoToday(), {}, {}));
    progress.clock.advanceMs(dayMs);
    QVERIFY(interview->isOver());
    QVERIFY(interview->lastNew().isEmpty());
}

void ProgressViewModelTest::theRangeCutsTheCharts()
{
    Fixture progress;
    Attempt attempt;
    attempt.uid = id("attempt");
    attempt.deviceId = id("device");
    attempt.drillId = id("lc-1");
    attempt.at = progress.clock.now();
    attempt.verdict = Verdict::Accepted;
    attempt.seconds = 600;
    QVERIFY(AttemptRepository(*progress.database).add(attempt).ok());
    progress.clock.advanceMs(60 * dayMs);
    progress.refresh();
    QCOMPARE(progress.model->drills().value(QStringLiteral("attempts")).toInt(), 0);
    QVERIFY(progress.model->drills().value(QStringLiteral("ever")).toBool());
    QSignalSpy changed(progress.model.get(), &ProgressViewModel::changed);
    progress.model->setRange(1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(progress.model->drills().value(QStringLiteral("accepted")).toInt(), 1);
    QCOMPARE(progress.model->time().size(), 90);
    progress.model->setRange(7);
    QCOMPARE(progress.model->range(), 2);
    QCOMPARE(progress.model->time().size(), 61);
}

void ProgressViewModelTest::figuresThatCannotBeReadAreToldAlone()
{
    const QTemporaryDir empty;
    Fixture progress(empty.filePath(QStringLiteral("missing/greenroom.db")));
    progress.refresh();
    QVERIFY(!progress.model->isLoaded());
    QVERIFY(!progress.model->error().isEmpty());
    QVERIFY(progress.model->forecastError().isEmpty());
}

QTEST_MAIN(ProgressViewModelTest)
#include "tst_progress_view_model.moc"
