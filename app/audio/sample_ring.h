#pragma once

#include <QtGlobal>

#include <atomic>
#include <span>
#include <vector>

namespace greenroom {

/// A queue of samples between exactly one writing and one reading thread, without locks: neither ever waits for the other.
class SampleRing
{
public:
    /// Room for at least `capacity` samples (rounded up to a power of two).
    explicit SampleRing(size_t capacity);

    /// Writing thread: takes as many of `samples` as there is room for and returns their number.
    size_t push(std::span<const qint16> samples);
    /// Reading thread: fills `samples` with what is there and returns how many were.
    size_t pop(std::span<qint16> samples);

private:
    std::vector<qint16> m_samples;
    size_t m_mask;
    // Positions only grow; unsigned wrap-around keeps their difference right.
    std::atomic<size_t> m_pushed = 0;
    std::atomic<size_t> m_popped = 0;
};

} // namespace greenroom
