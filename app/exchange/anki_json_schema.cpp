#include "exchange/anki_schemas.h"
#include "exchange/archive_error.h"
#include "exchange/sqlite_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace greenroom {

namespace {

/// A list of objects in the order of their "ord".
QList<QJsonObject> inOrder(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    for (const QJsonValue entry : value.toArray())
        objects.append(entry.toObject());
    std::stable_sort(objects.begin(), objects.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value(QLatin1StringView("ord")).toInt() < right.value(QLatin1StringView("ord")).toInt();
    });
    return objects;
}

AnkiNoteType readNoteType(const QJsonObject &object)
{
    AnkiNoteType type;
    type.name = object.value(QLatin1StringView("name")).toString();
    type.cloze = object.value(QLatin1StringView("type")).toInt() == 1;
    for (const QJsonObject &field : inOrder(object.value(QLatin1StringView("flds"))))
        type.fields.append(field.value(QLatin1StringView("name")).toString());
    for (const QJsonObject &side : inOrder(object.value(QLatin1StringView("tmpls"))))
        type.templates.append({side.value(QLatin1StringView("name")).toString(), side.value(QLatin1StringView("qfmt")).toString(),
                               side.value(QLatin1StringView("afmt")).toString()});
    return type;
}

AnkiPreset readPreset(const QJsonObject &object)
{
    AnkiPreset preset;
    preset.desiredRetention = object.value(QLatin1StringView("desiredRetention")).toDouble();
    for (const QLatin1StringView key :
         {QLatin1StringView("fsrsParams6"), QLatin1StringView("fsrsParams5"), QLatin1StringView("fsrsWeights")}) {
        for (const QJsonValue weight : object.value(key).toArray())
            preset.weights.append(weight.toDouble());
        if (!preset.weights.isEmpty())
            break;
    }
    return preset;
}

} // namespace

Result<void> readAnkiJson(SqliteFile &file, const QString &path, AnkiCollection &collection)
{
    SqliteStatement row = file.prepare("SELECT crt, mod, conf, models, decks, dconf FROM col");
    if (!row.next())
        return damagedArchive(path, file.lastMessage());
    collection.createdSeconds = row.integer(0);
    collection.modifiedMs = row.integer(1);
    const auto object = [&row](int column) { return QJsonDocument::fromJson(row.bytes(column)).object(); };
    const QJsonObject settings = object(2);
    const QJsonObject models = object(3);
    const QJsonObject decks = object(4);
    const QJsonObject presets = object(5);
    if (models.isEmpty() || decks.isEmpty())
        return damagedArchive(path, QStringLiteral("col holds no note types or no decks"));
    if (const QJsonValue west = settings.value(QLatin1StringView("creationOffset")); west.isDouble())
        collection.minutesWest = west.toInt();
    collection.rolloverHour = settings.value(QLatin1StringView("rollover")).toInt(4);
    for (auto model = models.begin(); model != models.end(); ++model)
        collection.noteTypes.insert(model.key().toLongLong(), readNoteType(model.value().toObject()));
    for (auto deck = decks.begin(); deck != decks.end(); ++deck) {
        const QJsonObject facts = deck.value().toObject();
        collection.decks.insert(deck.key().toLongLong(),
                                {facts.value(QLatin1StringView("name")).toString(), facts.value(QLatin1StringView("dyn")).toInt() != 0,
                                 qint64(facts.value(QLatin1StringView("conf")).toDouble(1))});
    }
    for (auto preset = presets.begin(); preset != presets.end(); ++preset)
        collection.presets.insert(preset.key().toLongLong(), readPreset(preset.value().toObject()));
    return {};
}

} // namespace greenroom
