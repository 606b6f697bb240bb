#pragma once

#include "core/review_tally.h"
#include "storage/database.h"

#include <QMap>

namespace greenroom {

/// The kept roll-up of the log: one tally a study day. A cache; add() keeps it along, replaceAll() makes it anew.
class ReviewDayRepository
{
public:
    explicit ReviewDayRepository(Database &database)
        : m_database(database)
    {}

    /// Every day with answers, by date.
    [[nodiscard]] Result<QMap<QDate, ReviewTally>> all() const;
    [[nodiscard]] Result<ReviewTally> day(QDate date) const;
    /// The answers of all days together.
    [[nodiscard]] Result<int> answers() const;
    /// Adds to the tally of a day.
    [[nodiscard]] Result<void> add(QDate date, const ReviewTally &tally);
    [[nodiscard]] Result<void> replaceAll(const QMap<QDate, ReviewTally> &days);

    /// What the caches were made from; empty when they never were.
    [[nodiscard]] Result<QString> madeFrom() const;
    [[nodiscard]] Result<void> setMadeFrom(const QString &text);

private:
    [[nodiscard]] Result<void> store(QDate date, const ReviewTally &tally);

    Database &m_database;
};

} // namespace greenroom
