#pragma once

#include "progress_figures.h"
#include "progress_interview.h"
#include "progress_statistics.h"

#include <QObject>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Progress: the figures of the log as numbers and lists; the page makes sentences and charts of them. Shares are percent, -1 where
/// nothing is known: unknown is never 0.
class ProgressViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Progress comes from Rooms.")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)                 ///< why the figures could not be worked out; the earlier ones stay
    Q_PROPERTY(QString forecastError READ forecastError NOTIFY changed) ///< the same of the days to come
    Q_PROPERTY(int reviews READ reviews NOTIFY changed)
    Q_PROPERTY(greenroom::ProgressInterview *interview READ interview CONSTANT)
    Q_PROPERTY(int range READ range WRITE setRange NOTIFY changed) ///< 0 = 30 days, 1 = 90, 2 = all
    Q_PROPERTY(QString rangeWords READ rangeWords NOTIFY changed)  ///< "30 days", "all days"
    Q_PROPERTY(int streakDays READ streakDays NOTIFY changed)
    Q_PROPERTY(int practisedDays READ practisedDays NOTIFY changed) ///< of the days of the heat map until today
    Q_PROPERTY(int heatDays READ heatDays NOTIFY changed)           ///< days of the heat map until today
    Q_PROPERTY(QVariantList heat READ heat NOTIFY changed)          ///< { date, level, reviews, drills, takes, minutes } a day, today last
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed)
    /// { percent, answers, needed, target, days: [{ date, answers, percent }], calibrationNeeded, bands: [{ from, to, answers, predicted,
    /// recalled }], young, mature, all: { answers, percent } } within the range; `percent` and `answers` over all time.
    Q_PROPERTY(QVariantMap retention READ retention NOTIFY changed)
    Q_PROPERTY(QVariantList forecast READ forecastDays NOTIFY changed) ///< { date, reviews, fresh } a day, today first
    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed) ///< { id, title, cards, now, then }: recall now and on the interview's day
    Q_PROPERTY(QVariantMap drills READ drills NOTIFY changed)  ///< { ever, attempts, tried, accepted, calls, callsRight, patterns: [{
                                                               ///< pattern, tried, accepted, medianSeconds }] }
    Q_PROPERTY(QVariantList takes READ takes NOTIFY changed)   ///< { date, seconds, wordsPerMinute }, oldest first
    Q_PROPERTY(bool takesEver READ takesEver NOTIFY changed)   ///< there is a take outside the range, too
    Q_PROPERTY(QVariantList time READ time NOTIFY changed)     ///< { date, minutes } a day

public:
    static constexpr int forecastLength = 14;
    /// Fewer first answers of a day than this say nothing about retention.
    static constexpr int leastAnswers = 20;
    /// Fewer than this say nothing about how well recall is predicted.
    static constexpr int leastCalibrated = 100;

    struct Needs
    {
        ProgressStatistics &statistics;
        ProgressInterview::Needs interview;
    };
    explicit ProgressViewModel(const Needs &needs, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_statistics.isLoaded(); }
    [[nodiscard]] QString error() const { return m_statistics.error(); }
    [[nodiscard]] QString forecastError() const { return m_forecastError; }
    [[nodiscard]] int reviews() const { return figures().statistics.reviews; }
    [[nodiscard]] ProgressInterview *interview() { return &m_interview; }
    [[nodiscard]] int range() const { return int(m_range); }
    void setRange(int range);
    [[nodiscard]] QString rangeWords() const;
    [[nodiscard]] int streakDays() const { return figures().statistics.streak.days; }
    [[nodiscard]] int practisedDays() const;
    [[nodiscard]] int heatDays() const { return int(m_heat.size()); }
    [[nodiscard]] QVariantList heat() const;
    [[nodiscard]] int todayIndex() const { return int(m_heat.size()) - 1; }
    [[nodiscard]] QVariantMap retention() const;
    [[nodiscard]] QVariantList forecastDays() const;
    [[nodiscard]] QVariantList topics() const;
    [[nodiscard]] QVariantMap drills() const;
    [[nodiscard]] QVariantList takes() const;
    [[nodiscard]] bool takesEver() const { return !figures().takes.isEmpty(); }
    [[nodiscard]] QVariantList time() const;

    /// Works the figures out anew.
    Q_INVOKABLE void refresh();
    /// Asks for an extra session over a topic; the schedule stays as it is.
    Q_INVOKABLE void cram(const QString &topicId) { emit cramRequested(topicId); }

signals:
    void changed();
    void cramRequested(const QString &topicId);

private:
    [[nodiscard]] const ProgressFigures &figures() const { return m_statistics.figures(); }
    [[nodiscard]] DayRange days() const;
    [[nodiscard]] int rolloverHour() const;
    void take();
    void readForecast();

    ProgressStatistics &m_statistics;
    ProgressInterview::Needs m_needs;
    ProgressInterview m_interview;
    ProgressRange m_range = ProgressRange::Days30;
    QList<HeatCell> m_heat;
    QList<ForecastDay> m_forecast;
    QString m_forecastError;
};

} // namespace greenroom
