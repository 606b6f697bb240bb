#include "exchange/anki_package_reader.h"

#include "exchange/anki_cards.h"
#include "exchange/anki_media_list.h"
#include "exchange/archive_error.h"
#include "exchange/protobuf_reader.h"
#include "exchange/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

namespace greenroom {

namespace {

/// Where a version keeps its database, and how it is packed.
struct Layout
{
    QString collection;
    Packing packing = Packing::Plain;
};

constexpr quint64 newestVersion = 3;

Result<Layout> layoutOf(ZipReader &archive, const QString &path)
{
    const QString legacy = QStringLiteral("collection.anki2");
    const QString second = QStringLiteral("collection.anki21");
    const QString third = QStringLiteral("collection.anki21b");
    quint64 version = archive.contains(third) ? 3 : archive.contains(second) ? 2 : 1;
    if (archive.contains(QStringLiteral("meta"))) {
        const auto meta = archive.read(QStringLiteral("meta"), Packing::Plain, 4096);
        if (!meta)
            return meta.error();
        ProtobufReader reader(*meta);
        quint64 told = 0;
        while (const auto field = reader.next())
            told = field->number == 1 && field->wire == ProtobufField::Wire::Varint ? field->value : told;
        if (reader.failed())
            return damagedArchive(path, QStringLiteral("wrong protobuf in meta"));
        if (told > newestVersion)
            return newerArchive(path, QStringLiteral("version %1").arg(told));
        version = told == 0 ? version : told;
    }
    const Layout layout = version == 3 ? Layout{third, Packing::Zstd} : Layout{version == 2 ? second : legacy, Packing::Plain};
    if (!archive.contains(layout.collection))
        return refusedArchive(path, QCoreApplication::translate("greenroom", "there is no collection of cards inside"), layout.collection);
    return layout;
}

/// The files that cards name, which are the ones worth keeping.
QSet<QString> namedFiles(const IncomingDeck &deck)
{
    static const QRegularExpression pattern(QStringLiteral("\\]\\((?:<media/([^>]+)>|media/([^)\\s]+))\\)"));
    QSet<QString> names;
    const auto collect = [&names](const QString &markdown) {
        for (auto found = pattern.globalMatch(markdown); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            names.insert(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
        }
    };
    const auto collectText = [&collect](const QuestionText &text) {
        collect(text.answer);
        for (const FollowUp &followUp : text.followUps)
            collect(followUp.answer);
    };
    for (const IncomingCard &card : deck.cards) {
        collectText(card.english);
        if (card.chinese)
            collectText(*card.chinese);
    }
    return names;
}

Result<void> unpackMedia(ZipReader &archive, const QString &path, const Layout &layout, const QString &folder, const ArchiveLimits &limits,
                         IncomingDeck &deck)
{
    const auto list = readAnkiMediaList(archive, path, layout.packing, limits);
    if (!list)
        return list.error();
    QSet<QString> wanted = namedFiles(deck);
    for (auto entry = list->begin(); entry != list->end(); ++entry) {
        if (!wanted.contains(*entry) || !archive.contains(entry.key()))
            continue;
        wanted.remove(*entry);
        const QString target = QDir(folder).filePath(QString::number(deck.media.size()));
        if (const auto unpacked = archive.unpack(entry.key(), layout.packing, target, limits.totalBytes); !unpacked)
            return unpacked;
        deck.media.append({*entry, target});
    }
    if (!wanted.isEmpty()) {
        QStringList missing(wanted.begin(), wanted.end());
        missing.sort();
        deck.warnings.append(
            QCoreApplication::translate("greenroom", "%1 pictures or sounds are named in cards but not in the file, such as %2.")
                .arg(missing.size())
                .arg(missing.first()));
    }
    return {};
}

} // namespace

Result<IncomingDeck> readAnkiPackage(const QString &path, const SchedulerSettings &settings, const QString &mediaFolder,
                                     const ArchiveLimits &limits)
{
    auto archive = ZipReader::open(path, limits);
    if (!archive)
        return archive.error();
    const auto layout = layoutOf(archive.value(), path);
    if (!layout)
        return layout.error();
    const QTemporaryDir folder; // private to the user
    if (!folder.isValid())
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom",
                                                 "The folder for temporary files cannot be written. Free some space there, then "
                                                 "try again."),
                     folder.errorString()};
    const QString copy = folder.filePath(QStringLiteral("collection.sqlite"));
    if (const auto unpacked = archive->unpack(layout->collection, layout->packing, copy, limits.collectionBytes); !unpacked)
        return unpacked.error();
    auto file = SqliteFile::openReadOnly(copy);
    if (!file)
        return damagedArchive(path, file.error().detail);
    const auto collection = readAnkiCollection(file.value(), path, limits);
    if (!collection)
        return collection.error();
    IncomingDeck deck = incomingDeck(*collection, settings);
    if (const auto media = unpackMedia(archive.value(), path, *layout, mediaFolder, limits, deck); !media)
        return media.error();
    return deck;
}

} // namespace greenroom
