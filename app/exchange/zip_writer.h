#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;

namespace greenroom {

/// Writes a zip archive beside its place and puts it there when it is whole. What was there before stays until then.
class ZipWriter
{
public:
    [[nodiscard]] static Result<ZipWriter> create(const QString &path);

    ZipWriter(ZipWriter &&) noexcept = default;
    ZipWriter &operator=(ZipWriter &&) noexcept = default;
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;
    /// Without finish() nothing is left behind.
    ~ZipWriter();

    /// `modified` is seconds since the epoch, so that the same content gives the same bytes.
    [[nodiscard]] Result<void> add(const QString &name, const QByteArray &bytes, qint64 modified);
    /// A file from the disk; it must stay until finish().
    [[nodiscard]] Result<void> addFile(const QString &name, const QString &path, qint64 modified);
    [[nodiscard]] Result<void> finish();

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    explicit ZipWriter(QString path)
        : m_path(std::move(path))
    {}
    [[nodiscard]] QString partPath() const;
    [[nodiscard]] Error failure(const QString &detail) const;
    [[nodiscard]] Result<void> add(const QString &name, void *source, qint64 modified);

    QString m_path;
    std::unique_ptr<zip, Discard> m_zip;
};

} // namespace greenroom
