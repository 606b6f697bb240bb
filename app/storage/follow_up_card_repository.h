#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace greenroom {

class Database;

/// A follow-up that is a card of its own.
struct FollowUpCard
{
    QString cardId;
    QString questionId;
    int number = 0;   ///< its 1-based place when it was made a card
    QString question; ///< its English text then: finds it again when the places change
    qint64 madeMs = 0;
};

/// The follow-ups the user made cards of their own.
class FollowUpCardRepository
{
public:
    explicit FollowUpCardRepository(Database &database)
        : m_database(database)
    {}

    /// All of them, in the order they were made.
    [[nodiscard]] Result<QList<FollowUpCard>> all() const;
    [[nodiscard]] Result<void> add(const FollowUpCard &card);
    /// Takes the card away; its lines in the review log stay.
    [[nodiscard]] Result<void> remove(const QString &cardId);

private:
    Database &m_database;
};

} // namespace greenroom
