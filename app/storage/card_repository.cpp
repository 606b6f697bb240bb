#include "storage/card_repository.h"

#include "storage/row_reader.h"
#include "storage/rows.h"

#include <algorithm>

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("card_id, phase, suspended, buried_until, due_ms, due_day, step, stability, difficulty, reps, lapses, "
                   "last_review_ms, last_review_offset_seconds, interval_days");

QVariant dayValue(QDate day) { return day.isValid() ? QVariant(day.toJulianDay()) : QVariant(); }

const QString insertSql =
    QStringLiteral("INSERT OR REPLACE INTO card_states (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns);

QVariantList valuesOf(const CardState &state)
{
    const QVariant none;
    return {state.cardId,
            int(state.phase),
            state.suspended ? 1 : 0,
            dayValue(state.buriedUntil),
            state.dueMs,
            dayValue(state.dueDay),
            state.step,
            state.memory ? QVariant(state.memory->stability) : none,
            state.memory ? QVariant(state.memory->difficulty) : none,
            state.reps,
            state.lapses,
            state.lastReview ? QVariant(state.lastReview->msSinceEpoch) : none,
            state.lastReview ? QVariant(state.lastReview->utcOffsetSeconds) : none,
            state.intervalDays};
}

QDate dayAt(const RowReader &row, int column) { return row.isNull(column) ? QDate() : QDate::fromJulianDay(row.integer(column)); }

CardState stateAt(const RowReader &row)
{
    CardState state;
    state.cardId = row.text(0);
    state.phase = CardPhase(std::clamp<qint64>(row.integer(1), 0, 3));
    state.suspended = row.integer(2) != 0;
    state.buriedUntil = dayAt(row, 3);
    state.dueMs = row.integer(4);
    state.dueDay = dayAt(row, 5);
    state.step = int(row.integer(6));
    if (!row.isNull(7))
        state.memory = fsrs::MemoryState{row.real(7), row.real(8)};
    state.reps = int(row.integer(9));
    state.lapses = int(row.integer(10));
    if (!row.isNull(11))
        state.lastReview = Moment{row.integer(11), int(row.integer(12))};
    state.intervalDays = int(row.integer(13));
    return state;
}

// Calls `take` for each state a condition finds.
template <typename Take>
Result<void> eachState(Database &database, const QString &condition, const QVariantList &values, Take take)
{
    auto rows = RowReader::open(database, QStringLiteral("SELECT %1 FROM card_states WHERE %2").arg(columns, condition), values);
    if (!rows)
        return rows.error();
    while (rows.value().next())
        take(stateAt(rows.value()));
    return rows.value().finished();
}

} // namespace

Result<CardState> CardRepository::state(const QString &cardId) const
{
    CardState found;
    found.cardId = cardId;
    const auto read =
        eachState(m_database, QStringLiteral("card_id = ?"), {cardId}, [&found](CardState state) { found = std::move(state); });
    return read ? Result<CardState>(std::move(found)) : read.error();
}

Result<QHash<QString, CardState>> CardRepository::all() const
{
    QHash<QString, CardState> states;
    const auto read =
        eachState(m_database, QStringLiteral("true"), {}, [&states](const CardState &state) { states.insert(state.cardId, state); });
    return read ? Result<QHash<QString, CardState>>(std::move(states)) : read.error();
}

Result<QList<CardState>> CardRepository::waitingOn(QDate day) const
{
    QList<CardState> waiting;
    const auto take = [&waiting](CardState state) { waiting.append(std::move(state)); };
    // The two halves name exactly what their partial indexes are made for.
    auto read = eachState(m_database, QStringLiteral("phase = 2 AND suspended = 0 AND due_day <= ?"), {day.toJulianDay()}, take);
    if (read)
        read = eachState(m_database, QStringLiteral("phase IN (1, 3)"), {}, take);
    return read ? Result<QList<CardState>>(std::move(waiting)) : read.error();
}

Result<void> CardRepository::eachTouched(QDate day, const DayTaker &taker) const
{
    // One way through the table: on a usual day so many cards wait that finding each by an index would cost more.
    auto rows = RowReader::open(m_database, QStringLiteral("SELECT %1 FROM card_states").arg(columns));
    if (!rows)
        return rows.error();
    RowReader &row = rows.value();
    while (row.next()) {
        const auto phase = CardPhase(row.integer(1));
        const bool dueLater = phase == CardPhase::Review && (row.integer(2) != 0 || row.integer(5) > day.toJulianDay());
        if (dueLater)
            taker.later(row.text(0));
        else
            taker.asked(stateAt(row));
    }
    return row.finished();
}

Result<void> CardRepository::eachRecall(Moment now, int rolloverHour, const std::function<void(const Recall &)> &take) const
{
    // The rules are worked out here: SQLite takes longer to evaluate them than to hand the values out.
    auto rows = RowReader::open(m_database, QStringLiteral("SELECT %1 FROM card_states").arg(columns));
    if (!rows)
        return rows.error();
    const qint64 today = studyDay(now, rolloverHour).toJulianDay();
    RowReader &row = rows.value();
    Recall recall;
    while (row.next()) {
        const auto phase = CardPhase(row.integer(1));
        const bool suspended = row.integer(2) != 0;
        const bool buried = row.integer(3) > today;
        const bool isStep = phase == CardPhase::Learning || phase == CardPhase::Relearning;
        const bool reached = phase == CardPhase::Review ? row.integer(5) <= today : isStep && row.integer(4) <= now.msSinceEpoch;
        recall.cardId = row.utf8(0);
        recall.stability = row.real(7);
        recall.lastDay = row.isNull(11) ? 0 : studyDayNumber({row.integer(11), int(row.integer(12))}, rolloverHour);
        recall.due = !suspended && !buried && reached;
        recall.learned = phase == CardPhase::Review || phase == CardPhase::Relearning;
        recall.leech = !suspended && row.integer(10) >= leechLapses;
        take(recall);
    }
    return row.finished();
}

Result<int> CardRepository::count() const
{
    const auto number = readRow<int>(m_database, QStringLiteral("SELECT count(*) FROM card_states"), {},
                                     [](const QSqlQuery &row) { return row.value(0).toInt(); });
    return number ? Result<int>(number->value_or(0)) : Result<int>(number.error());
}

Result<QHash<qint64, int>> CardRepository::dueByDay(QDate from, QDate to) const
{
    const auto rows = readRows<std::pair<qint64, int>>(
        m_database,
        QStringLiteral("SELECT due_day, count(*) FROM card_states WHERE phase = 2 AND suspended = 0 AND due_day BETWEEN ? AND ? "
                       "GROUP BY due_day"),
        {from.toJulianDay(), to.toJulianDay()},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toLongLong(), row.value(1).toInt()); });
    if (!rows)
        return rows.error();
    QHash<qint64, int> days;
    for (const auto &[day, cards] : *rows)
        days.insert(day, cards);
    return days;
}

Result<void> CardRepository::save(const CardState &state) { return m_database.execute(insertSql, valuesOf(state)); }

Result<void> CardRepository::replaceAll(std::vector<CardState> states)
{
    if (const auto cleared = clear(); !cleared)
        return cleared;
    // In the order of the table, every row is added at its end.
    std::sort(states.begin(), states.end(), [](const CardState &left, const CardState &right) { return left.cardId < right.cardId; });
    auto state = states.cbegin();
    return m_database.executeEach(insertSql, [&](QVariantList &values) {
        if (state == states.cend())
            return false;
        values = valuesOf(*state++);
        return true;
    });
}

Result<void> CardRepository::clear() { return m_database.execute(QStringLiteral("DELETE FROM card_states")); }

} // namespace greenroom
