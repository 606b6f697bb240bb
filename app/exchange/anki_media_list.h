#pragma once

#include "core/result.h"
#include "exchange/zip_reader.h"

#include <QHash>
#include <QString>

namespace greenroom {

/// The files of a package: what each numbered entry is called.
using AnkiMediaList = QHash<QString, QString>;

/// Reads the `media` entry: JSON {"0":"name.png"}, or, where it is packed with zstd, protobuf MediaEntries{1: {1: name}}. BadInput when a
/// name leads into or out of a folder; Damaged when it is neither. A package without the entry has no media.
[[nodiscard]] Result<AnkiMediaList> readAnkiMediaList(ZipReader &archive, const QString &path, Packing packing,
                                                      const ArchiveLimits &limits);

/// The two forms of the list, apart from any archive.
[[nodiscard]] Result<AnkiMediaList> mediaListFromJson(const QByteArray &bytes, const QString &path);
[[nodiscard]] Result<AnkiMediaList> mediaListFromProtobuf(const QByteArray &bytes, const QString &path);

} // namespace greenroom
