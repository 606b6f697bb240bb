#include "audio/sample_ring.h"

#include <algorithm>
#include <bit>

namespace greenroom {

SampleRing::SampleRing(size_t capacity)
    : m_samples(std::bit_ceil(std::max<size_t>(capacity, 2)))
    , m_mask(m_samples.size() - 1)
{}

size_t SampleRing::push(std::span<const qint16> samples)
{
    const size_t pushed = m_pushed.load(std::memory_order_relaxed);
    const size_t room = m_samples.size() - (pushed - m_popped.load(std::memory_order_acquire));
    const size_t count = std::min(room, samples.size());
    for (size_t index = 0; index < count; ++index)
        m_samples[(pushed + index) & m_mask] = samples[index];
    m_pushed.store(pushed + count, std::memory_order_release);
    return count;
}

size_t SampleRing::pop(std::span<qint16> samples)
{
    const size_t popped = m_popped.load(std::memory_order_relaxed);
    const size_t available = m_pushed.load(std::memory_order_acquire) - popped;
    const size_t count = std::min(available, samples.size());
    for (size_t index = 0; index < count; ++index)
        samples[index] = m_samples[(popped + index) & m_mask];
    m_popped.store(popped + count, std::memory_order_release);
    return count;
}

} // namespace greenroom
