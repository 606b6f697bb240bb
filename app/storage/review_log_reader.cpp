#include "storage/review_log_reader.h"

#include "storage/row_reader.h"
#include "storage/rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

const QString sql =
    QStringLiteral("SELECT card_id, settings_id, kind, coalesce(rating, 0), at_ms, utc_offset_seconds, duration_ms, "
                   "coalesce(interval_days, -1), coalesce(after_ms, 0), id, stability, difficulty FROM reviews ORDER BY id");

// This is asked a million times, and nearly always of the same few words.
ReviewKind kindOf(QByteArrayView word)
{
    if (word == QByteArrayView("review"))
        return ReviewKind::Review;
    if (word == QByteArrayView("learn"))
        return ReviewKind::Learn;
    if (word == QByteArrayView("relearn"))
        return ReviewKind::Relearn;
    return reviewKindFromString(QString::fromUtf8(word)).value_or(ReviewKind::Undo);
}

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
    size_t of(QByteArrayView text)
    {
        // Neighbouring lines mostly have the same settings.
        if (text == m_last)
            return m_lastNumber;
        m_last = text.toByteArray();
        m_lastNumber = numberOf(text);
        return m_lastNumber;
    }

private:
    size_t numberOf(QByteArrayView text)
    {
        const QByteArray key = QByteArray::fromRawData(text.data(), text.size());
        if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
            return *known;
        const size_t number = size_t(m_texts.size());
        m_numbers.insert(text.toByteArray(), number);
        m_texts.append(QString::fromUtf8(text));
        return number;
    }

    QStringList &m_texts;
    QByteArray m_last;
    size_t m_lastNumber = 0;
    QHash<QByteArray, size_t> m_numbers;
};

ReplayLine readLine(const RowReader &row, quint16 settings)
{
    ReplayLine line;
    line.settings = settings;
    line.kind = quint8(kindOf(row.utf8(2)));
    line.rating = quint8(row.integer(3));
    line.atMs = row.integer(4);
    line.utcOffsetSeconds = qint32(row.integer(5));
    line.durationMs = qint32(row.integer(6));
    line.intervalDays = qint32(row.integer(7));
    line.afterMs = row.integer(8);
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
    auto rows = RowReader::open(database, sql);
    if (!rows)
        return rows.error();
    ReplayLog log;
    Numbers cards(log.cardIds);
    Numbers settings(log.settingsIds);
    std::vector<quint32> cardOfLine;
    RowReader &row = rows.value();
    while (row.next()) {
        ++log.written;
        if (!gone->isEmpty() && gone->contains(row.integer(9)))
            continue;
        const size_t card = cards.of(row.utf8(0));
        log.lines.push_back(readLine(row, quint16(settings.of(row.utf8(1)))));
        if (!row.isNull(10)) {
            log.lines.back().memory = qint32(log.memories.size());
            log.memories.push_back({row.real(10), row.real(11)});
        }
        cardOfLine.push_back(quint32(card));
    }
    if (const auto whole = row.finished(); !whole)
        return whole.error();
    groupByCard(log, cardOfLine);
    return log;
}

} // namespace greenroom
