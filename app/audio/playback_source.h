#pragma once

#include "audio/sound.h"

#include <QIODevice>

#include <memory>

namespace greenroom {

class TimeStretch;

/// What is to be heard of a sound, and how.
struct Playback
{
    size_t begin = 0; ///< samples [begin, end)
    size_t end = 0;
    size_t first = 0; ///< where it starts, inside of it
    bool loop = false;
    double rate = 1.0; ///< speed; the pitch stays
};

/// Hands a stretch of a sound in memory to the speaker, over and over when it is a loop. The sound must outlive it.
class PlaybackSource : public QIODevice
{
public:
    PlaybackSource(const Sound &sound, const Playback &playback);
    ~PlaybackSource() override;

    /// Everything was handed out; never true of a loop.
    [[nodiscard]] bool isFinished() const;
    /// Where in the sound one is after so many seconds of the speaker.
    [[nodiscard]] double soundSeconds(double playedSeconds) const;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return isFinished(); }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    /// The next samples as they are, at most `most`; fewer at the end, or before the loop begins anew.
    [[nodiscard]] std::span<const qint16> next(size_t most);

    const Sound &m_sound;
    Playback m_playback;
    size_t m_position;
    std::unique_ptr<TimeStretch> m_stretch; ///< null at the speed of life
};

} // namespace greenroom
