#include "schedule_load.h"

namespace greenroom {

namespace {
constexpr int weekDays = 7;
}

ScheduleLoad scheduleLoad(const QList<CardState> &cards, const fsrs::Parameters &parameters, double desiredRetention, Moment now,
                          int rolloverHour)
{
    ScheduleLoad load;
    for (const CardState &card : cards) {
        if (card.suspended || !card.memory || card.phase == CardPhase::New)
            continue;
        const int interval = fsrs::intervalDays(parameters, card.memory->stability, desiredRetention);
        load.perDay += 1.0 / interval;
        load.week += interval - elapsedDays(card, now, rolloverHour) <= weekDays ? 1 : 0;
    }
    return load;
}

} // namespace greenroom
