#include "storage/review_log_reader.h"

#include "storage/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

// The numbers are those of ReviewKind. The common kinds stand first: this is asked a million times.
const QString sql = QStringLiteral(
    "SELECT card_id, settings_id, CASE kind WHEN 'review' THEN 1 WHEN 'learn' THEN 0 WHEN 'relearn' THEN 2 WHEN 'cram' THEN 3 "
    "WHEN 'suspend' THEN 5 WHEN 'unsuspend' THEN 6 WHEN 'bury' THEN 7 WHEN 'unbury' THEN 8 WHEN 'reset' THEN 9 "
    "WHEN 'due' THEN 10 ELSE 4 END, coalesce(rating, 0), at_ms, utc_offset_seconds, duration_ms, coalesce(interval_days, -1), "
    "coalesce(after_ms, 0), id, stability, difficulty FROM reviews ORDER BY id");

// The rows that were taken back and the Undos themselves need no place in a replay.
Result<QSet<qint64>> rowsTakenBack(Database &database)
{
    struct Row
    {
        qint64 id;
        ReviewEntry entry;
    };
    const auto rows = readRows<Row>(
        database,
        QStringLiteral("SELECT id, uid, kind, undoes FROM reviews WHERE undoes IS NOT NULL UNION "
                       "SELECT id, uid, kind, undoes FROM reviews WHERE uid IN (SELECT undoes FROM reviews WHERE undoes IS NOT NULL)"),
        {}, [](const QSqlQuery &row) {
            ReviewEntry entry;
            entry.uid = row.value(1).toString();
            entry.kind = reviewKindFromString(row.value(2).toString()).value_or(ReviewKind::Cram);
            entry.undoes = row.value(3).toString();
            return Row{row.value(0).toLongLong(), entry};
        });
    if (!rows)
        return rows.error();
    QList<ReviewEntry> entries;
    for (const Row &row : *rows)
        entries.append(row.entry);
    QSet<QString> held;
    for (const ReviewEntry &entry : withoutUndone(entries))
        held.insert(entry.uid);
    QSet<qint64> gone;
    for (const Row &row : *rows) {
        if (!held.contains(row.entry.uid))
            gone.insert(row.id);
    }
    return gone;
}

// Gives each text a number, in the order they are first seen.
class Numbers
{
public:
    explicit Numbers(QStringList &texts)
        : m_texts(texts)
    {}
    size_t of(const QString &text)
    {
        if (text == m_last)
            return m_lastNumber;
        auto known = m_numbers.constFind(text);
        if (known == m_numbers.constEnd()) {
            known = m_numbers.insert(text, size_t(m_texts.size()));
            m_texts.append(text);
        }
        m_last = text;
        m_lastNumber = *known;
        return m_lastNumber;
    }

private:
    QStringList &m_texts;
    QHash<QString, size_t> m_numbers;
    QString m_last;
    size_t m_lastNumber = 0;
};

ReplayLine readLine(const QSqlQuery &row, quint16 settings)
{
    ReplayLine line;
    line.settings = settings;
    line.kind = quint8(row.value(2).toInt());
    line.rating = quint8(row.value(3).toInt());
    line.atMs = row.value(4).toLongLong();
    line.utcOffsetSeconds = row.value(5).toInt();
    line.durationMs = row.value(6).toInt();
    line.intervalDays = row.value(7).toInt();
    line.afterMs = row.value(8).toLongLong();
    return line;
}

bool countsBefore(const ReplayLine &left, const ReplayLine &right)
{
    return (left.afterMs > 0 ? left.afterMs : left.atMs) < (right.afterMs > 0 ? right.afterMs : right.atMs);
}

// Puts the lines of each card together; `cards` names the card of each line.
void groupByCard(ReplayLog &log, const std::vector<quint32> &cards)
{
    log.starts.assign(size_t(log.cardIds.size()) + 1, 0);
    for (const quint32 card : cards)
        ++log.starts[card + 1];
    for (size_t card = 1; card < log.starts.size(); ++card)
        log.starts[card] += log.starts[card - 1];
    std::vector<ReplayLine> grouped(log.lines.size());
    std::vector<size_t> next(log.starts.begin(), log.starts.end() - 1);
    for (size_t line = 0; line < cards.size(); ++line)
        grouped[next[cards[line]]++] = log.lines[line];
    log.lines.swap(grouped);
    for (size_t card = 0; card + 1 < log.starts.size(); ++card) {
        const auto begin = log.lines.begin() + qptrdiff(log.starts[card]);
        const auto end = log.lines.begin() + qptrdiff(log.starts[card + 1]);
        if (!std::is_sorted(begin, end, countsBefore))
            std::stable_sort(begin, end, countsBefore);
    }
}

} // namespace

void ReplayLog::toEntry(const ReplayLine &line, ReviewEntry &entry) const
{
    entry.kind = ReviewKind(line.kind);
    entry.rating = ratingFromNumber(line.rating);
    entry.at = {line.atMs, line.utcOffsetSeconds};
    entry.durationMs = line.durationMs;
    entry.intervalDays = line.intervalDays < 0 ? std::nullopt : std::optional<int>(line.intervalDays);
    entry.afterMs = line.afterMs;
    entry.memory = line.memory < 0 ? std::nullopt : std::optional<fsrs::MemoryState>(memories[size_t(line.memory)]);
}

Result<ReplayLog> readReplayLog(Database &database)
{
    const auto gone = rowsTakenBack(database);
    if (!gone)
        return gone.error();
    auto query = database.run(sql);
    if (!query)
        return query.error();
    ReplayLog log;
    Numbers cards(log.cardIds);
    Numbers settings(log.settingsIds);
    std::vector<quint32> cardOfLine;
    QSqlQuery &row = query.value();
    while (row.next()) {
        ++log.written;
        if (!gone->isEmpty() && gone->contains(row.value(9).toLongLong()))
            continue;
        const size_t card = cards.of(row.value(0).toString());
        log.lines.push_back(readLine(row, quint16(settings.of(row.value(1).toString()))));
        if (!row.value(10).isNull()) {
            log.lines.back().memory = qint32(log.memories.size());
            log.memories.push_back({row.value(10).toDouble(), row.value(11).toDouble()});
        }
        cardOfLine.push_back(quint32(card));
    }
    if (row.lastError().isValid())
        return database.errorOf(row);
    groupByCard(log, cardOfLine);
    return log;
}

} // namespace greenroom
