#pragma once

#include "bank_editing.h"
#include "bank_note_view_model.h"
#include "bank_shelf.h"
#include "bank_words.h"
#include "catalog_store.h"
#include "import_view_model.h"
#include "question_view_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace greenroom {

class FollowUpCards;
class SettingsService;
class ShellViewModel;

/// The question bank: which questions are listed, which one is open, and what the user says of it.
class BankViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The question bank comes from Rooms.")
    Q_PROPERTY(greenroom::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(greenroom::QuestionModel *questions READ questions CONSTANT)
    Q_PROPERTY(greenroom::QuestionViewModel *question READ question CONSTANT)
    Q_PROPERTY(greenroom::BankNoteViewModel *note READ note CONSTANT)
    Q_PROPERTY(greenroom::BankEditing *editing READ editing CONSTANT)         ///< null where questions cannot be written
    Q_PROPERTY(greenroom::ImportViewModel *importing READ importing CONSTANT) ///< null where nothing can be imported
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY listChanged)
    Q_PROPERTY(QString shownSearch READ shownSearch NOTIFY listChanged)          ///< the search whose matches are listed
    Q_PROPERTY(QString topicId READ topicId WRITE setTopicId NOTIFY listChanged) ///< empty = all topics
    Q_PROPERTY(greenroom::BankViewModel::Filter filter READ filter WRITE setFilter NOTIFY listChanged)
    Q_PROPERTY(greenroom::BankViewModel::Order order READ order WRITE setOrder NOTIFY listChanged)
    Q_PROPERTY(bool archiveShown READ isArchiveShown WRITE setArchiveShown NOTIFY listChanged)
    Q_PROPERTY(int importedShown READ importedShown NOTIFY listChanged) ///< only what an import brought is listed: so many; 0 = everything
    Q_PROPERTY(bool bulletPage READ isBulletPage NOTIFY listChanged)    ///< the topic is shown as ticks
    Q_PROPERTY(bool bulletsFull READ isBulletsFull NOTIFY listChanged)  ///< the bullet page holds no more
    Q_PROPERTY(int bulletsLeftOut READ bulletsLeftOut NOTIFY listChanged)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged)
    Q_PROPERTY(greenroom::QuestionModel::State mark READ mark NOTIFY selectionChanged)
    Q_PROPERTY(QString cardText READ cardText NOTIFY selectionChanged) ///< "card due in 9 days"
    Q_PROPERTY(bool loading READ isLoading NOTIFY listChanged)
    Q_PROPERTY(QString contentProblem READ contentProblem NOTIFY listChanged) ///< a file that cannot be read, with its line
    Q_PROPERTY(bool cardsOffered READ areCardsOffered NOTIFY listChanged)     ///< follow-ups can be made cards of their own
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)                  ///< what could not be stored or read
    Q_PROPERTY(bool retryable READ isRetryable NOTIFY errorChanged)           ///< tryAgain() may help

public:
    enum Filter { AllStates, NotStarted, Shaky, Solid };
    Q_ENUM(Filter)
    /// BankOrder, for QML.
    enum Order { UsualOrder, ByQuestion, DueFirst, ShakyFirst };
    Q_ENUM(Order)

    /// The most bullets a bullet page shows.
    static constexpr int bulletLimit = BankShelf::bulletLimit;

    /// What the bank reads and writes; all of it outlives the view-model.
    struct Needs
    {
        BankService &bank;
        ReviewService &reviews;
        SettingsService &settings;
        CatalogStore &catalog;
        ShellViewModel &shell;
        const Clock &clock;
        QString databasePath; ///< the search has a connection of its own
        BankEditing *editing = nullptr;
        ImportViewModel *importing = nullptr;
        FollowUpCards *followUpCards = nullptr; ///< makes follow-ups cards of their own
    };
    explicit BankViewModel(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] TopicModel *topics() { return &m_shelf.topics(); }
    [[nodiscard]] QuestionModel *questions() { return &m_shelf.questions(); }
    [[nodiscard]] QuestionViewModel *question() { return &m_question; }
    [[nodiscard]] BankNoteViewModel *note() { return &m_note; }
    [[nodiscard]] BankEditing *editing() const { return m_needs.editing; }
    [[nodiscard]] ImportViewModel *importing() const { return m_needs.importing; }
    [[nodiscard]] QString searchText() const { return m_shelf.searchText(); }
    void setSearchText(const QString &text) { m_shelf.setSearchText(text); }
    [[nodiscard]] QString shownSearch() const { return m_shelf.shownSearch(); }
    [[nodiscard]] QString topicId() const { return m_shelf.topicId(); }
    void setTopicId(const QString &topicId) { m_shelf.setTopicId(topicId); }
    [[nodiscard]] Filter filter() const;
    void setFilter(Filter filter);
    [[nodiscard]] Order order() const { return static_cast<Order>(m_shelf.order()); }
    void setOrder(Order order) { m_shelf.setOrder(static_cast<BankOrder>(order)); }
    [[nodiscard]] bool isArchiveShown() const { return m_shelf.isArchiveShown(); }
    void setArchiveShown(bool shown) { m_shelf.setArchiveShown(shown); }
    [[nodiscard]] int importedShown() const { return m_shelf.onlyCount(); }
    [[nodiscard]] bool isBulletPage() const { return m_shelf.isBulletPage(); }
    [[nodiscard]] bool isBulletsFull() const { return m_shelf.isBulletsFull(); }
    [[nodiscard]] int bulletsLeftOut() const { return m_shelf.bulletsLeftOut(); }
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] QuestionModel::State mark() const;
    [[nodiscard]] QString cardText() const;
    [[nodiscard]] bool isLoading() const { return !m_needs.catalog.isLoaded(); }
    [[nodiscard]] QString contentProblem() const { return contentProblemWords(m_shelf.catalog().problems); }
    [[nodiscard]] bool areCardsOffered() const { return m_needs.followUpCards && !isArchiveShown(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isRetryable() const { return bool(m_failed); }

    /// Shows only these questions, the ones an import brought; an empty list shows everything again.
    Q_INVOKABLE void showImported(const QStringList &questionIds);
    /// Opens the sheet for a new question in the topic that is shown.
    Q_INVOKABLE void writeNew();
    /// Opens the sheet for the open question.
    Q_INVOKABLE void edit();
    /// Clears search, state and topic, and opens a question.
    Q_INVOKABLE void reveal(const QString &questionId);
    /// Opens a question of the list on the right.
    Q_INVOKABLE void select(const QString &questionId);
    /// Marks the open question as solid, or as shaky when it is solid.
    Q_INVOKABLE void stepMark();
    /// Ticks a bullet, or takes the tick back.
    Q_INVOKABLE void toggleTick(const QString &questionId);
    /// Opens the file the open question came from, at its line, in the user's editor.
    Q_INVOKABLE void openSource();
    /// Asks for the card of the open question.
    Q_INVOKABLE void openCard();
    /// Makes a follow-up of the open question a card of its own, or takes that back; `row` counts from 0.
    Q_INVOKABLE void toggleFollowUpCard(int row);
    /// Asks for a session over the questions that are listed.
    Q_INVOKABLE void studyListed();
    /// Reads notes, marks and ticks again: when the place is shown, and after an error.
    Q_INVOKABLE void refresh();
    /// Does again what failed.
    Q_INVOKABLE void tryAgain();

signals:
    void listChanged();
    void selectionChanged();
    void errorChanged();
    void cardRequested(const QString &questionId);
    void studyRequested(const QStringList &questionIds, const QString &title);
    /// Something was stored that the catalog holds: it is to be read again.
    void bankChanged();

private:
    void takeCatalog();
    void takeArchive();
    void connectParts();
    void connectEditing();
    void keepSelection();
    void showSelected();
    [[nodiscard]] CardLanguage languageToShow() const;
    void tell(const QString &sentence);
    void attempt(const std::function<Result<void>()> &act);

    Needs m_needs;
    BankRecord m_record;
    BankShelf m_shelf;
    QuestionViewModel m_question;
    BankNoteViewModel m_note;
    QString m_selectedId;
    QString m_revealNext;       ///< opened once the catalog holds it
    QString m_openedSearch;     ///< the search the open question was opened under
    int m_languageSetting = -1; ///< the setting the language came from
    QString m_error;
    std::function<Result<void>()> m_failed;
};

} // namespace greenroom
