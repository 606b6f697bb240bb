#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace greenroom {

class Database;

/// Where a text stands in an item, in the order results are ranked.
enum class SearchPlace { Question, Notes, FollowUp, Answer };

/// One text of an item.
struct SearchText
{
    SearchPlace place = SearchPlace::Question;
    CardLanguage language = CardLanguage::English;
    int part = 0; ///< 1-based number of a follow-up; at most 127 are told apart
    QString text; ///< plain words on one line
};

/// An item as the index knows it.
struct SearchDocument
{
    QString itemId;
    qint64 digest = 0; ///< of everything the texts are made from
    QList<SearchText> texts;
};

/// One text that was found.
struct SearchHit
{
    QString itemId;
    SearchText text;
};

/// What is to be found.
struct SearchRequest
{
    QStringList words;                                  ///< all of them in one item; at least one
    QStringList unwanted;                               ///< none of these anywhere in the item
    std::optional<CardLanguage> language;               ///< only texts in this language; notes count in both
    std::function<bool(const QString &itemId)> accepts; ///< asked for each item once; empty = every item
    int most = 50;                                      ///< items; at most this many hits, one an item
};

/// The full-text index of the bank: made from it, and made again where a digest no longer fits. Belongs to the thread of its database.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {}

    /// The digest of every item that is indexed.
    [[nodiscard]] Result<QHash<QString, qint64>> digests() const;
    /// Indexes items, those that were indexed before anew. In one transaction.
    [[nodiscard]] Result<void> put(const QList<SearchDocument> &documents);
    /// Forgets items. In one transaction.
    [[nodiscard]] Result<void> remove(const QStringList &itemIds);

    /// Items that hold every word, best first: by place, then in the order they were indexed. Words of three characters and more are found
    /// inside of words too; shorter ones at the start of a word, Chinese anywhere.
    [[nodiscard]] Result<QList<SearchHit>> search(const SearchRequest &request) const;

private:
    [[nodiscard]] Result<void> putOne(const SearchDocument &document);
    [[nodiscard]] Result<void> removeOne(const QString &itemId);

    Database &m_database;
};

} // namespace greenroom
