#pragma once

#include "catalog/catalog.h"
#include "core/question.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// Where in a question a word was found, in the order results are shown.
enum class MatchPlace {
    Question,      ///< in the question as it is shown
    OtherLanguage, ///< in the question's other language
    Notes,         ///< in what the user wrote
    FollowUp,      ///< in a follow-up or its answer
    Answer         ///< in the answer
};

/// A stretch of a text that matches.
struct MatchRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const MatchRange &) const = default;
};

/// One question that was found.
struct BankMatch
{
    QString questionId;
    MatchPlace place = MatchPlace::Question;
    CardLanguage language = CardLanguage::English; ///< the language the match stands in; of notes, the language shown
    int followUp = 0;                              ///< 1-based, of a match in a follow-up
    QString snippet;                               ///< the text around the match; empty when it is in the question shown
    QList<MatchRange> highlights{}; ///< what matches in the snippet, or, without one, in the question; not told by BankSearchIndex
};

/// The words of a query: split at white space, each looked for on its own.
[[nodiscard]] QStringList searchTerms(const QString &query);

/// Where the terms stand in a text, whatever their case; in order, overlaps joined.
[[nodiscard]] QList<MatchRange> matchRanges(const QString &text, const QStringList &terms);

/// One line of a text that begins shortly before the first match, with "…" where text was left out.
[[nodiscard]] QString snippetAround(const QString &text, const QStringList &terms);

/// The plain words of all questions, in both languages, ready to be searched with each key press. A value: built on any thread.
class BankSearchIndex
{
public:
    BankSearchIndex() = default;
    explicit BankSearchIndex(const Catalog &catalog);

    /// The questions in which each term of the query stands somewhere, in either language or in the notes (`notes` by question id). The
    /// best place decides: question, notes, follow-ups, answer; within a place the bank's order. No terms, no matches.
    [[nodiscard]] QList<BankMatch> search(const QString &query, const QHash<QString, QString> &notes, CardLanguage shown) const;

private:
    struct Field
    {
        MatchPlace place = MatchPlace::Question;
        CardLanguage language = CardLanguage::English;
        int followUp = 0;
        QString text;
    };
    struct Entry
    {
        QString questionId;
        QList<Field> fields;
    };
    static void append(QList<Field> &fields, const QuestionText &text, CardLanguage language);
    static const Field *best(const QList<Field> &fields, const QStringList &terms);

    QList<Entry> m_entries;
};

} // namespace greenroom
