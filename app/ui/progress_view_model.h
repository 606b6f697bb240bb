#pragma once

#include "progress_forecast.h"
#include "progress_statistics.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class ReviewService;

/// Progress: the figures of the log as numbers and lists; the page makes sentences and charts of them.
class ProgressViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Progress comes from Rooms.")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(int reviews READ reviews NOTIFY changed)
    Q_PROPERTY(int retentionPercent READ retentionPercent NOTIFY changed) ///< -1 while there are too few answers to tell
    Q_PROPERTY(int targetPercent READ targetPercent NOTIFY changed)       ///< the retention the schedule aims for
    Q_PROPERTY(int retentionAnswers READ retentionAnswers NOTIFY changed)
    Q_PROPERTY(int answersNeeded READ answersNeeded CONSTANT) ///< retentionAnswers from which retention is told
    Q_PROPERTY(int learned READ learned NOTIFY changed)
    Q_PROPERTY(int streakDays READ streakDays NOTIFY changed)
    Q_PROPERTY(int practisedDays READ practisedDays NOTIFY changed) ///< of the days of the heat map until today
    Q_PROPERTY(int heatDays READ heatDays NOTIFY changed)           ///< days of the heat map until today
    Q_PROPERTY(QVariantList heat READ heat NOTIFY changed)          ///< { date, level, reviews, drills, takes, minutes } a day, today last
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed)
    Q_PROPERTY(QVariantList forecast READ forecastDays NOTIFY changed) ///< { date, reviews, fresh } a day, today first
    Q_PROPERTY(QVariantMap drills READ drills NOTIFY changed)          ///< attempts, tried, accepted, medianSeconds (-1 = unknown)
    Q_PROPERTY(QVariantMap takes READ takes NOTIFY changed)            ///< count, seconds, withinTarget, withTarget

public:
    static constexpr int forecastLength = 14;
    /// Fewer first answers of a day than this say nothing about retention.
    static constexpr int leastAnswers = 20;

    ProgressViewModel(ProgressStatistics &statistics, ReviewService &reviews, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_statistics.isLoaded(); }
    [[nodiscard]] QString error() const;
    [[nodiscard]] int reviews() const { return figures().reviews; }
    [[nodiscard]] int retentionPercent() const;
    [[nodiscard]] int targetPercent() const;
    [[nodiscard]] int retentionAnswers() const { return figures().retentionAnswers; }
    [[nodiscard]] int answersNeeded() const { return leastAnswers; }
    [[nodiscard]] int learned() const { return figures().learned; }
    [[nodiscard]] int streakDays() const { return figures().streak.days; }
    [[nodiscard]] int practisedDays() const;
    [[nodiscard]] int heatDays() const { return int(m_heat.size()); }
    [[nodiscard]] QVariantList heat() const;
    [[nodiscard]] int todayIndex() const { return int(m_heat.size()) - 1; }
    [[nodiscard]] QVariantList forecastDays() const;
    [[nodiscard]] QVariantMap drills() const;
    [[nodiscard]] QVariantMap takes() const;

    /// Works the figures out anew.
    Q_INVOKABLE void refresh();

signals:
    void changed();

private:
    [[nodiscard]] const Statistics &figures() const { return m_statistics.statistics(); }
    void take();
    void readForecast();

    ProgressStatistics &m_statistics;
    ReviewService &m_reviews;
    QList<HeatCell> m_heat;
    QList<ForecastDay> m_forecast;
    QString m_forecastError;
};

} // namespace greenroom
