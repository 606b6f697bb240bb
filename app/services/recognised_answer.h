#pragma once

#include "core/take_feedback.h"

#include <QString>

#include <functional>
#include <span>

namespace greenroom {

/// Adds what a user's own recogniser heard to the feedback of a free answer: transcript, words with their times, words a minute, and the
/// hesitations among the words. A recogniser that fails leaves the feedback as it was, and a warning that says why. `samples`: 16-bit mono
/// at 16 kHz.
void addRecognition(TakeFeedback &feedback, const QString &command, std::span<const qint16> samples,
                    const std::function<bool()> &cancelled);

} // namespace greenroom
