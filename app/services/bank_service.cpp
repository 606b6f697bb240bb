#include "services/bank_service.h"

namespace greenroom {

Mark nextMark(Mark mark) { return mark == Mark::Solid ? Mark::Shaky : Mark::Solid; }

BankService::BankService(Database &database, const Clock &clock)
    : BankService(NoteRepository(database), clock)
{}

BankService::BankService(const NoteRepository &notes, const Clock &clock)
    : m_notes(notes)
    , m_clock(clock)
{}

Result<BankRecord> BankService::record() const
{
    const auto notes = m_notes.notes();
    if (!notes)
        return notes.error();
    const auto marks = m_notes.marks();
    if (!marks)
        return marks.error();
    const auto ticks = m_notes.ticks();
    if (!ticks)
        return ticks.error();
    BankRecord record{{}, *marks, *ticks};
    for (const Note &note : *notes)
        record.notes.insert(note.itemId, note.text);
    return record;
}

Result<Note> BankService::note(const QString &itemId) const { return m_notes.note(itemId); }

Result<Moment> BankService::saveNote(const QString &itemId, const QString &text)
{
    const Moment now = m_clock.now();
    const auto saved = m_notes.setNote({itemId, text, now.msSinceEpoch});
    return saved ? Result<Moment>(now) : Result<Moment>(saved.error());
}

Result<void> BankService::setMark(const QString &itemId, Mark mark) { return m_notes.setMark(itemId, mark, m_clock.now().msSinceEpoch); }

Result<void> BankService::tick(const QString &itemId) { return m_notes.tick(itemId, m_clock.now().msSinceEpoch); }

Result<void> BankService::untick(const QString &itemId) { return m_notes.untick(itemId); }

} // namespace greenroom
