#pragma once

#include "core/result.h"

#include <QByteArray>

#include <utility>

namespace greenroom {

/// Owns a descriptor of the operating system; closes it at the end.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int number)
        : m_number(number)
    {}
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor() { reset(); }

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    void reset();

private:
    int m_number = -1;
};

/// The two ends of a pipe, or of a socket pair (where `first` stays with us).
struct DescriptorPair
{
    FileDescriptor first;
    FileDescriptor second;
};

/// A pipe: `first` reads without blocking, `second` writes. Both close on exec.
[[nodiscard]] Result<DescriptorPair> makePipe();

/// A pair of connected stream sockets; `first` does not block and is told the process id of whoever writes to it (SO_PASSCRED), which the
/// kernel translates from the other side's process namespace and no writer can forge.
[[nodiscard]] Result<DescriptorPair> makeSocketPair();

/// Memory that reads like a file, holding `content`, to hand to a child without a path.
[[nodiscard]] Result<FileDescriptor> makeMemoryFile(const QByteArray &content);

/// An Internal error with the system's own words for `errno`.
[[nodiscard]] Error systemError(const char *call);

} // namespace greenroom
