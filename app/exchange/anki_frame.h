#pragma once

#include "exchange/deck.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace greenroom {

// What stands in the one row of `col` of a version 1 package: settings, note types, decks and presets as JSON.

/// The id of the note type this program writes, the same in every export.
inline constexpr qint64 ownNoteTypeId = 1700000000001;
/// The id of the preset its decks use.
inline constexpr qint64 ownPresetId = 1700000000002;

/// The statements that make the tables and indexes of schema 11.
[[nodiscard]] const QList<const char *> &ankiSchema11();

/// `conf`. The offset makes Anki read days as they were lived.
[[nodiscard]] QJsonObject ankiSettings(const OutgoingDeck &deck);
/// `models`: the one note type, with Front, Back, Follow-ups and Source, readable by day and night.
[[nodiscard]] QJsonObject ankiNoteTypes(qint64 modifiedSeconds);
/// `decks`: Anki's own first one, and a tree of those named, parents included. `ids` are those of the names.
[[nodiscard]] QJsonObject ankiDecks(const QHash<QString, qint64> &ids, qint64 modifiedSeconds);
/// `dconf`: Anki's own first preset, and ours with the weights and steps in force.
[[nodiscard]] QJsonObject ankiPresets(const SchedulerSettings &settings, qint64 modifiedSeconds);

/// Every deck of the names and their parents: "A::B" brings "A".
[[nodiscard]] QStringList deckTree(const QStringList &names);

} // namespace greenroom
