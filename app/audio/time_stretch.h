#pragma once

#include <QtGlobal>

#include <cstddef>
#include <memory>
#include <span>

namespace greenroom {

/// Makes speech slower or faster without changing its pitch, a block at a time: samples go in by `feed`, stretched ones come out by `take`.
class TimeStretch
{
public:
    /// `rate`: 0.5 plays at half the speed, 2 at twice; `sampleRate` in Hz.
    TimeStretch(int sampleRate, double rate);
    ~TimeStretch();
    TimeStretch(const TimeStretch &) = delete;
    TimeStretch &operator=(const TimeStretch &) = delete;

    /// Samples wanted before more can come out; 0 when some are ready.
    [[nodiscard]] size_t wanted() const;
    /// Adds samples; `last` says that none will follow.
    void feed(std::span<const qint16> samples, bool last);
    /// Fills `out` with what is ready and gives how many samples that were.
    [[nodiscard]] size_t take(std::span<qint16> out);
    /// Everything fed was taken.
    [[nodiscard]] bool drained() const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace greenroom
