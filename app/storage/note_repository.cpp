#include "storage/note_repository.h"

#include "storage/rows.h"

namespace greenroom {

namespace {

Note readNote(const QSqlQuery &row) { return {row.value(0).toString(), row.value(1).toString(), row.value(2).toLongLong()}; }

std::pair<QString, Mark> readMark(const QSqlQuery &row)
{
    return {row.value(0).toString(), markFromString(row.value(1).toString()).value_or(Mark::NotStarted)};
}

} // namespace

Result<Note> NoteRepository::note(const QString &itemId) const
{
    const auto found =
        readRow<Note>(m_database, QStringLiteral("SELECT item_id, text, updated_ms FROM notes WHERE item_id = ?"), {itemId}, readNote);
    if (!found)
        return found.error();
    return found->value_or(Note{itemId, {}, 0});
}

Result<QHash<QString, Note>> NoteRepository::notes() const
{
    const auto rows = readRows<Note>(m_database, QStringLiteral("SELECT item_id, text, updated_ms FROM notes"), {}, readNote);
    if (!rows)
        return rows.error();
    QHash<QString, Note> notes;
    for (const Note &note : *rows)
        notes.insert(note.itemId, note);
    return notes;
}

Result<void> NoteRepository::setNote(const Note &note)
{
    if (note.text.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM notes WHERE item_id = ?"), {note.itemId});
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO notes (item_id, text, updated_ms) VALUES (?, ?, ?)"),
                              {note.itemId, note.text, note.updatedMs});
}

Result<Mark> NoteRepository::mark(const QString &itemId) const
{
    const auto found = readRow<std::pair<QString, Mark>>(m_database, QStringLiteral("SELECT item_id, mark FROM marks WHERE item_id = ?"),
                                                         {itemId}, readMark);
    if (!found)
        return found.error();
    return found->has_value() ? (*found)->second : Mark::NotStarted;
}

Result<QHash<QString, Mark>> NoteRepository::marks() const
{
    const auto rows = readRows<std::pair<QString, Mark>>(m_database, QStringLiteral("SELECT item_id, mark FROM marks"), {}, readMark);
    if (!rows)
        return rows.error();
    return QHash<QString, Mark>(rows->begin(), rows->end());
}

Result<void> NoteRepository::setMark(const QString &itemId, Mark mark, qint64 updatedMs)
{
    if (mark == Mark::NotStarted)
        return m_database.execute(QStringLiteral("DELETE FROM marks WHERE item_id = ?"), {itemId});
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO marks (item_id, mark, updated_ms) VALUES (?, ?, ?)"),
                              {itemId, toString(mark), updatedMs});
}

Result<QSet<QString>> NoteRepository::ticks() const
{
    const auto rows = readRows<QString>(m_database, QStringLiteral("SELECT item_id FROM ticks"), {},
                                        [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!rows)
        return rows.error();
    return QSet<QString>(rows->begin(), rows->end());
}

Result<void> NoteRepository::tick(const QString &itemId, qint64 updatedMs)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO ticks (item_id, updated_ms) VALUES (?, ?)"), {itemId, updatedMs});
}

Result<void> NoteRepository::untick(const QString &itemId)
{
    return m_database.execute(QStringLiteral("DELETE FROM ticks WHERE item_id = ?"), {itemId});
}

} // namespace greenroom
