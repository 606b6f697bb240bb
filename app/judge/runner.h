#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"
#include "judge/prepared_case.h"
#include "judge/run_end.h"
#include "judge/sandbox.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace greenroom {

/// What running all cases found.
struct RunOutcome
{
    Verdict verdict = Verdict::InternalError;
    QString reason;  ///< as in JudgeReport
    QString message; ///< one sentence
    QList<CaseResult> cases;
    QString printed;
    std::optional<RunEnd> end;   ///< what ended the process before its time; belongs to the last case that ran, or to none
    bool wrongSignature = false; ///< the method's types are not those of the drill; nothing was run
};

/// Sets the verdict to that of the first case that failed, as the cases say now.
void settle(RunOutcome &outcome);

/// Runs a compiled solution over cases in one jailed process and compares its answers here.
class Runner
{
public:
    explicit Runner(const Sandbox &sandbox)
        : m_sandbox(sandbox)
    {}

    /// `onCase` is told the number of each case before it runs. A wrong answer does not end the run; a crash or a limit does, and the cases
    /// after it are marked as not run.
    [[nodiscard]] Result<RunOutcome> run(const QByteArray &program, const Drill &drill, const QList<PreparedCase> &cases,
                                         const std::stop_token &stop, const std::function<void(int)> &onCase) const;

private:
    const Sandbox &m_sandbox;
};

} // namespace greenroom
