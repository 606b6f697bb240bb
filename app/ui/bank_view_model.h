#pragma once

#include "bank_note_view_model.h"
#include "catalog_store.h"
#include "question_model.h"
#include "question_view_model.h"
#include "services/bank_search.h"
#include "services/bank_service.h"
#include "topic_model.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace greenroom {

class ReviewService;
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
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY listChanged)
    Q_PROPERTY(QString topicId READ topicId WRITE setTopicId NOTIFY listChanged) ///< empty = all topics
    Q_PROPERTY(greenroom::BankViewModel::Filter filter READ filter WRITE setFilter NOTIFY listChanged)
    Q_PROPERTY(bool bulletPage READ isBulletPage NOTIFY listChanged) ///< the topic is shown as ticks
    Q_PROPERTY(int bulletsLeftOut READ bulletsLeftOut NOTIFY listChanged)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged)
    Q_PROPERTY(greenroom::QuestionModel::State mark READ mark NOTIFY selectionChanged)
    Q_PROPERTY(QString cardText READ cardText NOTIFY selectionChanged) ///< "card due in 9 days"
    Q_PROPERTY(bool loading READ isLoading NOTIFY listChanged)
    Q_PROPERTY(QString contentProblem READ contentProblem NOTIFY listChanged) ///< a file that cannot be read, with its line
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)                  ///< what could not be stored or read

public:
    enum Filter { AllStates, NotStarted, Shaky, Solid };
    Q_ENUM(Filter)

    /// The most bullets a bullet page shows.
    static constexpr int bulletLimit = 7;

    /// What the bank reads and writes; all of it outlives the view-model.
    struct Needs
    {
        BankService &bank;
        ReviewService &reviews;
        SettingsService &settings;
        CatalogStore &catalog;
        ShellViewModel &shell;
        const Clock &clock;
    };
    explicit BankViewModel(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] TopicModel *topics() { return &m_topics; }
    [[nodiscard]] QuestionModel *questions() { return &m_questions; }
    [[nodiscard]] QuestionViewModel *question() { return &m_question; }
    [[nodiscard]] BankNoteViewModel *note() { return &m_note; }
    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] QString topicId() const { return m_topicId; }
    void setTopicId(const QString &topicId);
    [[nodiscard]] Filter filter() const { return m_filter; }
    void setFilter(Filter filter);
    [[nodiscard]] bool isBulletPage() const;
    [[nodiscard]] int bulletsLeftOut() const { return m_bulletsLeftOut; }
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] QuestionModel::State mark() const;
    [[nodiscard]] QString cardText() const;
    [[nodiscard]] bool isLoading() const { return !m_needs.catalog.isLoaded(); }
    [[nodiscard]] QString contentProblem() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Opens a question of the list on the right.
    Q_INVOKABLE void select(const QString &questionId);
    /// Marks the open question as solid, or as shaky when it is solid.
    Q_INVOKABLE void stepMark();
    /// Ticks a bullet, or takes the tick back.
    Q_INVOKABLE void toggleTick(const QString &questionId);
    /// Asks for the card of the open question.
    Q_INVOKABLE void openCard();
    /// Reads notes, marks and ticks again: when the place is shown, and after an error.
    Q_INVOKABLE void refresh();
    /// Does again what failed.
    Q_INVOKABLE void tryAgain();

signals:
    void listChanged();
    void selectionChanged();
    void errorChanged();
    void cardRequested(const QString &questionId);

private:
    void takeCatalog();
    void buildIndex();
    void rebuild();
    [[nodiscard]] QList<BankMatch> candidates() const;
    [[nodiscard]] bool passesFilter(const QString &questionId) const;
    [[nodiscard]] QList<TopicRow> topicRows(const QList<BankMatch> &found) const;
    [[nodiscard]] QuestionRow rowFor(const Question &question, const BankMatch &match) const;
    [[nodiscard]] QString placeText(const BankMatch &match) const;
    [[nodiscard]] QString titleOf(const Topic &topic) const;
    void keepSelection();
    void updateRow(const QString &questionId);
    void showSelected();
    void attempt(const std::function<Result<void>()> &act);

    Needs m_needs;
    TopicModel m_topics;
    QuestionModel m_questions;
    QuestionViewModel m_question;
    BankNoteViewModel m_note;
    BankSearchIndex m_index;
    BankRecord m_record;
    QHash<QString, BankMatch> m_matches; ///< of the listed questions
    QString m_searchText;
    QString m_topicId;
    Filter m_filter = AllStates;
    int m_bulletsLeftOut = 0;
    QString m_selectedId;
    CardLanguage m_language = CardLanguage::English;
    int m_languageSetting = -1; ///< the setting m_language came from
    QString m_error;
    std::function<Result<void>()> m_failed;
};

} // namespace greenroom
