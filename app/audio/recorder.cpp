#include "audio/recorder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <algorithm>
#include <limits>
#include <vector>

namespace greenroom {

namespace {
/// What is kept before Record and after Stop. Stop needs it: up to 40 ms are still on their way from the sound server.
constexpr qint64 rollSamples = captureRate * 3 / 10;
constexpr qint64 progressIntervalMs = 34; // a little under 30 a second
constexpr int flowIntervalMs = 250;
/// No block for this long: silence while recording, and the end of waiting after Stop.
constexpr qint64 stalledMs = 1000;
/// Without a target a forgotten recording must not fill the disk: half an hour is 173 MB.
constexpr qint64 longestSamples = qint64(captureRate) * 30 * 60;

qint64 limitOf(const RecordingRequest &request)
{
    if (request.stopAfterSamples > 0)
        return request.stopAfterSamples;
    return request.targetSeconds > 0 ? qint64(request.targetSeconds) * 2 * captureRate : longestSamples;
}

Error nothingHeard(const AudioDevice &device)
{
    return {ErrorCode::NoMicrophone,
            QCoreApplication::translate("greenroom", "No sound came from %1. Choose another microphone, then record again.")
                .arg(device.description),
            {}};
}

QString withWhatIsKept(const QString &sentence, qint64 samples)
{
    const qint64 seconds = samples / captureRate;
    const QString time = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QCoreApplication::translate("greenroom", "%1 What was heard up to %2 is kept.").arg(sentence, time);
}
} // namespace

Recorder::Recorder(AudioInputFactory inputFactory, QObject *parent, Stopwatch stopwatch)
    : QObject(parent)
    , m_inputFactory(std::move(inputFactory))
    , m_watch(captureRate)
    , m_stopwatch(std::move(stopwatch))
{
    if (!m_stopwatch)
        m_stopwatch = [] { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); };
    m_flowTimer.setInterval(flowIntervalMs);
    connect(&m_flowTimer, &QTimer::timeout, this, &Recorder::checkFlow);
}

Recorder::~Recorder() { closeInput(); }

void Recorder::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void Recorder::arm()
{
    if (m_state == State::Idle && openInput())
        setState(State::Arming);
}

void Recorder::disarm()
{
    if (m_state != State::Arming)
        return;
    closeInput();
    setState(State::Idle);
}

bool Recorder::openInput()
{
    m_preRoll.clear();
    m_watch = SoundWatch(captureRate);
    m_silenceTold = false;
    m_input = m_inputFactory(m_deviceId);
    connect(m_input.get(), &AudioInput::failed, this, &Recorder::interrupt);
    connect(m_input.get(), &AudioInput::ended, this, &Recorder::endTake);
    connect(m_input.get(), &AudioInput::deviceLost, this, [this] {
        emit noticed(RecorderNotice::DeviceLost,
                     QCoreApplication::translate("greenroom", "%1 was unplugged. Another microphone may be heard now; the take goes on.")
                         .arg(m_device.description));
    });
    const Result<void> started = m_input->start([this](std::span<const qint16> samples) { takeBlock(samples); });
    if (!started) {
        m_input.reset();
        emit failed(started.error());
        return false;
    }
    m_device = m_input->device();
    m_progressMs = m_blockMs = m_stopwatch();
    m_flowTimer.start();
    if (const QString notice = m_input->fallbackNotice(); !notice.isEmpty())
        emit noticed(RecorderNotice::DeviceFellBack, notice);
    return true;
}

void Recorder::closeInput()
{
    m_flowTimer.stop();
    if (!m_input)
        return;
    m_input->disconnect(this);
    m_input->stop();
    m_input.release()->deleteLater(); // it may be the one calling
}

void Recorder::record(const RecordingRequest &request)
{
    if (m_state == State::Recording || m_state == State::Finishing || (m_state == State::Idle && !openInput()))
        return;
    m_interruption.reset();
    m_discarding = false;
    m_samplesLeft = limitOf(request);
    m_watch = SoundWatch(captureRate);
    m_progress = {};
    m_silenceTold = false;
    m_writer = std::make_unique<TakeWriter>(request.path, captureRate);
    connect(m_writer.get(), &TakeWriter::closed, this, &Recorder::takeClosed);
    if (request.stopAfterSamples == 0)
        m_writer->push(std::vector<qint16>(m_preRoll.begin(), m_preRoll.end()));
    m_preRoll.clear();
    setState(State::Recording);
}

void Recorder::stop()
{
    if (m_state != State::Recording)
        return;
    m_postRollLeft = rollSamples;
    setState(State::Finishing);
}

void Recorder::discard()
{
    if (m_state != State::Recording && m_state != State::Finishing)
        return;
    m_discarding = true;
    closeInput();
    m_writer->discard();
    setState(State::Finishing);
}

void Recorder::takeBlock(std::span<const qint16> samples)
{
    m_blockMs = m_stopwatch();
    if (m_state == State::Finishing) {
        writePostRoll(samples);
        return;
    }
    if (m_state == State::Recording)
        writeTake(samples);
    else
        rememberPreRoll(samples);
    if (m_state != State::Finishing && m_stopwatch() - m_progressMs >= progressIntervalMs)
        reportProgress();
}

void Recorder::rememberPreRoll(std::span<const qint16> samples)
{
    m_watch.add(samples);
    m_preRoll.insert(m_preRoll.end(), samples.begin(), samples.end());
    const auto surplus = qint64(m_preRoll.size()) - rollSamples;
    if (surplus > 0)
        m_preRoll.erase(m_preRoll.begin(), m_preRoll.begin() + surplus);
}

void Recorder::writeTake(std::span<const qint16> samples)
{
    const auto kept = samples.first(size_t(std::min<qint64>(m_samplesLeft, qint64(samples.size()))));
    m_samplesLeft -= qint64(kept.size());
    m_watch.add(kept);
    m_writer->push(kept);
    if (m_samplesLeft == 0)
        endTake();
}

void Recorder::writePostRoll(std::span<const qint16> samples)
{
    if (m_postRollLeft <= 0)
        return;
    const auto kept = samples.first(size_t(std::min<qint64>(m_postRollLeft, qint64(samples.size()))));
    m_postRollLeft -= qint64(kept.size());
    m_writer->push(kept);
    if (m_postRollLeft == 0)
        endTake();
}

void Recorder::reportProgress()
{
    m_progressMs = m_stopwatch();
    m_progress = m_watch.progress();
    reportSilence(m_progress.silent);
    emit progressed(m_progress);
}

void Recorder::reportSilence(bool silent)
{
    if (silent == m_silenceTold)
        return;
    m_silenceTold = silent;
    if (silent)
        emit noticed(RecorderNotice::Silent, QCoreApplication::translate("greenroom", "No sound from %1.").arg(m_device.description));
    else
        emit noticed(RecorderNotice::SoundAgain, {});
}

void Recorder::checkFlow()
{
    // Blocks that came in a burst, after the last report, are told here.
    if ((m_state == State::Recording || m_state == State::Arming) && m_watch.samples() != m_progress.samples)
        reportProgress();
    if (m_stopwatch() - m_blockMs < stalledMs)
        return;
    if (m_state == State::Finishing && m_postRollLeft > 0)
        endTake(); // the last moments will not come any more
    else if (m_state == State::Recording || m_state == State::Arming)
        reportSilence(true);
}

void Recorder::endTake()
{
    if (!m_writer || m_discarding)
        return;
    m_postRollLeft = 0;
    m_progress = m_watch.progress();
    emit progressed(m_progress);
    setState(State::Finishing);
    // The input is closed from the event loop: this may be running inside its delivery of a block.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Finishing)
                closeInput();
        },
        Qt::QueuedConnection);
    m_writer->finish();
}

void Recorder::interrupt(const Error &error)
{
    if (m_writer) {
        m_interruption = error;
        endTake();
        return;
    }
    closeInput();
    setState(State::Idle);
    emit failed(error);
}

void Recorder::takeClosed(const WrittenTake &written)
{
    closeInput();
    m_writer.release()->deleteLater();
    setState(State::Idle);
    if (m_discarding) {
        emit discarded();
        return;
    }
    std::optional<Error> error = written.error ? written.error : m_interruption;
    if (written.path.isEmpty()) {
        emit failed(error ? *error : nothingHeard(m_device));
        return;
    }
    if (error)
        error->message = withWhatIsKept(error->message, written.samples);
    emit finished({written.path, written.samples, captureRate, m_device, error});
}

} // namespace greenroom
