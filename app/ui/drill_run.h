#pragma once

#include "core/attempt.h"
#include "core/drill.h"
#include "drill_outcome.h"
#include "services/drill_runner.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace greenroom {

class DrillDraft;
class DrillService;

/// Running the tests over what is in the editor. The judge works on a thread of its own; the window only hears of it.
class DrillRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A run belongs to its drill.")
    Q_PROPERTY(greenroom::DrillRun::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(greenroom::DrillRun::Stage stage READ stage NOTIFY progressChanged)
    Q_PROPERTY(int test READ test NOTIFY progressChanged)
    Q_PROPERTY(int tests READ tests NOTIFY progressChanged)
    Q_PROPERTY(int seconds READ seconds NOTIFY progressChanged)
    Q_PROPERTY(int number READ number NOTIFY stateChanged)
    Q_PROPERTY(bool reported READ reported NOTIFY progressChanged)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(greenroom::DrillOutcome *outcome READ outcome CONSTANT)

public:
    enum State {
        Idle,    ///< nothing was run yet
        Running, ///< the judge is at work
        Stopped, ///< the user stopped the last run
        Done,    ///< `outcome` holds what was found
        Failed   ///< this machine could not judge: `error` says why
    };
    Q_ENUM(State)
    /// After Testing the verdict is "accepted so far" and `outcome` already shows it.
    enum Stage { Preparing, Compiling, Testing, Random, Shrinking, Sanitizing, Measuring };
    Q_ENUM(Stage)

    DrillRun(DrillService &service, DrillRunner &runner, DrillDraft &draft, const Drill &drill, int earlierRuns, QObject *parent = nullptr);
    ~DrillRun() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// How far the stage is, and of how many: tests, random cases, families of inputs.
    [[nodiscard]] int test() const { return m_progress.test; }
    [[nodiscard]] int tests() const { return m_progress.tests; }
    /// How long this run has taken, whole seconds.
    [[nodiscard]] int seconds() const { return m_seconds; }
    /// Runs of this drill so far, this one included.
    [[nodiscard]] int number() const { return m_number; }
    /// Whether `outcome` is already about this run: from the first verdict on, while the findings are still coming.
    [[nodiscard]] bool reported() const { return m_reported; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] DrillOutcome *outcome() { return &m_outcome; }

    /// Saves the draft and judges it. Does nothing while a run is on.
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    /// The user's answer to `consentNeeded`: run without a jail, now and until the program ends.
    Q_INVOKABLE void startAnyway();

signals:
    void stateChanged();
    void progressChanged();
    /// The jail is weak; nothing was run. `why` is for people.
    void consentNeeded(const QString &why);
    /// A verdict has come.
    void finished(bool accepted);

private:
    void setState(State state);
    void takeProgress(const DrillProgress &progress);
    void takeResult(const Result<JudgeReport> &result);
    void takeReport(const JudgeReport &report);

    DrillService &m_service;
    DrillRunner &m_runner;
    DrillDraft &m_draft;
    Drill m_drill;
    Draft m_judged; ///< what this run is about, should the editor go on
    DrillOutcome m_outcome;
    State m_state = Idle;
    Stage m_stage = Preparing;
    DrillProgress m_progress;
    bool m_reported = false;
    int m_seconds = 0;
    int m_number;
    QString m_error;
    QTimer m_second;
    std::stop_source m_stop;
    QFuture<void> m_work;
};

} // namespace greenroom
