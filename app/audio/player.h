#pragma once

#include "audio/sound.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QAudioSink;
class QBuffer;

namespace greenroom {

/// Plays a take from memory: starts at once, seeks exactly. The file is decoded on a worker thread.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Stopped, Playing, Paused };
    Q_ENUM(State)

    explicit Player(QObject *parent = nullptr);
    ~Player() override;

    /// Reads a file; `loaded` or `failed` follows. What played before ends.
    void load(const QString &path);
    /// Plays from the position (from the start when it is at the end); while loading, as soon as that is done.
    void play();
    void pause();
    /// Ends and goes back to the start.
    void stop();
    /// Moves the position, playing or not; beyond either end is the end.
    void seek(double seconds);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] double positionSeconds() const;
    [[nodiscard]] double durationSeconds() const { return m_sound.seconds(); }
    /// The decoded sound, for drawing and measuring.
    [[nodiscard]] const Sound &sound() const { return m_sound; }

signals:
    void stateChanged(greenroom::Player::State state);
    void loaded(double durationSeconds);
    /// About 30 times a second while playing, and after each seek.
    void positionChanged(double seconds);
    /// Played to the end.
    void finished();
    void failed(const greenroom::Error &error);

private:
    void setState(State state);
    void takeSound(int generation, Result<Sound> sound);
    void startSink();
    void closeSink();
    void checkSink();

    QString m_path;
    State m_state = State::Empty;
    bool m_playWhenLoaded = false;
    int m_generation = 0; ///< of load(): an older file that arrives late is dropped
    Sound m_sound;
    size_t m_startSample = 0; ///< where the sink began, or where it will
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_positionTimer;
};

} // namespace greenroom
