#include "exchange/anki_media_list.h"

#include "exchange/archive_error.h"
#include "exchange/protobuf_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace greenroom {

namespace {

Result<void> insert(AnkiMediaList &list, const QString &entry, const QString &name, const QString &path)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    if (!isPlainFileName(composed))
        return refusedArchive(path, QCoreApplication::translate("greenroom", "a picture's or sound's name inside leads out of its folder"),
                              name.left(200));
    list.insert(entry, composed);
    return {};
}

/// The name of one MediaEntry; nothing when it is no message.
std::optional<QString> entryName(QByteArrayView message)
{
    ProtobufReader reader(message);
    QString name;
    while (const auto field = reader.next()) {
        if (field->number == 1 && field->wire == ProtobufField::Wire::Bytes)
            name = QString::fromUtf8(field->bytes);
    }
    return reader.failed() ? std::nullopt : std::optional(name);
}

} // namespace

Result<AnkiMediaList> mediaListFromJson(const QByteArray &bytes, const QString &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return damagedArchive(path, QStringLiteral("media is no JSON object"));
    AnkiMediaList list;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto inserted = insert(list, entry.key(), entry.value().toString(), path); !inserted)
            return inserted.error();
    }
    return list;
}

Result<AnkiMediaList> mediaListFromProtobuf(const QByteArray &bytes, const QString &path)
{
    AnkiMediaList list;
    ProtobufReader reader(bytes);
    qsizetype index = 0;
    while (const auto field = reader.next()) {
        if (field->number != 1 || field->wire != ProtobufField::Wire::Bytes)
            continue;
        const auto name = entryName(field->bytes);
        if (!name)
            return damagedArchive(path, QStringLiteral("wrong protobuf in media"));
        if (const auto inserted = insert(list, QString::number(index++), *name, path); !inserted)
            return inserted.error();
    }
    if (reader.failed())
        return damagedArchive(path, QStringLiteral("wrong protobuf in media"));
    return list;
}

Result<AnkiMediaList> readAnkiMediaList(ZipReader &archive, const QString &path, Packing packing, const ArchiveLimits &limits)
{
    if (!archive.contains(QStringLiteral("media")))
        return AnkiMediaList();
    const auto bytes = archive.read(QStringLiteral("media"), packing, limits.mediaListBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return AnkiMediaList();
    return packing == Packing::Zstd ? mediaListFromProtobuf(*bytes, path) : mediaListFromJson(*bytes, path);
}

} // namespace greenroom
