#include "speech/word_findings.h"

#include "core/pace.h"
#include "speech/filler_rule.h"
#include "speech/pronunciations.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

/// A word that fits its sounds worse than this was hardly that word; far under what right words reach.
constexpr double leastClearMargin = -75;

double secondsOf(int frame) { return double(frame) / speechFramesPerSecond; }

/// The tokens of one counted word.
struct WordTokens
{
    int first = 0;
    int count = 0;
};

QList<WordTokens> tokensByWord(const QList<SpokenToken> &tokens, qsizetype words)
{
    QList<WordTokens> result(words);
    for (int index = 0; index < tokens.size(); ++index) {
        WordTokens &word = result[tokens.at(index).word];
        if (word.count++ == 0)
            word.first = index;
    }
    return result;
}

class WordFinder
{
public:
    WordFinder(TakeFeedback &feedback, const FindingsInput &input)
        : m_feedback(feedback)
        , m_input(input)
        , m_wordTokens(tokensByWord(input.tokens, input.script.words.size()))
        , m_sounds(lonelySounds(input.decibels, soundThresholdDb(feedback.facts)))
    {}

    void find()
    {
        double lastEnd = 0;
        int said = 0;
        for (int word = 0; word < m_input.script.words.size(); ++word) {
            // A word no English sound belongs to cannot be missed.
            if (m_wordTokens[word].count == 0) {
                ++said;
                continue;
            }
            if (addHeard(word, lastEnd) || addInPassing(word, lastEnd))
                ++said;
            else
                m_feedback.skipped.append({word, m_input.script.bareWord(word), lastEnd, false});
        }
        m_feedback.saidWords = said;
        for (const Insertion &insertion : m_input.reading.insertions)
            addInsertion(insertion);
        addUnheard();
        const auto earlier = [](const auto &a, const auto &b) { return a.atSeconds < b.atSeconds; };
        std::sort(m_feedback.fillers.begin(), m_feedback.fillers.end(), earlier);
    }

private:
    bool addHeard(int word, double &lastEnd)
    {
        const WordTokens range = m_wordTokens[word];
        HeardWord heard{word, m_input.script.bareWord(word), 0, 0, true};
        int saidTokens = 0;
        int times = 1;
        double frames = 0;
        double margin = 0;
        for (int token = range.first; token < range.first + range.count; ++token) {
            const std::optional<ReadToken> &read = m_input.reading.tokens[token];
            if (!read)
                continue;
            if (saidTokens++ == 0)
                heard.startSeconds = secondsOf(read->firstFrame);
            heard.endSeconds = secondsOf(read->endFrame);
            times = std::max(times, read->times);
            frames += read->endFrame - read->firstFrame;
            margin += read->margin * (read->endFrame - read->firstFrame);
        }
        // Most of the word's tokens are missing: skipped. The parts of a hyphenated word stand for it from one half on.
        if (saidTokens * 2 < range.count)
            return false;
        heard.clear = frames > 0 && margin / frames > leastClearMargin;
        m_feedback.words.append(heard);
        if (times > 1)
            m_feedback.repeated.append({word, heard.word, times, heard.startSeconds});
        lastEnd = heard.endSeconds;
        return true;
    }

    /// A word of one sound ("a") said in passing takes no longer than the edge of its neighbours, and the decoder's path leaps over it.
    /// Where they follow each other at once and a vowel is heard between them, or where one of them has a vowel there itself, nobody could
    /// tell that it is missing: it counts as said, but not as clear.
    bool addInPassing(int word, double lastEnd)
    {
        const WordTokens range = m_wordTokens[word];
        const int token = range.first;
        const auto &read = m_input.reading.tokens;
        if (range.count != 1 || m_input.tokens[token].phones() != 1)
            return false;
        // The word beside it may be the one that was really left out.
        const auto isRead = [&read](int index) { return index >= 0 && index < read.size() && read[index].has_value(); };
        const int before = isRead(token - 1) ? token - 1 : token - 2;
        const int after = isRead(token + 1) ? token + 1 : token + 2;
        if (!isRead(before) || !isRead(after))
            return false;
        const int end = read[before]->endFrame;
        const int next = read[after]->firstFrame;
        constexpr int closeFrames = 12;
        if (next < end || next - end > closeFrames || !mayHoldVowel(before, after, end, next))
            return false;
        const double from = std::max(lastEnd, secondsOf(end));
        m_feedback.words.append({word, m_input.script.bareWord(word), from, std::max(from, secondsOf(next)), false});
        return true;
    }

    [[nodiscard]] bool mayHoldVowel(int before, int after, int end, int next) const
    {
        const QByteArrayList ending = firstPhones(before);
        const QByteArrayList beginning = firstPhones(after);
        if (ending.isEmpty() || beginning.isEmpty() || isVowel(ending.last()) || isVowel(beginning.first()))
            return true;
        constexpr int reachFrames = 4;
        return std::any_of(m_input.phones.begin(), m_input.phones.end(), [&](const HeardPhone &phone) {
            const int middle = (phone.firstFrame + phone.endFrame) / 2;
            return isVowel(phone.phone) && middle >= end - reachFrames && middle < next + reachFrames;
        });
    }

    /// How a token is usually said; empty for a form of several words.
    [[nodiscard]] QByteArrayList firstPhones(int token) const
    {
        const SpokenForm form = m_input.tokens[token].forms.value(0);
        return form.size() == 1 && !form.first().pronunciations.isEmpty() ? form.first().pronunciations.first().split(' ')
                                                                          : QByteArrayList();
    }

    /// The first word behind the place of an insertion.
    [[nodiscard]] int wordBehind(const Insertion &insertion) const
    {
        const int token = insertion.afterToken + 1;
        return token < m_input.tokens.size() ? m_input.tokens[token].word : int(m_input.script.words.size());
    }

    /// Something else said in a skipped word's place is one event, not two.
    bool standsForSkipped(const Insertion &insertion)
    {
        const int next = wordBehind(insertion);
        qsizetype firstIndex = -1;
        int phones = 0;
        for (qsizetype index = 0; index < m_feedback.skipped.size(); ++index) {
            const int run = firstIndex < 0 ? 0 : int(index - firstIndex);
            if (m_feedback.skipped[index].index != next + run)
                continue;
            firstIndex = firstIndex < 0 ? index : firstIndex;
            const WordTokens range = m_wordTokens[m_feedback.skipped[index].index];
            for (int token = range.first; token < range.first + range.count; ++token)
                phones += m_input.tokens[token].phones();
        }
        constexpr double usualSecondsPerPhone = 0.08;
        if (firstIndex < 0 || insertion.seconds() < 0.4 * phones * usualSecondsPerPhone)
            return false;
        for (qsizetype index = firstIndex; index < m_feedback.skipped.size(); ++index) {
            if (m_feedback.skipped[index].index == next + int(index - firstIndex))
                m_feedback.skipped[index].instead = true;
        }
        return true;
    }

    /// The sound an insertion is when it stands alone; the decoder's edges reach into the silence around it.
    [[nodiscard]] std::optional<std::pair<int, int>> lonelySoundAt(const Insertion &insertion) const
    {
        constexpr int softEdgeFrames = 8;
        for (const auto &[first, end] : m_sounds) {
            const bool within = first >= insertion.firstFrame - softEdgeFrames && end <= insertion.endFrame + softEdgeFrames;
            if (within && std::min(end, insertion.endFrame) > std::max(first, insertion.firstFrame))
                return std::pair<int, int>(first, end);
        }
        return std::nullopt;
    }

    /// Short voiced sounds between silences that no word and no insertion covers.
    void addUnheard()
    {
        for (const auto &[first, end] : m_sounds) {
            const QString filler = fillerWord(first, end, m_input.phones, m_input.voice, Surroundings::Silence);
            constexpr int shortestFrames = 9;
            if (filler.isEmpty() || end - first < shortestFrames || isCovered(first, end))
                continue;
            m_feedback.fillers.append({filler, secondsOf(first), secondsOf(end) - secondsOf(first)});
        }
    }

    [[nodiscard]] bool isCovered(int first, int end) const
    {
        int covered = 0;
        const auto add = [&](int otherFirst, int otherEnd) {
            covered += std::max(0, std::min(end, otherEnd) - std::max(first, otherFirst));
        };
        for (const std::optional<ReadToken> &token : m_input.reading.tokens) {
            if (token)
                add(token->firstFrame, token->endFrame);
        }
        for (const Insertion &insertion : m_input.reading.insertions)
            add(insertion.firstFrame, insertion.endFrame);
        return covered * 10 >= (end - first) * 3;
    }

    void addInsertion(const Insertion &insertion)
    {
        const auto alone = lonelySoundAt(insertion);
        const int first = alone ? alone->first : insertion.firstFrame;
        const int end = alone ? alone->second : insertion.endFrame;
        const double at = secondsOf(first);
        const QString filler = fillerWord(first, end, m_input.phones, m_input.voice, alone ? Surroundings::Silence : Surroundings::Speech);
        if (!filler.isEmpty()) {
            m_feedback.fillers.append({filler, at, secondsOf(end) - at});
            return;
        }
        // Shorter sounds are breath, a click of the lips, the release of a consonant.
        constexpr double shortestExtraSeconds = 0.12;
        if (insertion.seconds() >= shortestExtraSeconds && !standsForSkipped(insertion))
            m_feedback.extra.append({at, insertion.seconds()});
    }

    TakeFeedback &m_feedback;
    const FindingsInput &m_input;
    QList<WordTokens> m_wordTokens;
    QList<std::pair<int, int>> m_sounds;
};

/// The last heard word that begins before a moment; -1 before the first.
int wordBefore(const TakeFeedback &feedback, double seconds)
{
    int index = -1;
    for (const HeardWord &word : feedback.words) {
        if (word.startSeconds < seconds)
            index = std::max(index, word.index);
    }
    return index;
}

/// The first heard word that ends behind a moment; -1 for none.
int wordAfter(const TakeFeedback &feedback, double seconds)
{
    for (const HeardWord &word : feedback.words) {
        if (word.endSeconds > seconds)
            return word.index;
    }
    return -1;
}

} // namespace

void addWordFindings(TakeFeedback &feedback, const FindingsInput &input) { WordFinder(feedback, input).find(); }

void addSpan(TakeFeedback &feedback)
{
    if (feedback.words.isEmpty())
        return;
    double start = feedback.words.first().startSeconds;
    double end = 0;
    for (const HeardWord &word : feedback.words) {
        start = std::min(start, word.startSeconds);
        end = std::max(end, word.endSeconds);
    }
    const SpeechActivity &speech = feedback.facts.speech;
    constexpr double agreeing = 0.25;
    feedback.spanStartSeconds = std::abs(speech.startSeconds - start) <= agreeing ? speech.startSeconds : start;
    feedback.spanEndSeconds = std::abs(speech.endSeconds - end) <= agreeing ? speech.endSeconds : end;
    // The last word may end in the midst of sound that goes on; then the edge of that sound is no edge of the word.
    for (const Pause &pause : speech.pauses) {
        if (std::abs(pause.endSeconds - start) <= agreeing && std::abs(speech.startSeconds - start) > agreeing)
            feedback.spanStartSeconds = pause.endSeconds;
        if (std::abs(pause.startSeconds - end) <= agreeing && std::abs(speech.endSeconds - end) > agreeing)
            feedback.spanEndSeconds = pause.startSeconds;
    }
}

void addPauseKinds(TakeFeedback &feedback, const SpokenScript &script)
{
    feedback.pauses.clear();
    for (const Pause &pause : feedback.facts.speech.pauses) {
        if (pause.startSeconds < feedback.spanStartSeconds - 0.01 || pause.endSeconds > feedback.spanEndSeconds + 0.01)
            continue;
        const double middle = (pause.startSeconds + pause.endSeconds) / 2;
        const int before = wordBefore(feedback, middle);
        const int after = wordAfter(feedback, middle);
        // The last word of a sentence may have been skipped: what counts is whether a sentence ended between the two.
        const bool sentenceEnds = before >= 0 && after > before && script.sentenceOf(before) != script.sentenceOf(after);
        feedback.pauses.append({pause, sentenceEnds ? JudgedPause::Kind::AfterSentence : JudgedPause::Kind::InsidePhrase});
    }
}

void addPace(TakeFeedback &feedback, const SpokenScript &script, const QList<int> &syllables)
{
    const double span = feedback.spanSeconds();
    int said = 0;
    for (const HeardWord &word : feedback.words)
        said += syllables.value(word.index);
    feedback.wordsPerMinute = wordsPerMinute(feedback.saidWords.value_or(0), span);
    if (span > 0)
        feedback.syllablesPerSecond = said / span;
    for (int index = 0; index < script.sentences.size(); ++index) {
        SentenceFeedback sentence;
        sentence.index = index;
        int words = 0;
        int sentenceSyllables = 0;
        for (const HeardWord &word : feedback.words) {
            if (script.sentenceOf(word.index) != index)
                continue;
            if (!sentence.startSeconds)
                sentence.startSeconds = word.startSeconds;
            sentence.endSeconds = word.endSeconds;
            ++words;
            sentenceSyllables += syllables.value(word.index);
        }
        if (sentence.startSeconds && *sentence.endSeconds > *sentence.startSeconds) {
            const double seconds = *sentence.endSeconds - *sentence.startSeconds;
            sentence.wordsPerMinute = wordsPerMinute(words, seconds);
            sentence.syllablesPerSecond = sentenceSyllables / seconds;
        }
        feedback.sentences.append(sentence);
    }
}

} // namespace greenroom
