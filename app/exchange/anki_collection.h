#pragma once

#include "core/result.h"
#include "exchange/archive_limits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

class SqliteFile;

// An Anki collection as its tables say it, of schema 11 (JSON in one row) or of schemas 14 to 18 (tables and protobuf).

/// A template of a note type: the two sides of one card.
struct AnkiTemplate
{
    QString name;
    QString question;
    QString answer;
};

struct AnkiNoteType
{
    QString name;
    bool cloze = false;
    QStringList fields;
    QList<AnkiTemplate> templates;
};

struct AnkiDeck
{
    QString name; ///< "A::B"
    bool filtered = false;
    qint64 configId = 1;
};

struct AnkiNote
{
    QString guid;
    qint64 noteType = 0;
    QStringList tags;
    QStringList fields;
};

struct AnkiCard
{
    qint64 id = 0;
    qint64 note = 0;
    qint64 deck = 0;
    qint64 ordinal = 0;
    qint64 type = 0;
    qint64 queue = 0;
    qint64 due = 0;
    qint64 interval = 0;
    qint64 factor = 0;
    qint64 reps = 0;
    qint64 lapses = 0;
    qint64 left = 0;
    qint64 originalDue = 0;
    qint64 originalDeck = 0;
    QByteArray data; ///< JSON
};

struct AnkiReview
{
    qint64 id = 0; ///< ms since the epoch
    qint64 ease = 0;
    qint64 interval = 0; ///< days, or seconds when negative
    qint64 factor = 0;
    qint64 milliseconds = 0;
    qint64 type = 0;
};

/// The presets of a collection that say something about memory.
struct AnkiPreset
{
    QList<double> weights; ///< 17, 19 or 21; empty when never fitted
    double desiredRetention = 0;
};

struct AnkiCollection
{
    qint64 createdSeconds = 0; ///< the start of day 0
    qint64 modifiedMs = 0;
    std::optional<int> minutesWest; ///< of UTC, when it was made
    int rolloverHour = 4;
    QHash<qint64, AnkiNoteType> noteTypes;
    QHash<qint64, AnkiDeck> decks;
    QHash<qint64, AnkiPreset> presets;
    QHash<qint64, AnkiNote> notes;
    QList<AnkiCard> cards;                    ///< by note, then ordinal
    QHash<qint64, QList<AnkiReview>> reviews; ///< by card, oldest first
};

/// Reads a whole collection. `path` is told in errors. Damaged when a table is missing or a row cannot be read; BadInput over a limit.
[[nodiscard]] Result<AnkiCollection> readAnkiCollection(SqliteFile &file, const QString &path, const ArchiveLimits &limits);

} // namespace greenroom
