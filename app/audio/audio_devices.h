#pragma once

#include "audio/audio_input.h"

#include <QList>
#include <QObject>

class QAudioDevice;
class QMediaDevices;

namespace greenroom {

/// The microphones of this computer. Qt Multimedia is loaded with the first question, not with the object.
class AudioDevices : public QObject
{
    Q_OBJECT

public:
    explicit AudioDevices(QObject *parent = nullptr);
    ~AudioDevices() override;

    /// All inputs, in the order of the system. Asking costs little, and tells `inputsChanged` when something has changed since the last
    /// time: Qt 6.4.2 itself does not tell when a PulseAudio source goes away.
    [[nodiscard]] QList<AudioDevice> inputs();

    /// The input with this id; without one (or for an empty id) the first listed, because Qt cannot tell which one the sound server
    /// calls its default. Null when there is no input at all.
    [[nodiscard]] QAudioDevice choose(const QString &deviceId);

signals:
    /// Something was plugged in or out.
    void inputsChanged();

private:
    void watch();

    QMediaDevices *m_media = nullptr;
    QList<AudioDevice> m_known;
    bool m_asked = false;
};

/// A device's id as text, as the settings keep it.
[[nodiscard]] QString deviceIdOf(const QAudioDevice &device);

} // namespace greenroom
