#include "judge/drill_knowledge.h"

namespace greenroom {

Knowing learnDrill(const JudgeRun &run, const std::stop_token &stop)
{
    Result<std::unique_ptr<Oracle>> oracle = Oracle::make(run.judge.sandbox(), *run.tools, run.drill, stop);
    if (!oracle) {
        return oracle.error();
    }
    auto knowledge = std::make_shared<DrillKnowledge>();
    knowledge->oracle = std::move(oracle).value();
    if (run.everything() && knowledge->oracle->canGenerate() && !stop.stop_requested()) {
        Result<QList<OracleCase>> cases = knowledge->oracle->cases(
            Oracle::randomDraws(run.drill.families, static_cast<quint64>(run.options.seed), run.options.randomCases));
        if (!cases) {
            return cases.error();
        }
        knowledge->randomCases = std::move(cases).value();
    }
    knowledge->oracle->rest();
    return knowledge;
}

} // namespace greenroom
