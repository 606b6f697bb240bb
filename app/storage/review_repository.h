#pragma once

#include "core/review.h"
#include "storage/database.h"

#include <QHash>
#include <QList>

#include <optional>

namespace greenroom {

/// The review log: lines are added and read, never changed.
class ReviewRepository
{
public:
    explicit ReviewRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<void> append(const ReviewEntry &entry);
    /// The whole log in the order it was written, Undo lines and what they took back included.
    [[nodiscard]] Result<QList<ReviewEntry>> all() const;
    [[nodiscard]] Result<QList<ReviewEntry>> ofCard(const QString &cardId) const;
    /// Lines at or after a moment, ms since the epoch.
    [[nodiscard]] Result<QList<ReviewEntry>> since(qint64 ms) const;
    /// The latest line written on this device that is no Undo and was not taken back.
    [[nodiscard]] Result<std::optional<ReviewEntry>> lastUndoable(const QString &deviceId) const;

    /// Keeps the settings and gives the id under which lines name them; the same settings always have the same id.
    [[nodiscard]] Result<QString> keepSettings(const SchedulerSettings &settings);
    /// Every settings the log ever named.
    [[nodiscard]] Result<QHash<QString, SchedulerSettings>> settings() const;

private:
    Database &m_database;
};

} // namespace greenroom
