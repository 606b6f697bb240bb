#include "judge/random_cases_run.h"

#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

constexpr int shrinkBudgetMs = 2500;
constexpr qsizetype casesAfterFailure = 3000; ///< the small ones: only they can be smaller than a named case

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Whether an input exists on which the solution fails in a way that a smaller input may show as well.
bool canShrink(Verdict verdict)
{
    return verdict == Verdict::WrongAnswer || verdict == Verdict::RuntimeError || verdict == Verdict::TimeLimit ||
           verdict == Verdict::MemoryLimit;
}

} // namespace

RandomCasesRun::RandomCasesRun(JudgeRun &run, DrillKnowledge &knowledge, JailedProgram &solution)
    : m_run(run)
    , m_knowledge(knowledge)
    , m_solution(solution)
    , m_search(*knowledge.oracle, solution, run.drill, run.stop)
{}

Result<void> RandomCasesRun::judge()
{
    const bool namedFailed = m_run.report.verdict != Verdict::Accepted;
    std::optional<FailingInput> failing = namedFailed ? namedFailure() : std::nullopt;
    m_run.report.randomCases = 0;
    if ((!namedFailed || canShrink(m_run.report.verdict)) && !m_knowledge.randomCases.isEmpty()) {
        Result<Differential> found = differential(namedFailed);
        if (!found) {
            return found.error();
        }
        takeDifferential(std::move(found).value(), failing);
    }
    return failing ? shrink(std::move(*failing)) : Result<void>();
}

/// The named failure as an input that can be tried again.
std::optional<FailingInput> RandomCasesRun::namedFailure() const
{
    const JudgeReport &report = m_run.report;
    const auto failed = std::find_if(report.cases.begin(), report.cases.end(),
                                     [](const CaseResult &each) { return each.ran && each.verdict != Verdict::Accepted; });
    if (failed == report.cases.end()) {
        return std::nullopt;
    }
    FailingInput failing;
    failing.testCase = {inputBytes(m_run.drill.signature, failed->input), valueBytes(failed->expected), {}};
    failing.end = {failed->verdict, report.reason, failed->verdict == Verdict::WrongAnswer ? QString() : report.message};
    if (!failed->actual.isUndefined()) {
        failing.actual = valueBytes(failed->actual);
    }
    return failing;
}

Result<Differential> RandomCasesRun::differential(bool namedFailed)
{
    const Drill &drill = m_run.drill;
    const QList<OracleCase> cases = namedFailed ? m_knowledge.randomCases.mid(0, casesAfterFailure) : m_knowledge.randomCases;
    const auto tell = [this, count = static_cast<int>(cases.size())](int ran) { m_run.tell(JudgeProgress::Stage::Random, ran, count); };
    tell(0);
    if (namedFailed && m_run.report.verdict == Verdict::TimeLimit) {
        Limits limits = drill.limits;
        limits.cpuSeconds = std::min(limits.cpuSeconds, 0.25);
        limits.wallSeconds = std::min(limits.wallSeconds, 0.75);
        m_solution.setLimits(limits);
    }
    const bool lends = drill.signature.answer.kind == AnswerRule::Kind::Returned && drill.signature.returns != QLatin1String("void") &&
                       !drill.mayChangeInput;
    Result<Differential> found =
        m_search.run(cases, lends ? FailureSearch::Watch::AnswersAndArguments : FailureSearch::Watch::Answers, tell);
    m_solution.setLimits(drill.limits);
    return found;
}

void RandomCasesRun::takeDifferential(Differential found, std::optional<FailingInput> &failing)
{
    JudgeReport &report = m_run.report;
    if (!m_run.stopped()) {
        report.randomCases = found.ran;
    }
    if (found.changedArguments) {
        addFinding(QStringLiteral("input-changed"),
                   translated(QT_TRANSLATE_NOOP("greenroom", "It changes the input it was lent, which the task does not "
                                                             "allow for; the caller may still need it.")));
    }
    const bool smaller = found.failure && (!failing || (found.failure->end.verdict == failing->end.verdict &&
                                                        found.failure->testCase.input.size() < failing->testCase.input.size()));
    if (!smaller) {
        return;
    }
    if (!failing) {
        report.verdict = found.failure->end.verdict;
        report.reason = found.failure->end.reason;
        report.message = found.failure->end.message;
    }
    failing = std::move(found.failure);
}

Result<void> RandomCasesRun::shrink(FailingInput failing)
{
    const QString source = m_run.report.failure ? m_run.report.failure->source : QStringLiteral("random");
    if (!canShrink(failing.end.verdict) || m_run.stopped()) {
        take(failing, source);
        return {};
    }
    if (failing.end.verdict == Verdict::WrongAnswer || failing.end.verdict == Verdict::RuntimeError) {
        if (const Result<void> alone = m_search.tryAlone(failing); !alone) {
            return alone;
        }
    }
    if (failing.needsHistory) {
        addFinding(
            QStringLiteral("state-between-calls"),
            translated(QT_TRANSLATE_NOOP("greenroom", "It keeps state between calls: this input is answered rightly by a fresh process and "
                                                      "wrongly after other calls. Set members, statics and globals anew in each call.")));
    } else if (m_knowledge.oracle->canValidate() && (failing.end.verdict != Verdict::TimeLimit || !failing.testCase.family.isEmpty())) {
        // A named input that takes too long is large because slow work needs it; only an endless loop shows on small ones too, and those
        // come from the random families.
        m_run.tell(JudgeProgress::Stage::Shrinking);
        if (const Result<void> shrunk = m_search.shrink(failing, shrinkBudgetMs); !shrunk) {
            return shrunk;
        }
    }
    take(failing, source);
    return {};
}

void RandomCasesRun::take(const FailingInput &failing, const QString &source)
{
    JudgeReport &report = m_run.report;
    const QJsonValue unknown(QJsonValue::Undefined);
    Failure failure;
    failure.source = source;
    failure.name = report.failure ? report.failure->name : QString();
    failure.input = readInput(m_run.drill.signature, failing.testCase.input).value_or(QJsonObject());
    failure.expected = readValue(failing.testCase.expected).value_or(unknown);
    failure.actual = failing.actual.isEmpty() ? unknown : readValue(failing.actual).value_or(unknown);
    failure.shrunk = failing.shrunk || (report.failure && failure.input != report.failure->input);
    // A limit that was tightened to make an endless loop small is not the one to tell of.
    const bool ownWords = failing.end.verdict != Verdict::TimeLimit && !failing.end.message.isEmpty();
    failure.detail = ownWords ? failing.end.message : report.verdict == Verdict::WrongAnswer ? QString() : report.message;
    if (!report.failure && report.verdict == Verdict::WrongAnswer) {
        report.message =
            translated(QT_TRANSLATE_NOOP("greenroom", "Wrong answer on a random input: all %1 named cases passed, random case %2 did not."))
                .arg(report.total)
                .arg(failing.index + 1);
    }
    report.failure = failure;
    if (failing.end.verdict == Verdict::WrongAnswer && report.verdict == Verdict::WrongAnswer) {
        m_run.wrongAnswer = failing;
    }
}

void RandomCasesRun::addFinding(const QString &kind, const QString &message) { m_run.report.findings.append({kind, message, 0, {}}); }

} // namespace greenroom
