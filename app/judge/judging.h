#pragma once

#include "judge/failing_input.h"
#include "judge/judge.h"
#include "judge/oracle.h"
#include "judge/runner.h"
#include "judge/sanitizer_run.h"

#include <QElapsedTimer>

#include <future>
#include <stop_token>

namespace greenroom {

/// One run of the judge, from the source to the findings. The parts go on beside each other where they can: the drill's own programs make
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
    /// What the drill's own programs had to say.
    struct Knowledge
    {
        std::unique_ptr<Oracle> oracle;
        QList<OracleCase> randomCases;
    };
    using Knowing = Result<std::shared_ptr<Knowledge>>;

    void startBeside();
    [[nodiscard]] Knowing learn();
    [[nodiscard]] Result<QList<Finding>> sanitize();
    [[nodiscard]] Result<void> runNamed();
    [[nodiscard]] Result<void> askChecker(RunOutcome &outcome);
    void takeNamed(RunOutcome run);
    void takeWrongSignature();
    [[nodiscard]] Result<void> examine();
    [[nodiscard]] Result<void> runRandom(Knowledge &knowledge, JailedProgram &solution);
    [[nodiscard]] Result<void> shrinkFailure(Knowledge &knowledge, JailedProgram &solution, std::optional<FailingInput> failing);
    [[nodiscard]] Result<std::optional<FailingInput>> namedFailure(Knowledge &knowledge, JailedProgram &solution);
    [[nodiscard]] Result<void> measure(Knowledge &knowledge);
    [[nodiscard]] Result<void> takeSanitizers();
    void takeFailure(const FailingInput &failing, const QString &source);
    void blameDrill(const Error &error);
    void tell(JudgeProgress::Stage stage, int number = 0, int count = 0) const;
    void tellReport();
    [[nodiscard]] bool stopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool everything() const { return m_options.thoroughness == JudgeOptions::Thoroughness::Everything; }
    [[nodiscard]] Result<JudgeReport> finished(Result<void> result);

    Judge &m_judge;
    const Drill &m_drill;
    const QString &m_source;
    const JudgeOptions &m_options;
    std::stop_token m_stop;
    std::stop_source m_beside; ///< ends what goes on beside, at a stop and at the end
    std::stop_source m_sanitizersStop;
    std::stop_callback<std::function<void()>> m_forward;
    JudgeReport m_report;
    QElapsedTimer m_timer;
    const Toolchain *m_tools = nullptr;
    CompileOutcome m_compiled;
    QList<PreparedCase> m_cases;
    std::shared_future<Knowing> m_knowing;
    std::future<Result<QList<Finding>>> m_sanitizing;
};

} // namespace greenroom
