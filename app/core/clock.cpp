#include "core/clock.h"

namespace greenroom {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr qint64 julianDayOfEpoch = 2440588; // 1970-01-01

} // namespace

// Plain arithmetic instead of QDateTime: a replay of the log asks this twice for each of a million lines.
qint64 studyDayNumber(Moment moment, int rolloverHour)
{
    const qint64 ms = moment.msSinceEpoch + 1000 * (qint64(moment.utcOffsetSeconds) - 3600LL * rolloverHour);
    const qint64 msPerDay = 1000 * secondsPerDay;
    const qint64 days = ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
    return days + julianDayOfEpoch;
}

QDate studyDay(Moment moment, int rolloverHour) { return QDate::fromJulianDay(studyDayNumber(moment, rolloverHour)); }

qint64 studyDayStartMs(QDate day, int utcOffsetSeconds, int rolloverHour)
{
    const qint64 seconds = (day.toJulianDay() - julianDayOfEpoch) * secondsPerDay + 3600LL * rolloverHour - utcOffsetSeconds;
    return 1000 * seconds;
}

} // namespace greenroom
