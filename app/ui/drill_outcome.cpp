#include "drill_outcome.h"

#include "core/literal.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

DrillOutcome::DrillOutcome(const Signature &signature, QObject *parent)
    : QObject(parent)
{
    m_parameters = signature.inputKeys();
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

QVariantList DrillOutcome::findings() const
{
    QVariantList list;
    for (const Finding &each : m_report.findings)
        list.append(QVariantMap{{QStringLiteral("kind"), each.kind},
                                {QStringLiteral("message"), each.message},
                                {QStringLiteral("line"), each.line},
                                {QStringLiteral("family"), each.family}});
    return list;
}

QVariantMap DrillOutcome::failure() const
{
    if (!m_report.failure)
        return {};
    constexpr int valueCharacters = 400;
    const Failure &failure = *m_report.failure;
    return {{QStringLiteral("source"), failure.source},
            {QStringLiteral("name"), failure.name},
            {QStringLiteral("input"), inputText(failure.input, m_parameters, valueCharacters)},
            {QStringLiteral("expected"), shortLiteralText(failure.expected, valueCharacters)},
            {QStringLiteral("yours"), shortLiteralText(failure.actual, valueCharacters)},
            {QStringLiteral("shrunk"), failure.shrunk},
            {QStringLiteral("detail"), failure.detail}};
}

QVariantMap DrillOutcome::growthMap(const std::optional<Growth> &growth)
{
    if (!growth)
        return {};
    QVariantList points;
    for (const auto &[size, count] : growth->points)
        points.append(QVariant(QVariantList{size, count}));
    return {{QStringLiteral("model"), growth->model},
            {QStringLiteral("target"), growth->target},
            {QStringLiteral("family"), growth->family},
            {QStringLiteral("residual"), growth->residual},
            {QStringLiteral("runnerUp"), growth->runnerUp},
            {QStringLiteral("worse"), growth->worse},
            {QStringLiteral("points"), points}};
}

QVariantList DrillOutcome::lines() const
{
    QVariantList list;
    for (const LineCount &each : m_report.lines)
        list.append(QVariantMap{{QStringLiteral("line"), each.line}, {QStringLiteral("count"), each.count}});
    return list;
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
