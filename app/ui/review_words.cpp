#include "review_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace greenroom {

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 msPerMinute = 60000;
constexpr int daysPerYear = 365;

QString delayWords(qint64 seconds)
{
    const qint64 minutes = std::max<qint64>(1, (seconds + secondsPerMinute / 2) / secondsPerMinute);
    if (seconds < secondsPerHour)
        return QCoreApplication::translate("greenroom", "%n min", nullptr, int(minutes));
    // A named count: the text extractor of Qt 6.4 never ends on nested brackets in this argument.
    const qint64 hours = (seconds + secondsPerHour / 2) / secondsPerHour;
    return QCoreApplication::translate("greenroom", "%n h", nullptr, int(hours));
}

QString dayWords(int days)
{
    if (days < daysPerYear)
        return QCoreApplication::translate("greenroom", "%n day(s)", nullptr, days);
    return QCoreApplication::translate("greenroom", "%1 years").arg(QLocale().toString(double(days) / daysPerYear, 'f', 1));
}

} // namespace

QString intervalWords(const Outcome &outcome)
{
    return outcome.intervalDays > 0 ? dayWords(outcome.intervalDays) : delayWords(outcome.delaySeconds);
}

QString minutesWords(qint64 milliseconds)
{
    if (milliseconds < msPerMinute)
        return QCoreApplication::translate("greenroom", "under 1 min");
    const qint64 minutes = (milliseconds + msPerMinute / 2) / msPerMinute;
    return QCoreApplication::translate("greenroom", "%n min", nullptr, int(minutes));
}

QString cardWords(const CardState &state, Moment now, int rolloverHour)
{
    if (state.suspended)
        return QCoreApplication::translate("greenroom", "card set aside");
    if (state.phase == CardPhase::New)
        return QCoreApplication::translate("greenroom", "new card");
    if (isDue(state, now, rolloverHour))
        return QCoreApplication::translate("greenroom", "card due now");
    const QString wait = state.phase == CardPhase::Review ? dayWords(int(studyDay(now, rolloverHour).daysTo(state.dueDay)))
                                                          : delayWords((state.dueMs - now.msSinceEpoch) / 1000);
    return QCoreApplication::translate("greenroom", "card due in %1").arg(wait);
}

} // namespace greenroom
