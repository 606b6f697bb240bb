#include "judge/oracle.h"

#include "core/comparator.h"
#include "core/generator.h"
#include "judge/wire.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

/// A drill's own programs get more than a solution: a brute force may be slow, and a validator sees the largest inputs.
Limits oracleLimits()
{
    Limits limits;
    limits.cpuSeconds = 10;
    limits.wallSeconds = 30;
    limits.memoryMiB = 1024;
    return limits;
}

Error drillFault(const QString &program, const QString &what)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("greenroom", "The drill's own %1 failed, which is no fault of yours: %2").arg(program, what),
            {}};
}

QByteArray question(char kind, const QByteArray &content) { return framed(kind + content); }

} // namespace

Oracle::Oracle(const Drill &drill, std::stop_token stop)
    : m_drill(drill)
    , m_stop(std::move(stop))
{}

Result<std::unique_ptr<Oracle>> Oracle::make(const Sandbox &sandbox, const Toolchain &tools, const Drill &drill,
                                             const std::stop_token &stop)
{
    std::unique_ptr<Oracle> oracle(new Oracle(drill, stop));
    const DrillPrograms &programs = drill.programs;
    if (!programs.validator.isEmpty() || !programs.generator.isEmpty() || !programs.checker.isEmpty()) {
        Result<CompileOutcome> compiled = tools.compileTools(drill, stop);
        if (!compiled) {
            return compiled.error();
        }
        if (compiled->program.isEmpty() && !stop.stop_requested()) {
            return drillFault(QStringLiteral("validator.cpp, generator.cpp, checker.cpp"), compiled->message);
        }
        oracle->m_tools.emplace(sandbox, JailedProgram::Setup{compiled->program, "tools", oracleLimits(), Build::Plain}, stop);
    }
    const auto reference = drill.references.constFind(QStringLiteral("reference.cpp"));
    if (reference != drill.references.constEnd()) {
        Result<CompileOutcome> compiled = tools.compile(drill, reference.value(), stop);
        if (!compiled) {
            return compiled.error();
        }
        if (compiled->program.isEmpty() && !stop.stop_requested()) {
            return drillFault(QStringLiteral("reference.cpp"), compiled->message);
        }
        oracle->m_reference.emplace(sandbox, JailedProgram::Setup{compiled->program, {}, oracleLimits(), Build::Plain}, stop);
    }
    return oracle;
}

Result<QList<QByteArray>> Oracle::ask(std::optional<JailedProgram> &program, const QList<QByteArray> &frames, const QString &name)
{
    Result<AnsweredBatch> batch = program->ask(frames);
    if (!batch) {
        return batch.error();
    }
    if (batch->end) {
        return batch->end->verdict == Verdict::Stopped ? Error{ErrorCode::Cancelled, batch->end->message, {}}
                                                       : drillFault(name, batch->end->message);
    }
    QList<QByteArray> answers;
    answers.reserve(batch->answers.size());
    for (const RawAnswer &each : batch->answers) {
        answers.append(each.bytes);
    }
    return answers;
}

Result<QList<QByteArray>> Oracle::generate(const QList<Draw> &draws)
{
    QList<QByteArray> frames;
    for (const Draw &draw : draws) {
        frames.append(question('G', valueBytes(draw.family) + valueBytes(draw.size) + valueBytes(static_cast<qint64>(draw.seed))));
    }
    return ask(m_tools, frames, QStringLiteral("generator.cpp"));
}

Result<QStringList> Oracle::validate(const QList<QByteArray> &inputs)
{
    QStringList said;
    if (!m_tools || m_drill.programs.validator.isEmpty()) {
        said.resize(inputs.size());
        return said;
    }
    QList<QByteArray> frames;
    for (const QByteArray &input : inputs) {
        frames.append(question('V', input));
    }
    const Result<QList<QByteArray>> answers = ask(m_tools, frames, QStringLiteral("validator.cpp"));
    if (!answers) {
        return answers.error();
    }
    for (const QByteArray &answer : *answers) {
        said.append(readValue(answer).value_or(QJsonValue(QStringLiteral("?"))).toString());
    }
    return said;
}

Result<QList<QByteArray>> Oracle::answer(const QList<QByteArray> &inputs)
{
    QList<QByteArray> frames;
    for (const QByteArray &input : inputs) {
        frames.append(framed(input));
    }
    return ask(m_reference, frames, QStringLiteral("reference.cpp"));
}

Result<QList<bool>> Oracle::right(const QList<OracleCase> &cases, const QList<QByteArray> &answers)
{
    QList<bool> verdicts(answers.size(), true);
    QList<qsizetype> doubtful;
    QList<QByteArray> frames;
    for (qsizetype index = 0; index < answers.size(); ++index) {
        if (answers.at(index) == cases.at(index).expected) {
            continue;
        }
        const std::optional<QJsonValue> expected = readValue(cases.at(index).expected);
        const std::optional<QJsonValue> actual = readValue(answers.at(index));
        verdicts[index] = expected && actual && answersMatch(m_drill.comparator, *expected, *actual, m_drill.tolerance);
        if (!verdicts.at(index) && expected && actual && m_drill.comparator == Comparator::Checker && m_tools) {
            doubtful.append(index);
            frames.append(question('C', cases.at(index).input + valueBytes(*expected) + valueBytes(*actual)));
        }
    }
    if (frames.isEmpty()) {
        return verdicts;
    }
    const Result<QList<QByteArray>> said = ask(m_tools, frames, QStringLiteral("checker.cpp"));
    if (!said) {
        return said.error();
    }
    for (qsizetype index = 0; index < said->size(); ++index) {
        const std::optional<QJsonValue> words = readValue(said->at(index));
        verdicts[doubtful.at(index)] = words && words->toString().isEmpty();
    }
    return verdicts;
}

Result<QList<OracleCase>> Oracle::cases(const QList<Draw> &draws)
{
    const Result<QList<QByteArray>> inputs = generate(draws);
    if (!inputs) {
        return inputs.error();
    }
    const Result<QStringList> said = validate(*inputs);
    if (!said) {
        return said.error();
    }
    QList<OracleCase> made;
    QList<QByteArray> valid;
    for (qsizetype index = 0; index < inputs->size(); ++index) {
        if (said->at(index).isEmpty()) {
            made.append({inputs->at(index), {}, draws.at(index).family});
            valid.append(inputs->at(index));
        }
    }
    const Result<QList<QByteArray>> expected = answer(valid);
    if (!expected) {
        return expected.error();
    }
    for (qsizetype index = 0; index < made.size(); ++index) {
        made[index].expected = expected->at(index);
    }
    return made;
}

void Oracle::rest()
{
    for (std::optional<JailedProgram> *program : {&m_tools, &m_reference}) {
        if (*program) {
            (*program)->restart();
        }
    }
}

QList<Draw> Oracle::randomDraws(const QList<InputFamily> &families, quint64 seed, int count)
{
    QList<const InputFamily *> turns;
    for (const InputFamily &family : families) {
        for (int share = 0; family.forRandom && share < std::max(1, family.share); ++share) {
            turns.append(&family);
        }
    }
    QList<Draw> draws;
    if (turns.isEmpty()) {
        return draws;
    }
    SplitMix64 random(seed);
    for (int index = 0; index < count; ++index) {
        const InputFamily &family = *turns.at(index % turns.size());
        // The first half grows slowly: what fails first is then nearly as small as it can be.
        const double grown = std::min(1.0, 0.15 + 2.0 * index / count);
        const int largest = family.smallest + static_cast<int>((family.largest - family.smallest) * grown);
        const int size = static_cast<int>(random.between(family.smallest, std::max(family.smallest, largest)));
        draws.append({family.name, size, random.next() >> 1});
    }
    return draws;
}

} // namespace greenroom
