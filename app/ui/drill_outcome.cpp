#include "drill_outcome.h"

#include "core/growth_model.h"
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
    m_cases.setCases(report.verdict == Verdict::CompileError ? QList<CaseResult>() : report.cases, m_parameters, smallest());
    m_diagnostics.setDiagnostics(report.diagnostics);
    emit changed();
    m_selected = -2;
    select(std::max(m_cases.nextFailure(-1), m_cases.count() > 0 ? 0 : -1));
}

std::optional<CaseResult> DrillOutcome::smallest() const
{
    if (!m_report.failure || (!m_report.failure->shrunk && m_report.failure->source != QLatin1StringView("random")))
        return std::nullopt;
    CaseResult row;
    row.name = tr("Smallest failing input");
    row.source = QStringLiteral("smallest");
    row.verdict = m_report.verdict;
    row.input = m_report.failure->input;
    row.expected = m_report.failure->expected;
    row.actual = m_report.failure->actual;
    row.ran = true;
    return row;
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
    const GrowthCurve target = growthCurve(growth->target, growth->points);
    const bool doubles = !growth->points.isEmpty() && !growth->target.isEmpty();
    const double largest = doubles ? static_cast<double>(growth->points.constLast().first) : 0;
    const GrowthCurve shape{growth->target, growth->target == QLatin1StringView("1") ? 1.0 : 0.0, 1.0, 0};
    return {{QStringLiteral("model"), growth->model},
            {QStringLiteral("target"), growth->target},
            {QStringLiteral("family"), growth->family},
            {QStringLiteral("residual"), growth->residual},
            {QStringLiteral("targetResidual"), target.residual},
            {QStringLiteral("runnerUp"), growth->runnerUp},
            {QStringLiteral("perDoubling"), growthPerDoubling(growth->points)},
            {QStringLiteral("targetPerDoubling"), doubles && shape.at(largest / 2) > 0 ? shape.at(largest) / shape.at(largest / 2) : 0.0},
            {QStringLiteral("worse"), growth->worse},
            {QStringLiteral("points"), points}};
}

QVariantList DrillOutcome::families() const
{
    QVariantList list;
    for (const Growth &each : m_report.families)
        list.append(growthMap(each));
    return list;
}

QVariantList DrillOutcome::omissions() const
{
    QVariantList list;
    for (const Omission &each : m_report.omissions)
        list.append(QVariantMap{{QStringLiteral("part"), each.part}, {QStringLiteral("reason"), each.reason}});
    return list;
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
        m_detail.show(*result, m_parameters, placeOf(row));
    else
        m_detail.clear();
    emit selectedChanged();
}

DrillCaseDetail::Place DrillOutcome::placeOf(int row) const
{
    const bool isSmallest = m_cases.numberOf(row) == 0;
    // The judge's words are about the failing input; those of another test are not known.
    const bool tells = m_report.failure && (isSmallest || (!m_report.failure->shrunk && m_report.failure->name == m_cases.at(row)->name));
    return {m_cases.numberOf(row), m_cases.failureNumber(row), m_cases.failures(), isSmallest,
            tells ? m_report.failure->detail : QString()};
}

void DrillOutcome::selectNextFailure()
{
    const int row = m_cases.nextFailure(m_selected);
    if (row >= 0)
        select(row);
}

} // namespace greenroom
