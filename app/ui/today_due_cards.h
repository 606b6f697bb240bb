#pragma once

#include "core/queue.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class Clock;
class ReviewService;

/// The cards that wait, by kind, and when the next ones come.
class TodayDueCards : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The due cards come from TodayViewModel.")
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int review READ review NOTIFY changed)
    Q_PROPERTY(int learning READ learning NOTIFY changed)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)           ///< cards never answered
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)       ///< about how long all take
    Q_PROPERTY(int nextInDays READ nextInDays NOTIFY changed) ///< 0 later today, 1 tomorrow …; -1 when nothing is to come
    Q_PROPERTY(int nextCount READ nextCount NOTIFY changed)   ///< cards that come then
    Q_PROPERTY(QString error READ error NOTIFY changed)       ///< why the cards could not be read

public:
    /// An answer given aloud takes about this long.
    static constexpr int secondsPerCard = 40;

    TodayDueCards(ReviewService &reviews, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int total() const { return m_counts.total(); }
    [[nodiscard]] int review() const { return m_counts.review; }
    [[nodiscard]] int learning() const { return m_counts.learning; }
    [[nodiscard]] int fresh() const { return m_counts.newCards; }
    [[nodiscard]] int minutes() const { return (m_counts.total() * secondsPerCard + 59) / 60; }
    [[nodiscard]] int nextInDays() const { return m_nextInDays; }
    [[nodiscard]] int nextCount() const { return m_nextCount; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Reads the cards as they stand now.
    void refresh();

signals:
    void changed();

private:
    void lookAhead(const Queue &queue);

    ReviewService &m_reviews;
    const Clock &m_clock;
    QueueCounts m_counts;
    int m_nextInDays = -1;
    int m_nextCount = 0;
    QString m_error;
};

} // namespace greenroom
