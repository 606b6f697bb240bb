#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "judge/sandbox.h"
#include "judge/wake_on_stop.h"
#include "judge/wire.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace greenroom {

/// What came of a question to the jailed program.
struct SessionEvent
{
    enum class Kind {
        Frame,       ///< the program said something
        Ended,       ///< it is gone, or closed its side
        ProcessorUp, ///< over the processor limit of a case
        WallUp,      ///< over the wall limit of a case
        OutputUp,    ///< printed or answered too much
        MemoryUp,    ///< took more memory than a program without an address space limit may
        Cancelled
    };
    Kind kind = Kind::Ended;
    Frame frame;
};

/// How a program was built, which decides what the kernel and its runtime need to know.
enum class Build { Plain, Sanitized, Counted };

/// A jailed solution that is asked one case after the other. Time is taken here, from the process's own clock in the kernel; nothing the
/// program says about itself is believed but its answers.
class RunSession
{
public:
    /// Starts the program. It says hello before the first case is sent.
    [[nodiscard]] static Result<std::unique_ptr<RunSession>> start(const Sandbox &sandbox, const QByteArray &program, const Limits &limits,
                                                                   const std::stop_token &stop, Build build = Build::Plain);
    RunSession(const RunSession &) = delete;
    RunSession &operator=(const RunSession &) = delete;
    ~RunSession() = default;

    /// Sends a case, when `frame` is not empty, and waits for the next message within the limits of one case.
    [[nodiscard]] SessionEvent ask(const QByteArray &frame);
    /// Puts cases into the channel without waiting, to be answered one after the other; take the answers with `next`.
    void send(const QByteArray &frames) { m_pending.append(frames); }
    /// The next message to what was sent, within the limits of one case.
    [[nodiscard]] SessionEvent next();
    /// Says that there are no more cases and waits for the end.
    [[nodiscard]] SessionEvent finish();
    /// Ends the process at once when it has not ended, and says how it ended. Reads what it printed last.
    ProcessEnd end();

    /// Processor milliseconds of the last question.
    [[nodiscard]] double lastMilliseconds() const { return m_lastMilliseconds; }
    /// Processor seconds the program took so far.
    [[nodiscard]] double processorSecondsUsed() const { return m_processorNow; }
    /// What it printed on both streams, at most 64 KiB.
    [[nodiscard]] QByteArray printed() const { return m_printed; }
    /// The last 32 KiB of its error stream, where a sanitizer's report stands however much came before.
    [[nodiscard]] QByteArray lastErrors() const { return m_lastErrors; }

private:
    RunSession(const Limits &limits, const std::stop_token &stop, Build build);

    [[nodiscard]] SessionEvent waitForMessage();
    [[nodiscard]] std::optional<Frame> takeReceived(bool &tooLarge);
    [[nodiscard]] bool overResidentLimit() const;
    [[nodiscard]] std::optional<SessionEvent> limitReached();
    [[nodiscard]] int pollMs() const;
    void sendPending();
    void receive();
    void readPrinted(FileDescriptor &stream, qint64 &count);
    void updateClock();
    void readLastWords();

    Limits m_limits;
    std::stop_token m_stop;
    WakeOnStop m_wake;
    std::optional<JailedProcess> m_jailed;
    FileDescriptor m_channel; ///< cases out, messages in
    FileDescriptor m_output;
    FileDescriptor m_error;
    pid_t m_program = 0; ///< whose clock is read: found by descent, then as the kernel tells it with the first message
    bool m_greeted = false;
    Build m_build = Build::Plain;
    QByteArray m_pending;
    qsizetype m_sent = 0; ///< of m_pending
    QByteArray m_received;
    qsizetype m_taken = 0; ///< of m_received
    QByteArray m_printed;
    QByteArray m_lastErrors;
    qint64 m_outputBytes = 0;
    qint64 m_errorBytes = 0;
    bool m_closed = false;
    ProcessEnd m_end;
    QElapsedTimer m_wall;
    double m_processorAtAsk = 0;
    double m_processorNow = 0;
    double m_lastMilliseconds = 0;
};

} // namespace greenroom
