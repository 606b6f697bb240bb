#include "speech/sentence_endings.h"

#include "core/frame_levels.h"
#include "speech/pronunciations.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr double mostTrailingDb = 12.0;
constexpr double leastSilenceSeconds = 0.25;
/// A pause is measured to some frames; a quarter of a second stands for what a listener hears as one.
constexpr double silenceTolerance = 0.02;
constexpr int cutFrames = 10;

const HeardWord *wordAt(const QList<HeardWord> &words, int index)
{
    const auto found = std::find_if(words.begin(), words.end(), [index](const HeardWord &word) { return word.index == index; });
    return found == words.end() ? nullptr : &*found;
}

/// Frames of the last vowel in a word; its second half when the phone pass heard none there.
std::pair<int, int> lastVowel(const HeardWord &word, const HeardPhones &phones)
{
    const auto first = int(word.startSeconds * 100);
    const auto end = int(word.endSeconds * 100);
    std::pair<int, int> best{first + (end - first) / 2, end};
    for (const HeardPhone &phone : phones) {
        const int middle = (phone.firstFrame + phone.endFrame) / 2;
        if (isVowel(phone.phone) && middle >= first && middle < end)
            best = {std::max(first, phone.firstFrame), std::min(end, phone.endFrame)};
    }
    return best;
}

bool isCut(const EndingInput &input)
{
    const double threshold = soundThresholdDb(input.facts);
    // A voice still sounding, not a breath: well over the threshold.
    constexpr double clearlyDb = 6.0;
    const QList<float> last = input.decibels.last(std::min<qsizetype>(cutFrames, input.decibels.size()));
    return std::count_if(last.begin(), last.end(), [&](float level) { return double(level) > threshold + clearlyDb; }) >= cutFrames / 2;
}

bool isTrailing(const SentenceRange &sentence, const HeardWord &last, const EndingInput &input)
{
    const HeardWord *firstWord = nullptr;
    for (int index = sentence.firstWord; index < sentence.endWord() && firstWord == nullptr; ++index)
        firstWord = wordAt(input.words, index);
    if (firstWord == nullptr || firstWord == &last)
        return false;
    const double threshold = soundThresholdDb(input.facts);
    QList<float> sound;
    for (int frame = int(firstWord->startSeconds * 100); frame < int(last.startSeconds * 100) && frame < input.decibels.size(); ++frame) {
        if (double(input.decibels[frame]) > threshold)
            sound.append(input.decibels[frame]);
    }
    if (sound.isEmpty())
        return false;
    const auto [from, until] = lastVowel(last, input.phones);
    const double vowelDb = double(percentile(input.decibels.mid(from, std::max(1, until - from)), 0.8));
    return vowelDb < double(percentile(sound, 0.5)) - mostTrailingDb;
}

double middleOf(const HeardWord &word) { return (word.startSeconds + word.endSeconds) / 2; }

/// Silence between a word and the next one heard, in seconds. Words' edges are soft: what counts is where the middles lie.
double silenceBehind(const HeardWord &word, const EndingInput &input)
{
    const HeardWord *next = nullptr;
    for (const HeardWord &other : input.words) {
        if (other.startSeconds > word.startSeconds && (next == nullptr || other.startSeconds < next->startSeconds))
            next = &other;
    }
    if (next == nullptr)
        return leastSilenceSeconds; // nothing follows: a recording that ends in silence is no rush
    for (const Pause &pause : input.facts.speech.pauses) {
        const double middle = (pause.startSeconds + pause.endSeconds) / 2;
        if (middle > middleOf(word) && middle < middleOf(*next))
            return pause.lengthSeconds();
    }
    return 0;
}

} // namespace

SentenceEnding judgeEnding(const SentenceRange &sentence, const EndingInput &input)
{
    const bool heard = std::any_of(input.words.begin(), input.words.end(), [&sentence](const HeardWord &word) {
        return word.index >= sentence.firstWord && word.index < sentence.endWord();
    });
    if (!heard)
        return SentenceEnding::Unknown; // not a word of it was said: it has no ending
    const HeardWord *last = wordAt(input.words, sentence.endWord() - 1);
    const bool isLastHeard = !input.words.isEmpty() && input.words.last().index <= sentence.endWord() - 1;
    if (isLastHeard && isCut(input))
        return SentenceEnding::Cut;
    if (last == nullptr || !last->clear)
        return SentenceEnding::Swallowed;
    if (isTrailing(sentence, *last, input))
        return SentenceEnding::Trailing;
    return silenceBehind(*last, input) >= leastSilenceSeconds - silenceTolerance ? SentenceEnding::Clean : SentenceEnding::Rushed;
}

} // namespace greenroom
