#include "judge/sanitizer_run.h"

#include "judge/sanitizer_report.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

const QString undefinedBehaviour = QStringLiteral("undefined-behaviour");

/// Instrumented code is some three to ten times slower; running long here is no verdict.
Limits sanitizedLimits(Limits limits)
{
    limits.cpuSeconds *= 5;
    limits.wallSeconds *= 3;
    return limits;
}

} // namespace

Result<std::optional<Finding>> SanitizerRun::explain(const QByteArray &program, const QByteArray &errors, const QString &caseName,
                                                     const std::stop_token &stop) const
{
    std::optional<SanitizerReport> report = readSanitizerReport(errors);
    if (!report) {
        return std::optional<Finding>();
    }
    if (report->line == 0 && !report->addresses.isEmpty()) {
        // Each address but the innermost is a return address: the call is before it.
        for (qsizetype index = 0; index < report->addresses.size(); ++index) {
            report->addresses[index] -= 1;
        }
        const Result<QList<int>> lines = m_tools.linesOf(program, report->addresses, stop);
        if (!lines) {
            return lines.error();
        }
        const auto found = std::find_if(lines->begin(), lines->end(), [](int line) { return line > 0; });
        report->line = found != lines->end() ? *found : 0;
    }
    const QString message = QCoreApplication::translate("greenroom", "%1 (in %2).").arg(report->message, caseName);
    return std::optional(Finding{undefinedBehaviour, message, report->line, {}});
}

Result<QList<Finding>> SanitizerRun::run(const QByteArray &program, const QList<WatchedCase> &cases, const IsRight &isRight,
                                         const std::stop_token &stop) const
{
    QList<QByteArray> frames;
    for (const WatchedCase &each : cases) {
        frames.append(framed(each.testCase.input));
    }
    JailedProgram jailed(m_sandbox, {program, {}, sanitizedLimits(m_drill.limits), Build::Sanitized}, stop);
    const Result<AnsweredBatch> batch = jailed.ask(frames);
    if (!batch) {
        return batch.error();
    }
    QList<Finding> findings;
    const qsizetype answered = batch->answers.size();
    if (batch->end && batch->end->verdict != Verdict::Stopped) {
        const QString name = answered < cases.size() ? cases.at(answered).name : QString();
        const Result<std::optional<Finding>> found = explain(program, batch->lastErrors, name, stop);
        if (!found) {
            return found.error();
        }
        if (*found) {
            findings.append(**found);
            return findings;
        }
    }
    for (qsizetype index = 0; index < answered && isRight; ++index) {
        const OracleCase &testCase = cases.at(index).testCase;
        if (batch->answers.at(index).bytes != testCase.expected && !isRight(testCase, batch->answers.at(index).bytes)) {
            findings.append({undefinedBehaviour,
                             QCoreApplication::translate(
                                 "greenroom", "A variable is read that was never set: it was 0 by luck, and with other memory the "
                                              "answer is wrong (in %1).")
                                 .arg(cases.at(index).name),
                             0,
                             {}});
            break;
        }
    }
    return findings;
}

} // namespace greenroom
