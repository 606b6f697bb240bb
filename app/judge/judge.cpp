#include "judge/judge.h"

#include "judge/judging.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

Error weakIsolation(const Isolation &isolation)
{
    return {ErrorCode::WeakIsolation,
            QCoreApplication::translate(
                "greenroom", "The jail is weak here, so nothing was run: allow weak isolation for this run, or install bubblewrap."),
            isolation.detail};
}

} // namespace

Judge::Judge(JudgeConfig config, std::shared_ptr<const Sandbox> sandbox)
    : m_config(std::move(config))
    , m_sandbox(std::move(sandbox))
{}

Result<const Toolchain *> Judge::toolchain(Build build)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Toolchain> &tools = m_toolchains[build];
    if (!tools) {
        Result<Compiler> compiler = findCompiler(m_config.compiler);
        if (!compiler) {
            return compiler.error();
        }
        tools = std::make_unique<Toolchain>(*m_sandbox, std::move(compiler).value(), m_config.standard, m_config.cacheFolder, build);
    }
    return tools.get();
}

Result<const Toolchain *> Judge::readyToolchain(Build build, const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = toolchain(build);
    if (!tools) {
        return tools.error();
    }
    const Isolation level = isolation();
    if (level.level == QLatin1String("weak") && m_config.weakIsolation == JudgeConfig::WeakIsolation::Refuse) {
        return weakIsolation(level);
    }
    const Result<void> prepared = tools.value()->prepare(stop);
    return prepared ? tools : Result<const Toolchain *>(prepared.error());
}

Result<Compiler> Judge::compiler()
{
    const Result<const Toolchain *> tools = toolchain(Build::Plain);
    return tools ? Result<Compiler>(tools.value()->compiler()) : Result<Compiler>(tools.error());
}

bool Judge::isPrepared()
{
    const Result<const Toolchain *> tools = toolchain(Build::Plain);
    return tools && tools.value()->isPrepared();
}

Result<void> Judge::prepare(const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = toolchain(Build::Plain);
    return tools ? tools.value()->prepare(stop) : Result<void>(tools.error());
}

Result<void> Judge::prepareFindings(const Drill &drill, const std::stop_token &stop)
{
    for (const Build build : {Build::Plain, Build::Sanitized, Build::Counted}) {
        const Result<const Toolchain *> tools = readyToolchain(build, stop);
        if (!tools) {
            return tools.error();
        }
        if (build == Build::Plain) {
            const Result<std::unique_ptr<Oracle>> oracle = Oracle::make(*m_sandbox, *tools.value(), drill, stop);
            if (!oracle) {
                return oracle.error();
            }
        }
    }
    return {};
}

Result<QList<Diagnostic>> Judge::compileAhead(const Drill &drill, const QString &source, const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = readyToolchain(Build::Plain, stop);
    if (!tools) {
        return tools.error();
    }
    const Result<CompileOutcome> compiled = tools.value()->compile(drill, source, stop);
    return compiled ? Result<QList<Diagnostic>>(compiled->diagnostics) : Result<QList<Diagnostic>>(compiled.error());
}

Result<JudgeReport> Judge::judge(const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = toolchain(Build::Plain);
    if (tools && !tools.value()->isPrepared() && options.onProgress) {
        options.onProgress({JudgeProgress::Stage::Preparing, 0, 0});
    }
    return Judging(*this, drill, source, options, stop).run();
}

} // namespace greenroom
