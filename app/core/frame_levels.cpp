#include "core/frame_levels.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

FrameLevels::FrameLevels(int sampleRate)
    : m_frameSamples(std::max(1, int(sampleRate * frameSeconds)))
{}

void FrameLevels::add(std::span<const qint16> samples)
{
    while (!samples.empty()) {
        const auto count = std::min(samples.size(), size_t(m_frameSamples - m_inFrame));
        m_frame.add(samples.first(count));
        m_inFrame += qint64(count);
        samples = samples.subspan(count);
        if (m_inFrame == m_frameSamples) {
            m_decibels.append(float(m_frame.take().rmsDb));
            m_inFrame = 0;
        }
    }
}

float percentile(QList<float> values, double fraction)
{
    if (values.isEmpty())
        return float(silentDb);
    const auto last = double(values.size() - 1);
    const auto position = values.begin() + qsizetype(std::lround(std::clamp(fraction, 0.0, 1.0) * last));
    std::nth_element(values.begin(), position, values.end());
    return *position;
}

} // namespace greenroom
