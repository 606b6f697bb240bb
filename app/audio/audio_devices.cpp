#include "audio/audio_devices.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace greenroom {

AudioDevices::AudioDevices(QObject *parent)
    : QObject(parent)
{}

AudioDevices::~AudioDevices() = default;

QString deviceIdOf(const QAudioDevice &device) { return QString::fromUtf8(device.id()); }

QList<AudioDevice> AudioDevices::inputs()
{
    watch();
    QList<AudioDevice> devices;
    for (const QAudioDevice &device : QMediaDevices::audioInputs())
        devices.append({deviceIdOf(device), device.description()});
    const bool changed = m_asked && devices != m_known;
    m_asked = true;
    m_known = devices;
    if (changed)
        emit inputsChanged();
    return devices;
}

QAudioDevice AudioDevices::choose(const QString &deviceId)
{
    (void)inputs(); // remembered, so that a later change is noticed
    const QList<QAudioDevice> devices = QMediaDevices::audioInputs();
    for (const QAudioDevice &device : devices) {
        if (deviceIdOf(device) == deviceId)
            return device;
    }
    return devices.isEmpty() ? QAudioDevice() : devices.first();
}

void AudioDevices::watch()
{
    if (m_media)
        return;
    m_media = new QMediaDevices(this);
    connect(m_media, &QMediaDevices::audioInputsChanged, this, &AudioDevices::inputs);
}

} // namespace greenroom
