#pragma once

#include "audio/audio_devices.h"
#include "audio/audio_input.h"

#include <QTimer>

class QAudioSource;

namespace greenroom {

/// A microphone of this computer: 48 kHz, 16 bit, mono, a block about every 20 ms.
class MicrophoneInput : public AudioInput
{
    Q_OBJECT

public:
    /// `devices` must outlive the input. `deviceId` may be empty: the first device listed.
    MicrophoneInput(AudioDevices &devices, const QString &deviceId, QObject *parent = nullptr);
    ~MicrophoneInput() override;

    [[nodiscard]] Result<void> start(Sink sink) override;
    void stop() override;
    [[nodiscard]] AudioDevice device() const override { return m_device; }
    [[nodiscard]] QString fallbackNotice() const override;

private:
    void checkDevices();
    void checkSource();

    AudioDevices &m_devices;
    QString m_wantedId;
    AudioDevice m_device;
    std::unique_ptr<QIODevice> m_receiver;
    std::unique_ptr<QAudioSource> m_source;
    QTimer m_deviceTimer;
    bool m_lost = false;
};

/// A factory of microphone inputs over `devices`, which must outlive it.
[[nodiscard]] AudioInputFactory microphoneFactory(AudioDevices &devices);

} // namespace greenroom
