#pragma once

#include "core/drill.h"

#include <QByteArray>
#include <QString>

namespace greenroom {

/// The translation unit round a solution: includes solution.cpp as a file of its own, so that lines, open comments and open conditionals
/// stay its own, and below it exports the drill's method. A `main` of the solution is renamed and never called.
[[nodiscard]] QByteArray solutionUnit(const Signature &signature, const QString &source);

} // namespace greenroom
