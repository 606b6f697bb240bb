#pragma once

#include "judge/drill_knowledge.h"
#include "judge/failing_input.h"

namespace greenroom {

/// The second part of a run: the solution over random inputs against the reference, and the input it fails on made small. After a failure
/// in a named case the random ones only look for a smaller input that fails in the same way.
class RandomCasesRun
{
public:
    RandomCasesRun(JudgeRun &run, DrillKnowledge &knowledge, JailedProgram &solution);

    /// Brings the report up to date. Errors: BadInput is the drill's fault, the others are about this machine.
    [[nodiscard]] Result<void> judge();

private:
    [[nodiscard]] std::optional<FailingInput> namedFailure() const;
    [[nodiscard]] Result<Differential> differential(bool namedFailed);
    void takeDifferential(Differential found, std::optional<FailingInput> &failing);
    [[nodiscard]] Result<void> shrink(FailingInput failing);
    void take(const FailingInput &failing, const QString &source);
    void addFinding(const QString &kind, const QString &message);

    JudgeRun &m_run;
    DrillKnowledge &m_knowledge;
    JailedProgram &m_solution;
    FailureSearch m_search;
};

} // namespace greenroom
