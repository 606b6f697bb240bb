#include "audio/headless_recording.h"

#include <QEventLoop>
#include <QSocketNotifier>

#include <csignal>
#include <optional>
#include <sys/signalfd.h>
#include <unistd.h>

namespace greenroom {

namespace {
/// Turns SIGINT and SIGTERM into something an event loop can wait for, while it lives.
class StopSignals
{
public:
    StopSignals()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
        m_descriptor = signalfd(-1, &m_signals, SFD_CLOEXEC | SFD_NONBLOCK);
    }
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;
    ~StopSignals()
    {
        // Taken off the queue first, or the signal would end the program the moment it is let through again.
        readAll();
        ::close(m_descriptor);
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void readAll()
    {
        signalfd_siginfo information;
        while (::read(m_descriptor, &information, sizeof information) > 0) {
        }
    }

private:
    sigset_t m_signals{};
    sigset_t m_before{};
    int m_descriptor = -1;
};
} // namespace

Result<RecordedTake> recordHeadless(Recorder &recorder, const RecordingRequest &request,
                                    const std::function<void(const QString &sentence)> &told)
{
    QEventLoop loop;
    std::optional<Result<RecordedTake>> outcome;
    QObject context; // ends the connections with this call
    QObject::connect(&recorder, &Recorder::finished, &context, [&](const RecordedTake &take) {
        outcome = take;
        loop.quit();
    });
    QObject::connect(&recorder, &Recorder::failed, &context, [&](const Error &error) {
        outcome = error;
        loop.quit();
    });
    QObject::connect(&recorder, &Recorder::noticed, &context, [&](RecorderNotice, const QString &sentence) {
        if (told && !sentence.isEmpty())
            told(sentence);
    });
    StopSignals signalsToStop;
    QSocketNotifier notifier(signalsToStop.descriptor(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &context, [&] {
        signalsToStop.readAll();
        recorder.stop();
    });
    recorder.record(request);
    if (!outcome)
        loop.exec();
    return *outcome;
}

} // namespace greenroom
