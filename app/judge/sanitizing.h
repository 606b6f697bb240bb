#pragma once

#include "judge/drill_knowledge.h"
#include "judge/sanitizer_run.h"

#include <functional>
#include <future>
#include <stop_token>

namespace greenroom {

/// The part of a run that goes on beside the others: the sanitized build compiles while the plain one runs, and looks at the named cases
/// and at a part of the random ones.
class Sanitizing
{
public:
    /// Begins at once, in a thread of its own. `run` must not change its drill, source and tools any more, and outlives this object.
    Sanitizing(const JudgeRun &run, std::shared_future<Knowing> knowing);
    Sanitizing(const Sanitizing &) = delete;
    Sanitizing &operator=(const Sanitizing &) = delete;
    ~Sanitizing();

    /// The solution is wrong in a way that sanitizers have nothing to add to.
    void giveUp() { m_stop.request_stop(); }
    [[nodiscard]] bool isDone() const;
    /// Waits for the end and adds to the report what was found, or why nothing could be. Errors are about this machine.
    [[nodiscard]] Result<void> take(JudgeReport &report);
    /// Asks what was taken about an input whose answer is wrong: an answer that depends on what memory held before is no mistake of the
    /// logic and no state that is kept, and the report says so. `plain` is the program that was judged.
    [[nodiscard]] Result<void> explain(const FailingInput &wrong, JailedProgram &plain, JudgeReport &report) const;

private:
    [[nodiscard]] Result<SanitizerFindings> examine() const;
    [[nodiscard]] Result<QList<WatchedCase>> watchedCases() const;

    const JudgeRun &m_run;
    std::shared_future<Knowing> m_knowing;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_forward; ///< a stop of the run is one of this
    std::future<Result<SanitizerFindings>> m_work;
    QByteArray m_program; ///< the sanitized build, once it was taken
};

} // namespace greenroom
