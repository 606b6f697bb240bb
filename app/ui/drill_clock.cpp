#include "drill_clock.h"

#include "core/clock.h"

#include <algorithm>

namespace greenroom {

QString runningTimeText(int seconds)
{
    const QString minutesAndSeconds =
        QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? minutesAndSeconds : QStringLiteral("%1:%2").arg(seconds / 3600).arg(minutesAndSeconds);
}

DrillClock::DrillClock(const Clock &clock, int seconds, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_elapsedMs(qint64{seconds} * 1000)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &DrillClock::tick);
}

QString DrillClock::text() const { return runningTimeText(seconds()); }

void DrillClock::setAttended(bool attended)
{
    if (m_attended == attended)
        return;
    m_attended = attended;
    m_unattendedSinceMs = nowMs();
    if (attended)
        follow();
    emit attendedChanged();
}

void DrillClock::start()
{
    m_wanted = true;
    if (m_attended)
        follow();
}

void DrillClock::stop()
{
    if (m_timer.isActive())
        tick();
    m_wanted = false;
    m_timer.stop();
    emit changed();
}

void DrillClock::setSeconds(int seconds)
{
    m_elapsedMs = qint64{seconds} * 1000;
    m_lastMs = nowMs();
    emit changed();
}

void DrillClock::tick()
{
    const qint64 now = nowMs();
    m_elapsedMs += std::clamp<qint64>(now - m_lastMs, 0, longestTickMs);
    m_lastMs = now;
    if (!m_attended && now - m_unattendedSinceMs >= patienceMs)
        m_timer.stop();
    emit changed();
}

qint64 DrillClock::nowMs() const { return m_clock.now().msSinceEpoch; }

void DrillClock::follow()
{
    if (!m_wanted || m_timer.isActive())
        return;
    m_lastMs = nowMs();
    m_timer.start();
    emit changed();
}

} // namespace greenroom
