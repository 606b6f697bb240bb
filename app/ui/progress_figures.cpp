#include "progress_figures.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

constexpr int shortDays = 30;
constexpr int longDays = 90;
constexpr int smoothedDays = 7;
/// The bands of the calibration, as bins of one twentieth: 19 is 95-100 %, 17 and 18 are 85-95 %.
constexpr int highBin = 19;
constexpr int middleBin = 17;
constexpr double percentPerMillionth = 1e-4;
constexpr int percentPerBin = 100 / calibrationBins;

RecalledShare shareOf(const ReviewTally &tally)
{
    return {tally.youngAnswers + tally.matureAnswers, tally.youngRecalled + tally.matureRecalled};
}

CalibrationBand bandOf(const ReviewTally &tally, int firstBin, int endBin)
{
    CalibrationBand band{firstBin * percentPerBin, endBin * percentPerBin, 0, 0, 0};
    qint64 predicted = 0;
    int recalled = 0;
    for (int bin = firstBin; bin < endBin; ++bin) {
        const CalibrationBin &answers = tally.bins.at(size_t(bin));
        band.answers += answers.answers;
        recalled += answers.recalled;
        predicted += answers.predictedMillionths;
    }
    if (band.answers > 0) {
        band.predicted = double(predicted) * percentPerMillionth / band.answers;
        band.recalled = 100.0 * recalled / band.answers;
    }
    return band;
}

} // namespace

std::optional<double> RecalledShare::percent() const
{
    return answers > 0 ? std::optional<double>(100.0 * recalled / answers) : std::nullopt;
}

DayRange rangeOf(ProgressRange range, QDate today, QDate firstDay)
{
    const QDate month = today.addDays(1 - shortDays);
    switch (range) {
    case ProgressRange::Days30:
        return {month, today};
    case ProgressRange::Days90:
        return {today.addDays(1 - longDays), today};
    case ProgressRange::All:
        break;
    }
    return {firstDay.isValid() ? std::min(firstDay, month) : month, today};
}

QDate firstDayOf(const ProgressFigures &figures, int rolloverHour)
{
    QDate first = figures.tallies.isEmpty() ? QDate() : figures.tallies.firstKey();
    const auto take = [&first](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    if (!figures.statistics.byDay.isEmpty())
        take(figures.statistics.byDay.first().date);
    if (!figures.attempts.isEmpty())
        take(studyDay(figures.attempts.first().at, rolloverHour));
    if (!figures.takes.isEmpty())
        take(studyDay(figures.takes.first().recordedAt, rolloverHour));
    return first;
}

QList<RetentionDay> retentionByDay(const QMap<QDate, ReviewTally> &tallies, const DayRange &range)
{
    QList<RetentionDay> days;
    days.reserve(range.days());
    const auto shareOn = [&tallies](QDate day) {
        const auto found = tallies.constFind(day);
        return found == tallies.constEnd() ? RecalledShare() : shareOf(*found);
    };
    RecalledShare week;
    for (int before = smoothedDays - 1; before > 0; --before) {
        const RecalledShare share = shareOn(range.first.addDays(-before));
        week.answers += share.answers;
        week.recalled += share.recalled;
    }
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        const RecalledShare share = shareOn(day);
        week.answers += share.answers;
        week.recalled += share.recalled;
        days.append({day, share.answers, week.percent()});
        const RecalledShare gone = shareOn(day.addDays(1 - smoothedDays));
        week.answers -= gone.answers;
        week.recalled -= gone.recalled;
    }
    return days;
}

ReviewTally sumOf(const QMap<QDate, ReviewTally> &tallies, const DayRange &range)
{
    ReviewTally sum;
    for (auto day = tallies.lowerBound(range.first); day != tallies.constEnd() && day.key() <= range.last; ++day)
        sum += *day;
    return sum;
}

QList<CalibrationBand> calibrationBands(const ReviewTally &tally)
{
    return {bandOf(tally, highBin, calibrationBins), bandOf(tally, middleBin, highBin), bandOf(tally, 0, middleBin)};
}

QList<PatternRow> patternRows(const QList<Attempt> &attempts, const QHash<QString, QString> &patternOf, const DayRange &range,
                              int rolloverHour)
{
    QMap<QString, std::optional<int>> best; // drill -> seconds of its best accepted run
    for (const Attempt &attempt : attempts) {
        if (!range.holds(studyDay(attempt.at, rolloverHour)))
            continue;
        std::optional<int> &seconds = best[attempt.drillId];
        if (attempt.verdict == Verdict::Accepted)
            seconds = std::min(seconds.value_or(attempt.seconds), attempt.seconds);
    }
    QMap<QString, PatternRow> rows;
    QHash<QString, QList<int>> times;
    for (auto drill = best.cbegin(); drill != best.cend(); ++drill) {
        const QString pattern = patternOf.value(drill.key());
        PatternRow &row = rows[pattern];
        row.pattern = pattern;
        ++row.tried;
        if (drill->has_value()) {
            ++row.accepted;
            times[pattern].append(**drill);
        }
    }
    QList<PatternRow> list = rows.values();
    for (PatternRow &row : list) {
        QList<int> &seconds = times[row.pattern];
        std::sort(seconds.begin(), seconds.end());
        if (!seconds.isEmpty())
            row.medianSeconds = seconds.at((seconds.size() - 1) / 2);
    }
    std::stable_sort(list.begin(), list.end(), [](const PatternRow &left, const PatternRow &right) { return left.tried > right.tried; });
    return list;
}

} // namespace greenroom
