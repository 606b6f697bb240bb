#include "audio/file_channel.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace greenroom {

int FileChannel::create(const QString &path)
{
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    // Emptied only under the lock: another program may be writing it.
    if (m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0 || ::ftruncate(m_descriptor, 0) != 0)
        m_lastError = errno;
    return m_lastError;
}

int FileChannel::synchronise()
{
    if (::fsync(m_descriptor) != 0)
        m_lastError = errno;
    return m_lastError;
}

void FileChannel::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

sf_count_t FileChannel::write(const char *bytes, sf_count_t count)
{
    sf_count_t written = 0;
    while (written < count) {
        const ssize_t step = ::write(m_descriptor, bytes + written, size_t(count - written));
        if (step > 0) {
            written += step;
        } else if (errno != EINTR) {
            m_lastError = errno;
            break;
        }
    }
    // A full disk may cut a sample in half; the file keeps whole ones.
    if (written < count && written % 2 != 0) {
        --written;
        const off_t end = ::lseek(m_descriptor, -1, SEEK_CUR);
        if (end >= 0 && ::ftruncate(m_descriptor, end) != 0)
            m_lastError = errno;
    }
    return written;
}

SF_VIRTUAL_IO FileChannel::functions()
{
    SF_VIRTUAL_IO functions;
    functions.get_filelen = [](void *channel) -> sf_count_t {
        struct stat status;
        return ::fstat(static_cast<FileChannel *>(channel)->m_descriptor, &status) == 0 ? status.st_size : -1;
    };
    functions.seek = [](sf_count_t offset, int whence, void *channel) -> sf_count_t {
        return ::lseek(static_cast<FileChannel *>(channel)->m_descriptor, offset, whence);
    };
    functions.read = [](void *bytes, sf_count_t count, void *channel) -> sf_count_t {
        return ::read(static_cast<FileChannel *>(channel)->m_descriptor, bytes, size_t(count));
    };
    functions.write = [](const void *bytes, sf_count_t count, void *channel) -> sf_count_t {
        return static_cast<FileChannel *>(channel)->write(static_cast<const char *>(bytes), count);
    };
    functions.tell = [](void *channel) -> sf_count_t { return ::lseek(static_cast<FileChannel *>(channel)->m_descriptor, 0, SEEK_CUR); };
    return functions;
}

bool isBeingWritten(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    ::close(descriptor);
    return locked;
}

void synchroniseFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    // Some file systems refuse to sync a folder; the rename has happened all the same.
    (void)::fsync(descriptor);
    ::close(descriptor);
}

} // namespace greenroom
