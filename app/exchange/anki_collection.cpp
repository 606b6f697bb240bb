#include "exchange/anki_collection.h"

#include "exchange/anki_schemas.h"
#include "exchange/archive_error.h"
#include "exchange/sqlite_file.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

Error tooMany(const QString &path, const char *table)
{
    return refusedArchive(path, QCoreApplication::translate("greenroom", "it holds more cards than we take"), QString::fromLatin1(table));
}

Error broken(const SqliteFile &file, const QString &path) { return damagedArchive(path, file.lastMessage()); }

Result<void> readNotes(SqliteFile &file, const QString &path, qint64 most, AnkiCollection &collection)
{
    SqliteStatement rows = file.prepare("SELECT id, guid, mid, tags, flds FROM notes");
    if (!rows.isValid())
        return broken(file, path);
    while (rows.next()) {
        if (collection.notes.size() >= most)
            return tooMany(path, "notes");
        collection.notes.insert(rows.integer(0), {rows.text(1), rows.integer(2), rows.text(3).simplified().split(u' ', Qt::SkipEmptyParts),
                                                  rows.text(4).split(QChar(0x1f))});
    }
    return rows.failed() ? Result<void>(broken(file, path)) : Result<void>();
}

Result<void> readCards(SqliteFile &file, const QString &path, qint64 most, AnkiCollection &collection)
{
    SqliteStatement rows = file.prepare("SELECT id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, data "
                                        "FROM cards ORDER BY nid, ord, id");
    if (!rows.isValid())
        return broken(file, path);
    while (rows.next()) {
        if (collection.cards.size() >= most)
            return tooMany(path, "cards");
        AnkiCard card;
        qint64 *const columns[] = {&card.id,     &card.note, &card.deck,        &card.ordinal,     &card.type,
                                   &card.queue,  &card.due,  &card.interval,    &card.factor,      &card.reps,
                                   &card.lapses, &card.left, &card.originalDue, &card.originalDeck};
        int column = 0;
        for (qint64 *value : columns)
            *value = rows.integer(column++);
        card.data = rows.bytes(column);
        collection.cards.append(card);
    }
    return rows.failed() ? Result<void>(broken(file, path)) : Result<void>();
}

Result<void> readReviews(SqliteFile &file, const QString &path, qint64 most, AnkiCollection &collection)
{
    if (!file.hasTable(QStringLiteral("revlog")))
        return {};
    SqliteStatement rows = file.prepare("SELECT id, cid, ease, ivl, factor, time, type FROM revlog ORDER BY id");
    if (!rows.isValid())
        return broken(file, path);
    qint64 count = 0;
    while (rows.next()) {
        if (++count > most)
            return tooMany(path, "revlog");
        collection.reviews[rows.integer(1)].append(
            {rows.integer(0), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5), rows.integer(6)});
    }
    return rows.failed() ? Result<void>(broken(file, path)) : Result<void>();
}

} // namespace

Result<AnkiCollection> readAnkiCollection(SqliteFile &file, const QString &path, const ArchiveLimits &limits)
{
    for (const QString &table : {QStringLiteral("col"), QStringLiteral("notes"), QStringLiteral("cards")}) {
        if (!file.hasTable(table))
            return damagedArchive(path, QStringLiteral("no table %1").arg(table));
    }
    AnkiCollection collection;
    const bool tables = file.hasTable(QStringLiteral("notetypes"));
    if (const auto frame = tables ? readAnkiTables(file, path, collection) : readAnkiJson(file, path, collection); !frame)
        return frame.error();
    if (const auto notes = readNotes(file, path, limits.notes, collection); !notes)
        return notes.error();
    if (const auto cards = readCards(file, path, limits.cards, collection); !cards)
        return cards.error();
    if (const auto reviews = readReviews(file, path, limits.logLines, collection); !reviews)
        return reviews.error();
    return collection;
}

} // namespace greenroom
