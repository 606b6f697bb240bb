#pragma once

#include "core/note.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>

namespace greenroom {

/// The user's own words, marks and ticks, by item id.
class NoteRepository
{
public:
    explicit NoteRepository(Database &database)
        : m_database(database)
    {}

    /// The note on an item; an empty text when there is none.
    [[nodiscard]] Result<Note> note(const QString &itemId) const;
    /// Every note, by item id: what search looks through.
    [[nodiscard]] Result<QHash<QString, Note>> notes() const;
    /// An empty text removes the note.
    [[nodiscard]] Result<void> setNote(const Note &note);

    [[nodiscard]] Result<Mark> mark(const QString &itemId) const;
    /// Items that carry a mark; all others are not started.
    [[nodiscard]] Result<QHash<QString, Mark>> marks() const;
    [[nodiscard]] Result<void> setMark(const QString &itemId, Mark mark, qint64 updatedMs);

    /// The bullets that are ticked.
    [[nodiscard]] Result<QSet<QString>> ticks() const;
    [[nodiscard]] Result<void> tick(const QString &itemId, qint64 updatedMs);
    [[nodiscard]] Result<void> untick(const QString &itemId);

private:
    Database &m_database;
};

} // namespace greenroom
