#pragma once

#include "catalog/catalog.h"
#include "core/card_state.h"
#include "core/clock.h"
#include "core/note.h"
#include "core/search_query.h"
#include "services/bank_search.h"
#include "storage/search_index.h"

#include <QHash>
#include <QList>

#include <stop_token>

namespace greenroom {

class Database;

/// What filters of a query are asked about, besides the content.
struct SearchFacts
{
    QHash<QString, CardState> states; ///< by card id; a card without one is new
    QHash<QString, Mark> marks;
    Moment now;
    int rolloverHour = defaultRolloverHour;
};

/// What one bringing up to date did.
struct IndexReport
{
    int indexed = 0; ///< items done anew
    int removed = 0;
    bool finished = true; ///< false when it was stopped half way; what was done stays
};

/// The search of the bank over the index in the database: for a bank of any size, and for verbs, which find the index made. Belongs to the
/// thread of its database; the window gives it a connection and a thread of its own (Database::attach).
class IndexedSearch
{
public:
    explicit IndexedSearch(Database &database)
        : m_index(database)
    {}

    /// Brings the index up to date with the bank and the notes (`notes` by item id). Only items whose text changed are done, in pieces, so
    /// that a review never waits long for the database.
    [[nodiscard]] Result<IndexReport> refresh(const Catalog &catalog, const QHash<QString, QString> &notes,
                                              const std::stop_token &stop = {});
    /// The same for one item: after an edit or a note.
    [[nodiscard]] Result<void> refreshItem(const Question &question, const QString &note);

    /// The best `most` questions for a query (core/search_query.h): by question, notes, follow-ups, answer; within a place by the bank's
    /// order. A query of filters alone gives the questions they hold for. An empty query finds nothing.
    [[nodiscard]] Result<QList<BankMatch>> search(const QString &query, const Catalog &catalog, const SearchFacts &facts,
                                                  CardLanguage shown, int most = 50);

private:
    [[nodiscard]] const Question *questionOf(const QString &id, const Catalog &catalog);
    void learnPlaces(const Catalog &catalog);
    [[nodiscard]] Result<QList<BankMatch>> withoutWords(const SearchQuery &query, const Catalog &catalog, const SearchFacts &facts,
                                                        CardLanguage shown, int most) const;

    SearchIndex m_index;
    QHash<QString, qsizetype> m_places; ///< of the bank's questions, by id
};

/// Whether the filters of a query hold for a question.
[[nodiscard]] bool passesFilters(const SearchQuery &query, const Question &question, const Catalog &catalog, const SearchFacts &facts);

} // namespace greenroom
