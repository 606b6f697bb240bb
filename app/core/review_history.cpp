#include "core/review_history.h"

namespace greenroom {

CardHistory replayHistory(const QString &cardId, const QList<ReviewEntry> &entries, const QHash<QString, SchedulerSettings> &settings,
                          const SchedulerSettings &fallback, int rolloverHour)
{
    CardHistory history;
    history.state.cardId = cardId;
    for (const ReviewEntry &entry : withoutUndone(entries)) {
        if (entry.cardId != cardId)
            continue;
        SchedulerSettings ofLine = settings.value(entry.settingsId, fallback);
        ofLine.parameters = fallback.parameters;
        ReviewTally sum;
        tally(sum, history.state, entry, fallback.parameters, rolloverHour);
        if (!sum.isEmpty())
            history.days[studyDay(entry.at, rolloverHour)] += sum;
        apply(history.state, entry, ofLine);
    }
    return history;
}

} // namespace greenroom
