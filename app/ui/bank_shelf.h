#pragma once

#include "bank_listing.h"
#include "bank_search_runner.h"
#include "core/search_query.h"
#include "question_model.h"
#include "services/bank_service.h"
#include "topic_model.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace greenroom {

class ReviewService;

/// Which questions of the bank are listed and in what order, and how many each topic holds of them. What it shows for a search is what the
/// latest search that has ended found.
class BankShelf : public QObject
{
    Q_OBJECT

public:
    /// The most bullets a bullet page shows.
    static constexpr int bulletLimit = 7;

    /// What the shelf reads; all of it outlives the shelf.
    struct Needs
    {
        ReviewService &reviews;
        const Clock &clock;
        const BankRecord &record; ///< notes, marks and ticks as they are now
        QString databasePath;     ///< the search has a connection of its own
    };
    explicit BankShelf(Needs needs, QObject *parent = nullptr);

    [[nodiscard]] TopicModel &topics() { return m_topics; }
    [[nodiscard]] QuestionModel &questions() { return m_questions; }
    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    void setCatalog(const std::shared_ptr<const Catalog> &catalog);
    void setArchive(const QList<Question> &archived);
    /// The language questions are listed in, and whether the other one stands below.
    void setLanguage(CardLanguage language, bool both);
    [[nodiscard]] CardLanguage language() const { return m_language; }
    [[nodiscard]] bool isBoth() const { return m_both; }
    /// "en" or "zh_CN": for the titles of the topics.
    void setWindowLanguage(const QString &language);

    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    /// The search whose matches are listed; empty = everything is.
    [[nodiscard]] QString shownSearch() const { return m_finding.query; }
    /// The words of that search.
    [[nodiscard]] QStringList terms() const { return parseSearchQuery(m_finding.query).words; }
    [[nodiscard]] QString topicId() const { return m_topicId; }
    void setTopicId(const QString &topicId);
    [[nodiscard]] std::optional<Mark> mark() const { return m_mark; }
    void setMark(std::optional<Mark> mark);
    [[nodiscard]] BankOrder order() const { return m_order; }
    void setOrder(BankOrder order);
    /// Shows what is set aside, and nothing else.
    void setArchiveShown(bool shown);
    [[nodiscard]] bool isArchiveShown() const { return m_archiveShown; }
    /// Narrows the list to some questions, once the catalog holds them; an empty list shows everything.
    void showOnly(const QStringList &questionIds);
    [[nodiscard]] int onlyCount() const { return int(m_only.size()); }
    [[nodiscard]] bool isBulletPage() const;
    [[nodiscard]] bool isBulletsFull() const { return isBulletPage() && m_rows.size() >= bulletLimit; }
    [[nodiscard]] int bulletsLeftOut() const { return m_bulletsLeftOut; }

    /// A question that is or could be listed; null for an id that is not known.
    [[nodiscard]] const Question *question(const QString &questionId) const;
    /// Where a listed question matches; in its question when nothing is searched.
    [[nodiscard]] BankMatch match(const QString &questionId) const;
    [[nodiscard]] QString titleOf(const Topic &topic) const;
    /// The topics without counts, to choose one.
    [[nodiscard]] QList<TopicRow> plainTopics() const;

    /// Makes the list anew: marks, notes or ticks have changed.
    void refresh();
    void noteChanged(const QString &questionId, const QString &text) { m_search.setNote(questionId, text); }

signals:
    void changed();
    void failed(const QString &sentence);

private:
    void ask();
    void rankTitles();
    void rebuild();
    void clearNarrowing();
    [[nodiscard]] bool isSearching() const { return !m_finding.query.isEmpty(); }
    [[nodiscard]] BankListing listing() const;
    [[nodiscard]] QList<TopicRow> countedTopics(const BankListing &listing) const;
    [[nodiscard]] QuestionRow rowAt(int row) const;
    [[nodiscard]] const QList<Question> &shownQuestions() const { return m_archiveShown ? m_archived : m_catalog->questions; }

    Needs m_needs;
    TopicModel m_topics;
    QuestionModel m_questions;
    BankSearchRunner m_search;
    std::shared_ptr<const Catalog> m_catalog;
    QHash<QString, qsizetype> m_places; ///< of the questions in the catalog, by id
    QList<int> m_titleRanks;
    QList<Question> m_archived;
    BankFinding m_finding; ///< what is listed; no query = everything
    QList<ListedQuestion> m_rows;
    QSet<QString> m_only;
    QStringList m_onlyNext; ///< what showOnly() waits for
    QString m_searchText;
    QString m_topicId;
    QString m_windowLanguage;
    std::optional<Mark> m_mark;
    BankOrder m_order = BankOrder::Usual;
    CardLanguage m_language = CardLanguage::English;
    bool m_both = false;
    bool m_archiveShown = false;
    int m_bulletsLeftOut = 0;
};

} // namespace greenroom
