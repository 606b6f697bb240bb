#include "judge/named_cases_run.h"

#include "judge/compile_outcome.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

/// The first named case that went wrong, for the panel beside the editor.
std::optional<Failure> firstFailure(const QList<CaseResult> &cases, const QString &detail)
{
    const auto failed =
        std::find_if(cases.begin(), cases.end(), [](const CaseResult &each) { return each.ran && each.verdict != Verdict::Accepted; });
    if (failed == cases.end() || failed->verdict == Verdict::Stopped) {
        return std::nullopt;
    }
    const QString words = failed->verdict == Verdict::WrongAnswer ? QString() : detail;
    return Failure{failed->source, failed->name, failed->input, failed->expected, failed->actual, false, words};
}

} // namespace

Result<void> NamedCasesRun::judge(const CompileOutcome &compiled, const QList<PreparedCase> &cases)
{
    if (compiled.program.isEmpty()) {
        m_run.report.verdict = Verdict::CompileError;
        m_run.report.message = compiled.message;
        return {};
    }
    const auto onCase = [this](int number) { m_run.tell(JudgeProgress::Stage::Running, number, m_run.report.total); };
    Result<RunOutcome> outcome = Runner(m_run.judge.sandbox()).run(compiled.program, m_run.drill, cases, m_run.stop, onCase);
    if (!outcome) {
        return outcome.error();
    }
    if (outcome->wrongSignature) {
        takeWrongSignature();
        return {};
    }
    if (m_run.drill.comparator == Comparator::Checker && outcome->verdict != Verdict::Stopped) {
        const Result<bool> asked = askChecker(outcome.value());
        if (!asked) {
            return asked.error();
        }
        if (!*asked) {
            return {};
        }
    }
    take(std::move(outcome).value());
    return {};
}

/// An answer that is not the reference's may be as good: the drill's checker says. False when the drill has none that works.
Result<bool> NamedCasesRun::askChecker(RunOutcome &outcome)
{
    const Knowing &knowing = m_knowing.get();
    if (!knowing) {
        m_run.blameDrill(knowing.error());
        return false;
    }
    QList<OracleCase> cases;
    QList<QByteArray> answers;
    QList<qsizetype> indexes;
    for (qsizetype index = 0; index < outcome.cases.size(); ++index) {
        const CaseResult &each = outcome.cases.at(index);
        if (each.verdict == Verdict::WrongAnswer) {
            cases.append({inputBytes(m_run.drill.signature, each.input), valueBytes(each.expected), {}});
            answers.append(valueBytes(each.actual));
            indexes.append(index);
        }
    }
    const Result<QList<bool>> right = (*knowing)->oracle->right(cases, answers);
    if (!right && right.error().code == ErrorCode::BadInput) {
        m_run.blameDrill(right.error());
        return false;
    }
    if (!right) {
        return right.error();
    }
    for (qsizetype index = 0; index < indexes.size(); ++index) {
        outcome.cases[indexes.at(index)].verdict = right->at(index) ? Verdict::Accepted : Verdict::WrongAnswer;
    }
    if (!indexes.isEmpty()) {
        settle(outcome);
    }
    return true;
}

void NamedCasesRun::take(RunOutcome outcome)
{
    JudgeReport &report = m_run.report;
    report.verdict = outcome.verdict;
    report.reason = outcome.reason;
    report.message = outcome.message;
    report.userOutput = outcome.printed;
    report.cases = std::move(outcome.cases);
    report.passed = static_cast<int>(std::count_if(report.cases.begin(), report.cases.end(),
                                                   [](const CaseResult &each) { return each.ran && each.verdict == Verdict::Accepted; }));
    report.failure = firstFailure(report.cases, report.message);
    if (report.verdict == Verdict::Accepted) {
        report.message = QCoreApplication::translate("greenroom", "Accepted: all %1 cases.").arg(report.total);
    } else if (report.verdict == Verdict::WrongAnswer && report.failure) {
        report.message = QCoreApplication::translate("greenroom", "Wrong answer in “%1”: %2 of %3 cases passed.")
                             .arg(report.failure->name)
                             .arg(report.passed)
                             .arg(report.total);
    }
}

void NamedCasesRun::takeWrongSignature()
{
    const CompileOutcome outcome = signatureMismatch(m_run.drill.signature, m_run.source);
    m_run.report.verdict = Verdict::CompileError;
    m_run.report.message = outcome.message;
    m_run.report.diagnostics = outcome.diagnostics + m_run.report.diagnostics;
}

} // namespace greenroom
