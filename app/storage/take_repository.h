#pragma once

#include "core/take.h"
#include "core/take_findings.h"
#include "storage/database.h"

#include <QList>
#include <QMap>

#include <optional>

namespace greenroom {

/// Recordings. The samples are files; here is everything else about them.
class TakeRepository
{
public:
    explicit TakeRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<void> add(const Take &take, const QString &deviceId);
    /// All takes that were not deleted, oldest first.
    [[nodiscard]] Result<QList<Take>> all() const;
    /// Those of one pitch; an empty id gives the free takes.
    [[nodiscard]] Result<QList<Take>> ofPitch(const QString &pitchId) const;
    [[nodiscard]] Result<std::optional<Take>> find(const QString &id) const;
    /// Take id -> its number among all takes the pitch ever had, deleted ones counted, from 1.
    [[nodiscard]] Result<QMap<QString, int>> numbersOf(const QString &pitchId) const;
    /// Makes a take the best of its pitch, and no other one. NotFound when there is no such take.
    [[nodiscard]] Result<void> setBest(const QString &id);
    [[nodiscard]] Result<void> clearBest(const QString &id);
    /// The recording is another file of the takes folder now.
    [[nodiscard]] Result<void> setFileName(const QString &id, const QString &fileName);
    [[nodiscard]] Result<void> setFeedback(const QString &id, const QJsonObject &feedback);
    /// Forgets a take; the row stays as a mark that it was deleted.
    [[nodiscard]] Result<void> remove(const QString &id, qint64 deletedMs);
    /// Takes back a removal, as long as the file is still there.
    [[nodiscard]] Result<void> restore(const QString &id);

    /// What the user said to the findings of a take: finding id -> verdict.
    [[nodiscard]] Result<QMap<QString, FindingVerdict>> verdicts(const QString &takeId) const;
    /// Without a verdict the finding stands again.
    [[nodiscard]] Result<void> setVerdict(const QString &takeId, const QString &finding, std::optional<FindingVerdict> verdict,
                                          qint64 updatedMs);

private:
    [[nodiscard]] Result<void> changeOne(const QString &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace greenroom
