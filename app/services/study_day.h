#pragma once

#include "core/day_load.h"
#include "core/review.h"
#include "core/study_queue.h"
#include "storage/card_repository.h"
#include "storage/review_repository.h"

#include <optional>

namespace greenroom {

/// What a study day depends on besides the database.
struct StudyDayRules
{
    QueueRules queue;
    fsrs::Parameters parameters;
    std::array<EasyDay, 7> easyDays{};
    bool operator==(const StudyDayRules &) const = default;
};

/// One study day in memory: what waits, what was done, how full the coming days are. Read once, kept along by each press. It knows the
/// cards of the day only, so that it is as quick to read and as small with a hundred thousand cards as with a hundred.
class StudyDay
{
public:
    /// Reads the day `now` belongs to, for cards in the order new ones are to be met.
    [[nodiscard]] static Result<StudyDay> read(Database &database, const QStringList &cardIds, Moment now, const StudyDayRules &rules);

    [[nodiscard]] QDate date() const { return m_queue.today(); }
    [[nodiscard]] bool contains(const QString &cardId) const { return m_queue.contains(cardId); }
    [[nodiscard]] const StudyQueue &queue() const { return m_queue; }

    /// Adds what of the day's limits is used.
    void fill(QueueLimits &limits) const;
    /// Reads that anew: after something was taken back.
    [[nodiscard]] Result<void> readFacts(Database &database, Moment now);

    /// Takes a line that was just written: the card stood at `before` and stands at `after`.
    void take(const ReviewEntry &entry, const CardState &before, const CardState &after);
    /// Takes a card that changed without a line of its own.
    void update(const CardState &before, const CardState &after);

    /// The queue over some of the cards; kept along from the first call, until other cards are asked for.
    [[nodiscard]] Result<const StudyQueue *> part(Database &database, const QStringList &cardIds);
    /// How full the coming days are.
    [[nodiscard]] Result<const DayLoad *> load(Database &database);

private:
    StudyDay(StudyQueue queue, StudyDayRules rules)
        : m_queue(std::move(queue))
        , m_rules(std::move(rules))
    {}
    [[nodiscard]] static Result<StudyQueue> readQueue(Database &database, const QStringList &cardIds, QDate date,
                                                      const StudyDayRules &rules);

    [[nodiscard]] bool wasIntroduced(const QList<ReviewEntry> &lines) const;

    StudyQueue m_queue;
    StudyDayRules m_rules;
    std::optional<StudyQueue> m_part;
    std::optional<DayLoad> m_load;
    QSet<QString> m_answered;
    QSet<QString> m_introduced; ///< cards answered today while they were new
    int m_reviewsDone = 0;
};

} // namespace greenroom
