#include "judge/judging.h"

#include "core/comparator.h"
#include "judge/compile_outcome.h"
#include "judge/growth_run.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

constexpr int shrinkBudgetMs = 2500;
constexpr int sanitizedRandomCases = 1500;

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

int rankOfSource(const QString &source)
{
    static const QStringList order{QStringLiteral("sample"), QStringLiteral("pinned"), QStringLiteral("own"), QStringLiteral("edge"),
                                   QStringLiteral("large")};
    const qsizetype rank = order.indexOf(source);
    return static_cast<int>(rank < 0 ? order.size() : rank);
}

QList<TestCase> inOrder(QList<TestCase> cases)
{
    std::stable_sort(cases.begin(), cases.end(),
                     [](const TestCase &left, const TestCase &right) { return rankOfSource(left.source) < rankOfSource(right.source); });
    return cases;
}

/// The first named case that went wrong, for the panel beside the editor.
std::optional<Failure> firstFailure(const QList<CaseResult> &cases, const QString &detail)
{
    const auto failed =
        std::find_if(cases.begin(), cases.end(), [](const CaseResult &each) { return each.ran && each.verdict != Verdict::Accepted; });
    if (failed == cases.end() || failed->verdict == Verdict::Stopped) {
        return std::nullopt;
    }
    return Failure{failed->source,
                   failed->name,
                   failed->input,
                   failed->expected,
                   failed->actual,
                   false,
                   failed->verdict == Verdict::WrongAnswer ? QString() : detail};
}

/// Whether an input exists on which the solution fails in a way that a smaller input may show as well.
bool canShrink(Verdict verdict)
{
    return verdict == Verdict::WrongAnswer || verdict == Verdict::RuntimeError || verdict == Verdict::TimeLimit ||
           verdict == Verdict::MemoryLimit;
}

} // namespace

Judging::Judging(Judge &judge, const Drill &drill, const QString &source, const JudgeOptions &options, const std::stop_token &stop)
    : m_judge(judge)
    , m_drill(drill)
    , m_source(source)
    , m_options(options)
    , m_stop(stop)
    , m_forward(stop, [this] {
        m_beside.request_stop();
        m_sanitizersStop.request_stop();
    })
{
    m_report.drillId = drill.id;
    m_report.limits = drill.limits;
    m_report.isolation = judge.isolation();
}

Judging::~Judging()
{
    m_sanitizersStop.request_stop();
    m_beside.request_stop(); // the futures wait for their threads, which then have nothing left to do
}

void Judging::tell(JudgeProgress::Stage stage, int number, int count) const
{
    if (m_options.onProgress) {
        m_options.onProgress({stage, number, count});
    }
}

void Judging::tellReport()
{
    m_report.totalMs = m_timer.elapsed();
    if (m_options.onReport) {
        m_options.onReport(m_report);
    }
}

Result<JudgeReport> Judging::finished(Result<void> result)
{
    m_report.totalMs = m_timer.elapsed();
    return result ? Result<JudgeReport>(std::move(m_report)) : Result<JudgeReport>(result.error());
}

Result<JudgeReport> Judging::run()
{
    const Result<const Toolchain *> tools = m_judge.readyToolchain(Build::Plain, m_stop);
    // A stop while the parts are built is a stop of the run, not an error.
    if (!tools && tools.error().code != ErrorCode::Cancelled) {
        return tools.error();
    }
    m_timer.start();
    if (tools) {
        m_tools = *tools;
        m_report.compiler = m_tools->compiler().name;
        m_report.standard = m_tools->standard();
        // Large inputs are generated while the compiler works.
        std::future<Result<QList<PreparedCase>>> preparing = std::async(
            std::launch::async, [this] { return prepareCases(m_drill.signature, inOrder(m_options.firstCases + m_drill.cases)); });
        startBeside();
        tell(JudgeProgress::Stage::Compiling);
        Result<CompileOutcome> compiled = m_tools->compile(m_drill, m_source, m_stop);
        Result<QList<PreparedCase>> cases = preparing.get();
        if (!compiled || !cases) {
            return compiled ? cases.error() : compiled.error();
        }
        m_compiled = std::move(compiled).value();
        m_cases = std::move(cases).value();
        m_report.compileMs = m_timer.elapsed();
        m_report.total = static_cast<int>(m_cases.size());
        m_report.diagnostics = m_compiled.diagnostics;
    }
    if (stopped()) {
        m_report.verdict = Verdict::Stopped;
        m_report.message = translated(QT_TRANSLATE_NOOP("greenroom", "Stopped."));
        return finished({});
    }
    const Result<void> named = runNamed();
    m_report.quickVerdictMs = m_timer.elapsed();
    if (!named || !everything() || m_report.verdict == Verdict::CompileError || m_report.verdict == Verdict::Stopped) {
        m_report.verified = m_report.verdict != Verdict::Accepted;
        return finished(named);
    }
    tellReport();
    return finished(examine());
}

void Judging::startBeside()
{
    const bool checks = m_drill.comparator == Comparator::Checker;
    if (!everything() && !checks) {
        return;
    }
    m_knowing = std::async(std::launch::async, [this] { return learn(); }).share();
    if (everything()) {
        m_sanitizing = std::async(std::launch::async, [this] { return sanitize(); });
    }
}

/// Compiles the drill's programs and makes the random cases; in a thread of its own.
Judging::Knowing Judging::learn()
{
    const std::stop_token stop = m_beside.get_token();
    Result<std::unique_ptr<Oracle>> oracle = Oracle::make(m_judge.sandbox(), *m_tools, m_drill, stop);
    if (!oracle) {
        return oracle.error();
    }
    auto knowledge = std::make_shared<Knowledge>();
    knowledge->oracle = std::move(oracle).value();
    if (everything() && knowledge->oracle->canGenerate() && !stop.stop_requested()) {
        Result<QList<OracleCase>> cases =
            knowledge->oracle->cases(Oracle::randomDraws(m_drill.families, static_cast<quint64>(m_options.seed), m_options.randomCases));
        if (!cases) {
            return cases.error();
        }
        knowledge->randomCases = std::move(cases).value();
    }
    knowledge->oracle->rest();
    return knowledge;
}

Result<void> Judging::runNamed()
{
    if (m_compiled.program.isEmpty()) {
        m_report.verdict = Verdict::CompileError;
        m_report.message = m_compiled.message;
        return {};
    }
    const auto onCase = [this](int number) { tell(JudgeProgress::Stage::Running, number, m_report.total); };
    Result<RunOutcome> outcome = Runner(m_judge.sandbox()).run(m_compiled.program, m_drill, m_cases, m_stop, onCase);
    if (!outcome) {
        return outcome.error();
    }
    if (outcome->wrongSignature) {
        takeWrongSignature();
        return {};
    }
    if (m_drill.comparator == Comparator::Checker && outcome->verdict != Verdict::Stopped) {
        if (const Result<void> asked = askChecker(outcome.value()); !asked) {
            return asked;
        }
    }
    takeNamed(std::move(outcome).value());
    return {};
}

/// An answer that is not the reference's may be as good: the drill's checker says.
Result<void> Judging::askChecker(RunOutcome &outcome)
{
    const Knowing &knowing = m_knowing.get();
    if (!knowing) {
        blameDrill(knowing.error());
        return {};
    }
    QList<OracleCase> cases;
    QList<QByteArray> answers;
    QList<qsizetype> indexes;
    for (qsizetype index = 0; index < outcome.cases.size(); ++index) {
        const CaseResult &each = outcome.cases.at(index);
        if (each.verdict == Verdict::WrongAnswer) {
            cases.append({inputBytes(m_drill.signature, each.input), valueBytes(each.expected), {}});
            answers.append(valueBytes(each.actual));
            indexes.append(index);
        }
    }
    const Result<QList<bool>> right = (*knowing)->oracle->right(cases, answers);
    if (!right) {
        return right.error();
    }
    for (qsizetype index = 0; index < indexes.size(); ++index) {
        outcome.cases[indexes.at(index)].verdict = right->at(index) ? Verdict::Accepted : Verdict::WrongAnswer;
    }
    if (!indexes.isEmpty()) {
        settle(outcome);
    }
    return {};
}

void Judging::takeNamed(RunOutcome run)
{
    m_report.verdict = run.verdict;
    m_report.reason = run.reason;
    m_report.message = run.message;
    m_report.userOutput = run.printed;
    m_report.cases = std::move(run.cases);
    m_report.passed = static_cast<int>(std::count_if(m_report.cases.begin(), m_report.cases.end(),
                                                     [](const CaseResult &each) { return each.ran && each.verdict == Verdict::Accepted; }));
    m_report.failure = firstFailure(m_report.cases, m_report.message);
    if (m_report.verdict == Verdict::Accepted) {
        m_report.message = translated(QT_TRANSLATE_NOOP("greenroom", "Accepted: all %1 cases.")).arg(m_report.total);
    } else if (m_report.verdict == Verdict::WrongAnswer && m_report.failure) {
        m_report.message = translated(QT_TRANSLATE_NOOP("greenroom", "Wrong answer in “%1”: %2 of %3 cases passed."))
                               .arg(m_report.failure->name)
                               .arg(m_report.passed)
                               .arg(m_report.total);
    }
}

void Judging::takeWrongSignature()
{
    const CompileOutcome outcome = signatureMismatch(m_drill.signature, m_source);
    m_report.verdict = Verdict::CompileError;
    m_report.message = outcome.message;
    m_report.diagnostics = outcome.diagnostics + m_report.diagnostics;
}

/// The drill's own programs failed: that is never blamed on the solution.
void Judging::blameDrill(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    m_report.verdict = Verdict::InternalError;
    m_report.reason.clear();
    m_report.message = error.message;
    m_report.failure.reset();
}

/// Everything after the named cases.
Result<void> Judging::examine()
{
    m_report.seed = m_options.seed;
    const Knowing &knowing = m_knowing.get();
    if (!knowing) {
        const ErrorCode code = knowing.error().code;
        if (code == ErrorCode::BadInput || code == ErrorCode::Cancelled) {
            blameDrill(knowing.error());
            return {};
        }
        return knowing.error();
    }
    Knowledge &knowledge = **knowing;
    JailedProgram solution(m_judge.sandbox(), {m_compiled.program, {}, m_drill.limits, Build::Plain}, m_stop);
    const bool lost = m_report.verdict == Verdict::MemoryLimit || m_report.verdict == Verdict::OutputLimit;
    if (m_report.verdict != Verdict::Accepted && m_report.verdict != Verdict::WrongAnswer && m_report.verdict != Verdict::RuntimeError) {
        m_sanitizersStop.request_stop(); // the sanitizers have nothing to add
    }
    const Result<void> ran = runRandom(knowledge, solution);
    if (!ran) {
        if (ran.error().code == ErrorCode::BadInput) {
            blameDrill(ran.error());
            return {};
        }
        return ran;
    }
    const bool grows = m_report.verdict == Verdict::Accepted || (m_report.verdict == Verdict::TimeLimit && m_report.reason.isEmpty());
    if (grows && !lost && !stopped()) {
        tellReport();
        if (const Result<void> measured = measure(knowledge); !measured) {
            return measured;
        }
    }
    if (const Result<void> taken = takeSanitizers(); !taken) {
        return taken;
    }
    if (stopped() && m_report.verdict == Verdict::Accepted) {
        m_report.verdict = Verdict::Stopped;
        m_report.message = translated(QT_TRANSLATE_NOOP("greenroom", "Stopped."));
    }
    if (m_report.verdict == Verdict::Accepted && !m_report.findings.isEmpty()) {
        m_report.message = translated(QT_TRANSLATE_NOOP("greenroom", "Accepted, with findings: %1")).arg(m_report.findings.first().message);
    }
    m_report.verified = !stopped() && m_report.verdict != Verdict::InternalError;
    return {};
}

/// The named failure as an input that can be tried again.
Result<std::optional<FailingInput>> Judging::namedFailure(Knowledge &knowledge, JailedProgram &solution)
{
    (void)knowledge;
    (void)solution;
    const auto failed = std::find_if(m_report.cases.begin(), m_report.cases.end(),
                                     [](const CaseResult &each) { return each.ran && each.verdict != Verdict::Accepted; });
    if (failed == m_report.cases.end()) {
        return std::optional<FailingInput>();
    }
    FailingInput failing;
    failing.testCase = {inputBytes(m_drill.signature, failed->input), valueBytes(failed->expected), {}};
    failing.end = {failed->verdict, m_report.reason, failed->verdict == Verdict::WrongAnswer ? QString() : m_report.message};
    if (!failed->actual.isUndefined()) {
        failing.actual = valueBytes(failed->actual);
    }
    return std::optional(failing);
}

Result<void> Judging::runRandom(Knowledge &knowledge, JailedProgram &solution)
{
    FailureSearch search(*knowledge.oracle, solution, m_drill, m_stop);
    const bool namedFailed = m_report.verdict != Verdict::Accepted;
    std::optional<FailingInput> failing;
    if (namedFailed) {
        Result<std::optional<FailingInput>> named = namedFailure(knowledge, solution);
        if (!named) {
            return named.error();
        }
        failing = std::move(named).value();
    }
    const bool useful = !namedFailed || canShrink(m_report.verdict);
    if (useful && !knowledge.randomCases.isEmpty()) {
        tell(JudgeProgress::Stage::Random, 0, static_cast<int>(knowledge.randomCases.size()));
        // After a named failure the random cases only look for a smaller one, among the small.
        constexpr qsizetype fewCases = 3000;
        Limits limits = m_drill.limits;
        if (namedFailed && m_report.verdict == Verdict::TimeLimit) {
            limits.cpuSeconds = std::min(limits.cpuSeconds, 0.25);
            limits.wallSeconds = std::min(limits.wallSeconds, 0.75);
            solution.setLimits(limits);
        }
        const bool lends = m_drill.signature.answer.kind == AnswerRule::Kind::Returned &&
                           m_drill.signature.returns != QLatin1String("void") && !m_drill.mayChangeInput;
        Result<Differential> random = search.run(namedFailed ? knowledge.randomCases.mid(0, fewCases) : knowledge.randomCases,
                                                 lends ? FailureSearch::Watch::AnswersAndArguments : FailureSearch::Watch::Answers);
        if (!random) {
            return random.error();
        }
        solution.setLimits(m_drill.limits);
        if (!stopped()) {
            m_report.randomCases = random->ran;
        }
        if (random->changedArguments) {
            m_report.findings.append({QStringLiteral("input-changed"),
                                      translated(QT_TRANSLATE_NOOP("greenroom", "It changes the input it was lent, which the task does not "
                                                                                "allow for; the caller may still need it.")),
                                      0,
                                      {}});
        }
        if (random->failure && (!failing || (random->failure->end.verdict == failing->end.verdict &&
                                             random->failure->testCase.input.size() < failing->testCase.input.size()))) {
            const bool fromNamed = failing.has_value();
            failing = std::move(random.value().failure);
            if (!fromNamed) {
                m_report.verdict = failing->end.verdict;
                m_report.reason = failing->end.reason;
                m_report.message = failing->end.message;
            }
        }
    } else {
        m_report.randomCases = 0;
    }
    return failing ? shrinkFailure(knowledge, solution, std::move(failing)) : Result<void>();
}

Result<void> Judging::shrinkFailure(Knowledge &knowledge, JailedProgram &solution, std::optional<FailingInput> failing)
{
    FailureSearch search(*knowledge.oracle, solution, m_drill, m_stop);
    const QString source = m_report.failure ? m_report.failure->source : QStringLiteral("random");
    if (!canShrink(failing->end.verdict) || stopped()) {
        takeFailure(*failing, source);
        return {};
    }
    if (failing->end.verdict == Verdict::WrongAnswer || failing->end.verdict == Verdict::RuntimeError) {
        if (const Result<void> alone = search.tryAlone(*failing); !alone) {
            return alone;
        }
    }
    if (failing->needsHistory) {
        m_report.findings.append({QStringLiteral("state-between-calls"),
                                  translated(QT_TRANSLATE_NOOP(
                                      "greenroom", "It keeps state between calls: this input is answered rightly by a fresh process and "
                                                   "wrongly after other calls. Set members, statics and globals anew in each call.")),
                                  0,
                                  {}});
    } else if (knowledge.oracle->canValidate() && (failing->end.verdict != Verdict::TimeLimit || !failing->testCase.family.isEmpty())) {
        // A named input that takes too long is large because slow work needs it; only an endless loop shows on small ones too, and those
        // come from the random families.
        tell(JudgeProgress::Stage::Shrinking);
        if (const Result<void> shrunk = search.shrink(*failing, shrinkBudgetMs); !shrunk) {
            return shrunk;
        }
    }
    takeFailure(*failing, source);
    return {};
}

void Judging::takeFailure(const FailingInput &failing, const QString &source)
{
    Failure failure;
    failure.source = source;
    failure.name = m_report.failure ? m_report.failure->name : QString();
    failure.input = readInput(m_drill.signature, failing.testCase.input).value_or(QJsonObject());
    failure.expected = readValue(failing.testCase.expected).value_or(QJsonValue(QJsonValue::Undefined));
    failure.actual = failing.actual.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                              : readValue(failing.actual).value_or(QJsonValue(QJsonValue::Undefined));
    failure.shrunk = failing.shrunk || (m_report.failure && failure.input != m_report.failure->input);
    // A limit that was tightened to make an endless loop small is not the one to tell of.
    failure.detail = failing.end.verdict == Verdict::TimeLimit || failing.end.message.isEmpty()
                         ? (m_report.verdict == Verdict::WrongAnswer ? QString() : m_report.message)
                         : failing.end.message;
    if (!m_report.failure && m_report.verdict == Verdict::WrongAnswer) {
        m_report.message =
            translated(QT_TRANSLATE_NOOP("greenroom", "Wrong answer on a random input: all %1 named cases passed, random case %2 did not."))
                .arg(m_report.total)
                .arg(failing.index + 1);
    }
    m_report.failure = failure;
}

Result<void> Judging::measure(Knowledge &knowledge)
{
    const bool families =
        std::any_of(m_drill.families.begin(), m_drill.families.end(), [](const InputFamily &each) { return each.forGrowth; });
    if (!families || !knowledge.oracle->canGenerate()) {
        return {};
    }
    tell(JudgeProgress::Stage::Measuring);
    const Result<const Toolchain *> counted = m_judge.readyToolchain(Build::Counted, m_stop);
    if (!counted) {
        return counted.error().code == ErrorCode::Cancelled ? Result<void>() : Result<void>(counted.error());
    }
    const Result<CompileOutcome> compiled = (*counted)->compile(m_drill, m_source, m_stop);
    if (!compiled) {
        return compiled.error();
    }
    if (compiled->program.isEmpty()) {
        return {}; // what compiles plainly but not with counters cannot be measured; growth stays unknown
    }
    Result<MeasuredGrowth> measured =
        GrowthRun(m_judge.sandbox(), **counted, m_drill, *knowledge.oracle, static_cast<quint64>(m_options.seed), m_stop)
            .run(compiled->program);
    if (!measured) {
        return measured.error().code == ErrorCode::Cancelled ? Result<void>() : Result<void>(measured.error());
    }
    m_report.growth = measured->work;
    m_report.space = measured->space;
    m_report.recursionDepth = measured->depth;
    m_report.lines = measured->lines;
    m_report.findings.append(measured->findings);
    return {};
}

/// Compiles and runs the sanitized build; in a thread of its own.
Result<QList<Finding>> Judging::sanitize()
{
    const std::stop_token stop = m_sanitizersStop.get_token();
    const Result<const Toolchain *> tools = m_judge.readyToolchain(Build::Sanitized, stop);
    if (!tools) {
        return tools.error();
    }
    const Result<CompileOutcome> compiled = (*tools)->compile(m_drill, m_source, stop);
    if (!compiled) {
        return compiled.error();
    }
    QList<WatchedCase> cases;
    const Result<QList<PreparedCase>> prepared = prepareCases(m_drill.signature, inOrder(m_options.firstCases + m_drill.cases));
    if (compiled->program.isEmpty() || !prepared || stop.stop_requested()) {
        return QList<Finding>();
    }
    QList<WatchedCase> large;
    for (const PreparedCase &each : *prepared) {
        const WatchedCase watched{{inputBytes(m_drill.signature, each.input), valueBytes(each.expected), {}},
                                  QStringLiteral("“%1”").arg(each.name)};
        (each.source == QLatin1String("large") ? large : cases).append(watched);
    }
    const Knowing &knowing = m_knowing.get();
    if (knowing) {
        const QList<OracleCase> &random = (*knowing)->randomCases;
        const qsizetype step = std::max<qsizetype>(1, random.size() / sanitizedRandomCases);
        for (qsizetype index = 0; index < random.size(); index += step) {
            cases.append({random.at(index), translated(QT_TRANSLATE_NOOP("greenroom", "a random case"))});
        }
    }
    constexpr qsizetype mostLarge = 4;
    cases.append(large.mid(0, mostLarge));
    const auto isRight = [this](const OracleCase &testCase, const QByteArray &answer) {
        const std::optional<QJsonValue> expected = readValue(testCase.expected);
        const std::optional<QJsonValue> actual = readValue(answer);
        return m_drill.comparator == Comparator::Checker ||
               (expected && actual && answersMatch(m_drill.comparator, *expected, *actual, m_drill.tolerance));
    };
    return SanitizerRun(m_judge.sandbox(), **tools, m_drill).run(compiled->program, cases, isRight, stop);
}

Result<void> Judging::takeSanitizers()
{
    if (!m_sanitizing.valid()) {
        return {};
    }
    tell(JudgeProgress::Stage::Sanitizing);
    Result<QList<Finding>> found = m_sanitizing.get();
    if (!found) {
        // A compiler without sanitizers still gives a verdict; a jail that does not start would have been told before.
        return found.error().code == ErrorCode::Cancelled || found.error().code == ErrorCode::NoCompiler ? Result<void>()
                                                                                                         : Result<void>(found.error());
    }
    for (const Finding &each : *found) {
        // A wrong answer of a solution that is wrong anyway says nothing about its variables.
        const bool report = each.line > 0 || !each.message.isEmpty();
        if (report && (m_report.verdict == Verdict::Accepted || each.line > 0)) {
            m_report.findings.prepend(each);
        }
    }
    return {};
}

} // namespace greenroom
