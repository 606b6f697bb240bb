#pragma once

#include "core/result.h"
#include "core/spoken_script.h"
#include "core/take_feedback.h"
#include "speech/speech_model.h"

#include <QMap>

#include <functional>
#include <optional>
#include <span>

namespace greenroom {

/// What is analysed.
struct AnalysisInput
{
    std::span<const qint16> samples; ///< 16-bit mono at `speechRate` (16 kHz)
    TakeFacts facts;                 ///< measured on the recording itself
    QList<float> decibels;           ///< RMS of each 10 ms of the recording itself
    SpokenScript script;             ///< without words for a free answer
    int targetSeconds = 0;
};

/// What is listened with.
struct AnalysisTools
{
    std::optional<SpeechModel> model;
    QMap<QString, QString> sayLike; ///< word -> how the user says it
    std::function<bool()> cancelled;
};

/// What needs no words: length, level, pauses, refusals that follow from the samples. Takes milliseconds.
[[nodiscard]] TakeFeedback firstFeedback(const AnalysisInput &input);

/// Everything. Gates come first: a take that is too noisy, overdriven, too quiet or silent keeps the first feedback and says why; so does
/// one that is not the script. Uses two threads. Errors: Cancelled, Unreadable, Internal.
[[nodiscard]] Result<TakeFeedback> analyseTake(const AnalysisInput &input, const AnalysisTools &tools);

} // namespace greenroom
