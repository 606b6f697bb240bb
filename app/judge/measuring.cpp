#include "judge/measuring.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

bool hasFamilies(const Drill &drill)
{
    return !drill.programs.generator.isEmpty() &&
           std::any_of(drill.families.begin(), drill.families.end(), [](const InputFamily &each) { return each.forGrowth; });
}

/// Errors that are no fault of the solution and leave its verdict as it is.
bool onlyOmits(ErrorCode code) { return code == ErrorCode::NoCompiler || code == ErrorCode::BadInput; }

} // namespace

Measuring::Measuring(const JudgeRun &run)
    : m_run(run)
    , m_wanted(hasFamilies(run.drill))
    , m_forward(run.stop, [this] { m_stop.request_stop(); })
{
    if (m_wanted) {
        m_work = std::async(std::launch::async, [this] { return compile(); });
    }
}

Measuring::~Measuring()
{
    m_stop.request_stop(); // the future waits for its thread
}

Result<Measuring::Counted> Measuring::compile() const
{
    const Result<const Toolchain *> tools = m_run.judge.readyToolchain(Build::Counted, m_stop.get_token());
    if (!tools) {
        return tools.error();
    }
    Result<CompileOutcome> compiled = (*tools)->compile(m_run.drill, m_run.source, m_stop.get_token());
    return compiled ? Result<Counted>(Counted{*tools, std::move(compiled).value()}) : Result<Counted>(compiled.error());
}

Result<void> Measuring::measure(JudgeRun &run, DrillKnowledge &knowledge)
{
    if (!m_wanted || !knowledge.oracle->canGenerate()) {
        return {};
    }
    const auto omit = [&run](const QString &reason) { run.report.omissions.append({QStringLiteral("growth"), reason}); };
    run.tell(JudgeProgress::Stage::Measuring);
    const Result<Counted> counted = m_work.get();
    const auto failed = [&omit](const Error &error) {
        if (onlyOmits(error.code)) {
            omit(error.message);
        }
        return onlyOmits(error.code) || error.code == ErrorCode::Cancelled ? Result<void>() : Result<void>(error);
    };
    if (!counted) {
        return failed(counted.error());
    }
    if (counted->compiled.program.isEmpty()) {
        omit(counted->compiled.message);
        return {};
    }
    GrowthRun growth(run.judge.sandbox(), *counted->tools, run.drill, *knowledge.oracle, static_cast<quint64>(run.options.seed), run.stop);
    const auto tell = [&run](int done, int count) { run.tell(JudgeProgress::Stage::Measuring, done, count); };
    Result<MeasuredGrowth> measured = growth.run(counted->compiled.program, tell);
    if (!measured) {
        return failed(measured.error());
    }
    if (!measured->work && !run.stopped()) {
        omit(QCoreApplication::translate("greenroom", "The counting build gave no answer on the inputs that growth is measured on."));
    }
    run.report.growth = measured->work;
    run.report.space = measured->space;
    run.report.recursionDepth = measured->depth;
    run.report.families = measured->families;
    run.report.lines = measured->lines;
    run.report.findings.append(measured->findings);
    return {};
}

} // namespace greenroom
