#include "core/script_fit.h"

#include "core/pace.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace greenroom {

namespace {

int sentenceToCut(const SpokenScript &script, int wordsOver)
{
    int best = -1;
    for (int index = 1; index + 1 < script.sentences.size(); ++index) {
        const int words = script.sentences[index].words;
        const int bestWords = best < 0 ? 0 : script.sentences[best].words;
        const bool enough = words >= wordsOver;
        const bool bestEnough = best >= 0 && bestWords >= wordsOver;
        if (best < 0 || (enough && !bestEnough) || (enough == bestEnough && (enough ? words < bestWords : words > bestWords)))
            best = index;
    }
    return best;
}

} // namespace

ScriptFit fitScript(const SpokenScript &script, double targetSeconds, const QList<int> &syllables)
{
    ScriptFit fit;
    fit.words = int(script.words.size());
    fit.syllables = std::accumulate(syllables.begin(), syllables.end(), 0);
    fit.secondsByWords = secondsFor(fit.words);
    fit.secondsBySyllables = fit.syllables / comfortableSyllablesPerSecond;
    if (targetSeconds <= 0 || fit.words == 0)
        return fit;
    // Whichever of the two is slower decides; syllables over the time are told in words of this script's length.
    const int overByWords = fit.words - int(targetSeconds * scriptWordsPerMinute / 60);
    int overBySyllables = 0;
    if (fit.syllables > 0) {
        const double over = fit.syllables - targetSeconds * comfortableSyllablesPerSecond;
        overBySyllables = int(std::ceil(over * fit.words / fit.syllables));
    }
    fit.wordsOver = std::max({0, overByWords, overBySyllables});
    if (fit.wordsOver > 0) {
        fit.sentenceToCut = sentenceToCut(script, fit.wordsOver);
        fit.wordsOfSentence = fit.sentenceToCut >= 0 ? script.sentences[fit.sentenceToCut].words : 0;
    }
    return fit;
}

} // namespace greenroom
