#include "judge/collected_output.h"

#include "judge/wake_on_stop.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <poll.h>
#include <unistd.h>

namespace greenroom {

namespace {

constexpr qsizetype maxTextBytes = 256 * 1024;

/// One pipe that is read until its end.
struct Stream
{
    FileDescriptor descriptor;
    QByteArray *into = nullptr;
    qint64 most = 0;
    bool endsWhenFull = false;
    bool overflowed = false;

    void read()
    {
        std::array<char, 65536> buffer;
        const ssize_t got = ::read(descriptor.number(), buffer.data(), buffer.size());
        if (got > 0) {
            const qint64 room = most - into->size();
            into->append(buffer.data(), std::min<qint64>(room, got));
            overflowed = overflowed || (endsWhenFull && got > room);
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            descriptor.reset();
        }
    }
};

using Streams = std::array<Stream, 3>;

/// Reads until every pipe has ended. How it went on is the return value; the process may still be there.
CollectedOutput::How readAll(Streams &streams, int wallMs, const std::stop_token &stop)
{
    const WakeOnStop wake(stop);
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        std::array<pollfd, 4> polled{};
        bool open = false;
        for (std::size_t index = 0; index < streams.size(); ++index) {
            polled[index] = {streams[index].descriptor.number(), POLLIN, 0}; // a negative number is skipped by poll
            open = open || streams[index].descriptor.isOpen();
        }
        polled[3] = {wake.descriptor(), POLLIN, 0};
        if (!open) {
            return CollectedOutput::How::Ended;
        }
        const qint64 left = wallMs - timer.elapsed();
        if (left <= 0) {
            return CollectedOutput::How::TookTooLong;
        }
        ::poll(polled.data(), polled.size(), static_cast<int>(left));
        if (stop.stop_requested()) {
            return CollectedOutput::How::Cancelled;
        }
        for (std::size_t index = 0; index < streams.size(); ++index) {
            if (polled[index].revents != 0) {
                streams[index].read();
            }
            if (streams[index].overflowed) {
                return CollectedOutput::How::TooMuch;
            }
        }
    }
}

} // namespace

Result<CollectedOutput> collect(const std::function<Result<JailedProcess>(const JailRequest &)> &start, JailRequest request, int wallMs,
                                qint64 maxResultBytes, const std::stop_token &stop)
{
    CollectedOutput output;
    Streams streams;
    streams[0] = {{}, &output.standardOutput, maxTextBytes, false, false};
    streams[1] = {{}, &output.standardError, maxTextBytes, false, false};
    streams[2] = {{}, &output.result, maxResultBytes, true, false};
    std::array<FileDescriptor, 3> writeEnds;
    for (std::size_t index = 0; index < streams.size(); ++index) {
        Result<DescriptorPair> pipe = makePipe();
        if (!pipe) {
            return pipe.error();
        }
        streams[index].descriptor = std::move(pipe.value().first);
        writeEnds[index] = std::move(pipe.value().second);
        request.descriptors.emplace_back(writeEnds[index].number(), static_cast<int>(index) + 1);
    }
    Result<JailedProcess> jailed = start(request);
    if (!jailed) {
        return jailed.error();
    }
    for (FileDescriptor &end : writeEnds) {
        end.reset();
    }
    output.how = readAll(streams, wallMs, stop);
    if (output.how != CollectedOutput::How::Ended) {
        jailed.value().process.kill();
    }
    output.end = jailed.value().process.wait();
    return output;
}

Result<CollectedOutput> runToEnd(const Sandbox &sandbox, JailRequest request, int wallMs, qint64 maxResultBytes,
                                 const std::stop_token &stop)
{
    return collect([&sandbox](const JailRequest &made) { return sandbox.start(made); }, std::move(request), wallMs, maxResultBytes, stop);
}

} // namespace greenroom
