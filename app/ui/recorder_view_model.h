#pragma once

#include "recorder_microphones.h"
#include "services/take_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The take that is being recorded, moment by moment. All times come from the samples heard, none from a clock of the window.
class RecorderViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The recorder comes from PitchViewModel.")
    Q_PROPERTY(greenroom::RecorderViewModel::Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(int takeNumber READ takeNumber NOTIFY phaseChanged)
    Q_PROPERTY(int targetSeconds READ targetSeconds NOTIFY phaseChanged)
    Q_PROPERTY(qreal seconds READ seconds NOTIFY progressed)
    Q_PROPERTY(qreal levelDb READ levelDb NOTIFY progressed)
    Q_PROPERTY(int pauses READ pauses NOTIFY progressed)
    Q_PROPERTY(qreal longestPause READ longestPause NOTIFY progressed) ///< seconds
    Q_PROPERTY(QList<qreal> peaks READ peaks NOTIFY peaksChanged)
    Q_PROPERTY(qreal secondsPerPeak READ secondsPerPeak CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY messageChanged)      ///< while recording: no sound, another microphone
    Q_PROPERTY(QString problem READ problem NOTIFY messageChanged)    ///< why there is no take, or why it ended early
    Q_PROPERTY(bool retryable READ isRetryable NOTIFY messageChanged) ///< recording anew may cure it
    Q_PROPERTY(greenroom::RecorderMicrophones *microphones READ microphones CONSTANT)

public:
    enum Phase {
        Idle,
        Recording,
        Saving ///< the last moments come in and the file is made durable
    };
    Q_ENUM(Phase)

    RecorderViewModel(TakeService &takes, SettingsKeeper &keeper, AudioDevices &devices, QObject *parent = nullptr);

    /// Begins a take; opens the microphone. A take in progress goes on.
    void record(const TakeRequest &request, int takeNumber);

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] int takeNumber() const { return m_takeNumber; }
    [[nodiscard]] int targetSeconds() const { return m_targetSeconds; }
    [[nodiscard]] qreal seconds() const { return m_progress.seconds(); }
    /// Peak of the last moments, dB.
    [[nodiscard]] qreal levelDb() const { return m_phase == Recording ? m_progress.level.peakDb : silentDb; }
    [[nodiscard]] int pauses() const { return m_progress.pauses; }
    [[nodiscard]] qreal longestPause() const { return m_progress.longestPauseSeconds; }
    [[nodiscard]] QList<qreal> peaks() const { return m_peaks; }
    [[nodiscard]] qreal secondsPerPeak() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isRetryable() const { return m_retryable; }
    [[nodiscard]] RecorderMicrophones *microphones() { return &m_microphones; }

    /// Ends the take and keeps it.
    Q_INVOKABLE void stop();
    /// Ends the take and deletes it.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void dismissProblem();

signals:
    void phaseChanged();
    void progressed();
    void peaksChanged();
    void messageChanged();

private:
    void followState(Recorder::State state);
    void takeProgress(const RecordingProgress &progress);
    void takeNotice(RecorderNotice notice, const QString &sentence);
    void tell(const Error &error);

    TakeService &m_takes;
    RecorderMicrophones m_microphones;
    Phase m_phase = Idle;
    int m_takeNumber = 0;
    int m_targetSeconds = 0;
    RecordingProgress m_progress;
    QList<qreal> m_peaks;
    QString m_notice;
    QString m_problem;
    bool m_retryable = false;
};

} // namespace greenroom
