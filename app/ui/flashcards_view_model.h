#pragma once

#include "catalog_store.h"
#include "flashcard_deck_model.h"
#include "review_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

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
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    /// What flashcards read and write; all of it outlives the view-model.
    struct Needs
    {
        ReviewService &reviews;
        SettingsService &settings;
        CatalogStore &catalog;
        ShellViewModel &shell;
        const Clock &clock;
    };
    explicit FlashcardsViewModel(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] FlashcardDeckModel *decks() { return &m_decks; }
    [[nodiscard]] ReviewViewModel *review() { return &m_review; }
    [[nodiscard]] int waiting() const { return m_queue.counts.total(); }
    [[nodiscard]] int newCards() const { return m_queue.counts.newCards; }
    [[nodiscard]] int learning() const { return m_queue.counts.learning; }
    [[nodiscard]] int reviews() const { return m_queue.counts.review; }
    [[nodiscard]] QString nextText() const { return m_nextText; }
    [[nodiscard]] bool isLoading() const { return !m_needs.catalog.isLoaded(); }
    [[nodiscard]] QString error() const { return m_error; }

    /// Counts again: when the place is shown, and after each press.
    Q_INVOKABLE void refresh();
    /// Opens the review room over everything that waits.
    Q_INVOKABLE void reviewAll();
    /// Opens it over one deck.
    Q_INVOKABLE void reviewDeck(const QString &topicId);
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
    void start(const QStringList &cardIds, const QString &title);

    Needs m_needs;
    FlashcardDeckModel m_decks;
    ReviewViewModel m_review;
    Queue m_queue;
    QString m_nextText;
    QString m_error;
};

} // namespace greenroom
