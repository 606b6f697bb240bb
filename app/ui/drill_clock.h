#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class Clock;

/// Own thinking time on a drill. It runs while somebody is there: once the window has been inactive for a minute, it waits.
class DrillClock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A clock belongs to its drill.")
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(bool attended READ attended WRITE setAttended NOTIFY attendedChanged)

public:
    /// How long the window may be inactive before the clock waits.
    static constexpr qint64 patienceMs = 60000;
    /// The most one tick may add: a computer that slept was not thinking.
    static constexpr qint64 longestTickMs = 5000;

    DrillClock(const Clock &clock, int seconds, QObject *parent = nullptr);

    [[nodiscard]] int seconds() const { return static_cast<int>(m_elapsedMs / 1000); }
    /// "12:48", or "1:02:03" from an hour on.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool running() const { return m_timer.isActive(); }
    /// Whether the drill can be seen in the active window.
    [[nodiscard]] bool attended() const { return m_attended; }
    void setAttended(bool attended);

    /// Lets time count; it then does as long as it is attended.
    void start();
    /// Stops for good: the drill is done.
    void stop();
    /// Puts other seconds on the clock: 0 for a new sitting.
    void setSeconds(int seconds);
    /// What the timer does each second.
    void tick();

signals:
    void changed();
    void attendedChanged();

private:
    [[nodiscard]] qint64 nowMs() const;
    void follow();

    const Clock &m_clock;
    qint64 m_elapsedMs;
    qint64 m_lastMs = 0; ///< up to where time was counted
    qint64 m_unattendedSinceMs = 0;
    bool m_attended = false;
    bool m_wanted = false;
    QTimer m_timer;
};

/// Seconds as a running time: "07:12", "1:02:03".
[[nodiscard]] QString runningTimeText(int seconds);

} // namespace greenroom
