#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "storage/database.h"

#include <QList>

namespace greenroom {

/// Inputs on which the user's solutions failed, by drill.
class PinnedFailureRepository
{
public:
    /// The most that are kept of a drill; the oldest go.
    static constexpr int mostOfADrill = 12;

    explicit PinnedFailureRepository(Database &database)
        : m_database(database)
    {}

    /// Keeps an input; one that is there already is only moved to the front.
    [[nodiscard]] Result<void> pin(const QString &drillId, const QJsonObject &input, const QJsonValue &expected, qint64 atMs);
    /// The drill's inputs as cases of the source "pinned", newest first.
    [[nodiscard]] Result<QList<TestCase>> ofDrill(const QString &drillId) const;

private:
    Database &m_database;
};

} // namespace greenroom
