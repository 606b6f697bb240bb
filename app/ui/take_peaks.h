#pragma once

#include <QList>

namespace greenroom {

/// Seconds behind one peak of a drawn take: coarse enough to be handed to the page ten times a second, finer than a bar of the drawing.
inline constexpr double drawnPeakSeconds = 0.1;

/// The loudest of each `drawnPeakSeconds` of a fine outline (core/waveform.h), unfinished stretch included.
[[nodiscard]] QList<qreal> drawnPeaks(const QList<float> &finePeaks);

} // namespace greenroom
