#pragma once

#include "catalog/catalog.h"
#include "core/note.h"
#include "services/bank_search.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace greenroom {

/// The orders a list of questions can have.
enum class BankOrder {
    Usual,      ///< the bank's own; while something is searched, best matches first
    ByQuestion, ///< A to Z
    DueFirst,   ///< the card that waits longest first, new cards last
    ShakyFirst  ///< shaky, not started, solid
};

/// What a list of questions is made of.
struct BankListingInput
{
    const QList<Question> *questions = nullptr;
    const QHash<QString, qsizetype> *places = nullptr; ///< of the questions, by id
    const QList<BankMatch> *matches = nullptr;         ///< null = nothing is searched
    QString topicId;                                   ///< empty = all topics
    const QSet<QString> *only = nullptr;               ///< only these questions
    std::optional<Mark> mark;                          ///< only with this mark
    const QHash<QString, Mark> *marks = nullptr;
    BankOrder order = BankOrder::Usual;
    const QList<int> *titleRanks = nullptr;       ///< of the questions, for ByQuestion
    std::function<qint64(const QString &)> dueMs; ///< by question id, for DueFirst
};

/// One line of the list: where its question and its match lie.
struct ListedQuestion
{
    qsizetype question = 0;
    qsizetype match = -1; ///< -1 = nothing is searched
    bool operator==(const ListedQuestion &) const = default;
};

struct BankListing
{
    QList<ListedQuestion> rows;
    QHash<QString, int> counts; ///< by topic id, whatever topic is open
    int total = 0;              ///< over all topics
};

/// Chooses and orders questions. Linear but for the sort, which compares numbers: it runs between two frames for 100,000 questions.
[[nodiscard]] BankListing listQuestions(const BankListingInput &input);

/// The place of each question when all are ordered by their words in a language. Slow; for a worker.
[[nodiscard]] QList<int> rankTitles(const QList<Question> &questions, CardLanguage language);

} // namespace greenroom
