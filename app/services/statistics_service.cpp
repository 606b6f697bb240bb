#include "services/statistics_service.h"

#include "catalog/catalog.h"
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
    const auto drills = AttemptRepository(database).records();
    if (!drills)
        return drills.error();
    data.drills = *drills;
    return data;
}

struct RecallSums
{
    double now = 0;
    double then = 0;
    int met = 0;
};

// Where every topic stands, in one pass over the cards; gives the number of leeches.
Result<int> readTopics(Database &database, const TopicIndex &topics, Moment now, const StatisticsOptions &options,
                       QList<TopicRecall> &recalls)
{
    recalls = topics.topics();
    QList<RecallSums> sums(recalls.size());
    int leeches = 0;
    const QDate today = studyDay(now, options.rolloverHour);
    const double daysAhead = options.interview.isValid() ? double(std::max<qint64>(0, today.daysTo(options.interview))) : 0;
    const auto read = CardRepository(database).eachRecall(now, options.rolloverHour, [&](const CardRepository::Recall &card) {
        leeches += card.leech ? 1 : 0;
        const int topic = topics.topicOf(card.cardId);
        if (topic < 0)
            return;
        recalls[topic].due += card.due ? 1 : 0;
        recalls[topic].learned += card.learned ? 1 : 0;
        if (card.stability <= 0)
            return;
        const double elapsed = double(std::max<qint64>(0, today.toJulianDay() - card.lastDay));
        const fsrs::MemoryState memory{card.stability, fsrs::leastDifficulty}; // recall does not ask for difficulty
        ++sums[topic].met;
        sums[topic].now += fsrs::retrievability(options.parameters, memory, elapsed);
        if (options.interview.isValid())
            sums[topic].then += fsrs::retrievability(options.parameters, memory, elapsed + daysAhead);
    });
    if (!read)
        return read.error();
    for (qsizetype topic = 0; topic < recalls.size(); ++topic) {
        if (sums[topic].met == 0)
            continue;
        recalls[topic].recallNow = sums[topic].now / sums[topic].met;
        if (options.interview.isValid())
            recalls[topic].recallOnInterview = sums[topic].then / sums[topic].met;
    }
    return leeches;
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

QList<TopicCards> topicsOf(const Catalog &catalog)
{
    QList<TopicCards> topics;
    QHash<QString, qsizetype> places;
    for (const Topic &topic : catalog.topics) {
        places.insert(topic.id, topics.size());
        topics.append({topic.id, {}});
    }
    for (const Question &question : catalog.questions) {
        if (const auto place = places.constFind(question.topicId); place != places.constEnd())
            topics[*place].cardIds.append(question.cardIds());
    }
    return topics;
}

TopicIndex::TopicIndex(const QList<TopicCards> &topics)
{
    for (const TopicCards &topic : topics) {
        for (const QString &id : topic.cardIds)
            m_topicOf.insert(id.toUtf8(), int(m_topics.size()));
        TopicRecall recall;
        recall.id = topic.topicId;
        recall.cards = int(topic.cardIds.size());
        m_topics.append(recall);
    }
}

int TopicIndex::topicOf(QByteArrayView cardId) const { return m_topicOf.value(QByteArray::fromRawData(cardId.data(), cardId.size()), -1); }

Result<Statistics> StatisticsService::compute(const TopicIndex &topics, Moment now, const StatisticsOptions &options) const
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

    const auto leeches = readTopics(m_database, topics, now, options, statistics.topics);
    if (!leeches)
        return leeches.error();
    statistics.leeches = *leeches;
    for (const TopicRecall &topic : std::as_const(statistics.topics)) {
        statistics.due += topic.due;
        statistics.learned += topic.learned;
    }
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
