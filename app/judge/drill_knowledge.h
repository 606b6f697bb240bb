#pragma once

#include "judge/judge_run.h"
#include "judge/oracle.h"

#include <future>
#include <memory>

namespace greenroom {

/// What the drill's own programs had to say before they were needed.
struct DrillKnowledge
{
    std::unique_ptr<Oracle> oracle;
    QList<OracleCase> randomCases; ///< with their answers; none when the drill has no generator or only named cases are judged
};

using Knowing = Result<std::shared_ptr<DrillKnowledge>>;

/// Compiles the drill's programs and makes the random cases; in a thread of its own, while the solution compiles.
[[nodiscard]] Knowing learnDrill(const JudgeRun &run, const std::stop_token &stop);

} // namespace greenroom
