#include "judge/judge.h"

#include "judge/compile_outcome.h"
#include "judge/prepared_case.h"
#include "judge/runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <future>

namespace greenroom {

namespace {

Error weakIsolation(const Isolation &isolation)
{
    return {ErrorCode::WeakIsolation,
            QCoreApplication::translate(
                "greenroom", "The jail is weak here, so nothing was run: allow weak isolation for this run, or install bubblewrap."),
            isolation.detail};
}

QString acceptedSentence(int total) { return QCoreApplication::translate("greenroom", "Accepted: all %1 cases.").arg(total); }

/// The first case that went wrong, for the panel beside the editor.
std::optional<Failure> firstFailure(const QList<CaseResult> &cases, const QString &detail)
{
    const auto failed =
        std::find_if(cases.begin(), cases.end(), [](const CaseResult &each) { return each.ran && each.verdict != Verdict::Accepted; });
    if (failed == cases.end() || failed->verdict == Verdict::Stopped) {
        return std::nullopt;
    }
    return Failure{failed->source,
                   failed->name,
                   failed->input,
                   failed->expected,
                   failed->actual,
                   false,
                   failed->verdict == Verdict::WrongAnswer ? QString() : detail};
}

QString wrongAnswerSentence(const JudgeReport &report)
{
    return QCoreApplication::translate("greenroom", "Wrong answer in “%1”: %2 of %3 cases passed.")
        .arg(report.failure->name)
        .arg(report.passed)
        .arg(report.total);
}

void takeRun(JudgeReport &report, RunOutcome run)
{
    report.verdict = run.verdict;
    report.reason = run.reason;
    report.message = run.message;
    report.userOutput = run.printed;
    report.cases = std::move(run.cases);
    report.passed = static_cast<int>(std::count_if(report.cases.begin(), report.cases.end(),
                                                   [](const CaseResult &each) { return each.ran && each.verdict == Verdict::Accepted; }));
    report.failure = firstFailure(report.cases, report.message);
    if (report.verdict == Verdict::Accepted) {
        report.message = acceptedSentence(report.total);
    } else if (report.verdict == Verdict::WrongAnswer && report.failure) {
        report.message = wrongAnswerSentence(report);
    }
}

void takeWrongSignature(JudgeReport &report, const Drill &drill, const QString &source)
{
    const CompileOutcome outcome = signatureMismatch(drill.signature, source);
    report.verdict = Verdict::CompileError;
    report.message = outcome.message;
    report.diagnostics = outcome.diagnostics + report.diagnostics;
}

} // namespace

Judge::Judge(JudgeConfig config, std::shared_ptr<const Sandbox> sandbox)
    : m_config(std::move(config))
    , m_sandbox(std::move(sandbox))
{}

Result<const Toolchain *> Judge::toolchain()
{
    const std::lock_guard lock(m_mutex);
    if (!m_toolchain) {
        Result<Compiler> compiler = findCompiler(m_config.compiler);
        if (!compiler) {
            return compiler.error();
        }
        m_toolchain = std::make_unique<Toolchain>(*m_sandbox, std::move(compiler).value(), m_config.standard, m_config.cacheFolder);
    }
    return m_toolchain.get();
}

Result<Compiler> Judge::compiler()
{
    const Result<const Toolchain *> tools = toolchain();
    return tools ? Result<Compiler>(tools.value()->compiler()) : Result<Compiler>(tools.error());
}

bool Judge::isPrepared()
{
    const Result<const Toolchain *> tools = toolchain();
    return tools && tools.value()->isPrepared();
}

Result<void> Judge::prepare(const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = toolchain();
    return tools ? tools.value()->prepare(stop) : Result<void>(tools.error());
}

Result<JudgeReport> Judge::judge(const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    const auto tell = [&options](JudgeProgress::Stage stage, int number, int count) {
        if (options.onProgress) {
            options.onProgress({stage, number, count});
        }
    };
    const Result<const Toolchain *> tools = toolchain();
    if (!tools) {
        return tools.error();
    }
    JudgeReport report;
    report.drillId = drill.id;
    report.compiler = tools.value()->compiler().name;
    report.standard = m_config.standard;
    report.limits = drill.limits;
    report.isolation = isolation();
    if (report.isolation.level == QLatin1String("weak") && m_config.weakIsolation == JudgeConfig::WeakIsolation::Refuse) {
        return weakIsolation(report.isolation);
    }
    if (!tools.value()->isPrepared()) {
        tell(JudgeProgress::Stage::Preparing, 0, 0);
    }
    if (const Result<void> prepared = prepare(stop); !prepared && prepared.error().code != ErrorCode::Cancelled) {
        return prepared.error();
    }
    // Large inputs are generated while the compiler works.
    std::future<Result<QList<PreparedCase>>> cases =
        std::async(std::launch::async, [&] { return prepareCases(drill.signature, options.firstCases + drill.cases); });
    tell(JudgeProgress::Stage::Compiling, 0, 0);
    timer.restart();
    Result<CompileOutcome> compiled = tools.value()->compile(drill, source, stop);
    const Result<QList<PreparedCase>> prepared = cases.get();
    if (!compiled || !prepared) {
        return compiled ? prepared.error() : compiled.error();
    }
    report.compileMs = timer.elapsed();
    report.total = static_cast<int>(prepared->size());
    report.diagnostics = compiled->diagnostics;
    if (stop.stop_requested()) {
        report.verdict = Verdict::Stopped;
        report.message = QCoreApplication::translate("greenroom", "Stopped.");
    } else if (compiled->program.isEmpty()) {
        report.verdict = Verdict::CompileError;
        report.message = compiled->message;
    } else {
        Result<RunOutcome> run = Runner(*m_sandbox).run(compiled->program, drill, prepared.value(), stop, [&](int number) {
            tell(JudgeProgress::Stage::Running, number, report.total);
        });
        if (!run) {
            return run.error();
        }
        if (run->wrongSignature) {
            takeWrongSignature(report, drill, source);
        } else {
            takeRun(report, std::move(run).value());
        }
    }
    report.quickVerdictMs = timer.elapsed();
    report.totalMs = timer.elapsed();
    return report;
}

} // namespace greenroom
