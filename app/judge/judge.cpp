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

void tell(const JudgeOptions &options, const JudgeProgress &progress)
{
    if (options.onProgress) {
        options.onProgress(progress);
    }
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

Result<const Toolchain *> Judge::readyToolchain(const Isolation &isolation, const JudgeOptions &options, const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = toolchain();
    if (!tools) {
        return tools.error();
    }
    if (isolation.level == QLatin1String("weak") && m_config.weakIsolation == JudgeConfig::WeakIsolation::Refuse) {
        return weakIsolation(isolation);
    }
    if (!tools.value()->isPrepared()) {
        tell(options, {JudgeProgress::Stage::Preparing, 0, 0});
    }
    const Result<void> prepared = tools.value()->prepare(stop);
    // A stop while the parts are built is a stop of the run, not an error; the caller sees it.
    return prepared || prepared.error().code == ErrorCode::Cancelled ? tools : Result<const Toolchain *>(prepared.error());
}

Result<JudgeReport> Judge::judge(const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop)
{
    JudgeReport report;
    report.drillId = drill.id;
    report.limits = drill.limits;
    report.isolation = isolation();
    const Result<const Toolchain *> tools = readyToolchain(report.isolation, options, stop);
    if (!tools) {
        return tools.error();
    }
    report.compiler = tools.value()->compiler().name;
    report.standard = tools.value()->standard();
    QElapsedTimer timer;
    timer.start();
    // Large inputs are generated while the compiler works.
    std::future<Result<QList<PreparedCase>>> preparing =
        std::async(std::launch::async, [&] { return prepareCases(drill.signature, options.firstCases + drill.cases); });
    tell(options, {JudgeProgress::Stage::Compiling, 0, 0});
    const Result<CompileOutcome> compiled = tools.value()->compile(drill, source, stop);
    const Result<QList<PreparedCase>> cases = preparing.get();
    if (!compiled || !cases) {
        return compiled ? cases.error() : compiled.error();
    }
    report.compileMs = timer.elapsed();
    report.total = static_cast<int>(cases->size());
    report.diagnostics = compiled->diagnostics;
    const Result<void> ran = run({drill, source, compiled.value(), cases.value(), options, stop}, report);
    report.quickVerdictMs = timer.elapsed();
    report.totalMs = timer.elapsed();
    return ran ? Result<JudgeReport>(std::move(report)) : Result<JudgeReport>(ran.error());
}

Result<void> Judge::run(const Attempt &attempt, JudgeReport &report) const
{
    if (attempt.stop.stop_requested()) {
        report.verdict = Verdict::Stopped;
        report.message = QCoreApplication::translate("greenroom", "Stopped.");
        return {};
    }
    if (attempt.compiled.program.isEmpty()) {
        report.verdict = Verdict::CompileError;
        report.message = attempt.compiled.message;
        return {};
    }
    const auto onCase = [&](int number) { tell(attempt.options, {JudgeProgress::Stage::Running, number, report.total}); };
    Result<RunOutcome> outcome = Runner(*m_sandbox).run(attempt.compiled.program, attempt.drill, attempt.cases, attempt.stop, onCase);
    if (!outcome) {
        return outcome.error();
    }
    if (outcome->wrongSignature) {
        takeWrongSignature(report, attempt.drill, attempt.source);
    } else {
        takeRun(report, std::move(outcome).value());
    }
    return {};
}

} // namespace greenroom
