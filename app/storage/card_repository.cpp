#include "storage/card_repository.h"

#include "storage/rows.h"

#include <algorithm>

namespace greenroom {

namespace {

const QString columns =
    QStringLiteral("card_id, phase, suspended, buried_until, due_ms, due_day, step, stability, difficulty, reps, lapses, "
                   "last_review_ms, last_review_offset_seconds, interval_days");

QVariant dayValue(QDate day) { return day.isValid() ? QVariant(day.toJulianDay()) : QVariant(); }

QDate readDay(const QVariant &value) { return value.isNull() ? QDate() : QDate::fromJulianDay(value.toLongLong()); }

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

CardState readState(const QSqlQuery &row)
{
    CardState state;
    state.cardId = row.value(0).toString();
    state.phase = CardPhase(qBound(0, row.value(1).toInt(), 3));
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

Result<QList<CardState>> CardRepository::waitingOn(QDate day) const
{
    // The two halves name exactly what their partial indexes are made for.
    auto due = readRows<CardState>(
        m_database, QStringLiteral("SELECT %1 FROM card_states WHERE phase = 2 AND suspended = 0 AND due_day <= ?").arg(columns),
        {day.toJulianDay()}, readState);
    if (!due)
        return due.error();
    const auto steps =
        readRows<CardState>(m_database, QStringLiteral("SELECT %1 FROM card_states WHERE phase IN (1, 3)").arg(columns), {}, readState);
    if (!steps)
        return steps.error();
    due.value().append(*steps);
    return due;
}

Result<QSet<QString>> CardRepository::metIds() const
{
    // As one text instead of a row each: this is asked for when the program starts, over every card there is.
    const auto text =
        readRow<QString>(m_database, QStringLiteral("SELECT group_concat(card_id, char(10)) FROM card_states WHERE phase <> 0"), {},
                         [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!text)
        return text.error();
    QSet<QString> ids;
    const QString all = text->value_or(QString());
    const auto lines = QStringView(all).split(u'\n', Qt::SkipEmptyParts);
    ids.reserve(lines.size());
    for (const QStringView line : lines)
        ids.insert(line.toString());
    return ids;
}

Result<QList<CardState>> CardRepository::hiddenNew() const
{
    return readRows<CardState>(m_database, QStringLiteral("SELECT %1 FROM card_states WHERE phase = 0").arg(columns), {}, readState);
}

Result<void> CardRepository::eachRecall(Moment now, int rolloverHour, const std::function<void(const Recall &)> &take) const
{
    // Four values a row: reading a column costs more than working it out. The flags are 1 due, 2 learned, 4 leech.
    static const QString sql =
        QStringLiteral("SELECT card_id, coalesce(stability, 0), "
                       "coalesce((last_review_ms + 1000 * last_review_offset_seconds - 3600000 * ?) / 86400000 + 2440588, 0), "
                       "(suspended = 0 AND (buried_until IS NULL OR buried_until <= ?) AND ((phase = 2 AND due_day <= ?) OR "
                       "(phase IN (1, 3) AND due_ms <= ?))) + 2 * (phase >= 2) + 4 * (suspended = 0 AND lapses >= 8) FROM card_states");
    const qint64 today = studyDay(now, rolloverHour).toJulianDay();
    auto query = m_database.run(sql, {rolloverHour, today, today, now.msSinceEpoch});
    if (!query)
        return query.error();
    QSqlQuery &row = query.value();
    Recall recall;
    while (row.next()) {
        const int flags = row.value(3).toInt();
        recall.cardId = row.value(0).toString();
        recall.stability = row.value(1).toDouble();
        recall.lastDay = row.value(2).toLongLong();
        recall.due = (flags & 1) != 0;
        recall.learned = (flags & 2) != 0;
        recall.leech = (flags & 4) != 0;
        take(recall);
    }
    return row.lastError().isValid() ? Result<void>(m_database.errorOf(row)) : Result<void>();
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
    std::sort(states.begin(), states.end(),
              [](const CardState &left, const CardState &right) { return left.cardId.toUtf8() < right.cardId.toUtf8(); });
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
