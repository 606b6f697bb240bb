#include "judge/failing_input.h"

#include "core/shrink.h"
#include "judge/wire.h"

#include <QElapsedTimer>

#include <algorithm>

namespace greenroom {

namespace {

/// So many inputs are tried before their answers are compared.
constexpr qsizetype partSize = 1000;

/// A small case should end at once; it may take so long while a failing one is made smaller.
constexpr double shrinkSeconds = 0.1;

/// Candidates of one round that fail in another way, each of which ends the process.
constexpr int mostOtherFailures = 6;

/// Above this an honest solution may need its time.
constexpr qsizetype largeInputBytes = 20000;

} // namespace

FailureSearch::FailureSearch(Oracle &oracle, JailedProgram &solution, const Drill &drill, std::stop_token stop)
    : m_oracle(oracle)
    , m_solution(solution)
    , m_drill(drill)
    , m_stop(std::move(stop))
{}

/// The failing case with the shortest input, from `first` on.
qsizetype FailureSearch::smallest(const QList<OracleCase> &cases, const QList<bool> &right, qsizetype first)
{
    qsizetype best = first;
    for (qsizetype index = first + 1; index < right.size(); ++index) {
        if (!right.at(index) && cases.at(index).input.size() < cases.at(best).input.size()) {
            best = index;
        }
    }
    return best;
}

Result<std::optional<FailingInput>> FailureSearch::firstFailing(const QList<OracleCase> &cases, Differential *seen, Watch watch)
{
    QList<QByteArray> frames;
    for (const OracleCase &each : cases) {
        QByteArray frame = framed(each.input);
        if (watch == Watch::AnswersAndArguments) {
            frame[3] = static_cast<char>(static_cast<unsigned char>(frame.at(3)) | wantsChanges);
        }
        frames.append(frame);
    }
    const Result<AnsweredBatch> batch = m_solution.ask(frames);
    if (!batch) {
        return batch.error();
    }
    QList<QByteArray> answers;
    for (const RawAnswer &each : batch->answers) {
        answers.append(each.bytes);
        if (seen != nullptr) {
            seen->changedArguments = seen->changedArguments || each.changedArguments;
        }
    }
    if (seen != nullptr) {
        seen->printed = batch->printed;
        seen->stopped = batch->end && batch->end->verdict == Verdict::Stopped;
        seen->ran += static_cast<int>(answers.size());
    }
    const Result<QList<bool>> right = m_oracle.right(cases, answers);
    if (!right) {
        return right.error();
    }
    const qsizetype wrong = right->indexOf(false);
    if (wrong >= 0) {
        const qsizetype chosen = smallest(cases, *right, wrong);
        return std::optional(FailingInput{cases.at(chosen), wrong, answers.at(chosen), {Verdict::WrongAnswer, {}, {}}, false, false});
    }
    const qsizetype broken = answers.size();
    if (batch->end && broken < cases.size() && batch->end->verdict != Verdict::Stopped) {
        return std::optional(FailingInput{cases.at(broken), broken, {}, *batch->end, false, false});
    }
    return std::optional<FailingInput>();
}

Result<Differential> FailureSearch::run(const QList<OracleCase> &cases, Watch watch, const OnPart &onPart)
{
    Differential found;
    for (qsizetype from = 0; from < cases.size() && !m_stop.stop_requested(); from += partSize) {
        const QList<OracleCase> part = cases.mid(from, partSize);
        // Whether arguments change shows soon, and looking costs time.
        Result<std::optional<FailingInput>> failing = firstFailing(part, &found, from == 0 ? watch : Watch::Answers);
        if (!failing) {
            return failing.error();
        }
        if (*failing) {
            found.failure = std::move(failing).value();
            found.failure->index += from;
            break;
        }
        if (found.stopped) {
            break;
        }
        if (onPart) {
            onPart(found.ran);
        }
    }
    return found;
}

Result<void> FailureSearch::tryAlone(FailingInput &failure)
{
    m_solution.restart();
    const Result<std::optional<FailingInput>> again = firstFailing({failure.testCase}, nullptr, Watch::Answers);
    if (!again) {
        return again.error();
    }
    failure.needsHistory = !again->has_value() && !m_stop.stop_requested();
    if (*again && (*again)->end.verdict == failure.end.verdict) {
        failure.actual = (*again)->actual;
        failure.end = (*again)->end;
    }
    return {};
}

Result<bool> FailureSearch::shrinkOnce(FailingInput &failure, int level)
{
    const Signature &signature = m_drill.signature;
    const std::optional<QJsonObject> input = readInput(signature, failure.testCase.input);
    if (!input) {
        return false;
    }
    const double weight = Shrinking::weight(*input);
    QList<QByteArray> inputs;
    for (const QJsonObject &candidate : Shrinking(signature).candidates(*input, level)) {
        if (Shrinking::weight(candidate) < weight) {
            inputs.append(inputBytes(signature, candidate));
        }
    }
    const Result<QStringList> said = m_oracle.validate(inputs);
    if (!said) {
        return said.error();
    }
    QList<QByteArray> valid;
    for (qsizetype index = 0; index < inputs.size(); ++index) {
        if (said->at(index).isEmpty()) {
            valid.append(inputs.at(index));
        }
    }
    const Result<QList<QByteArray>> expected = m_oracle.answer(valid);
    if (!expected) {
        return expected.error();
    }
    QList<OracleCase> cases;
    for (qsizetype index = 0; index < valid.size(); ++index) {
        cases.append({valid.at(index), expected->at(index), failure.testCase.family});
    }
    // A candidate that fails in another way, as by looping for ever, ends the process; the ones after it still count.
    for (int others = 0; !cases.isEmpty() && others < mostOtherFailures && !m_stop.stop_requested(); ++others) {
        const Result<std::optional<FailingInput>> smaller = firstFailing(cases, nullptr, Watch::Answers);
        if (!smaller) {
            return smaller.error();
        }
        if (!*smaller) {
            return false;
        }
        if ((*smaller)->end.verdict == failure.end.verdict) {
            failure.testCase = (*smaller)->testCase;
            failure.actual = (*smaller)->actual;
            failure.end = (*smaller)->end;
            failure.shrunk = true;
            return true;
        }
        cases = cases.mid((*smaller)->index + 1);
    }
    return false;
}

Result<void> FailureSearch::shrink(FailingInput &failure, int budgetMs)
{
    QElapsedTimer timer;
    timer.start();
    Limits limits = m_drill.limits;
    const bool large = failure.testCase.input.size() > largeInputBytes;
    if (failure.end.verdict == Verdict::TimeLimit || !large) {
        limits.cpuSeconds = std::min(limits.cpuSeconds, shrinkSeconds);
        limits.wallSeconds = std::min(limits.wallSeconds, 20 * shrinkSeconds);
    }
    m_solution.setLimits(limits);
    for (int level = 0; level < Shrinking::levels && timer.elapsed() < budgetMs && !m_stop.stop_requested();) {
        const Result<bool> smaller = shrinkOnce(failure, level);
        if (!smaller) {
            return smaller.error();
        }
        // What got smaller may now yield to a bolder step again, but seldom to the boldest.
        level = !*smaller ? level + 1 : std::max(0, level - 1);
        if (*smaller && level >= 8) {
            level = 8;
        }
    }
    m_solution.setLimits(m_drill.limits);
    return {};
}

} // namespace greenroom
