#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "judge/run_end.h"
#include "judge/run_session.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace greenroom {

/// One answer of a jailed program, as it came.
struct RawAnswer
{
    QByteArray bytes;
    bool changedArguments = false;
    std::array<quint64, 4> numbers{}; ///< of a counted build: blocks, extra heap, heap of the answer, stack, in bytes
    QByteArray lineCounts;            ///< of a counted build, when asked for: pairs of address and count, 64 bits each
    double milliseconds = 0;          ///< processor time, when it was waited for
};

/// What came of a row of questions.
struct AnsweredBatch
{
    QList<RawAnswer> answers;  ///< of the first so many questions
    std::optional<RunEnd> end; ///< why the rest was not answered; nothing when all were, or when the caller had enough
    QByteArray printed;        ///< on both streams, at most 64 KiB
    QByteArray lastErrors;     ///< the end of its error stream
};

/// A program in its jail that is asked many questions at a time and started again when it has died.
class JailedProgram
{
public:
    /// `greeting` is what it must say of its method when it starts; empty for anything.
    struct Setup
    {
        QByteArray program;
        QByteArray greeting;
        Limits limits;
        Build build = Build::Plain;
    };
    JailedProgram(const Sandbox &sandbox, Setup setup, std::stop_token stop);

    /// Called with each answer as it comes; false ends the batch, and the process with it.
    using OnAnswer = std::function<bool(qsizetype index, const RawAnswer &answer)>;

    /// Asks the questions, each a whole frame, in one process. An error is about this machine.
    [[nodiscard]] Result<AnsweredBatch> ask(const QList<QByteArray> &frames, const OnAnswer &onAnswer = {});

    /// Lets the process go; the next question starts a fresh one.
    void restart() { m_session.reset(); }
    void setLimits(const Limits &limits);

private:
    [[nodiscard]] Result<void> ensureStarted(AnsweredBatch &batch, int count);
    [[nodiscard]] bool takeAnswer(qsizetype index, AnsweredBatch &batch, int count, const OnAnswer &onAnswer);
    void endBatch(const SessionEvent &event, AnsweredBatch &batch, qsizetype index, int count);

    const Sandbox &m_sandbox;
    Setup m_setup;
    std::stop_token m_stop;
    std::unique_ptr<RunSession> m_session;
    quint32 m_asked = 0; ///< questions this process has been asked before the batch
};

} // namespace greenroom
