#pragma once

#include <QStringList>

namespace greenroom::layering {

/// The Debian packages of the QML modules that a QML file imports. Our own modules come with the program.
[[nodiscard]] QStringList packagesOfImports(const QString &qml);

/// The names a list like packaging/apt-packages.txt holds, alternatives apart.
[[nodiscard]] QStringList listedPackages(const QString &list);

} // namespace greenroom::layering
