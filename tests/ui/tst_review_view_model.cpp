#include "flashcards_view_model.h"
#include "review_words.h"
#include "services/settings_service.h"
#include "shell_view_model.h"
#include "storage/database.h"
#include "storage/review_repository.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace greenroom;

namespace {

/// Flashcards over a real database in a folder of its own.
struct Fixture
{
    explicit Fixture(int newPerDay = 5)
        : database(Database::open(folder.filePath(QStringLiteral("greenroom.db")), clock).value())
        , settings(*database)
        , reviews(*database, clock, QStringLiteral("device"), options(newPerDay))
    {
        shell.setLanguage(QStringLiteral("en"));
        model = std::make_unique<FlashcardsViewModel>(FlashcardsViewModel::Needs{reviews, settings, catalog, shell, clock});
        catalog.set(test::sampleBank());
    }
    static ReviewOptions options(int newPerDay)
    {
        ReviewOptions made;
        made.newPerDay = newPerDay;
        made.scheduler.fuzz = Fuzz::Off;
        return made;
    }
    [[nodiscard]] ReviewViewModel &room() const { return *model->review(); }
    [[nodiscard]] QList<ReviewEntry> log() const { return ReviewRepository(*database).all().value(); }
    [[nodiscard]] QString interval(int rating) const
    {
        const ReviewGradeModel *grades = model->review()->grades();
        return grades->data(grades->index(rating - 1), ReviewGradeModel::IntervalRole).toString();
    }
    void press(int rating)
    {
        room().reveal();
        room().grade(rating);
    }
    void makeReadOnly(const char *state)
    {
        QVERIFY(database->execute(QStringLiteral("PRAGMA query_only = %1").arg(QLatin1String(state))).ok());
    }

    FixedClock clock{test::pinnedMoment()};
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    SettingsService settings;
    ReviewService reviews;
    CatalogStore catalog;
    ShellViewModel shell;
    std::unique_ptr<FlashcardsViewModel> model;
};

constexpr int again = 1;
constexpr int good = 3;
constexpr int easy = 4;
constexpr qint64 minuteMs = 60000;

} // namespace

/// Flashcards: what waits, and the review room press by press.
class TestReviewViewModel : public QObject
{
    Q_OBJECT

private slots:
    void landingCountsDecks();
    void nothingIsGradedBeforeTheAnswerIsShown();
    void eachPressIsStoredBeforeTheNextCard();
    void buttonsShowWhatThePressGives();
    void spaceShowsThenGradesGood();
    void theTimeToAnswerIsRecorded();
    void aCardPressedAgainComesBackInTheSameSitting();
    void countsAndPosition();
    void undoBringsTheCardBack();
    void undoOfTheLastCard();
    void aFailedSaveKeepsTheCard();
    void theEndTellsWhatHappened();
    void nothingWaits();
    void aSingleCard();
    void languageGoesWithTheSitting();
    void words_data();
    void words();
};

void TestReviewViewModel::landingCountsDecks()
{
    Fixture cards;
    QCOMPARE(cards.model->waiting(), 5); // the day's limit of new cards
    QCOMPARE(cards.model->newCards(), 5);
    QCOMPARE(cards.shell.dueCount(), 5);
    QCOMPARE(cards.model->decks()->count(), 3);
    const FlashcardDeckModel *decks = cards.model->decks();
    QCOMPARE(decks->data(decks->index(0), FlashcardDeckModel::UnseenRole).toInt(), 3);
    QVERIFY(cards.reviews.answer(QStringLiteral("java-1"), Rating::Again, 0).ok());
    cards.clock.advanceMs(2 * minuteMs);
    cards.model->refresh();
    QCOMPARE(decks->data(decks->index(0), FlashcardDeckModel::DueRole).toInt(), 1);
    QCOMPARE(decks->data(decks->index(0), FlashcardDeckModel::UnseenRole).toInt(), 2);
}

void TestReviewViewModel::nothingIsGradedBeforeTheAnswerIsShown()
{
    Fixture cards;
    cards.model->reviewAll();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QCOMPARE(cards.interval(good), QString());
    cards.room().grade(good);
    QCOMPARE(cards.log().size(), 0);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-1"));
    cards.room().reveal();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Answered);
    QCOMPARE(cards.room().card()->followUps()->openCount(), 1);
    cards.room().grade(9);
    QCOMPARE(cards.log().size(), 0);
}

void TestReviewViewModel::eachPressIsStoredBeforeTheNextCard()
{
    Fixture cards;
    cards.model->reviewAll();
    int stored = -1;
    connect(&cards.room(), &ReviewViewModel::changed, this, [&] {
        if (cards.room().stage() == ReviewViewModel::Asking && stored < 0)
            stored = int(cards.log().size());
    });
    cards.room().reveal();
    stored = -1;
    cards.room().grade(good);
    QCOMPARE(stored, 1);
    QCOMPARE(cards.log().first().cardId, QStringLiteral("java-1"));
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-2"));
    QCOMPARE(cards.room().card()->followUps()->openCount(), 0);
}

void TestReviewViewModel::buttonsShowWhatThePressGives()
{
    Fixture cards;
    cards.model->reviewAll();
    cards.room().reveal();
    const QString promised = cards.interval(easy);
    QVERIFY(!promised.isEmpty());
    cards.room().grade(easy);
    const CardState state = cards.reviews.state(QStringLiteral("java-1")).value();
    Outcome kept;
    kept.intervalDays = state.intervalDays;
    QVERIFY(state.intervalDays > 0);
    QCOMPARE(promised, intervalWords(kept));
}

void TestReviewViewModel::spaceShowsThenGradesGood()
{
    Fixture cards;
    cards.model->reviewAll();
    cards.room().revealOrGood();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Answered);
    QCOMPARE(cards.log().size(), 0);
    cards.room().revealOrGood();
    QCOMPARE(cards.log().size(), 1);
    QVERIFY(cards.log().first().rating == Rating::Good);
}

void TestReviewViewModel::theTimeToAnswerIsRecorded()
{
    Fixture cards;
    cards.model->reviewAll();
    cards.clock.advanceMs(4200);
    cards.room().reveal();
    cards.clock.advanceMs(800);
    cards.room().grade(good);
    QCOMPARE(cards.log().first().durationMs, 5000);
}

void TestReviewViewModel::aCardPressedAgainComesBackInTheSameSitting()
{
    Fixture cards;
    cards.model->reviewDeck(QStringLiteral("java"));
    cards.press(again);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-2"));
    cards.clock.advanceMs(2 * minuteMs);
    cards.press(easy);
    // Its minute is over: before the next new card.
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-1"));
    QCOMPARE(cards.room().progress().kind, 1);
    cards.press(easy);
    cards.press(again);
    // The last card comes at once rather than after a minute of waiting.
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-3"));
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
}

void TestReviewViewModel::countsAndPosition()
{
    Fixture cards;
    cards.model->reviewDeck(QStringLiteral("java"));
    ReviewProgress progress = cards.room().progress();
    QCOMPARE(progress.position, 1);
    QCOMPARE(progress.total, 3);
    QCOMPARE(progress.newCards, 3);
    QCOMPARE(progress.kind, 0);
    cards.press(good); // waits ten minutes
    progress = cards.room().progress();
    QCOMPARE(progress.position, 2);
    QCOMPARE(progress.total, 3);
    QCOMPARE(progress.newCards, 2);
    QCOMPARE(progress.learning, 1);
    QCOMPARE(progress.done, 1);
}

void TestReviewViewModel::undoBringsTheCardBack()
{
    Fixture cards;
    cards.model->reviewAll();
    QVERIFY(!cards.room().canUndo());
    cards.press(easy);
    QVERIFY(cards.room().canUndo());
    cards.room().undo();
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-1"));
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QVERIFY(cards.reviews.state(QStringLiteral("java-1"))->phase == CardPhase::New);
    QVERIFY(!cards.room().canUndo());
    QCOMPARE(cards.model->waiting(), 5);
}

void TestReviewViewModel::undoOfTheLastCard()
{
    Fixture cards;
    cards.model->reviewDeck(QStringLiteral("aws"));
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    cards.room().undo();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("aws-1"));
}

void TestReviewViewModel::aFailedSaveKeepsTheCard()
{
    Fixture cards;
    cards.model->reviewAll();
    cards.room().reveal();
    cards.makeReadOnly("ON");
    cards.room().grade(easy);
    QVERIFY(!cards.room().error().isEmpty());
    QCOMPARE(cards.room().stage(), ReviewViewModel::Answered);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-1"));
    cards.makeReadOnly("OFF");
    cards.room().tryAgain();
    QCOMPARE(cards.room().error(), QString());
    QCOMPARE(cards.log().size(), 1);
    QVERIFY(cards.log().first().rating == Rating::Easy);
    QCOMPARE(cards.room().card()->questionId(), QStringLiteral("java-2"));
}

void TestReviewViewModel::theEndTellsWhatHappened()
{
    Fixture cards;
    cards.model->reviewDeck(QStringLiteral("java"));
    cards.press(easy);
    cards.press(easy);
    cards.clock.advanceMs(12 * minuteMs);
    cards.press(good); // ten minutes from now: later today
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    const QString summary = cards.room().summary();
    QVERIFY2(summary.startsWith(QStringLiteral("3 card")) && summary.contains(QStringLiteral("12 min")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("3 recalled, 1 again later today.")), qPrintable(summary));
    QSignalSpy closed(&cards.room(), &ReviewViewModel::closed);
    cards.room().close();
    QCOMPARE(closed.count(), 1);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Closed);
}

void TestReviewViewModel::nothingWaits()
{
    Fixture cards(0);
    QCOMPARE(cards.model->waiting(), 0);
    QCOMPARE(cards.model->nextText(), QStringLiteral("No cards due."));
    cards.model->reviewAll();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Closed);
    QVERIFY(cards.reviews.answer(QStringLiteral("java-1"), Rating::Good, 0).ok());
    cards.model->refresh();
    QVERIFY2(cards.model->nextText().contains(QStringLiteral("later today")), qPrintable(cards.model->nextText()));
    QVERIFY(cards.reviews.answer(QStringLiteral("java-1"), Rating::Easy, 0).ok());
    cards.model->refresh();
    QVERIFY2(cards.model->nextText().startsWith(QStringLiteral("No cards due. Come back")), qPrintable(cards.model->nextText()));
}

void TestReviewViewModel::aSingleCard()
{
    Fixture cards;
    cards.model->openCard(QStringLiteral("aws-1"));
    QVERIFY(!cards.room().previewText().isEmpty()); // new: it has its turn
    cards.room().revealOrGood();
    cards.room().revealOrGood();
    QCOMPARE(cards.log().size(), 0);
    cards.room().close();
    QVERIFY(cards.reviews.answer(QStringLiteral("aws-1"), Rating::Again, 0).ok());
    cards.clock.advanceMs(2 * minuteMs);
    cards.model->openCard(QStringLiteral("aws-1"));
    QCOMPARE(cards.room().previewText(), QString());
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    cards.model->openCard(QStringLiteral("gone"));
    QVERIFY(!cards.model->error().isEmpty());
}

void TestReviewViewModel::languageGoesWithTheSitting()
{
    Fixture cards;
    cards.model->reviewAll();
    QCOMPARE(cards.room().card()->language(), QuestionViewModel::English);
    cards.room().switchLanguage();
    QCOMPARE(cards.room().card()->question(), QStringLiteral("中文 question java-1"));
    cards.press(easy);
    QCOMPARE(cards.room().card()->question(), QStringLiteral("中文 question java-2"));
}

void TestReviewViewModel::words_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("start");
    QTest::newRow("minute") << 0 << qint64(60) << "1 min";
    QTest::newRow("at once") << 0 << qint64(0) << "1 min";
    QTest::newRow("ten minutes") << 0 << qint64(600) << "10 min";
    QTest::newRow("hours") << 0 << qint64(7200) << "2 h";
    QTest::newRow("days") << 9 << qint64(0) << "9 day";
    QTest::newRow("exact days") << 364 << qint64(0) << "364 day";
    QTest::newRow("years") << 730 << qint64(0) << "2.0 years";
}

void TestReviewViewModel::words()
{
    QFETCH(int, days);
    QFETCH(qint64, seconds);
    QFETCH(QString, start);
    Outcome outcome;
    outcome.intervalDays = days;
    outcome.delaySeconds = seconds;
    QVERIFY2(intervalWords(outcome).startsWith(start), qPrintable(intervalWords(outcome)));
}

QTEST_MAIN(TestReviewViewModel)
#include "tst_review_view_model.moc"
