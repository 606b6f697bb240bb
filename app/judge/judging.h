#pragma once

#include "judge/drill_knowledge.h"
#include "judge/judge_run.h"
#include "judge/measuring.h"
#include "judge/prepared_case.h"
#include "judge/sanitizing.h"

#include <functional>
#include <future>
#include <optional>
#include <stop_token>

namespace greenroom {

/// The order of one run, from the source to the findings. The parts go on beside each other where they can: the drill's own programs make
/// the random cases and the sanitizers' build compiles while the plain build compiles and runs.
class Judging
{
public:
    Judging(Judge &judge, const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop);
    Judging(const Judging &) = delete;
    Judging &operator=(const Judging &) = delete;
    ~Judging();

    [[nodiscard]] Result<JudgeReport> run();

private:
    [[nodiscard]] Result<void> compile();
    void startBeside();
    [[nodiscard]] Result<void> judgeNamed();
    [[nodiscard]] Result<void> examine();
    [[nodiscard]] Result<void> lookFurther(DrillKnowledge &knowledge);
    [[nodiscard]] Result<void> takeSanitizers(JailedProgram &solution);
    void settleReport();
    [[nodiscard]] Result<JudgeReport> finished(const Result<void> &result);

    JudgeRun m_run;
    CompileOutcome m_compiled;
    QList<PreparedCase> m_cases;
    std::stop_source m_beside; ///< ends what the drill's programs do beside, at a stop and at the end
    std::stop_callback<std::function<void()>> m_forward;
    std::shared_future<Knowing> m_knowing;
    std::optional<Sanitizing> m_sanitizing;
    std::optional<Measuring> m_measuring;
};

} // namespace greenroom
