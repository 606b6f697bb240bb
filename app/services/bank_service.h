#pragma once

#include "core/clock.h"
#include "core/note.h"
#include "storage/note_repository.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace greenroom {

class Database;

/// Everything the user added to the bank, by item id.
struct BankRecord
{
    QHash<QString, QString> notes;
    QHash<QString, Mark> marks; ///< without an entry: not started
    QSet<QString> ticks;        ///< the bullets the user can explain
};

/// The mark that the next press of the key gives: solid first, then shaky and solid in turn.
[[nodiscard]] Mark nextMark(Mark mark);

/// What the user adds to the bank: notes, marks and ticks. Content itself comes from the catalog.
class BankService
{
public:
    BankService(Database &database, const Clock &clock);
    BankService(const NoteRepository &notes, const Clock &clock);

    /// All of it at once: what a screen starts from.
    [[nodiscard]] Result<BankRecord> record() const;
    /// The note on one item; an empty text when there is none.
    [[nodiscard]] Result<Note> note(const QString &itemId) const;

    /// Saves a note and tells when; an empty text removes it.
    [[nodiscard]] Result<Moment> saveNote(const QString &itemId, const QString &text);
    [[nodiscard]] Result<void> setMark(const QString &itemId, Mark mark);
    [[nodiscard]] Result<void> tick(const QString &itemId);
    [[nodiscard]] Result<void> untick(const QString &itemId);

private:
    NoteRepository m_notes;
    const Clock &m_clock;
};

} // namespace greenroom
