#include "exchange/anki_schemas.h"
#include "exchange/archive_error.h"
#include "exchange/protobuf_reader.h"
#include "exchange/sqlite_file.h"

namespace greenroom {

namespace {

/// Runs over all rows; `read` says whether the row made sense.
template <typename Read>
Result<void> eachRow(SqliteFile &file, const QString &path, const char *sql, Read read)
{
    SqliteStatement rows = file.prepare(sql);
    if (!rows.isValid())
        return damagedArchive(path, file.lastMessage());
    while (rows.next()) {
        if (!read(rows))
            return damagedArchive(path, QStringLiteral("wrong protobuf: ") + QString::fromLatin1(sql));
    }
    return rows.failed() ? Result<void>(damagedArchive(path, file.lastMessage())) : Result<void>();
}

/// Hands each field of a message to `take`; false when the bytes are no message.
template <typename Take>
bool eachField(QByteArrayView message, Take take)
{
    ProtobufReader reader(message);
    while (const auto field = reader.next())
        take(*field);
    return !reader.failed();
}

bool readTemplate(QByteArrayView config, AnkiTemplate &side)
{
    return eachField(config, [&side](const ProtobufField &field) {
        if (field.wire == ProtobufField::Wire::Bytes && field.number == 1)
            side.question = QString::fromUtf8(field.bytes);
        else if (field.wire == ProtobufField::Wire::Bytes && field.number == 2)
            side.answer = QString::fromUtf8(field.bytes);
    });
}

/// Deck.KindContainer: 1 = normal (1 = config id), 2 = filtered.
bool readDeckKind(QByteArrayView kind, AnkiDeck &deck)
{
    bool sound = true;
    const bool whole = eachField(kind, [&](const ProtobufField &field) {
        deck.filtered = deck.filtered || field.number == 2;
        if (field.number == 1 && field.wire == ProtobufField::Wire::Bytes)
            sound = eachField(field.bytes, [&deck](const ProtobufField &inner) {
                if (inner.number == 1 && inner.wire == ProtobufField::Wire::Varint)
                    deck.configId = qint64(inner.value);
            });
    });
    return whole && sound;
}

/// DeckConfig.Config: 3, 5, 6 = FSRS weights of 17, 19, 21 numbers; 37 = desired retention.
bool readPreset(QByteArrayView config, AnkiPreset &preset)
{
    quint32 newest = 0;
    bool sound = true;
    const bool whole = eachField(config, [&](const ProtobufField &field) {
        if (field.number == 37 && field.wire == ProtobufField::Wire::Fixed32)
            preset.desiredRetention = floatFromBits(field.value);
        const bool weights = field.number == 3 || field.number == 5 || field.number == 6;
        if (!weights || field.wire != ProtobufField::Wire::Bytes || field.number < newest)
            return;
        const auto numbers = packedFloats(field.bytes);
        sound = sound && numbers.has_value();
        if (numbers && !numbers->isEmpty()) {
            preset.weights = *numbers;
            newest = field.number;
        }
    });
    return whole && sound;
}

Result<void> readNoteTypes(SqliteFile &file, const QString &path, AnkiCollection &collection)
{
    auto done = eachRow(file, path, "SELECT id, name, config FROM notetypes", [&](SqliteStatement &row) {
        AnkiNoteType &type = collection.noteTypes[row.integer(0)];
        type.name = row.text(1);
        return eachField(row.bytes(2), [&type](const ProtobufField &field) {
            if (field.number == 1 && field.wire == ProtobufField::Wire::Varint)
                type.cloze = field.value == 1;
        });
    });
    if (!done)
        return done;
    done = eachRow(file, path, "SELECT ntid, name FROM fields ORDER BY ntid, ord", [&](SqliteStatement &row) {
        collection.noteTypes[row.integer(0)].fields.append(row.text(1));
        return true;
    });
    if (!done)
        return done;
    return eachRow(file, path, "SELECT ntid, name, config FROM templates ORDER BY ntid, ord", [&](SqliteStatement &row) {
        AnkiTemplate side;
        side.name = row.text(1);
        const bool sound = readTemplate(row.bytes(2), side);
        collection.noteTypes[row.integer(0)].templates.append(side);
        return sound;
    });
}

Result<void> readDecks(SqliteFile &file, const QString &path, AnkiCollection &collection)
{
    auto done = eachRow(file, path, "SELECT id, name, kind FROM decks", [&](SqliteStatement &row) {
        AnkiDeck &deck = collection.decks[row.integer(0)];
        deck.name = row.text(1).replace(QChar(0x1f), QStringLiteral("::"));
        return readDeckKind(row.bytes(2), deck);
    });
    if (!done || !file.hasTable(QStringLiteral("deck_config")))
        return done;
    return eachRow(file, path, "SELECT id, config FROM deck_config",
                   [&](SqliteStatement &row) { return readPreset(row.bytes(1), collection.presets[row.integer(0)]); });
}

Result<void> readSettings(SqliteFile &file, const QString &path, AnkiCollection &collection)
{
    if (!file.hasTable(QStringLiteral("config")))
        return {};
    return eachRow(file, path, "SELECT KEY, val FROM config", [&](SqliteStatement &row) {
        bool number = false;
        const int value = row.bytes(1).toInt(&number);
        if (number && row.text(0) == QLatin1StringView("creationOffset"))
            collection.minutesWest = value;
        if (number && row.text(0) == QLatin1StringView("rollover"))
            collection.rolloverHour = value;
        return true;
    });
}

} // namespace

Result<void> readAnkiTables(SqliteFile &file, const QString &path, AnkiCollection &collection)
{
    {
        SqliteStatement row = file.prepare("SELECT crt, mod FROM col");
        if (!row.next())
            return damagedArchive(path, file.lastMessage());
        collection.createdSeconds = row.integer(0);
        collection.modifiedMs = row.integer(1);
    }
    if (const auto types = readNoteTypes(file, path, collection); !types)
        return types;
    if (const auto decks = readDecks(file, path, collection); !decks)
        return decks;
    return readSettings(file, path, collection);
}

} // namespace greenroom
