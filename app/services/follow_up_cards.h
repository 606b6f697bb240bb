#pragma once

#include "catalog/catalog.h"
#include "core/result.h"

namespace greenroom {

class Clock;
class Database;

/// Notes in the catalog's questions which of their follow-ups are cards. A follow-up is found by its text, then by its place; one whose
/// text and place are gone has no card until it is back.
[[nodiscard]] Result<void> addFollowUpCards(Database &database, Catalog &catalog);

/// Makes follow-ups cards of their own, and takes that back.
class FollowUpCards
{
public:
    FollowUpCards(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {}

    /// Makes the follow-up at a 1-based place a card and gives its id; the id of the card it is already. BadInput where there is no such
    /// follow-up.
    [[nodiscard]] Result<QString> make(const Question &question, int number);
    /// Takes a card away again. What was learned stays in the log, so that making it once more goes on from there.
    [[nodiscard]] Result<void> remove(const QString &cardId);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace greenroom
