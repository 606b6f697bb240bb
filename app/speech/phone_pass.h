#pragma once

#include "core/result.h"
#include "speech/speech_model.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <span>

namespace greenroom {

/// A phone heard by a pass that knows no script, in frames of 10 ms of the recording.
struct HeardPhone
{
    QByteArray phone; ///< ARPAbet, "SIL", or a noise "+NSN+"
    int firstFrame = 0;
    int endFrame = 0;
    double score = 0.0; ///< acoustic score a frame

    [[nodiscard]] int frames() const { return endFrame - firstFrame; }
};
using HeardPhones = QList<HeardPhone>;

/// Hears what phones there are, whatever was to be said: the yardstick the alignment's scores are held against. Context-independent phones
/// alone; with the full model the pass would take a minute and 700 MB. Arguments and errors as `alignScript`.
[[nodiscard]] Result<HeardPhones> hearPhones(std::span<const qint16> samples, const SpeechModel &model,
                                             const std::function<bool()> &cancelled = {});

} // namespace greenroom
