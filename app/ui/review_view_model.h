#pragma once

#include "catalog_store.h"
#include "question_view_model.h"
#include "review_grade_model.h"
#include "review_progress.h"
#include "review_session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace greenroom {

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
    Q_PROPERTY(QString deckTitle READ deckTitle NOTIFY changed)
    Q_PROPERTY(QString previewText READ previewText NOTIFY changed) ///< of a card that is only looked at: when it is asked next
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)       ///< why the last press or undo was not stored; empty when it was
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

    /// Opens the room over some cards. Says false, with error(), when the schedule cannot be read.
    bool begin(const QStringList &cardIds, const QString &deckTitle, CardLanguage language);
    /// Opens one card: to be graded when it is new or due, else to be looked at.
    bool beginCard(const QString &cardId, const QString &deckTitle, CardLanguage language);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QuestionViewModel *card() { return &m_card; }
    [[nodiscard]] ReviewGradeModel *grades() { return &m_grades; }
    [[nodiscard]] ReviewProgress progress() const { return m_session ? m_session->progress() : ReviewProgress(); }
    [[nodiscard]] QString deckTitle() const { return m_deckTitle; }
    [[nodiscard]] QString previewText() const { return m_previewText; }
    [[nodiscard]] bool canUndo() const { return m_session && m_session->canUndo(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int cardNumber() const { return m_cardNumber; }

    /// Shows the answer.
    Q_INVOKABLE void reveal();
    /// Shows the answer, or presses Good where it is shown.
    Q_INVOKABLE void revealOrGood();
    /// Stores a press of 1-4 (Again, Hard, Good, Easy) and shows the next card. Nothing happens before the answer is shown.
    Q_INVOKABLE void grade(int rating);
    /// Does again what could not be stored.
    Q_INVOKABLE void tryAgain();
    /// Takes the last press back and shows its card again.
    Q_INVOKABLE void undo();
    /// The other language of the card.
    Q_INVOKABLE void switchLanguage();
    /// Leaves the room; what was pressed is stored.
    Q_INVOKABLE void close();

signals:
    void changed();
    /// A press was stored or taken back.
    void scheduleChanged();
    void closed();

private:
    void showNext();
    void showCard(const QString &cardId);
    void fail(const Error &error, const std::function<void()> &again);

    ReviewService &m_service;
    CatalogStore &m_catalog;
    const Clock &m_clock;
    QuestionViewModel m_card;
    ReviewGradeModel m_grades;
    std::unique_ptr<ReviewSession> m_session;
    Stage m_stage = Closed;
    QString m_deckTitle;
    QString m_previewText;
    QString m_error;
    std::function<void()> m_again;
    CardLanguage m_language = CardLanguage::English;
    int m_cardNumber = 0;
};

} // namespace greenroom
