#pragma once

#include "core/queue.h"

#include <QHash>

#include <set>
#include <vector>

namespace greenroom {

/// What the order of a queue depends on.
struct QueueRules
{
    BacklogOrder order = BacklogOrder::Recall;
    int rolloverHour = defaultRolloverHour;
    bool operator==(const QueueRules &) const = default;
};

/// The queue of one study day, kept along: a press moves one card, and asking what comes next looks at the cards of the day only, however
/// many there are. Cards that are not due on that day need not be known to it. A value; the day's end makes a new one.
class StudyQueue
{
public:
    /// `cardIds` stand in the order new cards are to be met; all of them count as new until update() or setMet() says otherwise.
    StudyQueue(QStringList cardIds, QDate today, const QueueRules &rules, const fsrs::Parameters &parameters);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const QStringList &cardIds() const { return m_cardIds; }
    [[nodiscard]] bool contains(const QString &cardId) const { return m_positions.contains(cardId); }

    /// The other cards of the same question.
    [[nodiscard]] QStringList siblingsOf(const QString &cardId) const;

    /// Takes a card as it stands; cards that are not of the queue are left alone.
    void update(const CardState &state);
    /// Takes a card as met before, and not due on this day.
    void setMet(const QString &cardId);

    /// What to answer at a moment of this study day.
    [[nodiscard]] Queue at(Moment now, const QueueLimits &limits) const;

private:
    enum class Stand : quint8 {
        Absent, ///< met, and not asked on this day
        New,
        Step,
        Review
    };
    struct Card
    {
        double rank = 0; ///< the moment of a step, the place of a review in the backlog
        Stand stand = Stand::New;
    };
    using Ranked = std::set<std::pair<double, qsizetype>>; ///< ranks and positions

    [[nodiscard]] Stand standOf(const CardState &state) const;
    [[nodiscard]] double rankOf(const CardState &state) const;
    void withdraw(qsizetype position);
    void skipMet();
    /// What takes part in hiding siblings while a list is made.
    struct Shown;
    [[nodiscard]] bool isHeldBack(const QString &cardId, const Shown &shown, const QueueLimits &limits) const;
    void takeSteps(Moment now, const QueueLimits &limits, Queue &queue, QStringList &ahead) const;
    [[nodiscard]] QStringList reviews(const QueueLimits &limits, Shown &shown) const;
    [[nodiscard]] QStringList newCards(const QueueLimits &limits, Shown &shown) const;

    QStringList m_cardIds;
    QDate m_today;
    QueueRules m_rules;
    fsrs::Parameters m_parameters;
    QHash<QString, qsizetype> m_positions;
    QHash<QString, QStringList> m_families; ///< question -> its cards, where there are several
    std::vector<Card> m_cards;              ///< by position
    Ranked m_steps;
    Ranked m_reviews;
    qsizetype m_firstNew = 0; ///< no new card stands before
};

} // namespace greenroom
