#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"
#include "judge/prepared_case.h"
#include "judge/sandbox.h"
#include "judge/toolchain.h"

#include <QString>

#include <functional>
#include <map>
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
    enum class Stage {
        Preparing,  ///< building the precompiled parts
        Compiling,  ///< the solution
        Running,    ///< the named cases
        Random,     ///< the random differential
        Shrinking,  ///< making the failing input small
        Sanitizing, ///< the sanitizers
        Measuring   ///< growth, space, depth
    };
    Stage stage = Stage::Compiling;
    int caseNumber = 0; ///< 1-based while Running
    int caseCount = 0;
};

/// Options of one run.
struct JudgeOptions
{
    enum class Thoroughness {
        Named,     ///< the named cases only: "accepted so far"
        Everything ///< random differential, shrinking, sanitizers, growth as well
    };

    QList<TestCase> firstCases; ///< pinned failures and the user's own cases; they run after the samples, before the drill's others
    Thoroughness thoroughness = Thoroughness::Named;
    qint64 seed = 1;
    int randomCases = 20000;
    std::function<void(const JudgeProgress &)> onProgress; ///< called in the judging thread; may be empty
    std::function<void(const JudgeReport &)> onReport;     ///< what is known so far, after each part; called in the judging thread
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
    /// The same for the builds with sanitizers and with counters, and for this drill's own programs, so that the first whole run need not
    /// wait for them.
    [[nodiscard]] Result<void> prepareFindings(const Drill &drill, const std::stop_token &stop = {});
    /// Compiles what is being typed, to have it ready when it is run; gives the compiler's messages.
    [[nodiscard]] Result<QList<Diagnostic>> compileAhead(const Drill &drill, const QString &source, const std::stop_token &stop = {});

    /// The jail of this machine and why it is as strong as it is.
    [[nodiscard]] Isolation isolation() const { return m_sandbox->isolation(); }
    /// The compiler in use, for `doctor`.
    [[nodiscard]] Result<Compiler> compiler();
    /// Whether `prepare` has nothing to do.
    [[nodiscard]] bool isPrepared();

    /// The jail itself.
    [[nodiscard]] const Sandbox &sandbox() const { return *m_sandbox; }
    /// The compiler with what it needs for a build, its parts built. WeakIsolation without consent.
    [[nodiscard]] Result<const Toolchain *> readyToolchain(Build build, const std::stop_token &stop);

private:
    [[nodiscard]] Result<const Toolchain *> toolchain(Build build);

    JudgeConfig m_config;
    std::shared_ptr<const Sandbox> m_sandbox;
    std::mutex m_mutex;
    std::map<Build, std::unique_ptr<Toolchain>> m_toolchains;
};

} // namespace greenroom
