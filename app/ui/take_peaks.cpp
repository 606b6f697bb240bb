#include "take_peaks.h"

#include "core/waveform.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

QList<qreal> drawnPeaks(const QList<float> &finePeaks)
{
    const auto perDrawn = qsizetype(std::lround(drawnPeakSeconds / peakSeconds));
    QList<qreal> drawn;
    drawn.reserve(finePeaks.size() / perDrawn + 1);
    for (qsizetype start = 0; start < finePeaks.size(); start += perDrawn) {
        const auto end = std::min(start + perDrawn, finePeaks.size());
        drawn.append(qreal(*std::max_element(finePeaks.begin() + start, finePeaks.begin() + end)));
    }
    return drawn;
}

} // namespace greenroom
