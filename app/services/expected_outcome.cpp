#include "services/expected_outcome.h"

#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

ExpectedOutcome ExpectedOutcome::read(const QString &source)
{
    static const QRegularExpression line(QStringLiteral("^// expect: ([A-Z|]+)(?: ([a-z-]+))?\\s*$"), QRegularExpression::MultilineOption);
    ExpectedOutcome expected;
    const QRegularExpressionMatch match = line.match(source);
    if (match.hasMatch()) {
        expected.m_verdicts = match.captured(1).split(QLatin1Char('|'));
        expected.m_finding = match.captured(2);
    }
    return expected;
}

bool ExpectedOutcome::met(const JudgeReport &report) const
{
    const QString verdict = toString(report.verdict);
    if (m_verdicts.isEmpty())
        return report.verdict != Verdict::Accepted;
    const bool found =
        m_finding.isEmpty() || report.reason == m_finding ||
        std::any_of(report.findings.begin(), report.findings.end(), [this](const Finding &each) { return each.kind == m_finding; });
    // What is too slow or crashes already needs no finding beside it.
    const bool failed = report.verdict != Verdict::Accepted && m_verdicts.size() > 1;
    return m_verdicts.contains(verdict) && (found || failed);
}

QString ExpectedOutcome::text() const
{
    return m_verdicts.isEmpty() ? QStringLiteral("not AC") : (m_verdicts.join(QLatin1Char('|')) + QLatin1Char(' ') + m_finding).trimmed();
}

} // namespace greenroom
