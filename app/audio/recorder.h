#pragma once

#include "audio/audio_input.h"
#include "audio/sound_watch.h"
#include "audio/take_writer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace greenroom {

/// What is to be recorded, and until when.
struct RecordingRequest
{
    QString path;                ///< final WAV file; its part file lies beside it while recording
    int targetSeconds = 0;       ///< recording stops itself at twice the target; 0 = no target
    qint64 stopAfterSamples = 0; ///< stops exactly here, when given, whatever the target
};

/// What came of a recording.
struct RecordedTake
{
    QString path;
    qint64 samples = 0;
    int sampleRate = captureRate;
    AudioDevice device;
    std::optional<Error> interruption; ///< why it ended early: disk full, sound server gone; what was heard before is kept
};

/// Something a person should know while the recording goes on.
enum class RecorderNotice { DeviceFellBack, DeviceLost, Silent, SoundAgain };

/// Records takes from an audio input: nothing is lost at either end (300 ms before Record and after Stop are kept), the clock counts
/// samples, and a take is on disk while it grows. After a take the microphone is closed; `arm` opens it again. Lives in one thread with an
/// event loop; the disk is written from another.
class Recorder : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,      ///< the microphone is closed
        Arming,    ///< it is open, the last 300 ms are remembered, the meter moves
        Recording, ///< a take grows
        Finishing  ///< Stop was pressed: the last moments come in and the file is made durable
    };
    Q_ENUM(State)

    /// Milliseconds that only ever grow: when to report, and whether sound still flows.
    using Stopwatch = std::function<qint64()>;

    /// `inputFactory` is called when the microphone is first needed. `stopwatch`: the computer's own when empty.
    explicit Recorder(AudioInputFactory inputFactory, QObject *parent = nullptr, Stopwatch stopwatch = {});
    /// A take in progress is left to recovery at the next start.
    ~Recorder() override;

    /// Chooses the microphone by id for the next time one is opened; empty = the first listed.
    void setDeviceId(const QString &deviceId) { m_deviceId = deviceId; }

    [[nodiscard]] State state() const { return m_state; }
    /// Peaks (0-1) of every 20 ms of the take so far, pre-roll left out.
    [[nodiscard]] const QList<float> &waveform() const { return m_watch.waveform(); }
    /// The take so far; kept until the next one begins.
    [[nodiscard]] const RecordingProgress &progress() const { return m_progress; }

    /// Opens the microphone, at "3-2-1" or for a test of the level. On failure: `failed`.
    void arm();
    /// Closes the microphone when no take is in progress.
    void disarm();
    /// Begins a take with the remembered 300 ms; opens the microphone when it is not yet. On failure: `failed`.
    void record(const RecordingRequest &request);
    /// Ends the take 300 ms from now; `finished` tells when it is safe on disk.
    void stop();
    /// Ends the take and deletes it; `discarded` tells when it is gone.
    void discard();

signals:
    void stateChanged(greenroom::Recorder::State state);
    /// At most 30 times a second while the microphone is open.
    void progressed(const greenroom::RecordingProgress &progress);
    /// A sentence for a banner.
    void noticed(greenroom::RecorderNotice notice, const QString &sentence);
    /// A take has ended: by Stop, by its limit, or by an interruption.
    void finished(const greenroom::RecordedTake &take);
    /// A take was deleted.
    void discarded();
    /// No take came of it: no microphone, a folder that cannot be written, or not one sample.
    void failed(const greenroom::Error &error);

private:
    void setState(State state);
    [[nodiscard]] bool openInput();
    void closeInput();
    void takeBlock(std::span<const qint16> samples);
    void rememberPreRoll(std::span<const qint16> samples);
    void writeTake(std::span<const qint16> samples);
    void writePostRoll(std::span<const qint16> samples);
    void reportProgress();
    void reportSilence(bool silent);
    void checkFlow();
    void endTake();
    void interrupt(const Error &error);
    void takeClosed(const WrittenTake &written);

    AudioInputFactory m_inputFactory;
    QString m_deviceId;
    State m_state = State::Idle;
    std::unique_ptr<AudioInput> m_input;
    AudioDevice m_device;
    std::unique_ptr<TakeWriter> m_writer;
    std::deque<qint16> m_preRoll;
    SoundWatch m_watch;
    RecordingProgress m_progress;
    Stopwatch m_stopwatch;
    qint64 m_progressMs = 0; ///< of the stopwatch, at the last report
    qint64 m_blockMs = 0;    ///< and at the last block of sound
    QTimer m_flowTimer;
    qint64 m_samplesLeft = 0;
    qint64 m_postRollLeft = 0;
    bool m_silenceTold = false;
    bool m_discarding = false;
    std::optional<Error> m_interruption;
};

} // namespace greenroom
