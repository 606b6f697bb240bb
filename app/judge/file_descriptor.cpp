#include "judge/file_descriptor.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

namespace greenroom {

void FileDescriptor::reset()
{
    if (m_number >= 0) {
        ::close(m_number);
        m_number = -1;
    }
}

Error systemError(const char *call)
{
    const int code = errno;
    return {ErrorCode::Internal, QCoreApplication::translate("greenroom", "The judge could not start its jail; try again."),
            QStringLiteral("%1: %2").arg(QString::fromLatin1(call), QString::fromLocal8Bit(std::strerror(code)))};
}

Result<DescriptorPair> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) {
        return systemError("pipe2");
    }
    DescriptorPair pair{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    ::fcntl(ends[1], F_SETPIPE_SZ, 1 << 20); // fewer turns for large outputs; a smaller pipe is as right
    return pair;
}

Result<DescriptorPair> makeSocketPair()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return systemError("socketpair");
    }
    DescriptorPair pair{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
    const int on = 1;
    ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
    if (::setsockopt(ends[0], SOL_SOCKET, SO_PASSCRED, &on, sizeof on) != 0) {
        return systemError("setsockopt");
    }
    return pair;
}

Result<FileDescriptor> makeMemoryFile(const QByteArray &content)
{
    FileDescriptor file(::memfd_create("greenroom", MFD_CLOEXEC));
    if (!file.isOpen()) {
        return systemError("memfd_create");
    }
    for (qsizetype at = 0; at < content.size();) {
        const ssize_t written = ::write(file.number(), content.constData() + at, static_cast<std::size_t>(content.size() - at));
        if (written <= 0) {
            return systemError("write");
        }
        at += written;
    }
    ::lseek(file.number(), 0, SEEK_SET);
    return file;
}

} // namespace greenroom
