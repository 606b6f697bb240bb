#pragma once

#include "core/verdict.h"

#include <QString>
#include <QStringList>

namespace greenroom {

/// What the judge must see of a known wrong answer, as its line `// expect: AC|WA growth` says: one of the verdicts, and the finding named
/// after them if there is one. Without such a line anything but Accepted will do.
class ExpectedOutcome
{
public:
    [[nodiscard]] static ExpectedOutcome read(const QString &source);

    [[nodiscard]] bool met(const JudgeReport &report) const;
    /// As it was written.
    [[nodiscard]] QString text() const;

private:
    QStringList m_verdicts; ///< "AC", "WA" …; empty for anything but AC
    QString m_finding;      ///< a kind, or a reason beside RE or TLE; empty for none
};

} // namespace greenroom
