#include "storage/card_repository.h"

#include "storage/rows.h"

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("card_id, phase, suspended, buried_until, due_ms, due_day, step, stability, difficulty, reps, lapses, "
                   "last_review_ms, last_review_offset_seconds, interval_days");

QVariant dayValue(QDate day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }

QDate readDay(const QVariant &value) { return value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate); }

CardState readState(const QSqlQuery &row)
{
    CardState state;
    state.cardId = row.value(0).toString();
    state.phase = cardPhaseFromString(row.value(1).toString()).value_or(CardPhase::New);
    state.suspended = row.value(2).toBool();
    state.buriedUntil = readDay(row.value(3));
    state.dueMs = row.value(4).toLongLong();
    state.dueDay = readDay(row.value(5));
    state.step = row.value(6).toInt();
    if (!row.value(7).isNull())
        state.memory = fsrs::MemoryState{row.value(7).toDouble(), row.value(8).toDouble()};
    state.reps = row.value(9).toInt();
    state.lapses = row.value(10).toInt();
    if (!row.value(11).isNull())
        state.lastReview = Moment{row.value(11).toLongLong(), row.value(12).toInt()};
    state.intervalDays = row.value(13).toInt();
    return state;
}

} // namespace

Result<CardState> CardRepository::state(const QString &cardId) const
{
    const auto found =
        readRow<CardState>(m_database, QStringLiteral("SELECT %1 FROM card_states WHERE card_id = ?").arg(columns), {cardId}, readState);
    if (!found)
        return found.error();
    CardState fresh;
    fresh.cardId = cardId;
    return found->value_or(fresh);
}

Result<QHash<QString, CardState>> CardRepository::all() const
{
    const auto rows = readRows<CardState>(m_database, QStringLiteral("SELECT %1 FROM card_states").arg(columns), {}, readState);
    if (!rows)
        return rows.error();
    QHash<QString, CardState> states;
    states.reserve(rows->size());
    for (const CardState &state : *rows)
        states.insert(state.cardId, state);
    return states;
}

Result<void> CardRepository::save(const CardState &state)
{
    const QVariant none;
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO card_states (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {state.cardId, toString(state.phase), state.suspended ? 1 : 0, dayValue(state.buriedUntil), state.dueMs, dayValue(state.dueDay),
         state.step, state.memory ? QVariant(state.memory->stability) : none, state.memory ? QVariant(state.memory->difficulty) : none,
         state.reps, state.lapses, state.lastReview ? QVariant(state.lastReview->msSinceEpoch) : none,
         state.lastReview ? QVariant(state.lastReview->utcOffsetSeconds) : none, state.intervalDays});
}

Result<void> CardRepository::clear() { return m_database.execute(QStringLiteral("DELETE FROM card_states")); }

} // namespace greenroom
