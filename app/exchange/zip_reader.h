#pragma once

#include "core/result.h"
#include "exchange/archive_limits.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace greenroom {

/// How the bytes of an entry are packed besides the archive's own compression.
enum class Packing { Plain, Zstd };

/// Reads a zip archive that nobody vouches for. Names that lead out of a folder, links, too many or too large entries are refused when it
/// is opened; every byte is counted again while it is unpacked.
class ZipReader
{
public:
    /// Errors: Unreadable (no such file), BadInput (no zip, or one we refuse), Damaged.
    [[nodiscard]] static Result<ZipReader> open(const QString &path, const ArchiveLimits &limits = {});

    ZipReader(ZipReader &&) noexcept = default;
    ZipReader &operator=(ZipReader &&) noexcept = default;
    ZipReader(const ZipReader &) = delete;
    ZipReader &operator=(const ZipReader &) = delete;
    ~ZipReader() = default;

    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] QStringList names() const { return m_names; }

    /// An entry's bytes, at most `limit` of them.
    [[nodiscard]] Result<QByteArray> read(const QString &name, Packing packing, qint64 limit);
    /// Writes an entry into a new file at `target`.
    [[nodiscard]] Result<void> unpack(const QString &name, Packing packing, const QString &target, qint64 limit);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    struct Entry
    {
        quint64 index = 0;
        qint64 packedBytes = 0;
    };
    using Sink = std::function<bool(const char *, qsizetype)>;

    ZipReader(QString path, const ArchiveLimits &limits)
        : m_path(std::move(path))
        , m_limits(limits)
    {}
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> addEntry(quint64 index);
    [[nodiscard]] Result<void> stream(const QString &name, Packing packing, qint64 limit, const Sink &sink);
    [[nodiscard]] bool isBomb(qint64 unpacked, qint64 packed) const;

    QString m_path;
    ArchiveLimits m_limits;
    std::unique_ptr<zip, Close> m_zip;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
    qint64 m_unpacked = 0;
};

/// Whether a name is one plain file name: nothing of it leads into or out of a folder, and every file system takes it.
[[nodiscard]] bool isPlainFileName(const QString &name);

} // namespace greenroom
