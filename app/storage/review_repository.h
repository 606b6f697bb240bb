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
    /// The Undo of this device that a redo would take back: the latest one, unless something else was done since.
    [[nodiscard]] Result<std::optional<ReviewEntry>> lastRedoable(const QString &deviceId) const;
    /// The line with that uid.
    [[nodiscard]] Result<std::optional<ReviewEntry>> entry(const QString &uid) const;
    /// The latest moment any line of a card stands at, ms since the epoch; 0 without lines.
    [[nodiscard]] Result<qint64> latestMsOf(const QString &cardId) const;
    /// The latest lines of a device, newest first, at most so many.
    [[nodiscard]] Result<QList<ReviewEntry>> latestOf(const QString &deviceId, int most) const;

    /// Keeps the settings and gives the id under which lines name them; the same settings always have the same id.
    [[nodiscard]] Result<QString> keepSettings(const SchedulerSettings &settings);
    /// Every settings the log ever named.
    [[nodiscard]] Result<QHash<QString, SchedulerSettings>> settings() const;

private:
    Database &m_database;
};

} // namespace greenroom
