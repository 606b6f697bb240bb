#include "services/statistics_service.h"

#include "core/card_id.h"
#include "services/statistics_days.h"
#include "storage/attempt_repository.h"
#include "storage/card_repository.h"
#include "storage/plan_repository.h"
#include "storage/review_day_repository.h"
#include "storage/review_repository.h"
#include "storage/take_repository.h"

#include <algorithm>
#include <numeric>

namespace greenroom {

namespace {

struct Data
{
    ActivityLog log;
    QHash<QString, CardState> cards;
    QHash<QString, DrillRecord> drills;
};

// The kept sums of the days; the log itself while nobody has made them yet.
Result<void> readReviews(Database &database, ActivityLog &log)
{
    const ReviewDayRepository days(database);
    const auto madeFrom = days.madeFrom();
    if (!madeFrom)
        return madeFrom.error();
    if (!madeFrom->isEmpty()) {
        const auto kept = days.all();
        if (!kept)
            return kept.error();
        log.reviewDays = *kept;
        return {};
    }
    const auto reviews = ReviewRepository(database).all();
    if (!reviews)
        return reviews.error();
    for (const ReviewEntry &entry : withoutUndone(*reviews)) {
        if (isFlashcard(entry.cardId))
            log.reviews.append(entry);
    }
    return {};
}

Result<Data> readData(Database &database)
{
    Data data;
    if (const auto reviews = readReviews(database, data.log); !reviews)
        return reviews.error();
    const auto attempts = AttemptRepository(database).since(0);
    if (!attempts)
        return attempts.error();
    data.log.attempts = *attempts;
    const auto takes = TakeRepository(database).all();
    if (!takes)
        return takes.error();
    data.log.takes = *takes;
    const auto plans = PlanRepository(database).days(QDate(1970, 1, 1), QDate(9999, 12, 31));
    if (!plans)
        return plans.error();
    data.log.plans = *plans;
    const auto cards = CardRepository(database).all();
    if (!cards)
        return cards.error();
    data.cards = *cards;
    const auto drills = AttemptRepository(database).records();
    if (!drills)
        return drills.error();
    data.drills = *drills;
    return data;
}

bool isLearned(const CardState &card) { return card.phase == CardPhase::Review || card.phase == CardPhase::Relearning; }

TopicRecall topicRecall(const TopicCards &topic, const QHash<QString, CardState> &cards, Moment now, const StatisticsOptions &options)
{
    TopicRecall recall;
    recall.id = topic.topicId;
    recall.cards = int(topic.cardIds.size());
    double sumNow = 0;
    double sumThen = 0;
    int met = 0;
    const qint64 daysAhead =
        options.interview.isValid() ? std::max<qint64>(0, studyDay(now, options.rolloverHour).daysTo(options.interview)) : 0;
    for (const QString &id : topic.cardIds) {
        const auto card = cards.constFind(id);
        if (card == cards.constEnd())
            continue;
        recall.due += isDue(*card, now, options.rolloverHour) ? 1 : 0;
        recall.learned += isLearned(*card) ? 1 : 0;
        if (!card->memory)
            continue;
        const int elapsed = elapsedDays(*card, now, options.rolloverHour);
        ++met;
        sumNow += fsrs::retrievability(options.parameters, *card->memory, elapsed);
        sumThen += fsrs::retrievability(options.parameters, *card->memory, double(elapsed) + double(daysAhead));
    }
    if (met > 0) {
        recall.recallNow = sumNow / met;
        if (options.interview.isValid())
            recall.recallOnInterview = sumThen / met;
    }
    return recall;
}

DrillStatistics drillStatistics(const QHash<QString, DrillRecord> &records)
{
    DrillStatistics drills;
    QList<int> best;
    for (const DrillRecord &record : records) {
        drills.attempts += record.attempts;
        ++drills.tried;
        if (record.accepted > 0) {
            ++drills.accepted;
            best.append(record.bestSeconds);
        }
    }
    if (!best.isEmpty()) {
        std::sort(best.begin(), best.end());
        drills.medianSeconds = best[(best.size() - 1) / 2];
    }
    return drills;
}

TakeStatistics takeStatistics(const QList<Take> &list)
{
    TakeStatistics takes;
    for (const Take &take : list) {
        ++takes.count;
        takes.seconds += take.durationSeconds();
        if (take.targetSeconds > 0) {
            ++takes.withTarget;
            takes.withinTarget += take.durationSeconds() <= take.targetSeconds ? 1 : 0;
        }
    }
    return takes;
}

} // namespace

Result<Statistics> StatisticsService::compute(const QList<TopicCards> &topics, Moment now, const StatisticsOptions &options) const
{
    const auto data = readData(m_database);
    if (!data)
        return data.error();
    Statistics statistics;
    const auto &reviews = data->log.reviews;
    const auto &days = data->log.reviewDays;
    statistics.reviews = int(std::count_if(reviews.begin(), reviews.end(), [](const ReviewEntry &entry) { return entry.isAnswer(); })) +
                         std::accumulate(days.begin(), days.end(), 0, [](int sum, const ReviewTally &day) { return sum + day.answers; });
    const Retention retention = days.isEmpty() ? trueRetention(reviews, options.rolloverHour) : trueRetention(days);
    statistics.retentionAnswers = retention.answers;
    if (retention.answers > 0)
        statistics.trueRetention = double(retention.recalled) / retention.answers;

    for (const TopicCards &topic : topics) {
        statistics.topics.append(topicRecall(topic, data->cards, now, options));
        statistics.due += statistics.topics.last().due;
        statistics.learned += statistics.topics.last().learned;
    }
    statistics.leeches = int(
        std::count_if(data->cards.begin(), data->cards.end(), [](const CardState &card) { return !card.suspended && card.lapses >= 8; }));
    statistics.byDay = activityByDay(data->log, now, options.rolloverHour);
    QSet<QDate> active;
    for (const DayActivity &day : std::as_const(statistics.byDay))
        active.insert(day.date);
    statistics.streak = streak(active, studyDay(now, options.rolloverHour), options.restDaysPerWeek);
    statistics.drills = drillStatistics(data->drills);
    statistics.takes = takeStatistics(data->log.takes);
    return statistics;
}

} // namespace greenroom
