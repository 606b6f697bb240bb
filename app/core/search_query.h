#pragma once

#include "core/question.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// What `is:` asks for.
enum class SearchState { Due, New, Shaky, Solid, Suspended };

/// A filter of a query, and whether it was negated with "-".
template <typename Value>
struct SearchFilter
{
    Value value;
    bool wanted = true; ///< false: cards it holds for are left out
    bool operator==(const SearchFilter &) const = default;
};

/// A query of the bank's search, taken apart: words, "phrases", -not, topic:, is:, lang:.
struct SearchQuery
{
    QStringList words;    ///< words and phrases that must all stand somewhere, white space within them simplified
    QStringList unwanted; ///< words and phrases that must stand nowhere
    QList<SearchFilter<QString>> topics;
    QList<SearchFilter<SearchState>> states;
    QList<SearchFilter<CardLanguage>> languages;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && unwanted.isEmpty() && !hasFilters(); }
    [[nodiscard]] bool hasFilters() const { return !topics.isEmpty() || !states.isEmpty() || !languages.isEmpty(); }
    bool operator==(const SearchQuery &) const = default;
};

/// Takes a query apart. Every text is a query: a quote that is never closed reaches to the end, an unknown key or value is a word like any
/// other, a lone "-" is one too. Full-width quotes and colons count like the others.
[[nodiscard]] SearchQuery parseSearchQuery(const QString &text);

} // namespace greenroom
