#include "drill_outcome.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

DrillOutcome::DrillOutcome(const Signature &signature, QObject *parent)
    : QObject(parent)
{
    for (const Parameter &parameter : signature.parameters)
        m_parameters.append(parameter.name);
}

void DrillOutcome::take(const JudgeReport &report)
{
    m_report = report;
    m_verdict = toString(report.verdict);
    // Tests have not run when the source did not compile: an empty table says so better than dashes.
    m_cases.setCases(report.verdict == Verdict::CompileError ? QList<CaseResult>() : report.cases, m_parameters);
    m_diagnostics.setDiagnostics(report.diagnostics);
    emit changed();
    m_selected = -2;
    select(std::max(m_cases.nextFailure(-1), m_cases.count() > 0 ? 0 : -1));
}

void DrillOutcome::clear()
{
    take({});
    m_verdict.clear();
    emit changed();
}

int DrillOutcome::runMs() const
{
    double sum = 0;
    for (const CaseResult &result : m_report.cases)
        sum += result.ran ? result.milliseconds : 0;
    return m_report.cases.isEmpty() ? 0 : std::max(1, static_cast<int>(std::lround(sum)));
}

void DrillOutcome::select(int row)
{
    const CaseResult *result = m_cases.at(row);
    const int chosen = result ? row : -1;
    if (chosen == m_selected)
        return;
    m_selected = chosen;
    if (result)
        m_detail.show(*result, m_parameters, {row + 1, m_cases.failureNumber(row), m_cases.failures()});
    else
        m_detail.clear();
    emit selectedChanged();
}

void DrillOutcome::selectNextFailure()
{
    const int row = m_cases.nextFailure(m_selected);
    if (row >= 0)
        select(row);
}

} // namespace greenroom
