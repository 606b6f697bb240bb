#include "audio/microphone_input.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int bufferMs = 20;
/// How often the list of devices is asked while one is open, because nobody tells when it goes.
constexpr int deviceIntervalMs = 500;

/// What QAudioSource writes into: passes each block on, and keeps a sample that came in two halves.
class Receiver : public QIODevice
{
public:
    explicit Receiver(AudioInput::Sink sink)
        : m_sink(std::move(sink))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        m_bytes.append(bytes, qsizetype(count));
        const auto samples = size_t(m_bytes.size()) / sizeof(qint16);
        // A byte array's storage is aligned for any type.
        m_sink({reinterpret_cast<const qint16 *>(m_bytes.constData()), samples});
        m_bytes.remove(0, qsizetype(samples * sizeof(qint16)));
        return count;
    }

private:
    AudioInput::Sink m_sink;
    QByteArray m_bytes;
};

Error noMicrophone(const QString &sentence, const QString &detail = {}) { return {ErrorCode::NoMicrophone, sentence, detail}; }

QAudioFormat captureFormat()
{
    QAudioFormat format;
    format.setSampleRate(captureRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}
} // namespace

MicrophoneInput::MicrophoneInput(AudioDevices &devices, const QString &deviceId, QObject *parent)
    : AudioInput(parent)
    , m_devices(devices)
    , m_wantedId(deviceId)
{
    m_deviceTimer.setInterval(deviceIntervalMs);
    connect(&m_deviceTimer, &QTimer::timeout, this, &MicrophoneInput::checkDevices);
}

MicrophoneInput::~MicrophoneInput() { stop(); }

Result<void> MicrophoneInput::start(Sink sink)
{
    const QAudioDevice chosen = m_devices.choose(m_wantedId);
    if (chosen.isNull())
        return noMicrophone(
            QCoreApplication::translate("greenroom", "No microphone found. Plug one in, or start a sound server, then try again."));
    m_device = {deviceIdOf(chosen), chosen.description()};
    m_lost = false;
    m_receiver = std::make_unique<Receiver>(std::move(sink));
    m_source = std::make_unique<QAudioSource>(chosen, captureFormat());
    m_source->setBufferSize(qsizetype(captureRate) * bufferMs / 1000 * qsizetype(sizeof(qint16)));
    m_source->start(m_receiver.get());
    if (m_source->error() != QAudio::NoError) {
        const int error = m_source->error();
        stop();
        return noMicrophone(QCoreApplication::translate("greenroom", "Greenroom may not use %1. Allow it in the system settings.")
                                .arg(m_device.description),
                            QStringLiteral("QAudio::Error %1").arg(error));
    }
    connect(m_source.get(), &QAudioSource::stateChanged, this, &MicrophoneInput::checkSource);
    m_deviceTimer.start();
    return {};
}

void MicrophoneInput::stop()
{
    m_deviceTimer.stop();
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    // stop() may be called from inside a block's delivery: both objects are still on the stack then.
    m_source.release()->deleteLater();
    m_receiver.release()->deleteLater();
}

QString MicrophoneInput::fallbackNotice() const
{
    if (m_wantedId.isEmpty() || m_device.id.isEmpty() || m_device.id == m_wantedId)
        return {};
    return QCoreApplication::translate("greenroom", "The chosen microphone is not there. %1 is used instead.").arg(m_device.description);
}

void MicrophoneInput::checkDevices()
{
    const QList<AudioDevice> present = m_devices.inputs();
    const bool there = std::ranges::any_of(present, [this](const AudioDevice &device) { return device.id == m_device.id; });
    if (!there && !m_lost)
        emit deviceLost();
    m_lost = !there;
}

void MicrophoneInput::checkSource()
{
    if (!m_source || m_source->state() != QAudio::StoppedState)
        return;
    const int error = m_source->error();
    stop();
    emit failed(
        noMicrophone(QCoreApplication::translate("greenroom", "The sound from %1 has stopped. Check the sound server, then record again.")
                         .arg(m_device.description),
                     QStringLiteral("QAudio::Error %1").arg(error)));
}

AudioInputFactory microphoneFactory(AudioDevices &devices)
{
    return [&devices](const QString &deviceId) { return std::make_unique<MicrophoneInput>(devices, deviceId); };
}

} // namespace greenroom
