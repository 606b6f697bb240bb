#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>

namespace greenroom {

/// A recording of a pitch or a free answer.
struct Take
{
    QString id;      ///< globally unique
    QString pitchId; ///< empty for a free take
    Moment recordedAt;
    qint64 samples = 0;
    int sampleRate = 48000;
    int targetSeconds = 0; ///< 0 = no target
    QString fileName;      ///< relative to the takes folder
    QString device;        ///< description of the input
    bool best = false;
    bool recovered = false; ///< adopted from a part file after a crash
    QJsonObject feedback;   ///< as `analyse` prints it; empty until analysed

    [[nodiscard]] double durationSeconds() const { return sampleRate > 0 ? double(samples) / sampleRate : 0; }
};

} // namespace greenroom
