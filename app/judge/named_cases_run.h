#pragma once

#include "judge/drill_knowledge.h"
#include "judge/prepared_case.h"
#include "judge/runner.h"

#include <future>

namespace greenroom {

/// The first part of a run: the solution over the drill's named cases. Its verdict is the one that is told at once.
class NamedCasesRun
{
public:
    /// `knowing` is only asked by a drill with a checker.
    NamedCasesRun(JudgeRun &run, std::shared_future<Knowing> knowing)
        : m_run(run)
        , m_knowing(std::move(knowing))
    {}

    /// Fills verdict, cases and failure of the report. Errors are about this machine.
    [[nodiscard]] Result<void> judge(const CompileOutcome &compiled, const QList<PreparedCase> &cases);

private:
    [[nodiscard]] Result<bool> askChecker(RunOutcome &outcome);
    void take(RunOutcome outcome);
    void takeWrongSignature();

    JudgeRun &m_run;
    std::shared_future<Knowing> m_knowing;
};

} // namespace greenroom
