#include "core/queue.h"

#include "core/study_queue.h"

#include <algorithm>

namespace greenroom {

QString toString(BacklogOrder order)
{
    switch (order) {
    case BacklogOrder::ShortestInterval:
        return QStringLiteral("shortest-interval");
    case BacklogOrder::Topic:
        return QStringLiteral("topic");
    case BacklogOrder::Recall:
        break;
    }
    return QStringLiteral("recall");
}

BacklogOrder backlogOrderFromString(QStringView text)
{
    for (const BacklogOrder order : {BacklogOrder::ShortestInterval, BacklogOrder::Topic}) {
        if (text == toString(order))
            return order;
    }
    return BacklogOrder::Recall;
}

QList<Rating> ratingsOf(ButtonMode mode)
{
    if (mode == ButtonMode::Two)
        return {Rating::Again, Rating::Good};
    return {allRatings.begin(), allRatings.end()};
}

Queue buildQueue(const QList<CardState> &cards, Moment now, const QueueLimits &limits, const fsrs::Parameters &parameters)
{
    QStringList ids;
    ids.reserve(cards.size());
    for (const CardState &card : cards)
        ids.append(card.cardId);
    StudyQueue queue(ids, studyDay(now, limits.rolloverHour), {limits.order, limits.rolloverHour}, parameters);
    for (const CardState &card : cards)
        queue.update(card);
    return queue.at(now, limits);
}

QStringList studyAhead(const QList<CardState> &cards, Moment now, int days, const fsrs::Parameters &parameters, int rolloverHour)
{
    const QDate today = studyDay(now, rolloverHour);
    QList<std::pair<double, QString>> ranked;
    for (const CardState &card : cards) {
        const bool hidden = card.suspended || isBuried(card, today);
        if (!hidden && card.phase == CardPhase::Review && card.dueDay > today && card.dueDay <= today.addDays(days))
            ranked.append({recallNow(card, now, parameters, rolloverHour).value_or(0), card.cardId});
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList ids;
    for (const auto &[recall, id] : std::as_const(ranked))
        ids.append(id);
    return ids;
}

} // namespace greenroom
