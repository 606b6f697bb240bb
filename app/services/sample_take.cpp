#include "services/sample_take.h"

#include "core/pace.h"
#include "core/take_tips.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace greenroom {

namespace {

constexpr int sampleRate = 48000;

/// Speaks a script word by word and keeps what would have been heard.
class SampleSpeaker
{
public:
    SampleSpeaker(const SpokenScript &script, int targetSeconds, int number)
        : m_script(script)
        , m_number(number)
        , m_secondsPerLetter(std::max(0.042, 0.062 - 0.004 * number))
    {
        m_feedback.targetSeconds = targetSeconds;
        m_feedback.scriptWords = int(script.words.size());
        m_feedback.method = AnalysisMethod::Alignment;
        m_feedback.trust = 0.9;
    }

    SampleTake speak()
    {
        m_now = 0.4;
        m_feedback.spanStartSeconds = m_now;
        for (int sentence = 0; sentence < m_script.sentences.size(); ++sentence)
            speakSentence(sentence);
        m_feedback.spanEndSeconds = m_end;
        m_feedback.saidWords = int(m_feedback.words.size());
        const double span = m_feedback.spanSeconds();
        m_feedback.wordsPerMinute = wordsPerMinute(*m_feedback.saidWords, span);
        m_feedback.syllablesPerSecond = 1.6 * double(*m_feedback.saidWords) / std::max(1.0, span);
        addEmphasis();
        SampleTake take{sound(), m_feedback};
        measure(take);
        return take;
    }

private:
    void speakSentence(int index)
    {
        const SentenceRange range = m_script.sentences.at(index);
        SentenceFeedback sentence;
        sentence.index = index;
        sentence.startSeconds = m_now;
        // Sentences differ in pace, as people do.
        const double hurry = 1.0 + 0.14 * std::sin(index * 2.1 + m_number);
        for (int word = range.firstWord; word < range.endWord(); ++word) {
            if (word > range.firstWord)
                hesitate(index, word - range.firstWord, range.words);
            say(word, hurry);
        }
        sentence.endSeconds = m_end;
        const double seconds = *sentence.endSeconds - *sentence.startSeconds;
        sentence.wordsPerMinute = wordsPerMinute(range.words, seconds);
        sentence.syllablesPerSecond = 1.6 * range.words / std::max(0.1, seconds);
        sentence.ending = index % 4 == 3 && m_number % 2 == 0 ? SentenceEnding::Trailing : SentenceEnding::Clean;
        m_feedback.sentences.append(sentence);
        if (index + 1 < m_script.sentences.size())
            pause(0.55, JudgedPause::Kind::AfterSentence);
    }

    void say(int word, double hurry)
    {
        const QString text = m_script.bareWord(word);
        const double seconds = (0.09 + m_secondsPerLetter * double(text.size())) / hurry;
        const bool clear = word % 23 != 17;
        m_feedback.words.append({word, text, m_now, m_now + seconds, clear});
        m_sounds.append({m_now, m_now + seconds});
        m_end = m_now + seconds;
        m_now = m_end + 0.035;
    }

    void hesitate(int sentence, int word, int words)
    {
        if (sentence == 2 && word == words / 2)
            pause(m_number % 2 == 0 ? 1.4 : 0.5, JudgedPause::Kind::InsidePhrase);
        if (sentence % 3 != 1 || word != words / 3 || m_number > 6)
            return;
        m_now += 0.12;
        m_feedback.fillers.append({QStringLiteral("um"), m_now, 0.28});
        m_sounds.append({m_now, m_now + 0.28});
        m_now += 0.42;
    }

    void pause(double seconds, JudgedPause::Kind kind)
    {
        m_feedback.pauses.append({{m_end, m_end + seconds}, kind});
        m_now = m_end + seconds;
    }

    void addEmphasis()
    {
        int rank = 0;
        for (const EmphasisMark &mark : m_script.emphasis) {
            const HeardWord *word = m_feedback.heardWord(mark.firstWord);
            if (word == nullptr)
                continue;
            EmphasisFeedback emphasis;
            emphasis.index = mark.firstWord;
            emphasis.words = mark.words;
            QStringList text;
            for (int index = 0; index < mark.words; ++index)
                text.append(m_script.bareWord(mark.firstWord + index));
            emphasis.text = text.join(QLatin1Char(' '));
            emphasis.startSeconds = word->startSeconds;
            emphasis.endSeconds = word->endSeconds;
            emphasis.chosen = true;
            emphasis.rank = ++rank;
            emphasis.landed = rank != 2 || m_number > 5;
            emphasis.heard = rank != 3;
            emphasis.landed = emphasis.landed && emphasis.heard;
            emphasis.score = emphasis.landed ? 2.6 : 0.4;
            m_feedback.emphasis.append(emphasis);
        }
    }

    /// Every word a swelling tone with the ripple of its syllables over the noise of a quiet room.
    [[nodiscard]] std::vector<qint16> sound() const
    {
        std::vector<qint16> samples(size_t((m_end + 0.5) * sampleRate));
        quint32 state = 7;
        for (qint16 &sample : samples) {
            state = state * 1664525U + 1013904223U;
            sample = qint16(int(state >> 29U) - 4);
        }
        for (const auto &[start, end] : m_sounds) {
            const auto first = size_t(start * sampleRate);
            const size_t last = std::min(samples.size(), size_t(end * sampleRate));
            for (size_t index = first; index < last; ++index) {
                const double time = double(index) / sampleRate;
                const double swell = std::sin((time - start) / (end - start) * std::numbers::pi);
                const double ripple = 0.55 + 0.45 * std::sin(time * std::numbers::pi * 9.3) * std::sin(time * 1.7);
                samples[index] = qint16(8200 * std::sqrt(swell) * ripple * std::sin(time * 2 * std::numbers::pi * 150));
            }
        }
        return samples;
    }

    static void measure(SampleTake &take)
    {
        take.feedback.facts = measureTake(take.samples, sampleRate);
        take.feedback.facts.speech.startSeconds = take.feedback.spanStartSeconds;
        take.feedback.facts.speech.endSeconds = take.feedback.spanEndSeconds;
        take.feedback.tips = tipsFor(take.feedback);
    }

    const SpokenScript &m_script;
    int m_number;
    double m_secondsPerLetter;
    double m_now = 0;
    double m_end = 0;
    QList<std::pair<double, double>> m_sounds;
    TakeFeedback m_feedback;
};

} // namespace

SampleTake makeSampleTake(const SpokenScript &script, int targetSeconds, int number)
{
    return SampleSpeaker(script, targetSeconds, number).speak();
}

} // namespace greenroom
