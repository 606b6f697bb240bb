#pragma once

#include "core/card_state.h"
#include "storage/database.h"

#include <QHash>

namespace greenroom {

/// The cache of card states. Cards never touched have no row.
class CardRepository
{
public:
    explicit CardRepository(Database &database)
        : m_database(database)
    {}

    /// The state of a card; that of a new card when it was never touched.
    [[nodiscard]] Result<CardState> state(const QString &cardId) const;
    /// Every card that was ever touched, by id.
    [[nodiscard]] Result<QHash<QString, CardState>> all() const;
    [[nodiscard]] Result<void> save(const CardState &state);
    /// Empties the cache, to be filled again from the log.
    [[nodiscard]] Result<void> clear();

private:
    Database &m_database;
};

} // namespace greenroom
