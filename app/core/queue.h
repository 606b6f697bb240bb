#pragma once

#include "core/card_state.h"
#include "core/fsrs.h"
#include "core/rating.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace greenroom {

/// Which due reviews come first when there are more than a day holds.
enum class BacklogOrder {
    Recall,           ///< the least likely to be recalled first
    ShortestInterval, ///< the youngest memories first
    Topic             ///< in the order of the bank, topic by topic
};

/// "recall", "shortest-interval", "topic".
[[nodiscard]] QString toString(BacklogOrder order);
/// The same back; Recall for any other text.
[[nodiscard]] BacklogOrder backlogOrderFromString(QStringView text);

/// Whether a question and its follow-ups may be asked on one day.
enum class SiblingRule {
    Together,
    Apart ///< the others wait for the next study day once one was answered or stands in the queue; steps are never held back
};

/// With which grades a card is answered.
enum class ButtonMode {
    Four, ///< Again, Hard, Good, Easy
    Two   ///< forgot, got it: Again and Good
};

/// The grades of a mode, in order.
[[nodiscard]] QList<Rating> ratingsOf(ButtonMode mode);

/// What a day may hold, and what of it is already used.
struct QueueLimits
{
    int newPerDay = 5;
    int reviewsPerDay = 200;
    int newDoneToday = 0;     ///< cards first answered on this study day
    int reviewsDoneToday = 0; ///< answers in the review phase on this study day
    qint64 learnAheadMs = 0;  ///< steps this close count as due once nothing else is left
    int rolloverHour = defaultRolloverHour;
    BacklogOrder order = BacklogOrder::Recall;
    SiblingRule siblings = SiblingRule::Apart;
    QSet<QString> answeredToday; ///< cards with an answer on this study day
};

/// Cards waiting now, by kind.
struct QueueCounts
{
    int newCards = 0;
    int learning = 0; ///< learning and relearning steps whose time has come
    int review = 0;
    [[nodiscard]] int total() const { return newCards + learning + review; }
    bool operator==(const QueueCounts &) const = default;
};

/// What to answer now, in order.
struct Queue
{
    QStringList cardIds;
    QueueCounts counts;
    int learningLater = 0;     ///< steps that come later on this study day
    qint64 nextLearningMs = 0; ///< the moment of the first of them; 0 = none
};

/// The queue at `now` over `cards`, which stand in the order new cards are to be met. Learning steps come first, oldest first. Then
/// reviews in the order of the backlog, equal ones in that of the bank, with the new cards spread evenly between them over the whole day.
/// Within the limits of the day, and the same for the same input always. A StudyQueue keeps the same along without looking at every card.
[[nodiscard]] Queue buildQueue(const QList<CardState> &cards, Moment now, const QueueLimits &limits, const fsrs::Parameters &parameters);

/// Cards to study before their time: those due within `days` days after today, the least likely to be recalled first.
[[nodiscard]] QStringList studyAhead(const QList<CardState> &cards, Moment now, int days, const fsrs::Parameters &parameters,
                                     int rolloverHour = defaultRolloverHour);

} // namespace greenroom
