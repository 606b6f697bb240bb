#include "services/study_day.h"

#include "core/card_id.h"
#include "core/fsrs.h"
#include "storage/database.h"

#include <algorithm>

namespace greenroom {

Result<StudyQueue> StudyDay::readQueue(Database &database, const QStringList &cardIds, QDate date, const StudyDayRules &rules)
{
    const CardRepository cards(database);
    StudyQueue queue(cardIds, date, rules.queue, rules.parameters);
    const auto read = cards.eachTouched(
        date, {[&queue](const CardState &card) { queue.update(card); }, [&queue](const QString &id) { queue.setMet(id); }});
    if (!read)
        return read.error();
    return queue;
}

Result<StudyDay> StudyDay::read(Database &database, const QStringList &cardIds, Moment now, const StudyDayRules &rules)
{
    auto queue = readQueue(database, cardIds, studyDay(now, rules.queue.rolloverHour), rules);
    if (!queue)
        return queue.error();
    StudyDay day(std::move(queue).value(), rules);
    if (const auto facts = day.readFacts(database, now); !facts)
        return facts.error();
    return day;
}

Result<void> StudyDay::readFacts(Database &database, Moment now)
{
    m_answered.clear();
    m_introduced.clear();
    m_reviewsDone = 0;
    // Two days back reach over any change of the local offset; the study day decides.
    const auto recent = ReviewRepository(database).since(now.msSinceEpoch - 2 * 86400000LL);
    if (!recent)
        return recent.error();
    QHash<QString, int> answers;
    QSet<QString> startedAnew;
    for (const ReviewEntry &entry : withoutUndone(*recent)) {
        if (entry.kind == ReviewKind::Reset)
            startedAnew.insert(entry.cardId);
        if (!entry.isScheduled() || !isFlashcard(entry.cardId) || studyDay(entry.at, m_rules.queue.rolloverHour) != date())
            continue;
        ++answers[entry.cardId];
        m_reviewsDone += entry.kind == ReviewKind::Review ? 1 : 0;
    }
    const CardRepository cards(database);
    for (auto card = answers.begin(); card != answers.end(); ++card) {
        m_answered.insert(card.key());
        const auto state = cards.state(card.key());
        if (!state)
            return state.error();
        // A card all of whose answers are from today was new this morning. One that was reset has its log to tell.
        bool isNew = state->reps == card.value();
        if (startedAnew.contains(card.key())) {
            const auto lines = ReviewRepository(database).ofCard(card.key());
            if (!lines)
                return lines.error();
            isNew = wasIntroduced(withoutUndone(*lines));
        }
        if (isNew)
            m_introduced.insert(card.key());
    }
    return {};
}

// Whether a card was answered on this day while it was new.
bool StudyDay::wasIntroduced(const QList<ReviewEntry> &lines) const
{
    bool isNew = true;
    for (const ReviewEntry &line : lines) {
        if (line.isScheduled() && isNew && studyDay(line.at, m_rules.queue.rolloverHour) == date())
            return true;
        isNew = line.kind == ReviewKind::Reset || (isNew && !line.isScheduled());
    }
    return false;
}

void StudyDay::fill(QueueLimits &limits) const
{
    limits.newDoneToday = int(m_introduced.size());
    limits.reviewsDoneToday = m_reviewsDone;
    limits.answeredToday = m_answered;
}

void StudyDay::take(const ReviewEntry &entry, const CardState &before, const CardState &after)
{
    update(before, after);
    if (!entry.isScheduled() || !isFlashcard(entry.cardId))
        return;
    if (before.reps == 0)
        m_introduced.insert(entry.cardId);
    m_reviewsDone += entry.kind == ReviewKind::Review ? 1 : 0;
    m_answered.insert(entry.cardId);
}

void StudyDay::update(const CardState &before, const CardState &after)
{
    m_queue.update(after);
    if (m_part)
        m_part->update(after);
    if (!m_load)
        return;
    const auto count = [this](const CardState &card, int change) {
        if (card.phase == CardPhase::Review && !card.suspended && card.dueDay > date())
            m_load->due[card.dueDay.toJulianDay()] += change;
    };
    count(before, -1);
    count(after, 1);
}

Result<const StudyQueue *> StudyDay::part(Database &database, const QStringList &cardIds)
{
    // The same list is usually the same memory, so that comparing it costs nothing.
    if (cardIds == m_queue.cardIds())
        return &m_queue;
    if (!m_part || m_part->cardIds() != cardIds) {
        auto queue = readQueue(database, cardIds, date(), m_rules);
        if (!queue)
            return queue.error();
        m_part = std::move(queue).value();
    }
    return &*m_part;
}

Result<const DayLoad *> StudyDay::load(Database &database)
{
    if (!m_load) {
        // A range of at most longestBalancedDays can begin no later than that.
        const auto due = CardRepository(database).dueByDay(date().addDays(1), date().addDays(longestBalancedDays));
        if (!due)
            return due.error();
        m_load = DayLoad{*due, m_rules.easyDays};
    }
    return &*m_load;
}

} // namespace greenroom
