#include "core/study_queue.h"

#include "core/card_id.h"

#include <algorithm>

namespace greenroom {

namespace {

// Spreads the new cards evenly over the day: `done` ones count as if they stood before the list.
QStringList interleaved(const QStringList &reviews, const QStringList &fresh, const QueueLimits &limits)
{
    QStringList ids;
    ids.reserve(reviews.size() + fresh.size());
    const qint64 allReviews = limits.reviewsDoneToday + reviews.size();
    const qint64 allNew = limits.newDoneToday + fresh.size();
    qsizetype review = 0;
    qsizetype taken = 0;
    while (review < reviews.size() || taken < fresh.size()) {
        const qint64 newDue = (limits.newDoneToday + taken + 1) * (allReviews + 1);
        const qint64 reviewed = (limits.reviewsDoneToday + review) * (allNew + 1);
        if (taken < fresh.size() && (review >= reviews.size() || newDue <= reviewed))
            ids.append(fresh[taken++]);
        else
            ids.append(reviews[review++]);
    }
    return ids;
}

} // namespace

struct StudyQueue::Shown
{
    QSet<QString> questions; ///< of which a card stands in the list, or in a step
};

StudyQueue::StudyQueue(QStringList cardIds, QDate today, const QueueRules &rules, const fsrs::Parameters &parameters)
    : m_cardIds(std::move(cardIds))
    , m_today(today)
    , m_rules(rules)
    , m_parameters(parameters)
    , m_cards(size_t(m_cardIds.size()))
{
    m_positions.reserve(m_cardIds.size());
    for (qsizetype position = 0; position < m_cardIds.size(); ++position) {
        const QString &id = m_cardIds[position];
        m_positions.insert(id, position);
        if (followUpNumber(id) > 0)
            m_families[itemIdOf(id)].append(id);
    }
    for (auto family = m_families.begin(); family != m_families.end(); ++family)
        family->append(family.key());
}

QStringList StudyQueue::siblingsOf(const QString &cardId) const
{
    if (m_families.isEmpty() || !isFlashcard(cardId))
        return {};
    QStringList siblings = m_families.value(itemIdOf(cardId));
    siblings.removeAll(cardId);
    return siblings;
}

double StudyQueue::rankOf(const CardState &state) const
{
    switch (m_rules.order) {
    case BacklogOrder::ShortestInterval:
        return state.intervalDays;
    case BacklogOrder::Topic:
        return double(m_positions.value(state.cardId));
    case BacklogOrder::Recall:
        break;
    }
    if (!state.memory || !state.lastReview)
        return 0;
    const qint64 days = std::max<qint64>(0, studyDay(*state.lastReview, m_rules.rolloverHour).daysTo(m_today));
    return fsrs::retrievability(m_parameters, *state.memory, double(days));
}

void StudyQueue::withdraw(qsizetype position)
{
    const Card &card = m_cards[size_t(position)];
    if (card.stand == Stand::Step)
        m_steps.erase({card.rank, position});
    else if (card.stand == Stand::Review)
        m_reviews.erase({card.rank, position});
}

void StudyQueue::setMet(const QString &cardId)
{
    const auto position = m_positions.constFind(cardId);
    if (position == m_positions.constEnd())
        return;
    withdraw(*position);
    m_cards[size_t(*position)] = {0, Stand::Absent};
    skipMet();
}

void StudyQueue::skipMet()
{
    const auto count = qsizetype(m_cards.size());
    while (m_firstNew < count && m_cards[size_t(m_firstNew)].stand != Stand::New)
        ++m_firstNew;
}

StudyQueue::Stand StudyQueue::standOf(const CardState &state) const
{
    if (state.suspended || isBuried(state, m_today))
        return Stand::Absent;
    if (state.phase == CardPhase::New)
        return Stand::New;
    if (state.phase != CardPhase::Review)
        return Stand::Step;
    return state.dueDay > m_today ? Stand::Absent : Stand::Review;
}

void StudyQueue::update(const CardState &state)
{
    const auto known = m_positions.constFind(state.cardId);
    if (known == m_positions.constEnd())
        return;
    const qsizetype position = *known;
    withdraw(position);
    Card &card = m_cards[size_t(position)];
    card = {0, standOf(state)};
    if (card.stand == Stand::New)
        m_firstNew = std::min(m_firstNew, position);
    else
        skipMet();
    if (card.stand == Stand::Step) {
        card.rank = double(state.dueMs);
        m_steps.insert({card.rank, position});
    } else if (card.stand == Stand::Review) {
        card.rank = rankOf(state);
        m_reviews.insert({card.rank, position});
    }
}

bool StudyQueue::isHeldBack(const QString &cardId, const Shown &shown, const QueueLimits &limits) const
{
    if (limits.siblings == SiblingRule::Together || m_families.isEmpty())
        return false;
    const QString question = itemIdOf(cardId);
    const auto family = m_families.constFind(question);
    if (family == m_families.constEnd())
        return false;
    return shown.questions.contains(question) || std::any_of(family->begin(), family->end(), [&](const QString &sibling) {
               return sibling != cardId && limits.answeredToday.contains(sibling);
           });
}

void StudyQueue::takeSteps(Moment now, const QueueLimits &limits, Queue &queue, QStringList &ahead) const
{
    const qint64 dayEnd = studyDayStartMs(m_today.addDays(1), now.utcOffsetSeconds, limits.rolloverHour);
    for (const auto &[rank, position] : m_steps) {
        const QString &id = m_cardIds[position];
        const qint64 dueMs = qint64(rank);
        if (dueMs <= now.msSinceEpoch) {
            queue.cardIds.append(id);
            continue;
        }
        if (dueMs <= now.msSinceEpoch + limits.learnAheadMs)
            ahead.append(id);
        if (dueMs >= dayEnd)
            break;
        ++queue.learningLater;
        if (queue.nextLearningMs == 0)
            queue.nextLearningMs = dueMs;
    }
}

QStringList StudyQueue::reviews(const QueueLimits &limits, Shown &shown) const
{
    QStringList ids;
    const int most = limits.reviewsPerDay - limits.reviewsDoneToday;
    for (auto review = m_reviews.begin(); review != m_reviews.end() && ids.size() < most; ++review) {
        const QString &id = m_cardIds[review->second];
        if (isHeldBack(id, shown, limits))
            continue;
        ids.append(id);
        if (!m_families.isEmpty())
            shown.questions.insert(itemIdOf(id));
    }
    return ids;
}

QStringList StudyQueue::newCards(const QueueLimits &limits, Shown &shown) const
{
    QStringList ids;
    const int most = limits.newPerDay - limits.newDoneToday;
    for (qsizetype position = m_firstNew; position < m_cardIds.size() && ids.size() < most; ++position) {
        const QString &id = m_cardIds[position];
        if (m_cards[size_t(position)].stand != Stand::New || isHeldBack(id, shown, limits))
            continue;
        ids.append(id);
        if (!m_families.isEmpty())
            shown.questions.insert(itemIdOf(id));
    }
    return ids;
}

Queue StudyQueue::at(Moment now, const QueueLimits &limits) const
{
    Queue queue;
    QStringList ahead;
    takeSteps(now, limits, queue, ahead);
    Shown shown;
    if (!m_families.isEmpty()) {
        for (const auto &[rank, position] : m_steps)
            shown.questions.insert(itemIdOf(m_cardIds[position]));
    }
    const QStringList due = reviews(limits, shown);
    const QStringList fresh = newCards(limits, shown);
    if (queue.cardIds.isEmpty() && due.isEmpty() && fresh.isEmpty())
        queue.cardIds = ahead;
    queue.counts = {int(fresh.size()), int(queue.cardIds.size()), int(due.size())};
    queue.cardIds.append(interleaved(due, fresh, limits));
    return queue;
}

} // namespace greenroom
