#include "services/drill_runner.h"

#include "judge/judge.h"

namespace greenroom {

namespace {

DrillProgress::Stage stageOf(JudgeProgress::Stage stage)
{
    switch (stage) {
    case JudgeProgress::Stage::Preparing:
        return DrillProgress::Stage::Preparing;
    case JudgeProgress::Stage::Compiling:
        return DrillProgress::Stage::Compiling;
    case JudgeProgress::Stage::Random:
        return DrillProgress::Stage::Random;
    case JudgeProgress::Stage::Shrinking:
        return DrillProgress::Stage::Shrinking;
    case JudgeProgress::Stage::Sanitizing:
        return DrillProgress::Stage::Sanitizing;
    case JudgeProgress::Stage::Measuring:
        return DrillProgress::Stage::Measuring;
    case JudgeProgress::Stage::Running:
        break;
    }
    return DrillProgress::Stage::Testing;
}

} // namespace

JudgeRunner::JudgeRunner(QString cacheFolder)
    : m_cacheFolder(std::move(cacheFolder))
{}

JudgeRunner::~JudgeRunner() = default;

Result<JudgeReport> JudgeRunner::run(const Drill &drill, const QString &source,
                                     const std::function<void(const DrillProgress &)> &onProgress, const std::stop_token &stop)
{
    JudgeOptions options;
    options.thoroughness = JudgeOptions::Thoroughness::Everything;
    DrillProgress last;
    if (onProgress) {
        options.onProgress = [&onProgress, &last](const JudgeProgress &progress) {
            last = {stageOf(progress.stage), progress.caseNumber, progress.caseCount, {}};
            onProgress(last);
        };
        options.onReport = [&onProgress, &last](const JudgeReport &report) {
            DrillProgress told = last;
            told.report = std::make_shared<const JudgeReport>(report);
            onProgress(told);
        };
    }
    return judge()->judge(drill, source, options, stop);
}

Result<QList<Diagnostic>> JudgeRunner::compileAhead(const Drill &drill, const QString &source, const std::stop_token &stop)
{
    return judge()->compileAhead(drill, source, stop);
}

Isolation JudgeRunner::isolation() { return judge()->isolation(); }

Result<void> JudgeRunner::prepare(const std::stop_token &stop) { return judge()->prepare(stop); }

Result<QString> JudgeRunner::compiler()
{
    const Result<Compiler> compiler = judge()->compiler();
    if (!compiler)
        return compiler.error();
    return compiler->name;
}

void JudgeRunner::configure(const QString &compiler, const QString &standard)
{
    const std::lock_guard lock(m_mutex);
    if (m_judge && compiler == m_compiler && standard == m_standard)
        return;
    m_compiler = compiler;
    m_standard = standard;
    m_judge.reset();
}

void JudgeRunner::allowWeakIsolation()
{
    const std::lock_guard lock(m_mutex);
    m_weak = Weak::Allowed;
    m_judge.reset();
}

std::shared_ptr<Judge> JudgeRunner::judge()
{
    const std::lock_guard lock(m_mutex);
    if (!m_judge) {
        JudgeConfig config;
        config.compiler = m_compiler;
        if (!m_standard.isEmpty())
            config.standard = m_standard;
        config.cacheFolder = m_cacheFolder;
        config.weakIsolation = m_weak == Weak::Allowed ? JudgeConfig::WeakIsolation::Allow : JudgeConfig::WeakIsolation::Refuse;
        m_judge = std::make_shared<Judge>(config);
    }
    return m_judge;
}

} // namespace greenroom
