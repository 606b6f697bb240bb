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

/// Variables start from a pattern in this build: an answer that is wrong only here was read from one that was never set.
std::optional<Finding> SanitizerRun::unsetVariable(const QList<WatchedCase> &cases, const QList<RawAnswer> &answers, const IsRight &isRight)
{
    for (qsizetype index = 0; index < answers.size() && isRight; ++index) {
        const OracleCase &testCase = cases.at(index).testCase;
        if (answers.at(index).bytes != testCase.expected && !isRight(testCase, answers.at(index).bytes)) {
            return Finding{undefinedBehaviour,
                           QCoreApplication::translate("greenroom",
                                                       "A variable is read that was never set: it was 0 by luck, and with other memory the "
                                                       "answer is wrong (in %1).")
                               .arg(cases.at(index).name),
                           0,
                           {}};
        }
    }
    return std::nullopt;
}

Result<SanitizerFindings> SanitizerRun::run(const QByteArray &program, const QList<WatchedCase> &cases, const IsRight &isRight,
                                            const std::stop_token &stop) const
{
    JailedProgram jailed(m_sandbox, {program, {}, sanitizedLimits(m_drill.limits), Build::Sanitized}, stop);
    SanitizerFindings found;
    // A case that this build is too slow or too deep for says nothing; the ones after it still may.
    constexpr int mostSkipped = 3;
    QList<WatchedCase> left = cases;
    for (int skipped = 0; !left.isEmpty() && skipped <= mostSkipped && !stop.stop_requested(); ++skipped) {
        QList<QByteArray> frames;
        for (const WatchedCase &each : left) {
            frames.append(framed(each.testCase.input));
        }
        const Result<AnsweredBatch> batch = jailed.ask(frames);
        if (!batch) {
            return batch.error();
        }
        const qsizetype answered = batch->answers.size();
        if (batch->end && batch->end->verdict == Verdict::Stopped) {
            return found;
        }
        if (batch->end && answered < left.size()) {
            const WatchedCase &broken = left.at(answered);
            const Result<std::optional<Finding>> explained = explain(program, batch->lastErrors, broken.name, stop);
            if (!explained) {
                return explained.error();
            }
            if (*explained) {
                return SanitizerFindings{{**explained}};
            }
            if (!broken.isLarge) {
                found.omitted = QCoreApplication::translate("greenroom", "The build with sanitizers gave no answer in %1: %2")
                                    .arg(broken.name, batch->end->message);
            }
        }
        if (std::optional<Finding> unset = unsetVariable(left, batch->answers, isRight)) {
            return SanitizerFindings{{*unset}};
        }
        left = left.mid(answered + 1);
    }
    return found;
}

} // namespace greenroom
