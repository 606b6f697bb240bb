#pragma once

#include "core/spoken_script.h"
#include "core/take_feedback.h"

#include <vector>

namespace greenroom {

/// A take as a person might have recorded it, for pictures of the window and for its tests: sounds where the words are, and the feedback
/// that belongs to them. The sound is no speech; nothing listens to it.
struct SampleTake
{
    std::vector<qint16> samples; ///< 48 kHz mono
    TakeFeedback feedback;
};

/// `number`, from 1: later takes are faster and have fewer findings.
[[nodiscard]] SampleTake makeSampleTake(const SpokenScript &script, int targetSeconds, int number);

} // namespace greenroom
