#pragma once

#include "judge/file_descriptor.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <sys/eventfd.h>
#include <unistd.h>

namespace greenroom {

/// Turns a stop request into a readable descriptor, so that a poll wakes at once.
class WakeOnStop
{
public:
    explicit WakeOnStop(const std::stop_token &stop)
        : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
        , m_callback(stop, [number = m_event.number()] {
            const std::uint64_t one = 1;
            [[maybe_unused]] const ssize_t written = ::write(number, &one, sizeof one);
        })
    {}

    [[nodiscard]] int descriptor() const { return m_event.number(); }

private:
    FileDescriptor m_event; // before the callback, which may run in the constructor
    std::stop_callback<std::function<void()>> m_callback;
};

} // namespace greenroom
