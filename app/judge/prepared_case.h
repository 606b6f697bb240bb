#pragma once

#include "core/drill.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace greenroom {

/// A case with its input evaluated and written in the protocol's bytes. The expected answer stays on our side.
struct PreparedCase
{
    QString name;
    QString source;
    QJsonObject input;
    QJsonValue expected;
    QByteArray frame;
};

/// Evaluates the generators of a drill's cases. BadInput names the case whose generator is wrong or whose input lacks a parameter.
[[nodiscard]] Result<QList<PreparedCase>> prepareCases(const Signature &signature, const QList<TestCase> &cases);

} // namespace greenroom
