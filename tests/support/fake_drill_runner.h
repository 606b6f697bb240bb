#pragma once

#include "services/drill_runner.h"

#include <QMutex>

#include <atomic>
#include <thread>
#include <utility>

namespace greenroom::test {

/// A runner that answers what a test tells it to, at once or when the test lets it.
class FakeDrillRunner : public DrillRunner
{
public:
    void answerWith(Result<JudgeReport> answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answer = std::move(answer);
    }
    /// From now on a run waits for finish() or a stop.
    void hold() { m_held = true; }
    void finish() { m_held = false; }
    [[nodiscard]] int runs() const { return m_runs; }
    [[nodiscard]] bool weakAllowed() const { return m_weakAllowed; }
    /// Each run tells this first, as a judge does whose findings are still coming.
    void tellEarly(JudgeReport report, DrillProgress::Stage stage)
    {
        const QMutexLocker lock(&m_mutex);
        m_early = std::make_shared<const JudgeReport>(std::move(report));
        m_earlyStage = stage;
    }
    /// From now on compiling ahead waits for finishCompiler() or a stop.
    void holdCompiler() { m_compilerHeld = true; }
    void finishCompiler() { m_compilerHeld = false; }
    [[nodiscard]] int compilersStarted() const { return m_compilers; }
    /// What was compiled ahead to its end.
    [[nodiscard]] QStringList compiledAhead()
    {
        const QMutexLocker lock(&m_mutex);
        return m_compiledAhead;
    }
    [[nodiscard]] Limits lastLimits()
    {
        const QMutexLocker lock(&m_mutex);
        return m_limits;
    }
    [[nodiscard]] QString lastSource()
    {
        const QMutexLocker lock(&m_mutex);
        return m_source;
    }
    void setCompilerFound(bool found) { m_compilerFound = found; }

    [[nodiscard]] Result<JudgeReport> run(const Drill &drill, const QString &source,
                                          const std::function<void(const DrillProgress &)> &onProgress,
                                          const std::stop_token &stop) override
    {
        ++m_runs;
        {
            const QMutexLocker lock(&m_mutex);
            m_source = source;
            m_limits = drill.limits;
        }
        onProgress({DrillProgress::Stage::Testing, 3, 6});
        if (m_early)
            onProgress({m_earlyStage, 0, 0, m_early});
        while (m_held && !stop.stop_requested())
            std::this_thread::yield();
        if (stop.stop_requested()) {
            JudgeReport stopped;
            stopped.verdict = Verdict::Stopped;
            return stopped;
        }
        const QMutexLocker lock(&m_mutex);
        return m_answer;
    }
    [[nodiscard]] Result<QList<Diagnostic>> compileAhead(const Drill &, const QString &source, const std::stop_token &stop) override
    {
        ++m_compilers;
        while (m_compilerHeld && !stop.stop_requested())
            std::this_thread::yield();
        const QMutexLocker lock(&m_mutex);
        if (!stop.stop_requested())
            m_compiledAhead.append(source);
        return QList<Diagnostic>();
    }
    [[nodiscard]] Isolation isolation() override { return {QStringLiteral("partial"), QStringLiteral("made up")}; }
    [[nodiscard]] Result<void> prepare(const std::stop_token &) override { return {}; }
    [[nodiscard]] Result<QString> compiler() override
    {
        if (!m_compilerFound)
            return Error{ErrorCode::NoCompiler, QStringLiteral("No C++ compiler found."), {}};
        return QStringLiteral("g++ 12.2");
    }
    void configure(const QString &, const QString &) override {}
    void allowWeakIsolation() override { m_weakAllowed = true; }

private:
    QMutex m_mutex;
    Result<JudgeReport> m_answer = JudgeReport{};
    QString m_source;
    Limits m_limits;
    QStringList m_compiledAhead;
    std::shared_ptr<const JudgeReport> m_early;
    DrillProgress::Stage m_earlyStage = DrillProgress::Stage::Random;
    std::atomic_bool m_held = false;
    std::atomic_int m_runs = 0;
    std::atomic_bool m_compilerHeld = false;
    std::atomic_int m_compilers = 0;
    std::atomic_bool m_compilerFound = true;
    std::atomic_bool m_weakAllowed = false;
};

} // namespace greenroom::test
