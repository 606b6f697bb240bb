#pragma once

#include "audio/audio_input.h"
#include "audio/sound.h"

#include <QTimer>

namespace greenroom {

/// A sound file in the place of a microphone: for rehearsing without one, and for tests that must know every sample.
class FileInput : public AudioInput
{
    Q_OBJECT

public:
    /// How fast samples come: as in life, or as fast as they are taken.
    enum class Pace { RealTime, Fast };

    /// `path`: a file of `captureRate`, played once in blocks of 20 ms.
    FileInput(const QString &path, Pace pace, QObject *parent = nullptr);

    [[nodiscard]] Result<void> start(Sink sink) override;
    void stop() override;
    [[nodiscard]] AudioDevice device() const override;

private:
    void deliver();

    QString m_path;
    Pace m_pace;
    Sound m_sound;
    Sink m_sink;
    QTimer m_timer;
    size_t m_position = 0;
};

} // namespace greenroom
