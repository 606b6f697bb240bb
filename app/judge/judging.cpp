#include "judge/judging.h"

#include "judge/named_cases_run.h"
#include "judge/random_cases_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

Judging::Judging(Judge &judge, const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop)
    : m_run{judge, drill, source, options, stop}
    , m_forward(stop, [this] { m_beside.request_stop(); })
{
    m_run.report.drillId = drill.id;
    m_run.report.limits = drill.limits;
    m_run.report.isolation = judge.isolation();
}

Judging::~Judging()
{
    m_beside.request_stop(); // the futures wait for their threads, which then have nothing left to do
}

Result<JudgeReport> Judging::finished(const Result<void> &result)
{
    m_run.report.totalMs = m_run.timer.elapsed();
    return result ? Result<JudgeReport>(std::move(m_run.report)) : Result<JudgeReport>(result.error());
}

Result<JudgeReport> Judging::run()
{
    const Result<const Toolchain *> tools = m_run.judge.readyToolchain(Build::Plain, m_run.stop);
    // A stop while the parts are built is a stop of the run, not an error.
    if (!tools && tools.error().code != ErrorCode::Cancelled) {
        return tools.error();
    }
    m_run.timer.start();
    if (tools) {
        m_run.tools = *tools;
        if (const Result<void> compiled = compile(); !compiled) {
            return compiled.error();
        }
    }
    if (m_run.stopped()) {
        m_run.takeStop();
        return finished({});
    }
    const Result<void> named = judgeNamed();
    JudgeReport &report = m_run.report;
    report.quickVerdictMs = m_run.timer.elapsed();
    if (!named || !m_run.everything() || report.verdict == Verdict::CompileError || report.verdict == Verdict::Stopped ||
        report.verdict == Verdict::InternalError) {
        report.verified = report.verdict != Verdict::Accepted && report.verdict != Verdict::InternalError;
        return finished(named);
    }
    m_run.tellReport();
    return finished(examine());
}

/// Compiles the solution. What goes on beside starts before, and large inputs are generated while the compiler works.
Result<void> Judging::compile()
{
    m_run.report.compiler = m_run.tools->compiler().name;
    m_run.report.standard = m_run.tools->standard();
    std::future<Result<QList<PreparedCase>>> preparing =
        std::async(std::launch::async, [this] { return prepareCases(m_run.drill.signature, casesInOrder(m_run)); });
    startBeside();
    m_run.tell(JudgeProgress::Stage::Compiling);
    Result<CompileOutcome> compiled = m_run.tools->compile(m_run.drill, m_run.source, m_run.stop);
    Result<QList<PreparedCase>> cases = preparing.get();
    if (!compiled || !cases) {
        return compiled ? cases.error() : compiled.error();
    }
    m_compiled = std::move(compiled).value();
    m_cases = std::move(cases).value();
    m_run.program = m_compiled.program;
    m_run.report.compileMs = m_run.timer.elapsed();
    m_run.report.total = static_cast<int>(m_cases.size());
    m_run.report.diagnostics = m_compiled.diagnostics;
    return {};
}

void Judging::startBeside()
{
    const bool checks = m_run.drill.comparator == Comparator::Checker;
    if (m_run.everything() || checks) {
        m_knowing = std::async(std::launch::async, [this] { return learnDrill(m_run, m_beside.get_token()); }).share();
    }
    if (m_run.everything()) {
        m_sanitizing.emplace(m_run, m_knowing);
    }
}

Result<void> Judging::judgeNamed()
{
    const Result<void> named = NamedCasesRun(m_run, m_knowing).judge(m_compiled, m_cases);
    const JudgeReport &report = m_run.report;
    const bool slow = report.verdict == Verdict::TimeLimit && report.reason.isEmpty();
    if (named && m_run.everything() && (report.verdict == Verdict::Accepted || slow)) {
        m_measuring.emplace(m_run);
    }
    return named;
}

/// Everything after the named cases.
Result<void> Judging::examine()
{
    m_run.report.seed = m_run.options.seed;
    const Knowing &knowing = m_knowing.get();
    const Result<void> looked = knowing ? lookFurther(**knowing) : Result<void>(knowing.error());
    if (!looked && looked.error().code != ErrorCode::BadInput && looked.error().code != ErrorCode::Cancelled) {
        return looked;
    }
    if (!looked) {
        m_run.blameDrill(looked.error());
    }
    settleReport();
    return {};
}

/// The random cases, the sanitizers and growth, each told as it comes.
Result<void> Judging::lookFurther(DrillKnowledge &knowledge)
{
    JudgeReport &report = m_run.report;
    JailedProgram solution(m_run.judge.sandbox(), {m_compiled.program, {}, m_run.drill.limits, Build::Plain}, m_run.stop);
    if (report.verdict != Verdict::Accepted && report.verdict != Verdict::WrongAnswer && report.verdict != Verdict::RuntimeError) {
        m_sanitizing->giveUp(); // they have nothing to add
    }
    if (const Result<void> ran = RandomCasesRun(m_run, knowledge, solution).judge(); !ran) {
        return ran;
    }
    solution.restart(); // nothing is asked of it any more
    const bool grows =
        m_measuring && (report.verdict == Verdict::Accepted || (report.verdict == Verdict::TimeLimit && report.reason.isEmpty()));
    if (!grows && m_measuring) {
        m_measuring->giveUp();
    }
    const bool sanitized = m_sanitizing->isDone() && !m_run.stopped();
    if (const Result<void> taken = sanitized ? takeSanitizers(solution) : Result<void>(); !taken) {
        return taken;
    }
    if (grows && !m_run.stopped()) {
        m_run.tellReport();
        if (const Result<void> measured = m_measuring->measure(m_run, knowledge); !measured) {
            return measured;
        }
    }
    if (!sanitized) {
        m_run.tellReport();
        m_run.tell(JudgeProgress::Stage::Sanitizing);
        return takeSanitizers(solution);
    }
    return {};
}

Result<void> Judging::takeSanitizers(JailedProgram &solution)
{
    JudgeReport &report = m_run.report;
    if (const Result<void> taken = m_sanitizing->take(report); !taken) {
        return taken;
    }
    const auto isOf = [](const char *kind) { return [kind](const Finding &each) { return each.kind == QLatin1String(kind); }; };
    if (report.verdict == Verdict::RuntimeError &&
        std::any_of(report.findings.begin(), report.findings.end(), isOf("undefined-behaviour"))) {
        // Memory that was damaged in an earlier call crashes a later one; that is not state a solution means to keep.
        report.findings.removeIf(isOf("state-between-calls"));
    }
    return m_run.wrongAnswer && report.verdict == Verdict::WrongAnswer ? m_sanitizing->explain(*m_run.wrongAnswer, solution, report)
                                                                       : Result<void>();
}

void Judging::settleReport()
{
    JudgeReport &report = m_run.report;
    if (m_run.stopped() && report.verdict == Verdict::Accepted) {
        m_run.takeStop();
    }
    const bool accepted = report.verdict == Verdict::Accepted;
    if (accepted && !report.findings.isEmpty()) {
        report.message = QCoreApplication::translate("greenroom", "Accepted, with findings: %1").arg(report.findings.first().message);
    } else if (accepted && !report.omissions.isEmpty()) {
        report.message =
            QCoreApplication::translate("greenroom", "Accepted so far; a part could not be tried: %1").arg(report.omissions.first().reason);
    }
    report.verified = !m_run.stopped() && report.verdict != Verdict::InternalError && !(accepted && !report.omissions.isEmpty());
}

} // namespace greenroom
