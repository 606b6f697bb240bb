#include "audio/part_file.h"

#include "audio/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace greenroom {

namespace {
/// QFile::rename never replaces a file; this one does so in one step.
int renameFile(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? 0 : errno;
}
} // namespace

QString partPathFor(const QString &finalPath)
{
    const QFileInfo info(finalPath);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".part.wav"));
}

PartFile::PartFile(const QString &finalPath)
    : m_finalPath(finalPath)
    , m_partPath(partPathFor(finalPath))
{}

Result<std::unique_ptr<PartFile>> PartFile::create(const QString &finalPath, int sampleRate)
{
    std::unique_ptr<PartFile> file(new PartFile(finalPath));
    if (auto opened = file->open(sampleRate); !opened)
        return opened.error();
    return file;
}

Result<void> PartFile::open(int sampleRate)
{
    const QDir folder = QFileInfo(m_partPath).dir();
    if (QFile::exists(m_partPath))
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom", "%1 is a recording that was cut off. Move it away, then record again.")
                         .arg(QDir::toNativeSeparators(m_partPath)),
                     {}};
    if (!folder.mkpath(QStringLiteral(".")))
        return writeError(m_partPath, errno);
    // The file gets the name that recovery looks for only once it is locked, so that nobody adopts it in its first moment.
    const QString unlocked = folder.filePath(QLatin1Char('.') + QFileInfo(m_partPath).fileName() + QStringLiteral(".new"));
    if (const int error = m_channel.create(unlocked); error != 0)
        return writeError(m_partPath, error);
    SF_INFO format{};
    format.samplerate = sampleRate;
    format.channels = 1;
    format.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    SF_VIRTUAL_IO functions = FileChannel::functions();
    m_file = sf_open_virtual(&functions, SFM_WRITE, &format, &m_channel);
    int error = m_channel.lastError();
    if (m_file && error == 0)
        error = renameFile(unlocked, m_partPath);
    if (!m_file || error != 0) {
        QFile::remove(unlocked);
        return writeError(m_partPath, error != 0 ? error : EIO);
    }
    sf_command(m_file, SFC_SET_UPDATE_HEADER_AUTO, nullptr, SF_TRUE);
    return {};
}

Result<void> PartFile::write(std::span<const qint16> samples)
{
    const sf_count_t written = sf_write_short(m_file, samples.data(), sf_count_t(samples.size()));
    m_samples += written;
    if (written < sf_count_t(samples.size()) || m_channel.lastError() != 0)
        return writeError(m_partPath, m_channel.lastError() != 0 ? m_channel.lastError() : EIO);
    return {};
}

Result<void> PartFile::synchronise()
{
    if (const int error = m_channel.synchronise(); error != 0)
        return writeError(m_partPath, error);
    return {};
}

Result<void> PartFile::finish()
{
    const int earlier = m_channel.lastError();
    if (m_file)
        sf_close(m_file); // writes the last header
    m_file = nullptr;
    int error = m_channel.synchronise();
    m_channel.close();
    if (const int renamed = renameFile(m_partPath, m_finalPath); renamed != 0)
        error = renamed;
    else if (error == earlier)
        error = 0; // told when it happened; what was heard is safe
    synchroniseFolder(QFileInfo(m_finalPath).absolutePath());
    if (error != 0)
        return writeError(m_finalPath, error);
    return {};
}

void PartFile::discard()
{
    close();
    QFile::remove(m_partPath);
}

void PartFile::close()
{
    if (m_file)
        sf_close(m_file);
    m_file = nullptr;
    m_channel.close();
}

} // namespace greenroom
