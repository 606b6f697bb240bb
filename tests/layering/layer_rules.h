#pragma once

#include "breach.h"

#include <QStringList>

namespace greenroom::layering {

/// Every breach of the house's rules under a project's folder, in the order of the paths. Looks at app/ and qml/.
[[nodiscard]] QList<Breach> breachesIn(const QString &project);

/// The packages that QML files of the project, its tests included, import from and that packaging/apt-packages.txt does not list.
[[nodiscard]] QStringList unlistedPackages(const QString &project);

/// How many files those rules looked at; a check of nothing finds nothing.
[[nodiscard]] qsizetype checkedFiles(const QString &project);

} // namespace greenroom::layering
