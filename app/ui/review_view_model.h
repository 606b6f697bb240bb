#pragma once

#include "catalog_store.h"
#include "question_view_model.h"
#include "review_grade_model.h"
#include "review_leech.h"
#include "review_progress.h"
#include "review_session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace greenroom {

class BankEditing;
class BankService;

/// The review room: one card at a time, question first. A press is stored before the next card shows; when it cannot be stored, the card
/// stays with the reason and the press can be tried again.
class ReviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Reviews come from Flashcards.")
    Q_PROPERTY(greenroom::ReviewViewModel::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(greenroom::QuestionViewModel *card READ card CONSTANT)
    Q_PROPERTY(greenroom::ReviewGradeModel *grades READ grades CONSTANT)
    Q_PROPERTY(greenroom::ReviewProgress progress READ progress NOTIFY changed)
    Q_PROPERTY(greenroom::ReviewLeech leech READ leech NOTIFY changed)
    Q_PROPERTY(QString cardId READ cardId NOTIFY changed)
    Q_PROPERTY(QString deckTitle READ deckTitle NOTIFY changed)
    Q_PROPERTY(QString previewText READ previewText NOTIFY changed) ///< of a card that is only looked at: when it is asked next
    Q_PROPERTY(bool extra READ isExtra NOTIFY changed)              ///< the schedule stays as it is
    Q_PROPERTY(bool fresh READ isFresh NOTIFY changed)              ///< the card was never answered
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)       ///< why the last act was not stored; empty when it was
    Q_PROPERTY(QString summary READ summary NOTIFY changed)   ///< the sentence of the end
    Q_PROPERTY(int cardNumber READ cardNumber NOTIFY changed) ///< changes with each card shown

public:
    enum Stage {
        Closed,   ///< no review is open
        Asking,   ///< the question alone
        Answered, ///< with the answer, waiting for a grade
        Ended     ///< every card was answered
    };
    Q_ENUM(Stage)

    ReviewViewModel(ReviewService &service, CatalogStore &catalog, const Clock &clock, QObject *parent = nullptr);

    /// Where marks of cards are kept; without it they cannot be marked.
    void setBank(BankService *bank) { m_bank = bank; }
    /// What takes an edit of a card back; without it edits have no undo here.
    void setEditing(BankEditing *editing) { m_editing = editing; }
    /// A question was written just now: the next undo() takes that back, unless something else is done before.
    void noteEdit();

    /// Opens the room over some cards. Says false, with error(), when the schedule cannot be read.
    bool begin(const QStringList &cardIds, const QString &deckTitle, CardLanguage language, SessionKind kind = SessionKind::Scheduled);
    /// Opens one card: to be graded when it is new or due, else to be looked at.
    bool beginCard(const QString &cardId, const QString &deckTitle, CardLanguage language);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QuestionViewModel *card() { return &m_card; }
    [[nodiscard]] ReviewGradeModel *grades() { return &m_grades; }
    [[nodiscard]] ReviewProgress progress() const { return m_session ? m_session->progress() : ReviewProgress(); }
    [[nodiscard]] ReviewLeech leech() const { return m_leech; }
    [[nodiscard]] QString cardId() const { return m_cardId; }
    [[nodiscard]] QString deckTitle() const { return m_deckTitle; }
    [[nodiscard]] QString previewText() const { return m_previewText; }
    [[nodiscard]] bool isExtra() const { return m_session && m_session->kind() == SessionKind::Cram; }
    [[nodiscard]] bool isFresh() const;
    [[nodiscard]] bool canUndo() const { return m_session && (m_canUndo || !m_editsMs.isEmpty()); }
    [[nodiscard]] bool canRedo() const { return m_session && m_canRedo; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int cardNumber() const { return m_cardNumber; }

    /// Shows the answer.
    Q_INVOKABLE void reveal();
    /// Shows the answer, or presses Good where it is shown.
    Q_INVOKABLE void revealOrGood();
    /// Stores a press of 1-4 (Again, Hard, Good, Easy) and shows the next card. Nothing happens before the answer is shown.
    Q_INVOKABLE void grade(int rating);
    /// The digit of a key: with two grades 1 is Forgot, 2 and 3 are Got it.
    Q_INVOKABLE void press(int digit);
    /// Does again what could not be stored.
    Q_INVOKABLE void tryAgain();
    /// Takes the latest act of today back and shows its card again.
    Q_INVOKABLE void undo();
    /// Does again what was undone.
    Q_INVOKABLE void redo();
    /// The other language of the card.
    Q_INVOKABLE void switchLanguage();

    /// Hides the card until tomorrow.
    Q_INVOKABLE void bury();
    /// Suspends the card until the user brings it back.
    Q_INVOKABLE void setAside();
    /// Asks the card so many days from today on, 0 for today.
    Q_INVOKABLE void setDue(int days);
    /// Makes the card new again; its log stays.
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void markShaky();
    Q_INVOKABLE void markSolid();
    /// Sets the card that keeps slipping aside, or brings it back where that was done.
    Q_INVOKABLE void settleLeech();
    Q_INVOKABLE void closeLeech();

    /// Leaves the room; what was pressed is stored.
    Q_INVOKABLE void close();

signals:
    void changed();
    /// A press was stored or taken back.
    void scheduleChanged();
    /// Something happened to a card that undo() takes back: a sentence to tell.
    void told(const QString &sentence);
    /// The same of something that has no undo.
    void noted(const QString &sentence);
    void closed();

private:
    /// A change to a card's schedule, as the service makes it.
    using Act = std::function<Result<CardState>()>;
    void showNext();
    void showCard(const QString &cardId);
    [[nodiscard]] std::optional<Question> questionOf(const QString &cardId) const;
    void takeCatalog();
    void readUndo();
    [[nodiscard]] bool undoEdit();
    void perform(const Act &act, const QString &sentence);
    void mark(bool solid);
    void fail(const Error &error, const std::function<void()> &again);

    ReviewService &m_service;
    CatalogStore &m_catalog;
    const Clock &m_clock;
    BankService *m_bank = nullptr;
    BankEditing *m_editing = nullptr;
    QList<qint64> m_editsMs; ///< when questions were written in this sitting, oldest first
    qint64 m_lastActMs = 0;  ///< of the latest act of the schedule that can be undone
    QuestionViewModel m_card;
    ReviewGradeModel m_grades;
    std::unique_ptr<ReviewSession> m_session;
    ReviewLeech m_leech;
    Stage m_stage = Closed;
    QString m_cardId;
    QString m_deckTitle;
    QString m_previewText;
    QString m_error;
    std::function<void()> m_again;
    CardLanguage m_language = CardLanguage::English;
    int m_cardNumber = 0;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace greenroom
