#include "core/card_state.h"

#include <algorithm>

namespace greenroom {

QString toString(CardPhase phase)
{
    switch (phase) {
    case CardPhase::Learning:
        return QStringLiteral("learning");
    case CardPhase::Review:
        return QStringLiteral("review");
    case CardPhase::Relearning:
        return QStringLiteral("relearning");
    case CardPhase::New:
        break;
    }
    return QStringLiteral("new");
}

std::optional<CardPhase> cardPhaseFromString(QStringView text)
{
    for (const CardPhase phase : {CardPhase::New, CardPhase::Learning, CardPhase::Review, CardPhase::Relearning}) {
        if (text == toString(phase))
            return phase;
    }
    return std::nullopt;
}

bool isBuried(const CardState &state, QDate today) { return state.buriedUntil.isValid() && today < state.buriedUntil; }

QString displayState(const CardState &state, QDate today)
{
    if (state.suspended)
        return QStringLiteral("suspended");
    if (isBuried(state, today))
        return QStringLiteral("buried");
    return toString(state.phase);
}

bool isDue(const CardState &state, Moment now, int rolloverHour)
{
    const QDate today = studyDay(now, rolloverHour);
    if (state.suspended || isBuried(state, today))
        return false;
    switch (state.phase) {
    case CardPhase::Learning:
    case CardPhase::Relearning:
        return state.dueMs <= now.msSinceEpoch;
    case CardPhase::Review:
        return state.dueDay <= today;
    case CardPhase::New:
        break;
    }
    return false;
}

int elapsedDays(const CardState &state, Moment now, int rolloverHour)
{
    if (!state.lastReview)
        return 0;
    const qint64 days = studyDay(*state.lastReview, rolloverHour).daysTo(studyDay(now, rolloverHour));
    return int(std::clamp<qint64>(days, 0, fsrs::greatestIntervalDays * 2));
}

std::optional<double> recallNow(const CardState &state, Moment now, const fsrs::Parameters &parameters, int rolloverHour)
{
    if (!state.memory)
        return std::nullopt;
    return fsrs::retrievability(parameters, *state.memory, elapsedDays(state, now, rolloverHour));
}

bool isLeech(int lapses) { return lapses >= leechLapses && (lapses - leechLapses) % 4 == 0; }

} // namespace greenroom
