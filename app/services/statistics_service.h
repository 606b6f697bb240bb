#pragma once

#include "core/clock.h"
#include "core/fsrs.h"
#include "core/streak.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

class Database;
struct Catalog;

/// What happened on one study day.
struct DayActivity
{
    QDate date;
    int reviews = 0; ///< answers
    int drills = 0;  ///< drills run
    int takes = 0;
    int minutes = 0; ///< time in reviews, drills and takes, or in the plan's blocks where that is more
    [[nodiscard]] bool any() const { return reviews > 0 || drills > 0 || takes > 0 || minutes > 0; }
};

/// Where one topic stands.
struct TopicRecall
{
    QString id;
    int cards = 0;
    int due = 0;                             ///< reviews and steps that wait now
    int learned = 0;                         ///< cards that reached the review phase
    std::optional<double> recallNow;         ///< mean chance of recall of the cards met so far; nothing before the first
    std::optional<double> recallOnInterview; ///< the same on the interview's day, without further review; nothing without a date
};

/// The drills as a whole.
struct DrillStatistics
{
    int attempts = 0;
    int tried = 0;                    ///< drills run at least once
    int accepted = 0;                 ///< drills accepted at least once
    std::optional<int> medianSeconds; ///< of the best accepted runs
};

/// The recordings as a whole.
struct TakeStatistics
{
    int count = 0;
    double seconds = 0;   ///< all together
    int withinTarget = 0; ///< of those with a target
    int withTarget = 0;
};

/// Everything Progress and `stats` show. Depends on the data and the moment alone.
struct Statistics
{
    int reviews = 0;                     ///< answers that were not taken back
    std::optional<double> trueRetention; ///< of each card's first answer of a day in the review phase: the share not Again
    int retentionAnswers = 0;            ///< how many such answers there are
    int due = 0;
    int learned = 0;
    int leeches = 0; ///< cards that slipped 8 times or more
    Streak streak;
    QList<DayActivity> byDay; ///< days on which something happened, in order
    QList<TopicRecall> topics;
    DrillStatistics drills;
    TakeStatistics takes;
};

/// One cell of the heat map.
struct HeatCell
{
    DayActivity day;
    int level = 0;      ///< 0 (nothing) to 4
    bool ahead = false; ///< after today
};

inline constexpr int heatMapWeeks = 26;

/// 26 weeks of 7 days, Monday first, the last week that of `today`. The level follows the minutes: up to 10, 30, 60, and more; a day with
/// anything at all is at least 1.
[[nodiscard]] QList<HeatCell> heatMap(const QList<DayActivity> &byDay, QDate today);

/// The cards of one topic, in order.
struct TopicCards
{
    QString topicId;
    QStringList cardIds;
};

/// The topics of a catalog with their flashcards, those of follow-ups included.
[[nodiscard]] QList<TopicCards> topicsOf(const Catalog &catalog);

/// Which topic each card is of. Made once for a catalog, because going through a hundred thousand cards must not begin with sorting them.
class TopicIndex
{
public:
    TopicIndex() = default;
    TopicIndex(const QList<TopicCards> &topics);

    /// The topics with the number of their cards, in order, without figures yet.
    [[nodiscard]] const QList<TopicRecall> &topics() const { return m_topics; }
    /// The place of a card's topic; -1 for a card of none. The id is in UTF-8.
    [[nodiscard]] int topicOf(QByteArrayView cardId) const;

private:
    QList<TopicRecall> m_topics;
    QHash<QByteArray, int> m_topicOf;
};

/// What the figures depend on besides the data.
struct StatisticsOptions
{
    fsrs::Parameters parameters;
    int rolloverHour = defaultRolloverHour;
    int restDaysPerWeek = 1;
    QDate interview; ///< invalid = none
};

/// Reads the database and works the figures out. Touches nothing; may run on a worker thread with a connection of its own.
class StatisticsService
{
public:
    explicit StatisticsService(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<Statistics> compute(const TopicIndex &topics, Moment now, const StatisticsOptions &options) const;

private:
    Database &m_database;
};

} // namespace greenroom
