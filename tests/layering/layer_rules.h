#pragma once

#include "breach.h"

namespace greenroom::layering {

/// Every breach of the house's rules under a project's folder, in the order of the paths. Looks at app/ and qml/.
[[nodiscard]] QList<Breach> breachesIn(const QString &project);

/// How many files those rules looked at; a check of nothing finds nothing.
[[nodiscard]] qsizetype checkedFiles(const QString &project);

} // namespace greenroom::layering
