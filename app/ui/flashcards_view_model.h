#pragma once

#include "catalog_store.h"
#include "flashcard_deck_model.h"
#include "review_view_model.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class BankEditing;
class BankService;
class SettingsService;
class ShellViewModel;

/// The flashcards' landing page: what waits, deck by deck, and the way into the review room.
class FlashcardsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Flashcards come from Rooms.")
    Q_PROPERTY(greenroom::FlashcardDeckModel *decks READ decks CONSTANT)
    Q_PROPERTY(greenroom::ReviewViewModel *review READ review CONSTANT)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed) ///< cards to answer now, new ones within the day's limit
    Q_PROPERTY(int newCards READ newCards NOTIFY changed)
    Q_PROPERTY(int learning READ learning NOTIFY changed)
    Q_PROPERTY(int reviews READ reviews NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed) ///< when nothing waits: when something does again
    Q_PROPERTY(int ahead READ ahead NOTIFY changed)           ///< cards that come due within aheadDays
    Q_PROPERTY(int aheadDays READ aheadDays CONSTANT)
    Q_PROPERTY(QVariantList slipping READ slipping NOTIFY changed) ///< { cardId, question, lapses, suspended } of cards that keep slipping
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)           ///< something was done today that can be taken back
    Q_PROPERTY(greenroom::BankEditing *editing READ editing CONSTANT) ///< the sheet in which a card is written; null where it cannot be
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// How many days one may study ahead, and how many cards at once.
    static constexpr int aheadLength = 7;
    static constexpr int aheadCards = 20;

    /// What flashcards read and write; all of it outlives the view-model.
    struct Needs
    {
        ReviewService &reviews;
        SettingsService &settings;
        CatalogStore &catalog;
        ShellViewModel &shell;
        const Clock &clock;
        BankService *bank = nullptr;    ///< keeps the marks of cards; may be left out
        BankEditing *editing = nullptr; ///< of this place alone: two places must not share a sheet
    };
    explicit FlashcardsViewModel(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] FlashcardDeckModel *decks() { return &m_decks; }
    [[nodiscard]] ReviewViewModel *review() { return &m_review; }
    [[nodiscard]] int waiting() const { return m_queue.counts.total(); }
    [[nodiscard]] int newCards() const { return m_queue.counts.newCards; }
    [[nodiscard]] int learning() const { return m_queue.counts.learning; }
    [[nodiscard]] int reviews() const { return m_queue.counts.review; }
    [[nodiscard]] QString nextText() const { return m_nextText; }
    [[nodiscard]] int ahead() const { return m_ahead; }
    [[nodiscard]] int aheadDays() const { return aheadLength; }
    [[nodiscard]] QVariantList slipping() const;
    [[nodiscard]] bool canUndo() const { return m_canUndo; }
    [[nodiscard]] BankEditing *editing() const { return m_needs.editing; }
    [[nodiscard]] bool isLoading() const { return !m_needs.catalog.isLoaded(); }
    [[nodiscard]] QString error() const { return m_error; }

    /// Counts again: when the place is shown, and after each press.
    Q_INVOKABLE void refresh();
    /// Opens the review room over everything that waits.
    Q_INVOKABLE void reviewAll();
    /// Opens it over one deck.
    Q_INVOKABLE void reviewDeck(const QString &topicId);
    /// Opens it over cards that come due in the next days, of one deck or, with an empty id, of all.
    Q_INVOKABLE void studyAhead(const QString &topicId);
    /// Opens it over the cards of some questions, those a search found: what waits of them, or else what comes due later, before its time.
    void studyQuestions(const QStringList &questionIds, const QString &title);
    /// Opens it over all a deck's learned cards once more; the schedule stays as it is.
    Q_INVOKABLE void cram(const QString &topicId);
    /// Opens it at the card whose answer of today is taken back.
    Q_INVOKABLE void undoLast();
    /// Sets a card that keeps slipping aside, or brings it back.
    Q_INVOKABLE void setSuspended(const QString &cardId, bool suspended);
    /// Opens the sheet over the question of a card, or a new one.
    Q_INVOKABLE void edit(const QString &cardId);
    Q_INVOKABLE void writeNew();
    /// Opens one card: graded when it is due, looked at otherwise.
    Q_INVOKABLE void openCard(const QString &cardId);

signals:
    void changed();

private:
    void takeCatalog();
    [[nodiscard]] QString titleOf(const Topic &topic) const;
    [[nodiscard]] QList<DeckRow> deckRows(const QHash<QString, CardState> &states) const;
    [[nodiscard]] QString nextWords(const QHash<QString, CardState> &states) const;
    [[nodiscard]] CardLanguage cardLanguage() const;
    /// The flashcards of a topic, those of follow-ups included; all of them for an empty id.
    [[nodiscard]] QStringList cardsOf(const QString &topicId) const;
    [[nodiscard]] QString deckTitle(const QString &topicId) const;
    void start(const QStringList &cardIds, const QString &title, SessionKind kind = SessionKind::Scheduled);
    void fail(const Error &error);
    void prepareSheet();

    Needs m_needs;
    FlashcardDeckModel m_decks;
    ReviewViewModel m_review;
    Queue m_queue;
    QList<CardState> m_slipping;
    QString m_nextText;
    QString m_error;
    int m_ahead = 0;
    bool m_canUndo = false;
};

} // namespace greenroom
