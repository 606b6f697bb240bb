#pragma once

#include "core/question.h"

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
    QList<MatchRange> highlights{};                ///< what matches in the snippet, or, without one, in the question
};

/// The words of a query: split at white space, each looked for on its own.
[[nodiscard]] QStringList searchTerms(const QString &query);

/// Where the terms stand in a text, whatever their case; in order, overlaps joined.
[[nodiscard]] QList<MatchRange> matchRanges(const QString &text, const QStringList &terms);

/// One line of a text that begins shortly before the first match, with "…" where text was left out.
[[nodiscard]] QString snippetAround(const QString &text, const QStringList &terms);

} // namespace greenroom
