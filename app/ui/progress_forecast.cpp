#include "progress_forecast.h"

#include <algorithm>

namespace greenroom {

QList<ForecastDay> forecast(const QList<CardState> &cards, QDate today, int days, int newToday, int newPerDay)
{
    QList<ForecastDay> result;
    for (int day = 0; day < days; ++day)
        result.append({today.addDays(day), 0, 0});
    int fresh = 0;
    for (const CardState &card : cards) {
        if (card.suspended)
            continue;
        if (card.phase == CardPhase::New) {
            ++fresh;
            continue;
        }
        // Learning steps come back within the day.
        const qint64 ahead = card.dueDay.isValid() ? std::max<qint64>(0, today.daysTo(card.dueDay)) : 0;
        if (ahead < days)
            ++result[ahead].reviews;
    }
    for (ForecastDay &day : result) {
        day.fresh = std::min(fresh, day.date == today ? newToday : newPerDay);
        fresh -= day.fresh;
    }
    return result;
}

} // namespace greenroom
