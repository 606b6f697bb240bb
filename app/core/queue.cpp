#include "core/queue.h"

#include <algorithm>

namespace greenroom {

namespace {

struct Sorted
{
    QList<const CardState *> learning;
    QList<const CardState *> ahead; ///< steps within the learn-ahead time
    QList<const CardState *> review;
    QList<const CardState *> fresh;
    int later = 0;
    qint64 nextMs = 0;
};

void sortStep(Sorted &sorted, const CardState &card, Moment now, const QueueLimits &limits)
{
    if (card.dueMs <= now.msSinceEpoch) {
        sorted.learning.append(&card);
        return;
    }
    if (card.dueMs <= now.msSinceEpoch + limits.learnAheadMs)
        sorted.ahead.append(&card);
    const QDate day = studyDay({card.dueMs, now.utcOffsetSeconds}, limits.rolloverHour);
    if (day != studyDay(now, limits.rolloverHour))
        return;
    ++sorted.later;
    if (sorted.nextMs == 0 || card.dueMs < sorted.nextMs)
        sorted.nextMs = card.dueMs;
}

Sorted sortCards(const QList<CardState> &cards, Moment now, const QueueLimits &limits)
{
    const QDate today = studyDay(now, limits.rolloverHour);
    Sorted sorted;
    for (const CardState &card : cards) {
        if (card.suspended || isBuried(card, today))
            continue;
        if (card.phase == CardPhase::New)
            sorted.fresh.append(&card);
        else if (card.phase == CardPhase::Review) {
            if (card.dueDay <= today)
                sorted.review.append(&card);
        } else {
            sortStep(sorted, card, now, limits);
        }
    }
    return sorted;
}

void byDueTime(QList<const CardState *> &cards)
{
    std::sort(cards.begin(), cards.end(), [](const CardState *left, const CardState *right) {
        return left->dueMs != right->dueMs ? left->dueMs < right->dueMs : left->cardId < right->cardId;
    });
}

void byRecall(QList<const CardState *> &cards, Moment now, const QueueLimits &limits, const fsrs::Parameters &parameters)
{
    QList<std::pair<double, const CardState *>> ranked;
    ranked.reserve(cards.size());
    for (const CardState *card : cards)
        ranked.append({recallNow(*card, now, parameters, limits.rolloverHour).value_or(0), card});
    std::sort(ranked.begin(), ranked.end(), [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first < right.first : left.second->cardId < right.second->cardId;
    });
    std::transform(ranked.begin(), ranked.end(), cards.begin(), [](const auto &entry) { return entry.second; });
}

// Spreads the new cards evenly: after each stretch of reviews comes one, and the last stretch ends the list.
QStringList interleaved(const QList<const CardState *> &review, const QList<const CardState *> &fresh)
{
    QStringList ids;
    qsizetype taken = 0;
    for (qsizetype index = 0; index < review.size(); ++index) {
        ids.append(review[index]->cardId);
        while (taken < fresh.size() && (taken + 1) * (review.size() + 1) <= (index + 1) * (fresh.size() + 1))
            ids.append(fresh[taken++]->cardId);
    }
    while (taken < fresh.size())
        ids.append(fresh[taken++]->cardId);
    return ids;
}

} // namespace

Queue buildQueue(const QList<CardState> &cards, Moment now, const QueueLimits &limits, const fsrs::Parameters &parameters)
{
    Sorted sorted = sortCards(cards, now, limits);
    byDueTime(sorted.learning);
    byDueTime(sorted.ahead);
    byRecall(sorted.review, now, limits, parameters);
    sorted.review = sorted.review.first(std::clamp<qsizetype>(limits.reviewsPerDay - limits.reviewsDoneToday, 0, sorted.review.size()));
    sorted.fresh = sorted.fresh.first(std::clamp<qsizetype>(limits.newPerDay - limits.newDoneToday, 0, sorted.fresh.size()));

    Queue queue;
    queue.learningLater = sorted.later;
    queue.nextLearningMs = sorted.nextMs;
    if (sorted.learning.isEmpty() && sorted.review.isEmpty() && sorted.fresh.isEmpty())
        sorted.learning = sorted.ahead;
    for (const CardState *card : std::as_const(sorted.learning))
        queue.cardIds.append(card->cardId);
    queue.cardIds.append(interleaved(sorted.review, sorted.fresh));
    queue.counts = {int(sorted.fresh.size()), int(sorted.learning.size()), int(sorted.review.size())};
    return queue;
}

} // namespace greenroom
