#include "exchange/zip_writer.h"

#include "exchange/late_libzip.h"
#include "exchange/written_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace greenroom {

void ZipWriter::Discard::operator()(zip *archive) const { zip_discard(archive); }

QString ZipWriter::partPath() const { return partPathOf(m_path); }

Error ZipWriter::failure(const QString &detail) const { return unwritableError(m_path, detail); }

Result<ZipWriter> ZipWriter::create(const QString &path)
{
    if (const auto opened = openLibzip(); !opened)
        return opened.error();
    ZipWriter writer(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return writer.failure(QStringLiteral("cannot make the folder"));
    int code = 0;
    writer.m_zip.reset(zip_open(QFile::encodeName(writer.partPath()).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!writer.m_zip)
        return writer.failure(QStringLiteral("zip_open: %1").arg(code));
    return writer;
}

ZipWriter::~ZipWriter()
{
    if (m_zip) {
        m_zip.reset();
        QFile::remove(partPath());
    }
}

Result<void> ZipWriter::add(const QString &name, void *source, qint64 modified)
{
    auto *bytes = static_cast<zip_source_t *>(source);
    if (!bytes)
        return failure(QString::fromUtf8(zip_strerror(m_zip.get())));
    const zip_int64_t index = zip_file_add(m_zip.get(), name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return failure(QString::fromUtf8(zip_strerror(m_zip.get())));
    }
    zip_file_set_mtime(m_zip.get(), zip_uint64_t(index), time_t(modified), 0);
    return {};
}

Result<void> ZipWriter::add(const QString &name, const QByteArray &bytes, qint64 modified)
{
    // The archive is written at the end, so it keeps a copy of its own until then.
    void *copy = malloc(size_t(std::max<qsizetype>(bytes.size(), 1)));
    if (!copy)
        return failure(QStringLiteral("out of memory"));
    memcpy(copy, bytes.constData(), size_t(bytes.size()));
    return add(name, zip_source_buffer(m_zip.get(), copy, zip_uint64_t(bytes.size()), 1), modified);
}

Result<void> ZipWriter::addFile(const QString &name, const QString &path, qint64 modified)
{
    return add(name, zip_source_file(m_zip.get(), QFile::encodeName(path).constData(), 0, -1), modified);
}

Result<void> ZipWriter::finish()
{
    zip *archive = m_zip.get();
    if (zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        m_zip.reset();
        QFile::remove(partPath());
        return failure(detail);
    }
    (void)m_zip.release(); // zip_close() freed it
    return putInPlace(m_path);
}

} // namespace greenroom
