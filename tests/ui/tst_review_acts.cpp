#include "core/card_id.h"
#include "flashcards_view_model.h"
#include "services/settings_service.h"
#include "shell_view_model.h"
#include "storage/database.h"
#include "storage/review_repository.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace greenroom;

namespace {

constexpr qint64 minuteMs = 60000;
constexpr qint64 dayMs = 86400000;
constexpr int again = 1;
constexpr int good = 3;
constexpr int easy = 4;

QString id(const char *text) { return QString::fromLatin1(text); }

/// Flashcards over a real database in a folder of its own.
struct Fixture
{
    explicit Fixture(ButtonMode buttons = ButtonMode::Four)
        : database(Database::open(folder.filePath(QStringLiteral("greenroom.db")), clock).value())
        , settings(*database)
        , reviews(*database, clock, QStringLiteral("device"), options(buttons))
    {
        shell.setLanguage(QStringLiteral("en"));
        model = std::make_unique<FlashcardsViewModel>(FlashcardsViewModel::Needs{reviews, settings, catalog, shell, clock});
        catalog.set(test::sampleBank());
    }
    static ReviewOptions options(ButtonMode buttons)
    {
        ReviewOptions made;
        made.newPerDay = 50;
        made.scheduler.fuzz = Fuzz::Off;
        made.balanceLoad = false;
        made.buttons = buttons;
        return made;
    }
    [[nodiscard]] ReviewViewModel &room() const { return *model->review(); }
    [[nodiscard]] QString shown() const { return model->review()->cardId(); }
    [[nodiscard]] CardState state(const QString &cardId) const { return reviews.state(cardId).value(); }
    [[nodiscard]] int lines() const { return int(ReviewRepository(*database).all().value().size()); }
    void press(int rating)
    {
        room().reveal();
        room().grade(rating);
    }
    /// Learns every card, so that all of them have an interval.
    void learnAll()
    {
        for (const QString &cardId : reviews.cards())
            QVERIFY(reviews.answer(cardId, Rating::Easy, 1000).ok());
        model->refresh();
    }
    /// Lets a card slip so many times, each time on the day it is due.
    void slip(const QString &cardId, int times)
    {
        QVERIFY(reviews.answer(cardId, Rating::Easy, 0).ok());
        for (int lapse = 0; lapse < times; ++lapse) {
            clock.advanceMs(state(cardId).intervalDays * dayMs + dayMs);
            QVERIFY(reviews.answer(cardId, Rating::Again, 0).ok());
            clock.advanceMs(30 * minuteMs);
            QVERIFY(reviews.answer(cardId, Rating::Good, 0).ok());
        }
        model->refresh();
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

} // namespace

/// What the review room does besides grading in turn: undo over sittings, cards put off, extra sittings, cards that slip.
class ReviewActsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoReachesEarlierSittingsOfTheDay();
    void undoEndsWithTheDay();
    void redoDoesItAgain();
    void buryAndItsUndo();
    void setAsideAndDueDay();
    void startingOverKeepsTheLog();
    void aFailedActKeepsTheCard();
    void cramLeavesTheScheduleAlone();
    void cramAsksAgainWhatWasForgotten();
    void aheadMovesTheSchedule();
    void whatASearchFoundIsASession();
    void twoGrades();
    void theEighthLapseIsTold();
    void cardsThatSlipAreListed();
    void aFollowUpIsACardOfItsOwn();
    void newWordsAppearInPlace();
    void recallOfADeck();
    void modelsHold();
};

void ReviewActsTest::undoReachesEarlierSittingsOfTheDay()
{
    Fixture cards;
    cards.model->reviewDeck(id("aws"));
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    cards.room().close();
    QVERIFY(cards.model->canUndo());
    cards.model->undoLast();
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QCOMPARE(cards.shown(), id("aws-1"));
    QVERIFY(cards.state(id("aws-1")).phase == CardPhase::New);
    QVERIFY(!cards.room().canUndo());
}

void ReviewActsTest::undoEndsWithTheDay()
{
    Fixture cards;
    cards.model->reviewDeck(id("aws"));
    cards.press(easy);
    cards.room().close();
    cards.clock.advanceMs(dayMs);
    cards.model->refresh();
    QVERIFY(!cards.model->canUndo());
    cards.model->reviewAll();
    QVERIFY(!cards.room().canUndo());
}

void ReviewActsTest::redoDoesItAgain()
{
    Fixture cards;
    cards.model->reviewDeck(id("java"));
    cards.press(easy);
    const CardState answered = cards.state(id("java-1"));
    QVERIFY(!cards.room().canRedo());
    cards.room().undo();
    QCOMPARE(cards.shown(), id("java-1"));
    QVERIFY(cards.room().canRedo());
    cards.room().redo();
    QCOMPARE(cards.shown(), id("java-2"));
    QVERIFY(cards.state(id("java-1")) == answered);
    QVERIFY(!cards.room().canRedo());
}

void ReviewActsTest::buryAndItsUndo()
{
    Fixture cards;
    cards.model->reviewDeck(id("java"));
    QSignalSpy told(&cards.room(), &ReviewViewModel::told);
    cards.room().bury();
    QCOMPARE(told.size(), 1);
    QCOMPARE(cards.shown(), id("java-2"));
    QVERIFY(cards.state(id("java-1")).buriedUntil.isValid());
    cards.room().undo();
    QCOMPARE(cards.shown(), id("java-1"));
    QVERIFY(!cards.state(id("java-1")).buriedUntil.isValid());
}

void ReviewActsTest::setAsideAndDueDay()
{
    Fixture cards;
    cards.model->reviewDeck(id("java"));
    cards.room().setAside();
    QVERIFY(cards.state(id("java-1")).suspended);
    QCOMPARE(cards.shown(), id("java-2"));
    cards.room().setDue(5);
    QCOMPARE(cards.shown(), id("java-3"));
    QCOMPARE(cards.state(id("java-2")).dueDay, studyDay(cards.clock.now()).addDays(5));
    cards.room().undo();
    cards.room().undo();
    QCOMPARE(cards.shown(), id("java-1"));
    QVERIFY(!cards.state(id("java-1")).suspended);
}

void ReviewActsTest::startingOverKeepsTheLog()
{
    Fixture cards;
    cards.slip(id("java-1"), 1);
    const int before = cards.lines();
    cards.clock.advanceMs(400 * dayMs);
    cards.model->reviewDeck(id("java"));
    QCOMPARE(cards.shown(), id("java-1"));
    QVERIFY(!cards.room().isFresh());
    cards.room().startOver();
    QVERIFY(cards.state(id("java-1")).phase == CardPhase::New);
    QCOMPARE(cards.lines(), before + 1);
}

void ReviewActsTest::aFailedActKeepsTheCard()
{
    Fixture cards;
    cards.model->reviewDeck(id("java"));
    QVERIFY(cards.database->execute(QStringLiteral("PRAGMA query_only = ON")).ok());
    cards.room().bury();
    QCOMPARE(cards.shown(), id("java-1"));
    QVERIFY(!cards.room().error().isEmpty());
    QVERIFY(cards.database->execute(QStringLiteral("PRAGMA query_only = OFF")).ok());
    cards.room().tryAgain();
    QCOMPARE(cards.shown(), id("java-2"));
    QVERIFY(cards.room().error().isEmpty());
}

void ReviewActsTest::cramLeavesTheScheduleAlone()
{
    Fixture cards;
    cards.learnAll();
    const auto before = cards.reviews.states().value();
    cards.model->cram(id("java"));
    QVERIFY(cards.room().isExtra());
    QCOMPARE(cards.room().progress().total, 3);
    for (int press = 0; press < 3; ++press)
        cards.press(good);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    QVERIFY(cards.reviews.states().value() == before);
    QVERIFY(ReviewRepository(*cards.database).all().value().last().kind == ReviewKind::Cram);
}

void ReviewActsTest::cramAsksAgainWhatWasForgotten()
{
    Fixture cards;
    cards.learnAll();
    cards.model->cram(id("java"));
    const QString first = cards.shown();
    cards.press(again);
    cards.press(good);
    cards.press(good);
    QCOMPARE(cards.shown(), first);
    cards.room().undo(); // the press on the third card
    QVERIFY(cards.shown() != first);
    cards.press(good);
    QCOMPARE(cards.shown(), first);
    cards.press(good);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
}

void ReviewActsTest::aheadMovesTheSchedule()
{
    Fixture cards;
    cards.learnAll();
    for (const QString &cardId : cards.reviews.cards())
        QVERIFY(cards.reviews.setDue(cardId, studyDay(cards.clock.now()).addDays(2)).ok());
    cards.clock.advanceMs(dayMs);
    cards.model->refresh();
    QCOMPARE(cards.model->waiting(), 0);
    QCOMPARE(cards.model->ahead(), 6);
    cards.model->studyAhead(id("java"));
    QCOMPARE(cards.room().progress().total, 3);
    const QString first = cards.shown();
    const QDate due = cards.state(first).dueDay;
    cards.press(easy);
    QVERIFY(cards.state(first).dueDay > due);
    cards.press(easy);
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
}

void ReviewActsTest::whatASearchFoundIsASession()
{
    Fixture cards;
    cards.model->studyQuestions({id("java-2"), id("aws-1")}, id("lock"));
    QCOMPARE(cards.room().deckTitle(), id("lock"));
    QCOMPARE(cards.room().progress().total, 2);
    cards.press(easy);
    cards.press(easy);
    QCOMPARE(cards.room().stage(), ReviewViewModel::Ended);
    cards.room().close();
    // Nothing of it waits any more: what comes due later is asked before its time.
    cards.clock.advanceMs(dayMs);
    cards.model->studyQuestions({id("java-2"), id("aws-1")}, id("lock"));
    QCOMPARE(cards.room().stage(), ReviewViewModel::Asking);
    QCOMPARE(cards.room().progress().total, 2);
}

void ReviewActsTest::twoGrades()
{
    Fixture cards(ButtonMode::Two);
    cards.model->reviewDeck(id("java"));
    ReviewGradeModel *grades = cards.room().grades();
    QCOMPARE(grades->count(), 2);
    QCOMPARE(grades->data(grades->index(0), ReviewGradeModel::NameRole).toString(), QStringLiteral("Forgot"));
    QCOMPARE(grades->data(grades->index(1), ReviewGradeModel::NameRole).toString(), QStringLiteral("Got it"));
    cards.room().reveal();
    cards.room().press(4); // no such grade
    QCOMPARE(cards.lines(), 0);
    cards.room().press(2);
    QVERIFY(ReviewRepository(*cards.database).all().value().last().rating == Rating::Good);
    cards.room().reveal();
    cards.room().press(1);
    QVERIFY(ReviewRepository(*cards.database).all().value().last().rating == Rating::Again);
}

void ReviewActsTest::theEighthLapseIsTold()
{
    Fixture cards;
    cards.slip(id("java-1"), 7);
    cards.clock.advanceMs(cards.state(id("java-1")).intervalDays * dayMs + dayMs);
    cards.model->reviewDeck(id("java"));
    QCOMPARE(cards.shown(), id("java-1"));
    cards.press(again);
    const ReviewLeech leech = cards.room().leech();
    QCOMPARE(leech.cardId, id("java-1"));
    QCOMPARE(leech.lapses, 8);
    QVERIFY(!leech.question.isEmpty());
    QVERIFY(leech.suspended); // as the settings say
    cards.room().settleLeech();
    QVERIFY(!cards.state(id("java-1")).suspended);
    QVERIFY(cards.room().leech().cardId.isEmpty());
}

void ReviewActsTest::cardsThatSlipAreListed()
{
    Fixture cards;
    cards.slip(id("java-1"), 8);
    QCOMPARE(cards.model->slipping().size(), 1);
    const QVariantMap row = cards.model->slipping().first().toMap();
    QCOMPARE(row.value(QStringLiteral("cardId")).toString(), id("java-1"));
    QCOMPARE(row.value(QStringLiteral("lapses")).toInt(), 8);
    const bool suspended = row.value(QStringLiteral("suspended")).toBool();
    cards.model->setSuspended(id("java-1"), !suspended);
    QCOMPARE(cards.model->slipping().first().toMap().value(QStringLiteral("suspended")).toBool(), !suspended);
}

void ReviewActsTest::aFollowUpIsACardOfItsOwn()
{
    Fixture cards;
    const QString followUp = followUpCardId(id("java-1"), 2);
    Catalog content = test::sampleBank();
    content.questions.first().followUpCards.insert(2, followUp);
    cards.catalog.set(content);
    cards.reviews.setCards({followUp});
    cards.model->refresh();
    QCOMPARE(cards.model->decks()->count(), 1);
    cards.model->reviewAll();
    QCOMPARE(cards.shown(), followUp);
    QCOMPARE(cards.room().card()->question(), QStringLiteral("English follow-up two"));
    QCOMPARE(cards.room().card()->followUps()->count(), 0);
    cards.press(easy);
    QVERIFY(cards.state(followUp).phase == CardPhase::Review);
}

void ReviewActsTest::newWordsAppearInPlace()
{
    Fixture cards;
    cards.model->reviewDeck(id("java"));
    cards.room().reveal();
    const int number = cards.room().cardNumber();
    Catalog changed = test::sampleBank();
    changed.questions[0].english.question = QStringLiteral("Rewritten?");
    cards.catalog.set(changed);
    QCOMPARE(cards.room().card()->question(), QStringLiteral("Rewritten?"));
    QCOMPARE(cards.room().stage(), ReviewViewModel::Answered);
    QCOMPARE(cards.room().cardNumber(), number);
    QCOMPARE(cards.room().card()->followUps()->openCount(), 1);
}

void ReviewActsTest::recallOfADeck()
{
    Fixture cards;
    const FlashcardDeckModel *decks = cards.model->decks();
    QCOMPARE(decks->data(decks->index(0), FlashcardDeckModel::RecallRole).toDouble(), -1.0);
    cards.learnAll();
    QCOMPARE(decks->data(decks->index(0), FlashcardDeckModel::RecallRole).toDouble(), 100.0);
    cards.clock.advanceMs(30 * dayMs);
    cards.model->refresh();
    const double recall = decks->data(decks->index(0), FlashcardDeckModel::RecallRole).toDouble();
    QVERIFY(recall > 10 && recall < 100);
}

void ReviewActsTest::modelsHold()
{
    Fixture cards;
    const QAbstractItemModelTester decks(cards.model->decks(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester grades(cards.room().grades(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    cards.learnAll();
    cards.model->cram(id("java"));
    cards.press(good);
    cards.room().close();
    ReviewOptions two = cards.reviews.options();
    two.buttons = ButtonMode::Two;
    cards.reviews.setOptions(two);
    cards.model->cram(id("aws"));
    QCOMPARE(cards.room().grades()->count(), 2);
    cards.press(good);
    cards.catalog.set(Catalog());
    QCOMPARE(cards.model->decks()->count(), 0);
}

QTEST_MAIN(ReviewActsTest)
#include "tst_review_acts.moc"
