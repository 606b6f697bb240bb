#include "judge/run_session.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace greenroom {

namespace {

constexpr qsizetype shownBytes = 64 * 1024;
constexpr std::uint64_t mebibyte = 1U << 20;
constexpr std::uint64_t addressSpaceForLibraries = 64 * mebibyte; // mapped by every program, used by none of them
constexpr std::uint64_t stackBytes = 64 * mebibyte;
constexpr std::uint64_t processorBackstopSeconds = 600;

// The sanitizers' shadow takes terabytes of address space and several times the memory, and their frames are larger.
constexpr std::uint64_t sanitizedStackBytes = 256 * mebibyte;
constexpr auto addressOptions = "ASAN_OPTIONS=detect_leaks=0:handle_abort=1:allocator_may_return_null=1:detect_stack_use_after_return=0:"
                                "symbolize=0:malloc_context_size=3:quarantine_size_mb=16:print_legend=0:abort_on_error=0:exitcode=99";
constexpr auto undefinedOptions = "UBSAN_OPTIONS=print_stacktrace=0:symbolize=0:exitcode=99";

/// What a program without a limit of its address space may hold in memory; more is the limit of memory reached.
constexpr qint64 residentMiB(const Limits &limits) { return qint64{limits.memoryMiB} * 3 + 512; }

JailRequest requestFor(const QByteArray &program, const Limits &limits, Build build)
{
    JailRequest request;
    request.step = JailStep::Run;
    request.command = {"{box}/program"};
    request.files = {{"program", program}};
    request.limits.stackBytes = stackBytes;
    request.limits.fileBytes = mebibyte;
    request.limits.openFiles = 64;
    // The limit of a case is ours to watch; the kernel's own ends a program whose watcher has hung.
    request.limits.cpuSeconds = processorBackstopSeconds;
    if (build == Build::Sanitized) {
        request.limits.stackBytes = sanitizedStackBytes;
        request.environment = {addressOptions, undefinedOptions};
        request.showProcesses = true; // the runtime finds its stack in /proc/self/maps
    } else {
        const std::uint64_t counters = build == Build::Counted ? 64 * mebibyte : 0;
        request.limits.addressSpaceBytes = static_cast<std::uint64_t>(limits.memoryMiB) * mebibyte + addressSpaceForLibraries + counters;
    }
    return request;
}

} // namespace

RunSession::RunSession(const Limits &limits, const std::stop_token &stop, Build build)
    : m_limits(limits)
    , m_stop(stop)
    , m_wake(stop)
    , m_build(build)
{}

Result<std::unique_ptr<RunSession>> RunSession::start(const Sandbox &sandbox, const QByteArray &program, const Limits &limits,
                                                      const std::stop_token &stop, Build build)
{
    Result<DescriptorPair> channel = makeSocketPair();
    Result<DescriptorPair> output = makePipe();
    Result<DescriptorPair> error = makePipe();
    for (const auto *pair : {&channel, &output, &error}) {
        if (!*pair) {
            return pair->error();
        }
    }
    JailRequest request = requestFor(program, limits, build);
    request.descriptors = {
        {output->second.number(), 1}, {error->second.number(), 2}, {channel->second.number(), 3}, {channel->second.number(), 4}};
    Result<JailedProcess> jailed = sandbox.start(request);
    if (!jailed) {
        return jailed.error();
    }
    std::unique_ptr<RunSession> session(new RunSession(limits, stop, build));
    session->m_channel = std::move(channel.value().first);
    session->m_output = std::move(output.value().first);
    session->m_error = std::move(error.value().first);
    session->m_jailed.emplace(std::move(jailed).value());
    return session;
}

SessionEvent RunSession::ask(const QByteArray &frame)
{
    m_pending = frame;
    m_sent = 0;
    updateClock();
    m_processorAtAsk = m_processorNow;
    m_wall.start();
    SessionEvent event = waitForMessage();
    updateClock();
    m_lastMilliseconds = (m_processorNow - m_processorAtAsk) * 1000;
    return event;
}

SessionEvent RunSession::next()
{
    bool tooLarge = false;
    if (std::optional<Frame> frame = takeReceived(tooLarge)) {
        return {SessionEvent::Kind::Frame, std::move(*frame)}; // most come in bursts
    }
    updateClock();
    m_processorAtAsk = m_processorNow;
    m_wall.start();
    SessionEvent event = waitForMessage();
    updateClock();
    m_lastMilliseconds = (m_processorNow - m_processorAtAsk) * 1000;
    return event;
}

SessionEvent RunSession::finish()
{
    ::shutdown(m_channel.number(), SHUT_WR);
    return ask({});
}

std::optional<Frame> RunSession::takeReceived(bool &tooLarge)
{
    std::optional<Frame> frame = takeFrameAt(m_received, m_taken, tooLarge);
    if (!frame && m_taken > 0) {
        m_received.remove(0, m_taken);
        m_taken = 0;
    }
    return frame;
}

SessionEvent RunSession::waitForMessage()
{
    for (;;) {
        bool tooLarge = false;
        if (std::optional<Frame> frame = takeReceived(tooLarge)) {
            return {SessionEvent::Kind::Frame, std::move(*frame)};
        }
        if (tooLarge) {
            return {SessionEvent::Kind::OutputUp, {}};
        }
        if (m_closed) {
            return {SessionEvent::Kind::Ended, {}};
        }
        if (const std::optional<SessionEvent> reached = limitReached()) {
            return *reached;
        }
        const short channelEvents = m_sent == m_pending.size() ? POLLIN : POLLIN | POLLOUT;
        std::array<pollfd, 4> polled{pollfd{m_channel.number(), channelEvents, 0}, pollfd{m_output.number(), POLLIN, 0},
                                     pollfd{m_error.number(), POLLIN, 0}, pollfd{m_wake.descriptor(), POLLIN, 0}};
        ::poll(polled.data(), polled.size(), pollMs());
        if (polled[1].revents != 0) {
            readPrinted(m_output, m_outputBytes);
        }
        if (polled[2].revents != 0) {
            readPrinted(m_error, m_errorBytes);
        }
        if ((polled[0].revents & POLLOUT) != 0) {
            sendPending();
        }
        if ((polled[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0) {
            receive();
        }
    }
}

std::optional<SessionEvent> RunSession::limitReached()
{
    updateClock();
    if (m_stop.stop_requested()) {
        return SessionEvent{SessionEvent::Kind::Cancelled, {}};
    }
    if (std::max(m_outputBytes, m_errorBytes) > m_limits.outputBytes) {
        return SessionEvent{SessionEvent::Kind::OutputUp, {}};
    }
    if (m_processorNow - m_processorAtAsk > m_limits.cpuSeconds) {
        return SessionEvent{SessionEvent::Kind::ProcessorUp, {}};
    }
    if (m_build == Build::Sanitized && overResidentLimit()) {
        return SessionEvent{SessionEvent::Kind::MemoryUp, {}};
    }
    if (static_cast<double>(m_wall.elapsed()) > m_limits.wallSeconds * 1000) {
        return SessionEvent{SessionEvent::Kind::WallUp, {}};
    }
    return std::nullopt;
}

/// How long nothing can happen to the limits: a thread needs as much wall time as processor time, several threads are seen a little later.
int RunSession::pollMs() const
{
    const double processorLeft = m_limits.cpuSeconds - (m_processorNow - m_processorAtAsk);
    const double wallLeft = m_limits.wallSeconds - static_cast<double>(m_wall.elapsed()) / 1000;
    const int mostMs = !m_greeted ? 50 : m_build == Build::Sanitized ? 20 : 1000;
    return std::clamp(static_cast<int>(std::min(processorLeft, wallLeft) * 1000) + 1, 1, mostMs);
}

bool RunSession::overResidentLimit() const
{
    QFile memory(QStringLiteral("/proc/%1/statm").arg(m_program));
    const qint64 pages = m_program > 0 && memory.open(QIODevice::ReadOnly) ? memory.readAll().split(' ').value(1).toLongLong() : 0;
    return pages * ::sysconf(_SC_PAGESIZE) / static_cast<qint64>(mebibyte) > residentMiB(m_limits);
}

void RunSession::sendPending()
{
    const ssize_t sent = ::send(m_channel.number(), m_pending.constData() + m_sent, static_cast<std::size_t>(m_pending.size() - m_sent),
                                MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) {
        m_sent += sent;
    } else if (errno != EAGAIN && errno != EINTR) {
        m_sent = m_pending.size(); // nobody reads; the end of the stream follows
    }
    if (m_sent == m_pending.size()) {
        m_pending.clear();
        m_sent = 0;
    }
}

void RunSession::receive()
{
    std::array<char, 65536> buffer;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(ucred))> control{};
    iovec part{buffer.data(), buffer.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t got = ::recvmsg(m_channel.number(), &message, MSG_DONTWAIT);
    if (got > 0) {
        m_received.append(buffer.data(), got);
        const cmsghdr *header = CMSG_FIRSTHDR(&message);
        if (!m_greeted && header != nullptr && header->cmsg_type == SCM_CREDENTIALS) {
            m_program = reinterpret_cast<const ucred *>(CMSG_DATA(header))->pid;
            m_greeted = true;
        }
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        m_closed = true;
    }
}

void RunSession::readPrinted(FileDescriptor &stream, qint64 &count)
{
    std::array<char, 65536> buffer;
    const ssize_t got = ::read(stream.number(), buffer.data(), buffer.size());
    if (got > 0) {
        count += got;
        m_printed.append(buffer.data(), std::min<qsizetype>(got, shownBytes - m_printed.size()));
        if (&stream == &m_error) {
            constexpr qsizetype keptBytes = 32 * 1024;
            m_lastErrors = m_lastErrors.append(buffer.data(), got).last(std::min(keptBytes, m_lastErrors.size()));
        }
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        stream.reset();
    }
}

void RunSession::updateClock()
{
    if (!m_greeted && m_jailed) {
        m_program = innermostDescendant(m_jailed->process.id()); // what runs before main runs against the limit as well
    }
    if (const std::optional<double> seconds = processorSeconds(m_program)) {
        m_processorNow = *seconds;
    }
}

ProcessEnd RunSession::end()
{
    if (!m_jailed) {
        return m_end;
    }
    if (m_closed) {
        readLastWords();
    }
    if (m_output.isOpen() || m_error.isOpen()) {
        m_jailed->process.kill();
    }
    m_end = m_jailed->process.wait();
    m_jailed.reset();
    return m_end;
}

/// A program that closed its side is on its way out; it is read to the end of its streams, which is its end. One that stays is not waited
/// for longer than a case may take.
void RunSession::readLastWords()
{
    QElapsedTimer patience;
    patience.start();
    const auto wallMs = static_cast<qint64>(m_limits.wallSeconds * 1000);
    while ((m_output.isOpen() || m_error.isOpen()) && patience.elapsed() < wallMs && !m_stop.stop_requested() &&
           std::max(m_outputBytes, m_errorBytes) <= m_limits.outputBytes) {
        std::array<pollfd, 3> polled{pollfd{m_output.number(), POLLIN, 0}, pollfd{m_error.number(), POLLIN, 0},
                                     pollfd{m_wake.descriptor(), POLLIN, 0}};
        ::poll(polled.data(), polled.size(), static_cast<int>(wallMs - patience.elapsed()) + 1);
        if (polled[0].revents != 0) {
            readPrinted(m_output, m_outputBytes);
        }
        if (polled[1].revents != 0) {
            readPrinted(m_error, m_errorBytes);
        }
    }
}

} // namespace greenroom
