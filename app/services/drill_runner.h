#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QString>

#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace greenroom {

class Judge;

/// Where a run stands.
struct DrillProgress
{
    /// After Testing, whose verdict is "accepted so far": random cases, making a failing input small, sanitizers, growth.
    enum class Stage { Preparing, Compiling, Testing, Random, Shrinking, Sanitizing, Measuring };

    Stage stage = Stage::Preparing;
    int test = 0; ///< from 1 while testing; later how many random cases or families of inputs are done
    int tests = 0;
    std::shared_ptr<const JudgeReport> report = {}; ///< what is known so far, when something was added to it; else null
};

/// Judges what is in the editor. All calls but the two setters may take seconds and belong on a worker thread; several threads may call.
class DrillRunner
{
public:
    DrillRunner() = default;
    DrillRunner(const DrillRunner &) = delete;
    DrillRunner &operator=(const DrillRunner &) = delete;
    virtual ~DrillRunner() = default;

    /// Compiles and runs a solution. `onProgress` is called in this thread. Errors: NoCompiler, WeakIsolation (before
    /// allowWeakIsolation()), Unwritable, BadInput (the drill itself). A stop gives the verdict Stopped.
    [[nodiscard]] virtual Result<JudgeReport> run(const Drill &drill, const QString &source,
                                                  const std::function<void(const DrillProgress &)> &onProgress,
                                                  const std::stop_token &stop) = 0;
    /// Compiles what is being typed, so that a run finds it ready; gives the compiler's messages. Does nothing where it is not overridden.
    [[nodiscard]] virtual Result<QList<Diagnostic>> compileAhead(const Drill &drill, const QString &source, const std::stop_token &stop)
    {
        (void)drill;
        (void)source;
        (void)stop;
        return QList<Diagnostic>();
    }
    /// How strong the jail is; empty where it is not known.
    [[nodiscard]] virtual Isolation isolation() { return {}; }
    /// Builds ahead what the first run would wait for.
    [[nodiscard]] virtual Result<void> prepare(const std::stop_token &stop) = 0;
    /// The compiler for people, "g++ 12.2"; NoCompiler when there is none.
    [[nodiscard]] virtual Result<QString> compiler() = 0;

    /// Which compiler (a name or a path; empty = the first that is found) and which standard (empty = gnu++20) runs use from now on.
    virtual void configure(const QString &compiler, const QString &standard) = 0;
    /// The user's consent to run without a jail, for as long as the program runs.
    virtual void allowWeakIsolation() = 0;
};

/// The real one.
class JudgeRunner : public DrillRunner
{
public:
    /// `cacheFolder` keeps the judge's precompiled parts.
    explicit JudgeRunner(QString cacheFolder);
    ~JudgeRunner() override;

    [[nodiscard]] Result<JudgeReport> run(const Drill &drill, const QString &source,
                                          const std::function<void(const DrillProgress &)> &onProgress,
                                          const std::stop_token &stop) override;
    [[nodiscard]] Result<QList<Diagnostic>> compileAhead(const Drill &drill, const QString &source, const std::stop_token &stop) override;
    [[nodiscard]] Isolation isolation() override;
    [[nodiscard]] Result<void> prepare(const std::stop_token &stop) override;
    [[nodiscard]] Result<QString> compiler() override;
    void configure(const QString &compiler, const QString &standard) override;
    void allowWeakIsolation() override;

private:
    enum class Weak { Refused, Allowed };

    /// The judge for the present choices. A running call keeps the one it began with.
    [[nodiscard]] std::shared_ptr<Judge> judge();

    std::mutex m_mutex;
    QString m_cacheFolder;
    QString m_compiler;
    QString m_standard;
    Weak m_weak = Weak::Refused;
    std::shared_ptr<Judge> m_judge; ///< null after a choice has changed
};

} // namespace greenroom
