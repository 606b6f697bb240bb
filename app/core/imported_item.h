#pragma once

#include "core/imported_notes.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace greenroom {

/// What an imported item is.
enum class ImportedKind { Topic, Question, Checklist, Drill, Pitch, Template, Plan, Note };

/// "topic", "question" …
[[nodiscard]] QString toString(ImportedKind kind);
/// Back; Note for a word nobody knows.
[[nodiscard]] ImportedKind importedKindFromString(QStringView text);

/// A place an item stands at.
struct ImportedSource
{
    QString path; ///< absolute
    int line = 0;
    QString section;
};

/// An item of the user's notes as the bank keeps it.
struct ImportedItem
{
    QString id;
    ImportedKind kind = ImportedKind::Note;
    QString topicId; ///< of a question
    int position = 0;
    QString title;
    QJsonObject content; ///< as in core/notes_json.h without id, line and section; a question carries its follow-ups
    QList<ImportedSource> sources;
    bool archived = false;
    qint64 updatedMs = 0;

    [[nodiscard]] bool standsIn(const QString &path) const;
};

[[nodiscard]] QJsonObject toJson(const ImportedItem &item);
[[nodiscard]] ImportedItem importedItemFromJson(const QJsonObject &object);

/// The items of a file, in order, each with the id the file or its text gives it. `hasOwnId` (of the same length) tells which ids the file
/// itself names.
struct FileItems
{
    QList<ImportedItem> items;
    QList<bool> hasOwnId;
};
[[nodiscard]] FileItems itemsOf(const NotesFile &file, const QSet<QString> &ownIds);

/// What two texts are compared by: letters and digits, lower case.
[[nodiscard]] QString matchKey(const QString &text);

/// The letters of a text two by two, for likeness().
using LetterPairs = QList<quint32>;
[[nodiscard]] LetterPairs letterPairs(const QString &text);
/// How alike two texts are, 0 to 1: the share of letter pairs they have in common (Sørensen and Dice).
[[nodiscard]] double likeness(const LetterPairs &left, const LetterPairs &right);

} // namespace greenroom
