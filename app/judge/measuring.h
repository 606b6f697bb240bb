#pragma once

#include "judge/drill_knowledge.h"
#include "judge/growth_run.h"

#include <functional>
#include <future>
#include <stop_token>

namespace greenroom {

/// The last part of a run: how work, memory and stack grow. The counting build compiles in a thread of its own from the start of this
/// object.
class Measuring
{
public:
    /// `run` must not change its drill and source any more, and outlives this object.
    explicit Measuring(const JudgeRun &run);
    Measuring(const Measuring &) = delete;
    Measuring &operator=(const Measuring &) = delete;
    ~Measuring();

    /// Nothing will be measured.
    void giveUp() { m_stop.request_stop(); }
    /// Measures and adds to the report what was found, or why nothing could be. Does nothing for a drill without families for it. Errors
    /// are about this machine.
    [[nodiscard]] Result<void> measure(JudgeRun &run, DrillKnowledge &knowledge);

private:
    struct Counted
    {
        const Toolchain *tools = nullptr;
        CompileOutcome compiled;
    };
    [[nodiscard]] Result<Counted> compile() const;

    const JudgeRun &m_run;
    bool m_wanted;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_forward; ///< a stop of the run is one of this
    std::future<Result<Counted>> m_work;
};

} // namespace greenroom
