#pragma once

#include "catalog/catalog.h"
#include "core/problem.h"
#include "core/result.h"
#include "judge/judge.h"

#include <functional>
#include <stop_token>

namespace greenroom {

/// What checking content and drills found.
struct LintReport
{
    int checked = 0; ///< questions, pitches, plans and drills
    Problems problems;
};

/// Holds content and drills against content/README.md and drills/README.md: what the files say, and, with a compiler, that the references
/// and right answers are accepted without a finding, each known wrong answer is caught for the reason it names, the generator's inputs are
/// valid up to their limits, and the validator refuses what is not.
class LintService
{
public:
    explicit LintService(Judge &judge)
        : m_judge(judge)
    {}

    /// Checks a catalog. `told` gets one line a drill before it is judged. Errors are those of Judge::judge that say this machine cannot
    /// judge: NoCompiler, WeakIsolation, Unwritable.
    [[nodiscard]] Result<LintReport> lint(const Catalog &catalog, const std::function<void(const QString &)> &told = {},
                                          const std::stop_token &stop = {});

private:
    [[nodiscard]] Result<void> checkReferences(const Drill &drill, Problems &problems, const std::stop_token &stop);
    [[nodiscard]] Result<void> checkRightAnswer(const Drill &drill, const QString &name, const QString &source, Problems &problems,
                                                const std::stop_token &stop);
    [[nodiscard]] Result<void> checkWrongAnswers(const Drill &drill, Problems &problems, const std::stop_token &stop);
    [[nodiscard]] Result<void> checkWrongAnswer(const Drill &drill, const QString &name, const QString &source, Problems &problems,
                                                const std::stop_token &stop);
    [[nodiscard]] Result<void> checkStarter(const Drill &drill, Problems &problems, const std::stop_token &stop);
    [[nodiscard]] Result<void> checkInputs(const Drill &drill, Problems &problems, const std::stop_token &stop);

    Judge &m_judge;
};

} // namespace greenroom
