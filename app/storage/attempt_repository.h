#pragma once

#include "core/attempt.h"
#include "storage/database.h"

#include <QHash>
#include <QList>

#include <optional>

namespace greenroom {

/// Runs of the judge, drafts and retrospectives: all that hangs on a drill.
class AttemptRepository
{
public:
    explicit AttemptRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<void> add(const Attempt &attempt);
    /// The runs of a drill, newest first.
    [[nodiscard]] Result<QList<Attempt>> ofDrill(const QString &drillId) const;
    [[nodiscard]] Result<std::optional<Attempt>> latest(const QString &drillId) const;
    /// Runs at or after a moment, ms since the epoch, without code and report; oldest first.
    [[nodiscard]] Result<QList<Attempt>> since(qint64 ms) const;
    /// One record a drill that was ever tried.
    [[nodiscard]] Result<QHash<QString, DrillRecord>> records() const;

    [[nodiscard]] Result<std::optional<Draft>> draft(const QString &drillId) const;
    [[nodiscard]] Result<void> saveDraft(const Draft &draft);
    [[nodiscard]] Result<void> removeDraft(const QString &drillId);

    /// Empty when none was written.
    [[nodiscard]] Result<Retro> retro(const QString &drillId) const;
    [[nodiscard]] Result<void> saveRetro(const QString &drillId, const Retro &retro, qint64 updatedMs);
    /// When each retrospective was last written, ms since the epoch.
    [[nodiscard]] Result<QHash<QString, qint64>> retroTimes() const;

private:
    Database &m_database;
};

} // namespace greenroom
