#include "recorder_view_model.h"

#include "take_peaks.h"

namespace greenroom {

RecorderViewModel::RecorderViewModel(TakeService &takes, SettingsKeeper &keeper, AudioDevices &devices, QObject *parent)
    : QObject(parent)
    , m_takes(takes)
    , m_microphones(keeper, devices)
{
    Recorder &recorder = m_takes.recorder();
    connect(&recorder, &Recorder::stateChanged, this, &RecorderViewModel::followState);
    connect(&recorder, &Recorder::progressed, this, &RecorderViewModel::takeProgress);
    connect(&recorder, &Recorder::noticed, this, &RecorderViewModel::takeNotice);
    connect(&m_takes, &TakeService::failed, this, &RecorderViewModel::tell);
    connect(&m_takes, &TakeService::recorded, this, [this](const Take &, const std::optional<Error> &interruption) {
        if (interruption)
            tell(*interruption);
    });
}

qreal RecorderViewModel::secondsPerPeak() const { return drawnPeakSeconds; }

void RecorderViewModel::record(const TakeRequest &request, int takeNumber)
{
    if (m_phase != Idle)
        return;
    dismissProblem();
    m_takeNumber = takeNumber;
    m_targetSeconds = request.targetSeconds;
    m_progress = {};
    m_peaks.clear();
    m_notice.clear();
    emit progressed();
    emit peaksChanged();
    m_takes.recorder().setDeviceId(m_microphones.chosenId());
    m_takes.record(request);
    // The sound system is awake now, so that its microphones can be named. Without one there is nothing to name.
    if (m_phase == Recording)
        m_microphones.look();
}

void RecorderViewModel::stop() { m_takes.stop(); }

void RecorderViewModel::discard() { m_takes.discard(); }

void RecorderViewModel::dismissProblem()
{
    m_problem.clear();
    m_retryable = false;
    emit messageChanged();
}

void RecorderViewModel::followState(Recorder::State state)
{
    const Phase phase = state == Recorder::State::Recording ? Recording : state == Recorder::State::Finishing ? Saving : Idle;
    if (phase == m_phase)
        return;
    m_phase = phase;
    if (phase != Recording && !m_notice.isEmpty()) {
        m_notice.clear();
        emit messageChanged();
    }
    emit phaseChanged();
    emit progressed();
}

void RecorderViewModel::takeProgress(const RecordingProgress &progress)
{
    // The recorder is shared with whoever only wants the level.
    if (m_phase != Recording)
        return;
    m_progress = progress;
    emit progressed();
    // The outline is drawn anew with each peak that has begun, not thirty times a second.
    if (progress.seconds() > double(m_peaks.size()) * drawnPeakSeconds) {
        m_peaks = drawnPeaks(m_takes.recorder().waveform());
        emit peaksChanged();
    }
}

void RecorderViewModel::takeNotice(RecorderNotice notice, const QString &sentence)
{
    Q_UNUSED(notice)
    m_notice = sentence; // sound that came back says so with an empty one
    emit messageChanged();
}

void RecorderViewModel::tell(const Error &error)
{
    m_problem = error.message;
    m_retryable = error.code == ErrorCode::NoMicrophone || error.code == ErrorCode::DiskFull || error.code == ErrorCode::Unwritable;
    emit messageChanged();
}

} // namespace greenroom
