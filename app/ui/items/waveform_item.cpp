#include "waveform_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int barWidth = 3;
constexpr int barPitch = 5;
constexpr int dotSize = 2;
constexpr int playheadWidth = 2;
constexpr qreal shortestPauseSeconds = 0.4;
constexpr qreal dot = -1;
constexpr qreal lowestBar = 0.06; ///< a sound that is there is seen
} // namespace

qreal WaveformItem::loudest(qreal fromSeconds, qreal toSeconds) const
{
    const auto first = static_cast<qsizetype>(std::floor(std::max(0.0, fromSeconds) / m_secondsPerPeak));
    const auto last = std::min(m_peaks.size(), std::max(first + 1, static_cast<qsizetype>(std::floor(toSeconds / m_secondsPerPeak))));
    if (first >= last)
        return dot;
    return *std::max_element(m_peaks.cbegin() + first, m_peaks.cbegin() + last);
}

QList<qreal> WaveformItem::bars(int count) const
{
    QList<qreal> heights(std::max(count, 0), dot);
    if (count <= 0 || m_secondsPerPeak <= 0 || m_spanSeconds <= 0)
        return heights;
    const qreal secondsPerBar = m_spanSeconds / count;
    for (int index = 0; index < count; ++index)
        heights[index] = loudest(m_fromSeconds + index * secondsPerBar, m_fromSeconds + (index + 1) * secondsPerBar);
    for (int start = 0; start < count;) {
        int end = start;
        while (end < count && heights[end] < m_quietPeak)
            ++end;
        if (end == start) {
            ++start;
            continue;
        }
        const bool pause = (end - start) * secondsPerBar >= shortestPauseSeconds;
        for (int index = start; index < end; ++index)
            heights[index] = pause || heights[index] < 0 ? dot : std::max(heights[index], lowestBar);
        start = end;
    }
    return heights;
}

void WaveformItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QList<qreal> heights = bars(static_cast<int>(width()) / barPitch);
    const int middle = static_cast<int>(height()) / 2;
    for (int index = 0; index < heights.size(); ++index) {
        const int left = index * barPitch;
        if (heights[index] < 0) {
            painter->fillRect(QRect(left, middle - dotSize / 2, dotSize, dotSize), m_idleColor);
            continue;
        }
        const int half = std::max(1, static_cast<int>(std::lround(std::clamp(heights[index], lowestBar, 1.0) * height() / 2)));
        const qreal middleSeconds = m_fromSeconds + (index + 0.5) / double(heights.size()) * m_spanSeconds;
        const bool marked = middleSeconds >= m_markedFrom && middleSeconds < m_markedUntil;
        painter->fillRect(QRect(left, middle - half, barWidth, 2 * half), marked ? m_markedColor : m_color);
    }
    const qreal share = m_spanSeconds > 0 ? (m_playheadSeconds - m_fromSeconds) / m_spanSeconds : -1;
    if (m_playheadSeconds < 0 || share < 0 || (share > 1 && m_fromSeconds > 0))
        return;
    painter->fillRect(
        QRect(static_cast<int>(std::min(share, 1.0) * (width() - playheadWidth)), 0, playheadWidth, static_cast<int>(height())),
        m_playheadColor);
}

} // namespace greenroom
