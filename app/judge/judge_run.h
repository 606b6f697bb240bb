#pragma once

#include "judge/failing_input.h"
#include "judge/judge.h"

#include <QElapsedTimer>

#include <optional>
#include <stop_token>

namespace greenroom {

/// What the parts of one run share: what is judged and with which tools, what is known so far, and who is told of it.
struct JudgeRun
{
    Judge &judge;
    const Drill &drill;
    const QString &source;
    const JudgeOptions &options;
    std::stop_token stop;
    const Toolchain *tools = nullptr; ///< of the plain build, once it is ready
    QByteArray program = {};          ///< the plain build; empty when it did not compile
    JudgeReport report = {};
    std::optional<FailingInput> wrongAnswer = {}; ///< the input that is shown, when its answer is wrong
    QElapsedTimer timer = {};

    [[nodiscard]] bool stopped() const { return stop.stop_requested(); }
    [[nodiscard]] bool everything() const { return options.thoroughness == JudgeOptions::Thoroughness::Everything; }
    void tell(JudgeProgress::Stage stage, int number = 0, int count = 0) const;
    /// Hands out the report as it stands.
    void tellReport();
    /// The drill's own programs failed: that is never blamed on the solution.
    void blameDrill(const Error &error);
    /// The run ends here, by the user's wish.
    void takeStop();
};

/// The drill's cases and those of the run, in the order they are judged: samples, pinned failures, the user's own, edge, large.
[[nodiscard]] QList<TestCase> casesInOrder(const JudgeRun &run);

} // namespace greenroom
