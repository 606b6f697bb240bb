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
        Cancelled
    };
    Kind kind = Kind::Ended;
    Frame frame;
};

/// A jailed solution that is asked one case after the other. Time is taken here, from the process's own clock in the kernel; nothing the
/// program says about itself is believed but its answers.
class RunSession
{
public:
    /// Starts the program. It says hello before the first case is sent.
    [[nodiscard]] static Result<std::unique_ptr<RunSession>> start(const Sandbox &sandbox, const QByteArray &program, const Limits &limits,
                                                                   const std::stop_token &stop);
    RunSession(const RunSession &) = delete;
    RunSession &operator=(const RunSession &) = delete;
    ~RunSession() = default;

    /// Sends a case, when `frame` is not empty, and waits for the next message within the limits of one case.
    [[nodiscard]] SessionEvent ask(const QByteArray &frame);
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

private:
    RunSession(const Limits &limits, const std::stop_token &stop);

    [[nodiscard]] SessionEvent waitForMessage();
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
    QByteArray m_pending;
    QByteArray m_received;
    QByteArray m_printed;
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
