#include "judge/sanitizing.h"

#include "core/comparator.h"
#include "judge/prepared_case.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

constexpr int randomCasesWatched = 1500;
constexpr qsizetype largeCasesWatched = 4;

} // namespace

Sanitizing::Sanitizing(const JudgeRun &run, std::shared_future<Knowing> knowing)
    : m_run(run)
    , m_knowing(std::move(knowing))
    , m_forward(run.stop, [this] { m_stop.request_stop(); })
    , m_work(std::async(std::launch::async, [this] { return examine(); }))
{}

Sanitizing::~Sanitizing()
{
    m_stop.request_stop(); // the future waits for its thread, which then has nothing left to do
}

bool Sanitizing::isDone() const { return m_work.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }

/// Compiles the sanitized build and runs it.
Result<SanitizerFindings> Sanitizing::examine() const
{
    const std::stop_token stop = m_stop.get_token();
    const Result<const Toolchain *> tools = m_run.judge.readyToolchain(Build::Sanitized, stop);
    if (!tools) {
        return tools.error();
    }
    const Result<CompileOutcome> compiled = (*tools)->compile(m_run.drill, m_run.source, stop);
    if (!compiled) {
        return compiled.error();
    }
    const Result<QList<WatchedCase>> cases = watchedCases();
    if (!cases) {
        return cases.error();
    }
    if (stop.stop_requested()) {
        return SanitizerFindings{};
    }
    if (compiled->program.isEmpty()) {
        return SanitizerFindings{{}, compiled->message};
    }
    const auto isRight = [this](const OracleCase &testCase, const QByteArray &answer) {
        const std::optional<QJsonValue> expected = readValue(testCase.expected);
        const std::optional<QJsonValue> actual = readValue(answer);
        return m_run.drill.comparator == Comparator::Checker ||
               (expected && actual && answersMatch(m_run.drill.comparator, *expected, *actual, m_run.drill.tolerance));
    };
    Result<SanitizerFindings> found =
        SanitizerRun(m_run.judge.sandbox(), **tools, m_run.drill).run(compiled->program, *cases, isRight, stop);
    if (found) {
        found.value().program = compiled->program;
    }
    return found;
}

/// Small inputs first, large ones last: sanitizers need many times the memory.
Result<QList<WatchedCase>> Sanitizing::watchedCases() const
{
    const Result<QList<PreparedCase>> prepared = prepareCases(m_run.drill.signature, casesInOrder(m_run));
    if (!prepared) {
        return prepared.error();
    }
    QList<WatchedCase> cases;
    QList<WatchedCase> large;
    for (const PreparedCase &each : *prepared) {
        const bool isLarge = each.source == QLatin1String("large");
        const WatchedCase watched{
            {inputBytes(m_run.drill.signature, each.input), valueBytes(each.expected), {}}, QStringLiteral("“%1”").arg(each.name), isLarge};
        (isLarge ? large : cases).append(watched);
    }
    const Knowing &knowing = m_knowing.get();
    if (knowing) {
        const QList<OracleCase> &random = (*knowing)->randomCases;
        const qsizetype step = std::max<qsizetype>(1, random.size() / randomCasesWatched);
        for (qsizetype index = 0; index < random.size(); index += step) {
            cases.append({random.at(index), QCoreApplication::translate("greenroom", "a random case"), false});
        }
    }
    cases.append(large.mid(0, largeCasesWatched));
    return cases;
}

Result<void> Sanitizing::take(JudgeReport &report)
{
    Result<SanitizerFindings> found = m_work.get();
    if (!found && found.error().code == ErrorCode::NoCompiler) {
        found = SanitizerFindings{{}, found.error().message}; // a compiler without sanitizers still gives a verdict
    }
    if (!found) {
        return found.error().code == ErrorCode::Cancelled ? Result<void>() : Result<void>(found.error());
    }
    if (!found->omitted.isEmpty()) {
        report.omissions.append({QStringLiteral("sanitizers"), found->omitted});
    }
    m_program = found->program;
    for (const Finding &each : found->findings) {
        // A wrong answer of a solution that is wrong anyway says nothing about its variables.
        if (report.verdict == Verdict::Accepted || each.line > 0) {
            report.findings.prepend(each);
        }
    }
    return {};
}

Result<void> Sanitizing::explain(const FailingInput &wrong, JailedProgram &plain, JudgeReport &report) const
{
    const QString undefinedBehaviour = QStringLiteral("undefined-behaviour");
    const auto isState = [](const Finding &each) { return each.kind == QLatin1String("state-between-calls"); };
    const bool known =
        std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &each) { return each.kind == undefinedBehaviour; });
    if (m_program.isEmpty() || m_run.stopped()) {
        return {};
    }
    JailedProgram sanitized(m_run.judge.sandbox(), {m_program, {}, m_run.drill.limits, Build::Sanitized}, m_run.stop);
    const Result<AnsweredBatch> watched = sanitized.ask({framed(wrong.testCase.input)});
    plain.restart();
    const Result<AnsweredBatch> again = plain.ask({framed(wrong.testCase.input)});
    if (!watched || !again) {
        return watched ? again.error() : watched.error();
    }
    const QByteArray there = watched->answers.isEmpty() ? QByteArray() : watched->answers.first().bytes;
    const QByteArray here = again->answers.isEmpty() ? QByteArray() : again->answers.first().bytes;
    // A fresh process is right where it was wrong after others; where it is wrong again, it must be so in the same way to be told apart
    // from a solution that rolls dice.
    const bool repeats = wrong.needsHistory ? here == wrong.testCase.expected : here == wrong.actual;
    const bool differs = !there.isEmpty() && there != here;
    if (!repeats || !differs) {
        return {};
    }
    report.findings.removeIf(isState);
    if (!known) {
        report.findings.prepend(
            {undefinedBehaviour,
             QCoreApplication::translate("greenroom", "A variable is read that was never set: with other memory the answer to the "
                                                      "input shown is another one."),
             0,
             {}});
    }
    return {};
}

} // namespace greenroom
