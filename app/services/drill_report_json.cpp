#include "services/drill_report_json.h"

#include <QJsonArray>

namespace greenroom {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonArray casesJson(const QList<CaseResult> &cases)
{
    QJsonArray array;
    for (const CaseResult &result : cases) {
        if (!result.ran)
            continue;
        array.append(QJsonObject{{QStringLiteral("name"), result.name},
                                 {QStringLiteral("source"), result.source},
                                 {QStringLiteral("verdict"), toString(result.verdict)},
                                 {QStringLiteral("milliseconds"), result.milliseconds}});
    }
    return array;
}

QJsonValue failureJson(const std::optional<Failure> &failure)
{
    if (!failure)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("source"), failure->source},
                       {QStringLiteral("name"), failure->name},
                       {QStringLiteral("input"), failure->input},
                       {QStringLiteral("expected"), failure->expected},
                       {QStringLiteral("actual"), failure->actual.isUndefined() ? QJsonValue(QJsonValue::Null) : failure->actual},
                       {QStringLiteral("shrunk"), failure->shrunk},
                       {QStringLiteral("detail"), orNull(failure->detail)}};
}

QJsonArray diagnosticsJson(const QList<Diagnostic> &diagnostics)
{
    QJsonArray array;
    for (const Diagnostic &diagnostic : diagnostics)
        array.append(QJsonObject{{QStringLiteral("line"), diagnostic.line},
                                 {QStringLiteral("column"), diagnostic.column},
                                 {QStringLiteral("severity"), diagnostic.severity},
                                 {QStringLiteral("message"), diagnostic.message}});
    return array;
}

} // namespace

QJsonObject toJson(const JudgeReport &report)
{
    const QJsonObject limits{{QStringLiteral("cpuSeconds"), report.limits.cpuSeconds},
                             {QStringLiteral("wallSeconds"), report.limits.wallSeconds},
                             {QStringLiteral("memoryMiB"), report.limits.memoryMiB},
                             {QStringLiteral("outputBytes"), report.limits.outputBytes}};
    const QJsonObject times{{QStringLiteral("compileMs"), report.compileMs},
                            {QStringLiteral("quickVerdictMs"), report.quickVerdictMs},
                            {QStringLiteral("totalMs"), report.totalMs}};
    return {{QStringLiteral("drill"), report.drillId},
            {QStringLiteral("verdict"), toString(report.verdict)},
            {QStringLiteral("reason"), orNull(report.reason)},
            {QStringLiteral("message"), report.message},
            {QStringLiteral("passed"), report.passed},
            {QStringLiteral("total"), report.total},
            {QStringLiteral("cases"), casesJson(report.cases)},
            {QStringLiteral("failure"), failureJson(report.failure)},
            {QStringLiteral("diagnostics"), diagnosticsJson(report.diagnostics)},
            {QStringLiteral("compiler"), report.compiler},
            {QStringLiteral("standard"), report.standard},
            {QStringLiteral("limits"), limits},
            {QStringLiteral("times"), times},
            {QStringLiteral("isolation"),
             QJsonObject{{QStringLiteral("level"), report.isolation.level}, {QStringLiteral("detail"), report.isolation.detail}}}};
}

} // namespace greenroom
