#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "judge/jailed_program.h"
#include "judge/toolchain.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace greenroom {

/// One input to be made: which family, how large, from which seed.
struct Draw
{
    QString family;
    int size = 0;
    quint64 seed = 0;
};

/// An input in the protocol's bytes, with the answer of the reference.
struct OracleCase
{
    QByteArray input;
    QByteArray expected;
    QString family;
};

/// What a drill knows about its own inputs and answers: its generator, validator, checker and reference, each program jailed like a
/// solution, none of them ever in one process with it. Errors are BadInput when a program of the drill fails, which is the drill's fault
/// and never the user's.
class Oracle
{
public:
    /// Compiles the drill's programs, or takes them from the cache. A drill without a generator or validator still has a reference.
    [[nodiscard]] static Result<std::unique_ptr<Oracle>> make(const Sandbox &sandbox, const Toolchain &tools, const Drill &drill,
                                                              const std::stop_token &stop);

    /// Whether inputs can be made and held to be valid.
    [[nodiscard]] bool canGenerate() const { return m_tools && !m_drill.programs.generator.isEmpty() && canValidate(); }
    [[nodiscard]] bool canValidate() const { return m_tools && m_reference && !m_drill.programs.validator.isEmpty(); }

    /// The bytes of each input.
    [[nodiscard]] Result<QList<QByteArray>> generate(const QList<Draw> &draws);
    /// What is wrong with each input; empty for a valid one, and for all when the drill has no validator.
    [[nodiscard]] Result<QStringList> validate(const QList<QByteArray> &inputs);
    /// The reference's answers.
    [[nodiscard]] Result<QList<QByteArray>> answer(const QList<QByteArray> &inputs);
    /// Whether each answer is right: compared here, and where that is not enough asked of the drill's checker.
    [[nodiscard]] Result<QList<bool>> right(const QList<OracleCase> &cases, const QList<QByteArray> &answers);
    /// The draws that are valid, with their answers.
    [[nodiscard]] Result<QList<OracleCase>> cases(const QList<Draw> &draws);

    /// Lets the processes go. They would be killed with the thread that started them; the next question starts new ones.
    void rest();

    /// The random draws for a seed: small inputs first, families in turn by their share.
    [[nodiscard]] static QList<Draw> randomDraws(const QList<InputFamily> &families, quint64 seed, int count);

private:
    Oracle(const Drill &drill, std::stop_token stop);
    [[nodiscard]] Result<QList<QByteArray>> ask(std::optional<JailedProgram> &program, const QList<QByteArray> &frames,
                                                const QString &name);

    const Drill &m_drill;
    std::stop_token m_stop;
    std::optional<JailedProgram> m_tools;
    std::optional<JailedProgram> m_reference;
};

} // namespace greenroom
