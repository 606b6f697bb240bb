#include "judge/sanitizer_run.h"

#include "judge/sanitizer_report.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

const QString undefinedBehaviour = QStringLiteral("undefined-behaviour");

/// Instrumented code is some three to ten times slower, which only shows on large inputs; running long here is no verdict.
Limits sanitizedLimits(Limits limits, bool large)
{
    limits.cpuSeconds *= large ? 5 : 1;
    limits.wallSeconds *= large ? 3 : 1;
    return limits;
}

/// The frames of the cases up to the first that is not of the same kind, large or small.
QList<QByteArray> framesOf(const QList<WatchedCase> &cases)
{
    QList<QByteArray> frames;
    for (const WatchedCase &each : cases) {
        if (each.isLarge != cases.first().isLarge) {
            break;
        }
        frames.append(framed(each.testCase.input));
    }
    return frames;
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
    JailedProgram jailed(m_sandbox, {program, {}, sanitizedLimits(m_drill.limits, false), Build::Sanitized}, stop);
    SanitizerFindings found;
    // A case that this build is too slow or too deep for says nothing; the ones after it still may.
    constexpr int mostSkipped = 2;
    int skipped = 0;
    bool large = false;
    QList<WatchedCase> left = cases;
    while (!left.isEmpty() && skipped <= mostSkipped && !stop.stop_requested()) {
        const QList<QByteArray> frames = framesOf(left);
        if (left.first().isLarge != large) {
            large = left.first().isLarge;
            jailed.setLimits(sanitizedLimits(m_drill.limits, large));
        }
        const Result<AnsweredBatch> batch = jailed.ask(frames);
        if (!batch) {
            return batch.error();
        }
        const qsizetype answered = batch->answers.size();
        if (batch->end && batch->end->verdict == Verdict::Stopped) {
            return found;
        }
        const bool broke = batch->end && answered < frames.size();
        if (broke) {
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
        skipped += broke ? 1 : 0;
        left = left.mid(broke ? answered + 1 : frames.size());
    }
    return found;
}

} // namespace greenroom
