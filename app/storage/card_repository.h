#pragma once

#include "core/card_state.h"
#include "storage/database.h"

#include <QHash>

#include <functional>
#include <vector>

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
    /// The cards that may be asked on a study day: reviews due by then that are not suspended, and every step.
    [[nodiscard]] Result<QList<CardState>> waitingOn(QDate day) const;
    /// What a study day takes of the cards that were ever touched.
    struct DayTaker
    {
        std::function<void(const CardState &)> asked; ///< due by that day, in a step, or new and hidden
        std::function<void(const QString &)> later;   ///< due later, or suspended
    };
    /// Hands every card that was ever touched to one of the two.
    [[nodiscard]] Result<void> eachTouched(QDate day, const DayTaker &taker) const;
    /// What Progress asks of a card, and nothing else.
    struct Recall
    {
        QByteArrayView cardId; ///< in UTF-8; good until the next card
        double stability = 0;  ///< 0 = no memory yet
        qint64 lastDay = 0;    ///< Julian study day of the last answer
        bool due = false;      ///< waits at the moment asked for
        bool learned = false;  ///< reached the review phase
        bool leech = false;    ///< slipped 8 times or more, and is not suspended
    };
    /// Calls `take` for every card that was ever touched.
    [[nodiscard]] Result<void> eachRecall(Moment now, int rolloverHour, const std::function<void(const Recall &)> &take) const;
    /// How many cards were ever touched.
    [[nodiscard]] Result<int> count() const;
    /// How many reviews are due on each day of a span, by Julian day; days without any are not in it.
    [[nodiscard]] Result<QHash<qint64, int>> dueByDay(QDate from, QDate to) const;
    [[nodiscard]] Result<void> save(const CardState &state);
    /// Makes these the whole cache. Within a transaction of the caller.
    [[nodiscard]] Result<void> replaceAll(std::vector<CardState> states);
    /// Empties the cache, to be filled again from the log.
    [[nodiscard]] Result<void> clear();

private:
    Database &m_database;
};

} // namespace greenroom
