#pragma once

#include "core/spoken_script.h"

namespace greenroom {

/// Syllables a second that are comfortable to say and to follow, at most.
inline constexpr double comfortableSyllablesPerSecond = 4.5;

/// Whether a script can be spoken in its time, known before the first take.
struct ScriptFit
{
    int words = 0;
    int syllables = 0;             ///< 0 = not known
    double secondsByWords = 0;     ///< at 140 words a minute
    double secondsBySyllables = 0; ///< at 4.5 syllables a second
    int wordsOver = 0;             ///< how many words to cut; 0 = it fits
    int sentenceToCut = -1;        ///< the one whose loss fits best; -1 = none
    int wordsOfSentence = 0;

    [[nodiscard]] double seconds() const { return secondsByWords > secondsBySyllables ? secondsByWords : secondsBySyllables; }
    [[nodiscard]] bool fits() const { return wordsOver == 0; }
};

/// Weighs a script against its target. `syllables` of each counted word, or an empty list where they are not known; then words alone count.
/// The sentence to cut is the shortest of those that are long enough to make it fit, else the longest; never the first, which says who
/// speaks, nor the last, which says what for.
[[nodiscard]] ScriptFit fitScript(const SpokenScript &script, double targetSeconds, const QList<int> &syllables = {});

} // namespace greenroom
