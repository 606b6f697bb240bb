#pragma once

#include "audio/playback_source.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QAudioSink;

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
    /// Plays from the position to the end (from the start when it is there already); while loading, as soon as that is done. Paused in a
    /// range, it plays on to the end of that.
    void play();
    /// Plays from one second to another, over and over when `loop`; while loading, as soon as that is done.
    void playRange(double fromSeconds, double toSeconds, bool loop = false);
    /// How fast, 0.5 to 2; the pitch stays. Holds for what plays and for all that will.
    void setRate(double rate);
    [[nodiscard]] double rate() const { return m_rate; }
    /// A range is played over and over.
    [[nodiscard]] bool isLooping() const { return m_range && m_range->loop; }
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
    /// Played to the end of the sound, or of its range.
    void finished();
    void failed(const greenroom::Error &error);

private:
    struct Range
    {
        double fromSeconds = 0;
        double toSeconds = 0;
        bool loop = false;
    };

    void setState(State state);
    void takeSound(int generation, Result<Sound> sound);
    void startSink();
    void closeSink();
    void checkSink();
    [[nodiscard]] size_t sampleAt(double seconds) const;

    QString m_path;
    State m_state = State::Empty;
    bool m_playWhenLoaded = false;
    int m_generation = 0; ///< of load(): an older file that arrives late is dropped
    Sound m_sound;
    size_t m_startSample = 0; ///< where the sink began, or where it will
    double m_rate = 1.0;
    std::optional<Range> m_range; ///< what is played of the sound; empty = all of it
    std::unique_ptr<PlaybackSource> m_source;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_positionTimer;
};

} // namespace greenroom
