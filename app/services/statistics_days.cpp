#include "services/statistics_days.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

struct Tally
{
    DayActivity day;
    double seconds = 0;
    double planSeconds = 0;
};

// The clock of a drill runs on over its runs: a run adds what it has beyond the run before. A clock that starts anew adds its own time.
double ownSeconds(const Attempt &attempt, QHash<QString, int> &before)
{
    const int last = before.value(attempt.drillId);
    before.insert(attempt.drillId, attempt.seconds);
    return attempt.seconds >= last ? attempt.seconds - last : attempt.seconds;
}

} // namespace

QList<DayActivity> activityByDay(const ActivityLog &log, Moment now, int rolloverHour)
{
    const QDate today = studyDay(now, rolloverHour);
    QMap<QDate, Tally> days;
    for (const ReviewEntry &entry : log.reviews) {
        if (!entry.isAnswer())
            continue;
        Tally &tally = days[studyDay(entry.at, rolloverHour)];
        ++tally.day.reviews;
        tally.seconds += double(entry.durationMs) / 1000;
    }
    for (auto day = log.reviewDays.begin(); day != log.reviewDays.end(); ++day) {
        days[day.key()].day.reviews += day->answers;
        days[day.key()].seconds += double(day->durationMs) / 1000;
    }
    QHash<QString, int> thinking;
    for (const Attempt &attempt : log.attempts) {
        Tally &tally = days[studyDay(attempt.at, rolloverHour)];
        ++tally.day.drills;
        tally.seconds += ownSeconds(attempt, thinking);
    }
    for (const Take &take : log.takes) {
        Tally &tally = days[studyDay(take.recordedAt, rolloverHour)];
        ++tally.day.takes;
        tally.seconds += take.durationSeconds();
    }
    for (const PlanDay &plan : log.plans) {
        const Moment until = plan.date == today ? now : Moment{0, 0};
        for (const DayBlock &block : plan.blocks)
            days[plan.date].planSeconds += double(spentMs(block, until)) / 1000;
    }
    QList<DayActivity> result;
    for (auto day = days.begin(); day != days.end() && day.key() <= today; ++day) {
        DayActivity activity = day->day;
        activity.date = day.key();
        // The plan's blocks hold the reviews and drills done in them, so the two are not added.
        activity.minutes = int(std::lround(std::max(day->seconds, day->planSeconds) / 60));
        if (activity.any())
            result.append(activity);
    }
    return result;
}

Retention trueRetention(const QMap<QDate, ReviewTally> &days)
{
    Retention retention;
    for (const ReviewTally &day : days) {
        retention.answers += day.youngAnswers + day.matureAnswers;
        retention.recalled += day.youngRecalled + day.matureRecalled;
    }
    return retention;
}

Retention trueRetention(const QList<ReviewEntry> &reviews, int rolloverHour)
{
    Retention retention;
    QHash<QString, QDate> lastDay;
    for (const ReviewEntry &entry : reviews) {
        if (!entry.isAnswer() || entry.kind == ReviewKind::Cram)
            continue;
        const QDate day = studyDay(entry.at, rolloverHour);
        const bool first = lastDay.value(entry.cardId) != day;
        lastDay.insert(entry.cardId, day);
        if (!first || entry.kind != ReviewKind::Review)
            continue;
        ++retention.answers;
        retention.recalled += *entry.rating != Rating::Again ? 1 : 0;
    }
    return retention;
}

QList<HeatCell> heatMap(const QList<DayActivity> &byDay, QDate today)
{
    QHash<QDate, DayActivity> known;
    for (const DayActivity &day : byDay)
        known.insert(day.date, day);
    const QDate first = today.addDays(1 - today.dayOfWeek()).addDays(-7 * (heatMapWeeks - 1));
    QList<HeatCell> cells;
    cells.reserve(heatMapWeeks * 7);
    for (int offset = 0; offset < heatMapWeeks * 7; ++offset) {
        const QDate date = first.addDays(offset);
        HeatCell cell;
        cell.day = known.value(date);
        cell.day.date = date;
        cell.ahead = date > today;
        if (cell.day.any()) {
            const int minutes = cell.day.minutes;
            cell.level = minutes > 60 ? 4 : minutes > 30 ? 3 : minutes > 10 ? 2 : 1;
        }
        cells.append(cell);
    }
    return cells;
}

} // namespace greenroom
