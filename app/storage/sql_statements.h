#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace greenroom {

/// The statements of an SQL file, one by one and without comments around them: Qt's SQLite driver runs one statement a call. Knows
/// strings, quoted names, both kinds of comment, and the bodies of triggers, whose semicolons do not end the statement.
/// BadInput when a string, a name, a comment or a trigger has no end.
[[nodiscard]] Result<QStringList> splitStatements(const QString &sql);

} // namespace greenroom
