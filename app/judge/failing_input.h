#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "judge/jailed_program.h"
#include "judge/oracle.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace greenroom {

/// An input on which a solution failed.
struct FailingInput
{
    OracleCase testCase;
    qsizetype index = 0;       ///< among the inputs that were tried
    QByteArray actual;         ///< empty when there was no answer
    RunEnd end;                ///< verdict, reason and sentence; the sentence is empty for a wrong answer
    bool needsHistory = false; ///< right when it is the first call of a process: state is kept between calls
    bool shrunk = false;
};

/// What running a solution over many inputs found.
struct Differential
{
    int ran = 0;
    std::optional<FailingInput> failure; ///< the first to fail decides its class; of that class, the smallest that was seen
    bool changedArguments = false;
    QByteArray printed;
    bool stopped = false;
};

/// Runs solutions over inputs whose answers are known, and makes failing inputs small.
class FailureSearch
{
public:
    /// `solution` is asked many times and started again as often as it dies.
    FailureSearch(Oracle &oracle, JailedProgram &solution, const Drill &drill, std::stop_token stop);

    /// Runs until the first part with a failure is through. `watchArguments`: whether to see if the method changes what it was lent.
    enum class Watch { Answers, AnswersAndArguments };
    /// `onPart` is told how many were run, now and then.
    using OnPart = std::function<void(int ran)>;
    [[nodiscard]] Result<Differential> run(const QList<OracleCase> &cases, Watch watch, const OnPart &onPart = {});

    /// Whether the input alone, in a fresh process, fails as well; marks it when it does not.
    [[nodiscard]] Result<void> tryAlone(FailingInput &failure);

    /// Makes the input smaller as long as it fails in the same way, every candidate held against the validator; at most `budgetMs`.
    [[nodiscard]] Result<void> shrink(FailingInput &failure, int budgetMs);

private:
    [[nodiscard]] Result<std::optional<FailingInput>> firstFailing(const QList<OracleCase> &cases, Differential *seen, Watch watch);
    [[nodiscard]] Result<bool> shrinkOnce(FailingInput &failure, int level);
    [[nodiscard]] static qsizetype smallest(const QList<OracleCase> &cases, const QList<bool> &right, qsizetype first);

    Oracle &m_oracle;
    JailedProgram &m_solution;
    const Drill &m_drill;
    std::stop_token m_stop;
};

} // namespace greenroom
