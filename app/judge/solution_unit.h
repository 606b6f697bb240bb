#pragma once

#include "core/drill.h"

#include <QByteArray>
#include <QString>

namespace greenroom {

/// How the epilogue names the drill's method: by its plain name, or, where the class has several of that name, by the parameters as well.
enum class MethodChoice { ByName, ByParameters };

/// The translation unit round a solution: includes solution.cpp as a file of its own, so that lines, open comments and open conditionals
/// stay its own, and below it exports the drill's method. A `main` of the solution is renamed and never called.
[[nodiscard]] QByteArray solutionUnit(const Signature &signature, const QString &source, MethodChoice choice = MethodChoice::ByName);

/// The translation unit of a drill's own programs: validator.cpp, generator.cpp and checker.cpp, as far as they are there, one below the
/// other, and what answers the judge's questions to them.
[[nodiscard]] QByteArray toolsUnit(const DrillPrograms &programs);

} // namespace greenroom
