#include "core/judge_json.h"

#include <QJsonArray>

namespace greenroom {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonValue orNull(const QJsonValue &value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

QJsonArray casesJson(const QList<CaseResult> &cases, ListedCases listed)
{
    QJsonArray list;
    for (const CaseResult &each : cases) {
        if (!each.ran && listed == ListedCases::Ran) {
            continue;
        }
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

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &each : findings) {
        list.append(QJsonObject{{QStringLiteral("kind"), each.kind},
                                {QStringLiteral("message"), each.message},
                                {QStringLiteral("line"), each.line > 0 ? QJsonValue(each.line) : QJsonValue(QJsonValue::Null)},
                                {QStringLiteral("family"), orNull(each.family)}});
    }
    return list;
}

QJsonValue growthJson(const std::optional<Growth> &growth)
{
    if (!growth) {
        return QJsonValue::Null;
    }
    QJsonArray points;
    for (const auto &[size, count] : growth->points) {
        points.append(QJsonArray{size, count});
    }
    return QJsonObject{{QStringLiteral("model"), orNull(growth->model)},       {QStringLiteral("target"), orNull(growth->target)},
                       {QStringLiteral("family"), orNull(growth->family)},     {QStringLiteral("residual"), growth->residual},
                       {QStringLiteral("runnerUp"), orNull(growth->runnerUp)}, {QStringLiteral("points"), points}};
}

QJsonArray familiesJson(const QList<Growth> &families)
{
    QJsonArray list;
    for (const Growth &each : families) {
        list.append(growthJson(each));
    }
    return list;
}

QJsonArray omissionsJson(const QList<Omission> &omissions)
{
    QJsonArray list;
    for (const Omission &each : omissions) {
        list.append(QJsonObject{{QStringLiteral("part"), each.part}, {QStringLiteral("reason"), each.reason}});
    }
    return list;
}

QJsonArray linesJson(const QList<LineCount> &lines)
{
    QJsonArray list;
    for (const LineCount &each : lines) {
        list.append(QJsonObject{{QStringLiteral("line"), each.line}, {QStringLiteral("count"), each.count}});
    }
    return list;
}

QJsonValue orNull(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null); }

QJsonValue orNull(const std::optional<qint64> &number) { return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null); }

} // namespace

QJsonObject judgeReportJson(const JudgeReport &report, ListedCases cases)
{
    return {{QStringLiteral("drill"), report.drillId},
            {QStringLiteral("verdict"), toString(report.verdict)},
            {QStringLiteral("reason"), orNull(report.reason)},
            {QStringLiteral("status"), report.verified ? QStringLiteral("verified") : QStringLiteral("accepted so far")},
            {QStringLiteral("message"), report.message},
            {QStringLiteral("passed"), report.passed},
            {QStringLiteral("total"), report.total},
            {QStringLiteral("randomCases"), orNull(report.randomCases)},
            {QStringLiteral("seed"), orNull(report.seed)},
            {QStringLiteral("cases"), casesJson(report.cases, cases)},
            {QStringLiteral("failure"), failureJson(report.failure)},
            {QStringLiteral("findings"), findingsJson(report.findings)},
            {QStringLiteral("growth"), growthJson(report.growth)},
            {QStringLiteral("space"), growthJson(report.space)},
            {QStringLiteral("recursionDepth"), growthJson(report.recursionDepth)},
            {QStringLiteral("families"), familiesJson(report.families)},
            {QStringLiteral("lines"), linesJson(report.lines)},
            {QStringLiteral("omissions"), omissionsJson(report.omissions)},
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
