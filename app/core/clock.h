#pragma once

#include <QDate>
#include <QDateTime>

namespace greenroom {

/// A point in time together with the local time it was lived in, so that a day stays the day it was after travel or daylight saving.
struct Moment
{
    qint64 msSinceEpoch = 0;  ///< milliseconds since 1970-01-01 UTC
    int utcOffsetSeconds = 0; ///< local time minus UTC, seconds

    [[nodiscard]] QDateTime local() const { return QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::OffsetFromUTC, utcOffsetSeconds); }
    bool operator==(const Moment &) const = default;
};

/// The one source of "now". Rules take a Moment; only services hold a Clock.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

/// A clock that stands where it was put: `--at`, and tests.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Moment moment)
        : m_moment(moment)
    {}
    [[nodiscard]] Moment now() const override { return m_moment; }
    void set(Moment moment) { m_moment = moment; }
    void advanceMs(qint64 milliseconds) { m_moment.msSinceEpoch += milliseconds; }

private:
    Moment m_moment;
};

/// The hour at which a study day begins unless the user says otherwise: a review at 01:00 belongs to the evening before.
inline constexpr int defaultRolloverHour = 4;

/// The local study day a moment belongs to; days begin at `rolloverHour` (0-23).
[[nodiscard]] QDate studyDay(Moment moment, int rolloverHour = defaultRolloverHour);
/// The same as a Julian day number: what going through a hundred thousand cards asks for.
[[nodiscard]] qint64 studyDayNumber(Moment moment, int rolloverHour = defaultRolloverHour);

/// The first moment of a study day, ms since the epoch, for a local time that is `utcOffsetSeconds` ahead of UTC.
[[nodiscard]] qint64 studyDayStartMs(QDate day, int utcOffsetSeconds, int rolloverHour = defaultRolloverHour);

} // namespace greenroom
