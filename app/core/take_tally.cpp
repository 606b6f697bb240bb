#include "core/take_tally.h"

#include "core/pace.h"

#include <algorithm>

namespace greenroom {

namespace {

/// Words or characters a minute; auctioneers aside, English stays under 300 and Chinese under 400. Faster than that, and the script was not
/// read to its end, so that its length says nothing of the pace.
constexpr double fastestPossiblePace = 400;

void addPace(TakeTally &tally, const TakeFeedback &feedback)
{
    tally.pace = feedback.wordsPerMinute;
    if (tally.pace)
        return;
    const double pace = wordsPerMinute(feedback.scriptWords + feedback.scriptCharacters, feedback.spanSeconds());
    if (pace <= 0 || pace > fastestPossiblePace || feedback.refusal == Refusal::OtherText)
        return;
    tally.pace = pace;
    tally.paceFromScriptLength = true;
}

void addEndings(TakeTally &tally, const TakeFeedback &feedback)
{
    int clean = 0;
    for (const SentenceFeedback &sentence : feedback.sentences) {
        tally.judgedEndings += sentence.ending == SentenceEnding::Unknown ? 0 : 1;
        clean += sentence.ending == SentenceEnding::Clean ? 1 : 0;
    }
    tally.unsureEndings = int(feedback.sentences.size()) - tally.judgedEndings;
    if (tally.judgedEndings > 0)
        tally.cleanEndings = clean;
}

void addEmphasis(TakeTally &tally, const TakeFeedback &feedback)
{
    int landed = 0;
    for (const EmphasisFeedback &emphasis : feedback.emphasis) {
        if (!emphasis.chosen)
            continue;
        tally.judgedEmphasis += emphasis.heard ? 1 : 0;
        tally.unsureEmphasis += emphasis.heard ? 0 : 1;
        landed += emphasis.heard && emphasis.landed ? 1 : 0;
    }
    if (tally.judgedEmphasis > 0)
        tally.landed = landed;
}

} // namespace

TakeTally tallyOf(const TakeFeedback &feedback)
{
    TakeTally tally;
    tally.lengthSeconds = feedback.spanSeconds() > 0 ? feedback.spanSeconds() : feedback.facts.durationSeconds;
    for (const JudgedPause &pause : feedback.pauses)
        tally.longestPauseSeconds = std::max(tally.longestPauseSeconds, pause.pause.lengthSeconds());
    tally.pauses = int(feedback.pauses.size());
    addPace(tally, feedback);
    // Of a free answer there is no script to miss; fillers are counted once it was listened to.
    const bool free = feedback.scriptWords == 0 && feedback.scriptCharacters == 0;
    if (free && feedback.syllablesPerSecond && feedback.refusal == Refusal::None)
        tally.fillers = int(feedback.fillers.size());
    if (feedback.method != AnalysisMethod::Alignment || feedback.refusal != Refusal::None)
        return tally;
    tally.fillers = int(feedback.fillers.size());
    addEndings(tally, feedback);
    addEmphasis(tally, feedback);
    return tally;
}

} // namespace greenroom
