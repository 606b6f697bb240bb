#pragma once

#include "core/spoken_script.h"
#include "core/take_feedback.h"
#include "speech/phone_pass.h"

namespace greenroom {

/// What endings are judged from.
struct EndingInput
{
    const SpokenScript &script;
    const QList<HeardWord> &words; ///< heard ones, by index
    const HeardPhones &phones;
    const TakeFacts &facts;
    QList<float> decibels; ///< RMS of each 10 ms
};

/// How a sentence ended: swallowed when its last word was not heard clearly, cut when the recording ends in it, trailing when the last
/// vowel is over 12 dB under the sentence's median, rushed when less than 0.25 s of silence follows; else clean.
[[nodiscard]] SentenceEnding judgeEnding(const SentenceRange &sentence, const EndingInput &input);

} // namespace greenroom
