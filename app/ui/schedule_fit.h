#pragma once

#include "core/clock.h"
#include "schedule_load.h"
#include "services/optimizer_service.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class Database;
class ReviewService;
class SettingsKeeper;
class SettingsService;

/// Fits the schedule to the user's own log: on request, with progress and a result to take or leave, and by itself in the background after
/// enough new reviews. Works on a thread of the pool.
class ScheduleFit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The fit comes from the settings.")
    Q_PROPERTY(greenroom::ScheduleFit::State state READ state NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) ///< 0-1 while running
    Q_PROPERTY(int reviews READ reviews NOTIFY changed)              ///< answers of the log
    Q_PROPERTY(int needed READ needed CONSTANT)                      ///< reviews from which all of it can be fitted
    // Each of these is -1 before it is known.
    Q_PROPERTY(double lossNow READ lossNow NOTIFY changed) ///< log loss over later answers
    Q_PROPERTY(double lossFitted READ lossFitted NOTIFY changed)
    Q_PROPERTY(double calibrationNow READ calibrationNow NOTIFY changed) ///< root mean square of predicted against true, 0-1
    Q_PROPERTY(double calibrationFitted READ calibrationFitted NOTIFY changed)
    Q_PROPERTY(double perDayNow READ perDayNow NOTIFY changed) ///< cards a day at the same retention
    Q_PROPERTY(double perDayFitted READ perDayFitted NOTIFY changed)
    Q_PROPERTY(int weekNow READ weekNow NOTIFY changed) ///< cards of the next seven days
    Q_PROPERTY(int weekFitted READ weekFitted NOTIFY changed)
    Q_PROPERTY(bool fitted READ isFitted NOTIFY changed)        ///< a fit is in force, and can be rolled back
    Q_PROPERTY(QString fittedDay READ fittedDay NOTIFY changed) ///< its day, "2026-05-14"
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    enum State {
        Idle,
        Running,
        TooFew, ///< reviews of needed
        Same,   ///< the schedule fits already
        Better, ///< a better one was found and waits to be taken
        Taken,  ///< it was taken
        Failed
    };
    Q_ENUM(State)

    /// All must outlive this object.
    struct Needs
    {
        Database &database;
        SettingsService &settings;
        SettingsKeeper &keeper;
        ReviewService &reviews;
        const Clock &clock;
        QString deviceId;
    };
    explicit ScheduleFit(const Needs &needs, QObject *parent = nullptr);
    ~ScheduleFit() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] double progress() const;
    [[nodiscard]] int reviews() const { return m_found.report.answers; }
    [[nodiscard]] int needed() const { return int(optimizer::leastItemsForAll); }
    [[nodiscard]] double lossNow() const { return told(m_found.report.trial.before.logLoss); }
    [[nodiscard]] double lossFitted() const { return told(m_found.report.trial.after.logLoss); }
    [[nodiscard]] double calibrationNow() const { return told(m_found.report.trial.before.rootMeanSquareError); }
    [[nodiscard]] double calibrationFitted() const { return told(m_found.report.trial.after.rootMeanSquareError); }
    [[nodiscard]] double perDayNow() const { return told(m_found.now.perDay); }
    [[nodiscard]] double perDayFitted() const { return told(m_found.fitted.perDay); }
    [[nodiscard]] int weekNow() const { return int(told(m_found.now.week)); }
    [[nodiscard]] int weekFitted() const { return int(told(m_found.fitted.week)); }
    [[nodiscard]] bool isFitted() const { return m_inForce.has_value(); }
    [[nodiscard]] QString fittedDay() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Tries a fit; nothing changes before useFitted().
    Q_INVOKABLE void start();
    /// Ends what runs, and forgets a result that waits.
    Q_INVOKABLE void cancel();
    /// Takes the better fit.
    Q_INVOKABLE void useFitted();
    /// Puts back what was in force before the latest fit.
    Q_INVOKABLE void rollBack();
    /// Reads which fit is in force.
    Q_INVOKABLE void refresh();
    /// Fits in the background when the user lets it and enough was reviewed since the last time.
    void considerByItself();

signals:
    void changed();
    void progressChanged();
    /// Other parameters are in force.
    void taken();

private:
    /// A fit with what both schedules ask for.
    struct Found
    {
        FitReport report;
        ScheduleLoad now;
        ScheduleLoad fitted;
    };
    [[nodiscard]] static Result<Found> compare(const QString &path, const FitReport &report, Moment now,
                                               const SchedulerSettings &scheduler);
    [[nodiscard]] double told(double value) const { return m_state == Better ? value : -1; }
    void run(FitMode mode);
    void take();
    void show(const Result<Found> &found);
    void fail(const Error &error);
    void adoptStored();

    Needs m_needs;
    QFutureWatcher<Result<FitReport>> m_watcher;
    QFuture<void> m_comparison;
    FitMode m_mode = FitMode::DryRun;
    State m_state = Idle;
    Found m_found;
    std::optional<ParameterFit> m_inForce;
    QString m_error;
    bool m_quiet = false; ///< runs by itself: nothing is shown
};

} // namespace greenroom
