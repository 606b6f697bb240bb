#pragma once

#include "core/review.h"
#include "exchange/anki_collection.h"

#include <QDate>

namespace greenroom {

/// How a collection counts time.
struct AnkiCalendar
{
    QDate dayZero;
    int utcOffsetSeconds = 0;
    int rolloverHour = defaultRolloverHour;
    QDate modifiedDay; ///< the study day the collection was last changed: what was buried then comes back the day after
};

/// The calendar of a collection. One that does not say its offset from UTC began at 04:00 of its own time, which tells it.
[[nodiscard]] AnkiCalendar ankiCalendar(const AnkiCollection &collection);

/// A card's review log as ours: answers, crams and resets; due dates set by hand are left out. Values out of range are left out too.
[[nodiscard]] QList<ReviewEntry> ankiLog(const QList<AnkiReview> &reviews, const AnkiCalendar &calendar);

/// A card's schedule as ours. Its memory is the one the card holds; else what its log gives, where that is whole; else what its ease and
/// interval say. Absurd values are brought into range.
[[nodiscard]] CardState ankiState(const AnkiCard &card, const QList<ReviewEntry> &log, const AnkiCalendar &calendar,
                                  const SchedulerSettings &settings);

} // namespace greenroom
