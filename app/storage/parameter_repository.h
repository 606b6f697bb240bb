#pragma once

#include "storage/database.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace greenroom {

/// One fit of the parameters to the log.
struct ParameterFit
{
    qint64 id = 0;
    qint64 atMs = 0;
    int answers = 0;      ///< of the log when it was made
    bool kept = false;    ///< whether it came into force
    QList<double> before; ///< the weights before; empty = the published ones
    QList<double> after;  ///< the fitted weights
    double oldLogLoss = 0;
    double newLogLoss = 0;
    QJsonObject report; ///< calibration before and after
};

/// The history of fits, so that one can be rolled back.
class ParameterRepository
{
public:
    explicit ParameterRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<void> add(const ParameterFit &fit);
    /// The latest fit, kept or not.
    [[nodiscard]] Result<std::optional<ParameterFit>> latest() const;
    /// The latest fit that is in force.
    [[nodiscard]] Result<std::optional<ParameterFit>> latestKept() const;
    /// Says that a fit is no longer in force.
    [[nodiscard]] Result<void> setRolledBack(qint64 id);

private:
    [[nodiscard]] Result<std::optional<ParameterFit>> first(const QString &condition) const;

    Database &m_database;
};

} // namespace greenroom
