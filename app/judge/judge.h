#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"
#include "judge/prepared_case.h"
#include "judge/sandbox.h"
#include "judge/toolchain.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace greenroom {

/// How a judge is set up, once.
struct JudgeConfig
{
    QString compiler; ///< a name on PATH or an absolute path; empty: g++, else clang++
    QString standard = QStringLiteral("gnu++20");
    QString cacheFolder; ///< where precompiled parts are kept; ours alone
    enum class WeakIsolation { Refuse, Allow };
    WeakIsolation weakIsolation = WeakIsolation::Refuse; ///< whether solutions may run with the user's own rights
};

/// Where a run stands, for the line beside Run.
struct JudgeProgress
{
    enum class Stage { Preparing, Compiling, Running };
    Stage stage = Stage::Compiling;
    int caseNumber = 0; ///< 1-based while Running
    int caseCount = 0;
};

/// Options of one run.
struct JudgeOptions
{
    QList<TestCase> firstCases;                            ///< run before the drill's own: pinned failures and the user's own cases
    std::function<void(const JudgeProgress &)> onProgress; ///< called in the judging thread; may be empty
};

/// Judges solutions. Synchronous and made for a worker thread; one object may be used from several threads, and two objects on one cache.
class Judge
{
public:
    explicit Judge(JudgeConfig config, std::shared_ptr<const Sandbox> sandbox = std::make_shared<Sandbox>());

    /// Compiles `source` and runs it over the cases. An error is about this machine or the drill, never about the solution: NoCompiler,
    /// WeakIsolation (without consent), Unwritable, BadInput (the drill). A stop request kills what runs and gives the verdict Stopped.
    [[nodiscard]] Result<JudgeReport> judge(const Drill &drill, const QString &source, const JudgeOptions &options = {},
                                            const std::stop_token &stop = {});

    /// Builds the precompiled parts ahead, when a drill is opened: some three seconds the first time, nothing after.
    [[nodiscard]] Result<void> prepare(const std::stop_token &stop = {});

    /// The jail of this machine and why it is as strong as it is.
    [[nodiscard]] Isolation isolation() const { return m_sandbox->isolation(); }
    /// The compiler in use, for `doctor`.
    [[nodiscard]] Result<Compiler> compiler();
    /// Whether `prepare` has nothing to do.
    [[nodiscard]] bool isPrepared();

private:
    /// One compiled solution on its way to a verdict.
    struct Attempt
    {
        const Drill &drill;
        const QString &source;
        const CompileOutcome &compiled;
        const QList<PreparedCase> &cases;
        const JudgeOptions &options;
        const std::stop_token &stop;
    };

    [[nodiscard]] Result<const Toolchain *> toolchain();
    [[nodiscard]] Result<const Toolchain *> readyToolchain(const Isolation &isolation, const JudgeOptions &options,
                                                           const std::stop_token &stop);
    [[nodiscard]] Result<void> run(const Attempt &attempt, JudgeReport &report) const;

    JudgeConfig m_config;
    std::shared_ptr<const Sandbox> m_sandbox;
    std::mutex m_mutex;
    std::unique_ptr<Toolchain> m_toolchain;
};

} // namespace greenroom
