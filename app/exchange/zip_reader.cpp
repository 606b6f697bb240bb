#include "exchange/zip_reader.h"

#include "exchange/archive_error.h"
#include "exchange/late_libzip.h"
#include "exchange/zstd_stream.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Whether an entry was stored as a link or device: the upper half of a Unix entry's attributes is its mode.
bool isSpecialFile(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 || system != ZIP_OPSYS_UNIX)
        return false;
    const zip_uint32_t kind = (attributes >> 16) & 0170000;
    return kind != 0 && kind != 0100000 && kind != 0040000;
}

bool leadsOut(const QString &name)
{
    if (name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar(0)))
        return true;
    const QStringList parts = name.split(u'/');
    return parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral("."));
}

} // namespace

bool isPlainFileName(const QString &name)
{
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView("..") || name.toUtf8().size() > 240)
        return false;
    for (const QChar character : name) {
        if (character < u' ' || character.unicode() == 0x7f || QStringLiteral("/\\:*?\"<>|").contains(character))
            return false;
    }
    return !name.endsWith(u' ') && !name.endsWith(u'.');
}

void ZipReader::Close::operator()(zip *archive) const { zip_discard(archive); }

Result<ZipReader> ZipReader::open(const QString &path, const ArchiveLimits &limits)
{
    if (!QFileInfo(path).isFile() || !QFileInfo(path).isReadable())
        return unreadableArchive(path);
    if (const auto opened = openLibzip(); !opened)
        return opened.error();
    ZipReader reader(path, limits);
    int code = 0;
    reader.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!reader.m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return refusedArchive(path, translated(QT_TRANSLATE_NOOP("greenroom", "it is no zip archive, or a torn one")), detail);
    }
    if (const auto listed = reader.list(); !listed)
        return listed.error();
    return reader;
}

Result<void> ZipReader::list()
{
    const qint64 count = zip_get_num_entries(m_zip.get(), 0);
    if (count < 0 || count > m_limits.entries)
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it holds too many files")), QString::number(count));
    qint64 total = 0;
    for (qint64 index = 0; index < count; ++index) {
        if (const auto added = addEntry(quint64(index)); !added)
            return added.error();
        zip_stat_t facts;
        if (zip_stat_index(m_zip.get(), quint64(index), 0, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0)
            continue;
        if (facts.size > quint64(m_limits.totalBytes) || (total += qint64(facts.size)) > m_limits.totalBytes)
            return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it would unpack to more than we take")), {});
    }
    if (isBomb(total, QFileInfo(m_path).size()))
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it would unpack to more than we take")), {});
    return {};
}

Result<void> ZipReader::addEntry(quint64 index)
{
    const char *raw = zip_get_name(m_zip.get(), index, ZIP_FL_ENC_GUESS);
    if (!raw)
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "one of its files has no name")), {});
    const QString name = QString::fromUtf8(raw);
    if (leadsOut(name))
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "a name inside leads out of its folder")), name);
    if (isSpecialFile(m_zip.get(), index))
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it holds a link instead of a file")), name);
    if (name.endsWith(u'/'))
        return {};
    if (m_entries.contains(name))
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it holds one name twice")), name);
    zip_stat_t facts;
    const bool known = zip_stat_index(m_zip.get(), index, 0, &facts) == 0 && (facts.valid & ZIP_STAT_COMP_SIZE) != 0;
    m_entries.insert(name, {index, known ? qint64(facts.comp_size) : 0});
    m_names.append(name);
    return {};
}

bool ZipReader::isBomb(qint64 unpacked, qint64 packed) const
{
    return unpacked > m_limits.unsuspiciousBytes && unpacked / m_limits.ratio > std::max<qint64>(packed, 1);
}

Result<void> ZipReader::stream(const QString &name, Packing packing, qint64 limit, const Sink &sink)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "a file it names is not inside")), name);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip.get(), entry->index, 0), zip_fclose);
    if (!file)
        return damagedArchive(m_path, QString::fromUtf8(zip_strerror(m_zip.get())));

    qint64 written = 0;
    bool tooMuch = false;
    bool full = false;
    const Sink counted = [&](const char *bytes, qsizetype size) {
        written += size;
        m_unpacked += size;
        tooMuch = written > limit || m_unpacked > m_limits.totalBytes || isBomb(written, entry->packedBytes);
        full = !tooMuch && !sink(bytes, size);
        return !tooMuch && !full;
    };
    ZstdStream zstd(counted);
    std::array<char, 64 * 1024> buffer{};
    bool sound = true;
    while (sound) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got == 0)
            break;
        sound = got > 0 && (packing == Packing::Plain ? counted(buffer.data(), got) : zstd.feed({buffer.data(), got}));
    }
    if (tooMuch)
        return refusedArchive(m_path, translated(QT_TRANSLATE_NOOP("greenroom", "it would unpack to more than we take")), name);
    if (full)
        return Error{ErrorCode::DiskFull,
                     translated(QT_TRANSLATE_NOOP("greenroom",
                                                  "The archive could not be unpacked: the disk is full. Free some space, then try again.")),
                     name};
    if (!sound || (packing == Packing::Zstd && !zstd.finished()))
        return damagedArchive(m_path, name);
    return {};
}

Result<QByteArray> ZipReader::read(const QString &name, Packing packing, qint64 limit)
{
    QByteArray bytes;
    const auto read = stream(name, packing, limit, [&bytes](const char *data, qsizetype size) {
        bytes.append(data, size);
        return true;
    });
    return read ? Result<QByteArray>(bytes) : Result<QByteArray>(read.error());
}

Result<void> ZipReader::unpack(const QString &name, Packing packing, const QString &target, qint64 limit)
{
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{
            ErrorCode::Unwritable,
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 cannot be written. Allow writing to its folder, then try again.")).arg(target),
            file.errorString()};
    const auto streamed =
        stream(name, packing, limit, [&file](const char *data, qsizetype size) { return file.write(data, size) == size; });
    if (!streamed)
        return streamed.error();
    return file.flush()
               ? Result<void>()
               : Result<void>(Error{ErrorCode::DiskFull,
                                    translated(QT_TRANSLATE_NOOP("greenroom", "The archive could not be unpacked: the disk is full. Free "
                                                                              "some space, then try again.")),
                                    file.errorString()});
}

} // namespace greenroom
