#include "storage/review_day_repository.h"

#include "storage/rows.h"

namespace greenroom {

namespace {

const QString columns = QStringLiteral("day, answers, crammed, duration_ms, again, hard, good, easy, introduced, lapses, young_answers, "
                                       "young_recalled, mature_answers, mature_recalled, bins");

QString binsText(const ReviewTally &tally)
{
    QStringList words;
    for (size_t bin = 0; bin < tally.bins.size(); ++bin) {
        const CalibrationBin &each = tally.bins[bin];
        if (each != CalibrationBin())
            words.append(QStringLiteral("%1:%2:%3:%4").arg(bin).arg(each.answers).arg(each.recalled).arg(each.predictedMillionths));
    }
    return words.join(QLatin1Char(' '));
}

void readBins(const QString &text, ReviewTally &tally)
{
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QList<QStringView> parts = word.split(u':');
        const int bin = parts.size() == 4 ? parts[0].toInt() : -1;
        if (bin >= 0 && bin < calibrationBins)
            tally.bins[size_t(bin)] = {parts[1].toInt(), parts[2].toInt(), parts[3].toLongLong()};
    }
}

std::pair<QDate, ReviewTally> readDay(const QSqlQuery &row)
{
    ReviewTally tally;
    tally.answers = row.value(1).toInt();
    tally.crammed = row.value(2).toInt();
    tally.durationMs = row.value(3).toLongLong();
    for (int rating = 0; rating < 4; ++rating)
        tally.byRating[size_t(rating)] = row.value(4 + rating).toInt();
    tally.introduced = row.value(8).toInt();
    tally.lapses = row.value(9).toInt();
    tally.youngAnswers = row.value(10).toInt();
    tally.youngRecalled = row.value(11).toInt();
    tally.matureAnswers = row.value(12).toInt();
    tally.matureRecalled = row.value(13).toInt();
    readBins(row.value(14).toString(), tally);
    return {QDate::fromJulianDay(row.value(0).toLongLong()), tally};
}

} // namespace

Result<QMap<QDate, ReviewTally>> ReviewDayRepository::all() const
{
    const auto rows = readRows<std::pair<QDate, ReviewTally>>(
        m_database, QStringLiteral("SELECT %1 FROM review_days ORDER BY day").arg(columns), {}, readDay);
    if (!rows)
        return rows.error();
    QMap<QDate, ReviewTally> days;
    for (const auto &[date, tally] : *rows)
        days.insert(days.cend(), date, tally);
    return days;
}

Result<ReviewTally> ReviewDayRepository::day(QDate date) const
{
    const auto row = readRow<std::pair<QDate, ReviewTally>>(
        m_database, QStringLiteral("SELECT %1 FROM review_days WHERE day = ?").arg(columns), {date.toJulianDay()}, readDay);
    if (!row)
        return row.error();
    return row->has_value() ? (*row)->second : ReviewTally();
}

Result<int> ReviewDayRepository::answers() const
{
    const auto sum = readRow<int>(m_database, QStringLiteral("SELECT coalesce(sum(answers), 0) FROM review_days"), {},
                                  [](const QSqlQuery &row) { return row.value(0).toInt(); });
    return sum ? Result<int>(sum->value_or(0)) : Result<int>(sum.error());
}

Result<void> ReviewDayRepository::add(QDate date, const ReviewTally &tally)
{
    if (tally.isEmpty())
        return {};
    auto known = day(date);
    if (!known)
        return known.error();
    known.value() += tally;
    return store(date, *known);
}

Result<void> ReviewDayRepository::store(QDate date, const ReviewTally &tally)
{
    if (tally.isEmpty())
        return m_database.execute(QStringLiteral("DELETE FROM review_days WHERE day = ?"), {date.toJulianDay()});
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO review_days (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
        {date.toJulianDay(), tally.answers, tally.crammed, tally.durationMs, tally.byRating[0], tally.byRating[1], tally.byRating[2],
         tally.byRating[3], tally.introduced, tally.lapses, tally.youngAnswers, tally.youngRecalled, tally.matureAnswers,
         tally.matureRecalled, binsText(tally)});
}

Result<void> ReviewDayRepository::replaceAll(const QMap<QDate, ReviewTally> &days)
{
    if (const auto cleared = m_database.execute(QStringLiteral("DELETE FROM review_days")); !cleared)
        return cleared;
    for (auto day = days.begin(); day != days.end(); ++day) {
        if (const auto stored = store(day.key(), day.value()); !stored)
            return stored;
    }
    return {};
}

Result<QString> ReviewDayRepository::madeFrom() const
{
    const auto text = readRow<QString>(m_database, QStringLiteral("SELECT made_from FROM review_caches WHERE id = 1"), {},
                                       [](const QSqlQuery &row) { return row.value(0).toString(); });
    return text ? Result<QString>(text->value_or(QString())) : Result<QString>(text.error());
}

Result<void> ReviewDayRepository::setMadeFrom(const QString &text)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO review_caches (id, made_from) VALUES (1, ?)"), {text});
}

} // namespace greenroom
