#pragma once

#include "core/attempt.h"
#include "core/review_tally.h"
#include "core/take.h"
#include "services/statistics_service.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace greenroom {

/// Everything the charts of Progress are made of, whatever their range: worked out on a worker thread and handed over as a value.
struct ProgressFigures
{
    Statistics statistics;
    QMap<QDate, ReviewTally> tallies; ///< the answers of each study day that had any
    QList<Attempt> attempts;          ///< runs of drills, oldest first
    QList<Take> takes;                ///< oldest first
};

/// The study days a chart spans, both ends included.
struct DayRange
{
    QDate first;
    QDate last;
    [[nodiscard]] int days() const { return int(first.daysTo(last)) + 1; }
    [[nodiscard]] bool holds(QDate day) const { return day >= first && day <= last; }
};

/// The range of charts.
enum class ProgressRange { Days30, Days90, All };

/// The days of a range that ends today; All begins with the first day on which something happened, and has at least 30 days.
[[nodiscard]] DayRange rangeOf(ProgressRange range, QDate today, QDate firstDay);
/// The first day on which something happened; invalid before it.
[[nodiscard]] QDate firstDayOf(const ProgressFigures &figures, int rolloverHour);

/// Some answers and how many of them were recalled.
struct RecalledShare
{
    int answers = 0;
    int recalled = 0;
    /// 0-100; nothing without an answer.
    [[nodiscard]] std::optional<double> percent() const;
};

/// One day of the retention line.
struct RetentionDay
{
    QDate date;
    int answers = 0;               ///< first answers of the day to cards in the review phase
    std::optional<double> percent; ///< of those of the seven days until this one; nothing without any
};

/// Retention over seven days, day by day, so that a day of three cards is not a spike.
[[nodiscard]] QList<RetentionDay> retentionByDay(const QMap<QDate, ReviewTally> &tallies, const DayRange &range);
/// All the tallies of a range together.
[[nodiscard]] ReviewTally sumOf(const QMap<QDate, ReviewTally> &tallies, const DayRange &range);

/// How well recall was predicted within a band.
struct CalibrationBand
{
    int from = 0; ///< percent of predicted recall
    int to = 100;
    int answers = 0;
    double predicted = 0; ///< 0-100, mean; 0 without answers
    double recalled = 0;  ///< 0-100
};
/// The bands over 95 %, 85-95 % and under 85 %, in this order.
[[nodiscard]] QList<CalibrationBand> calibrationBands(const ReviewTally &tally);

/// The drills of one pattern.
struct PatternRow
{
    QString pattern;
    int tried = 0;                    ///< drills run in the range
    int accepted = 0;                 ///< those accepted in it
    std::optional<int> medianSeconds; ///< of the best accepted run of each
};
/// Patterns of the runs in a range, most tried first. `patternOf` names the pattern of a drill.
[[nodiscard]] QList<PatternRow> patternRows(const QList<Attempt> &attempts, const QHash<QString, QString> &patternOf, const DayRange &range,
                                            int rolloverHour);

} // namespace greenroom
