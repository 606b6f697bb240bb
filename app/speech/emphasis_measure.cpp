#include "speech/emphasis_measure.h"

#include "core/frame_levels.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace greenroom {

namespace {
constexpr int leastPhones = 4;
constexpr int leastWordsToCompare = 8;
/// Words that stood out unasked: the best few are enough to learn from.
constexpr int mostOthers = 5;

/// One word's three measures; pitch in semitones over 1 Hz.
struct Measures
{
    double decibels = 0;
    std::optional<double> semitones;
    double secondsPerPhone = 0;
};

struct Stretch
{
    double start = 0;
    double end = 0;
    int phones = 0;
};

Measures measure(const Stretch &stretch, const EmphasisInput &input)
{
    const auto first = int(stretch.start * 100);
    const auto end = std::max(first + 1, int(stretch.end * 100));
    Measures result;
    result.decibels = double(percentile(input.decibels.mid(first, end - first), 0.9));
    if (const double hertz = input.voice.hertzPercentile(first, end, 0.8); hertz > 0)
        result.semitones = 12 * std::log2(hertz);
    result.secondsPerPhone = (stretch.end - stretch.start) / std::max(1, stretch.phones);
    return result;
}

/// Median and spread of a measure, robust against the few words that are meant to stand out.
struct Scale
{
    double median = 0;
    double spread = 1;

    [[nodiscard]] double z(double value) const { return (value - median) / spread; }
};

Scale scaleOf(QList<double> values, double leastSpread)
{
    if (values.isEmpty())
        return {0, leastSpread};
    const auto middle = [](QList<double> &list) {
        std::nth_element(list.begin(), list.begin() + list.size() / 2, list.end());
        return list[list.size() / 2];
    };
    const double median = middle(values);
    for (double &value : values)
        value = std::abs(value - median);
    constexpr double madToDeviation = 1.4826;
    return {median, std::max(leastSpread, madToDeviation * middle(values))};
}

class Comparison
{
public:
    explicit Comparison(const EmphasisInput &input)
        : m_input(input)
    {
        QList<double> decibels;
        QList<double> semitones;
        QList<double> durations;
        for (const MeasuredWord &word : input.words) {
            if (word.phones < leastPhones && input.words.size() > 2 * leastWordsToCompare)
                continue;
            const Measures measures = measure(stretchOf(word), input);
            decibels.append(measures.decibels);
            if (measures.semitones)
                semitones.append(*measures.semitones);
            durations.append(measures.secondsPerPhone);
        }
        // The least spreads keep a monotonous voice from making mountains of tenths.
        m_decibels = scaleOf(decibels, 1.0);
        m_semitones = scaleOf(semitones, 0.6);
        m_durations = scaleOf(durations, 0.012);
    }

    static Stretch stretchOf(const MeasuredWord &word) { return {word.heard.startSeconds, word.heard.endSeconds, word.phones}; }

    void judge(EmphasisFeedback &emphasis, const Stretch &stretch, bool startsSentence) const
    {
        const Measures measures = measure(stretch, m_input);
        emphasis.startSeconds = stretch.start;
        emphasis.endSeconds = stretch.end;
        emphasis.louderDb = measures.decibels - m_decibels.median;
        emphasis.higherSemitones = measures.semitones ? *measures.semitones - m_semitones.median : 0;
        emphasis.longerShare = m_durations.median > 0 ? measures.secondsPerPhone / m_durations.median - 1 : 0;
        emphasis.pauseBeforeSeconds = startsSentence ? 0 : pauseBefore(stretch);
        // One measure alone, however wild (an octave error, a drawled ending), does not carry a word.
        constexpr double mostOfOne = 6.0;
        const double sum = std::clamp(m_decibels.z(measures.decibels), -mostOfOne, mostOfOne) +
                           (measures.semitones ? std::clamp(m_semitones.z(*measures.semitones), -mostOfOne, mostOfOne) : 0.0) +
                           std::clamp(m_durations.z(measures.secondsPerPhone), -mostOfOne, mostOfOne);
        emphasis.score = sum / 3;
        emphasis.landed = emphasis.score >= landedScore ||
                          (emphasis.pauseBeforeSeconds >= emphasisPauseSeconds && emphasis.score >= landedScoreWithPause);
    }

private:
    /// The pause between the word said before and this one. Words' edges are soft: what counts is where the middles lie.
    [[nodiscard]] double pauseBefore(const Stretch &stretch) const
    {
        double before = 0;
        for (const MeasuredWord &word : m_input.words) {
            if (word.heard.startSeconds < stretch.start - 0.005)
                before = std::max(before, (word.heard.startSeconds + word.heard.endSeconds) / 2);
        }
        const double here = (stretch.start + stretch.end) / 2;
        for (const Pause &pause : m_input.pauses) {
            const double middle = (pause.startSeconds + pause.endSeconds) / 2;
            if (middle > before && middle < here)
                return pause.lengthSeconds();
        }
        return 0;
    }

    const EmphasisInput &m_input;
    Scale m_decibels;
    Scale m_semitones;
    Scale m_durations;
};

/// Ranks by score with the pause before as a bonus of half a z.
double strength(const EmphasisFeedback &emphasis)
{
    constexpr double pauseBonus = 0.5;
    return emphasis.score + (emphasis.pauseBeforeSeconds >= emphasisPauseSeconds ? pauseBonus : 0);
}

QList<EmphasisFeedback> allWords(const EmphasisInput &input, const SpokenScript &script, const Comparison &comparison)
{
    QList<EmphasisFeedback> all;
    for (const MeasuredWord &word : input.words) {
        EmphasisFeedback emphasis;
        emphasis.index = word.heard.index;
        emphasis.text = word.heard.word;
        comparison.judge(emphasis, Comparison::stretchOf(word), script.endsSentence(word.heard.index - 1) || word.heard.index == 0);
        // Short words are judged when chosen; among all others their duration says too little.
        if (word.phones >= leastPhones)
            all.append(emphasis);
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return strength(a) > strength(b); });
    return all;
}

EmphasisFeedback chosenPhrase(const EmphasisMark &mark, const EmphasisInput &input, const SpokenScript &script,
                              const Comparison &comparison)
{
    EmphasisFeedback emphasis;
    emphasis.index = mark.firstWord;
    emphasis.words = mark.words;
    QStringList text;
    for (int word = mark.firstWord; word < mark.firstWord + mark.words; ++word)
        text.append(script.bareWord(word));
    emphasis.text = text.join(QLatin1Char(' '));
    emphasis.chosen = true;
    Stretch stretch;
    for (const MeasuredWord &word : input.words) {
        if (word.heard.index < mark.firstWord || word.heard.index >= mark.firstWord + mark.words)
            continue;
        stretch.start = stretch.phones == 0 ? word.heard.startSeconds : stretch.start;
        stretch.end = word.heard.endSeconds;
        stretch.phones += word.phones;
    }
    emphasis.heard = stretch.phones > 0;
    if (emphasis.heard)
        comparison.judge(emphasis, stretch, script.endsSentence(mark.firstWord - 1) || mark.firstWord == 0);
    return emphasis;
}

bool isIn(const QList<EmphasisMark> &marks, int word)
{
    return std::any_of(marks.begin(), marks.end(),
                       [word](const EmphasisMark &mark) { return word >= mark.firstWord && word < mark.firstWord + mark.words; });
}

} // namespace

QList<EmphasisFeedback> measureEmphasis(const EmphasisInput &input, const SpokenScript &script)
{
    if (input.words.size() < leastWordsToCompare)
        return {};
    const Comparison comparison(input);
    const QList<EmphasisFeedback> all = allWords(input, script, comparison);
    QList<EmphasisFeedback> result;
    for (const EmphasisMark &mark : script.emphasis) {
        EmphasisFeedback chosen = chosenPhrase(mark, input, script, comparison);
        chosen.rank = 1 + int(std::count_if(all.begin(), all.end(), [&](const EmphasisFeedback &other) {
                          return !isIn({mark}, other.index) && strength(other) > strength(chosen);
                      }));
        result.append(chosen);
    }
    // Without a choice the three strongest are shown, landed or not: there is always something to learn.
    const int shownAnyway = script.emphasis.isEmpty() ? 3 : 0;
    int others = 0;
    for (int index = 0; index < all.size() && others < mostOthers; ++index) {
        EmphasisFeedback other = all[index];
        if (isIn(script.emphasis, other.index) || (!other.landed && index >= shownAnyway))
            continue;
        other.rank = index + 1;
        result.append(other);
        ++others;
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &a, const auto &b) { return a.heard != b.heard ? a.heard : strength(a) > strength(b); });
    return result;
}

} // namespace greenroom
