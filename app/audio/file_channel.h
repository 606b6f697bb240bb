#pragma once

#include <QString>

#include <sndfile.h>

namespace greenroom {

/// A file descriptor that libsndfile writes through. Our own read and write functions keep errno, which libsndfile does not hand out.
class FileChannel
{
public:
    FileChannel() = default;
    FileChannel(const FileChannel &) = delete;
    FileChannel &operator=(const FileChannel &) = delete;
    ~FileChannel() { close(); }

    /// Creates the file, emptying an older one, and locks it for as long as it is open. Returns 0 or errno.
    [[nodiscard]] int create(const QString &path);
    /// Brings the content to the disk. Returns 0 or errno.
    [[nodiscard]] int synchronise();
    void close();

    /// errno of the last call that failed, 0 while none has.
    [[nodiscard]] int lastError() const { return m_lastError; }

    /// The functions libsndfile calls with a FileChannel as user data.
    [[nodiscard]] static SF_VIRTUAL_IO functions();

private:
    sf_count_t write(const char *bytes, sf_count_t count);

    int m_descriptor = -1;
    int m_lastError = 0;
};

/// True when another program (or another part of this one) holds the lock of `create` on the file.
[[nodiscard]] bool isBeingWritten(const QString &path);

/// Makes the names in a folder durable, so that a rename survives loss of power.
void synchroniseFolder(const QString &folder);

} // namespace greenroom
