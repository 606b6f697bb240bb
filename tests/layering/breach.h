#pragma once

#include <QList>
#include <QString>

namespace greenroom::layering {

/// One place that breaks a rule of the house.
struct Breach
{
    QString file; ///< relative to the project
    int line = 0; ///< from 1
    QString message;
};

/// One file as a rule sees it.
struct SourceFile
{
    QString path; ///< relative to the project: "app/core/clock.h"
    QString text;
};

/// The 1-based line of an offset.
[[nodiscard]] inline int lineAt(const QString &text, qsizetype offset) { return 1 + static_cast<int>(text.left(offset).count(u'\n')); }

} // namespace greenroom::layering
