#include "core/judge_json.h"

#include <QJsonArray>

namespace greenroom {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

QJsonArray casesJson(const QList<CaseResult> &cases)
{
    QJsonArray list;
    for (const CaseResult &each : cases) {
        const QJsonValue verdict = each.ran ? QJsonValue(toString(each.verdict)) : QJsonValue(QJsonValue::Null);
        const QJsonValue milliseconds = each.ran ? QJsonValue(each.milliseconds) : QJsonValue(QJsonValue::Null);
        list.append(QJsonObject{{QStringLiteral("name"), each.name},
                                {QStringLiteral("source"), each.source},
                                {QStringLiteral("verdict"), verdict},
                                {QStringLiteral("milliseconds"), milliseconds}});
    }
    return list;
}

QJsonValue failureJson(const std::optional<Failure> &failure)
{
    if (!failure) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QStringLiteral("source"), failure->source},         {QStringLiteral("name"), orNull(failure->name)},
                       {QStringLiteral("input"), failure->input},           {QStringLiteral("expected"), orNull(failure->expected)},
                       {QStringLiteral("actual"), orNull(failure->actual)}, {QStringLiteral("shrunk"), failure->shrunk},
                       {QStringLiteral("detail"), orNull(failure->detail)}};
}

QJsonArray diagnosticsJson(const QList<Diagnostic> &diagnostics)
{
    QJsonArray list;
    for (const Diagnostic &each : diagnostics) {
        list.append(QJsonObject{{QStringLiteral("line"), each.line},
                                {QStringLiteral("column"), each.column},
                                {QStringLiteral("severity"), each.severity},
                                {QStringLiteral("message"), each.message}});
    }
    return list;
}

QJsonObject limitsJson(const Limits &limits)
{
    return {{QStringLiteral("cpuSeconds"), limits.cpuSeconds},
            {QStringLiteral("wallSeconds"), limits.wallSeconds},
            {QStringLiteral("memoryMiB"), limits.memoryMiB},
            {QStringLiteral("outputBytes"), limits.outputBytes}};
}

} // namespace

QJsonObject judgeReportJson(const JudgeReport &report)
{
    // Random cases, findings and growth are measured by no part of this judge so far: unknown is null, not zero.
    const QJsonValue unknown(QJsonValue::Null);
    const bool accepted = report.verdict == Verdict::Accepted;
    return {{QStringLiteral("drill"), report.drillId},
            {QStringLiteral("verdict"), toString(report.verdict)},
            {QStringLiteral("reason"), orNull(report.reason)},
            {QStringLiteral("status"), accepted ? QStringLiteral("accepted so far") : QStringLiteral("verified")},
            {QStringLiteral("message"), report.message},
            {QStringLiteral("passed"), report.passed},
            {QStringLiteral("total"), report.total},
            {QStringLiteral("randomCases"), unknown},
            {QStringLiteral("seed"), unknown},
            {QStringLiteral("cases"), casesJson(report.cases)},
            {QStringLiteral("failure"), failureJson(report.failure)},
            {QStringLiteral("findings"), QJsonArray()},
            {QStringLiteral("growth"), unknown},
            {QStringLiteral("space"), unknown},
            {QStringLiteral("recursionDepth"), unknown},
            {QStringLiteral("lines"), QJsonArray()},
            {QStringLiteral("diagnostics"), diagnosticsJson(report.diagnostics)},
            {QStringLiteral("compiler"), orNull(report.compiler)},
            {QStringLiteral("standard"), orNull(report.standard)},
            {QStringLiteral("limits"), limitsJson(report.limits)},
            {QStringLiteral("times"), QJsonObject{{QStringLiteral("compileMs"), report.compileMs},
                                                  {QStringLiteral("quickVerdictMs"), report.quickVerdictMs},
                                                  {QStringLiteral("totalMs"), report.totalMs}}},
            {QStringLiteral("isolation"), QJsonObject{{QStringLiteral("level"), orNull(report.isolation.level)},
                                                      {QStringLiteral("detail"), orNull(report.isolation.detail)}}}};
}

} // namespace greenroom
