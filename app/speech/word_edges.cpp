#include "speech/word_edges.h"

#include "core/frame_levels.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

/// Soft sounds stand this far over the floor; in a recording with less room than that between floor and speech nothing is mended.
constexpr double softOverFloorDb = 9.0;
/// No word's edge is moved further than this.
constexpr double mostSeconds = 0.4;
/// Edges of the decoder are this exact.
constexpr double toleranceSeconds = 0.03;

class EdgeRefiner
{
public:
    EdgeRefiner(TakeFeedback &feedback, const QList<float> &decibels)
        : m_feedback(feedback)
        , m_decibels(decibels)
        , m_softDb(feedback.facts.noiseDb + softOverFloorDb)
    {}

    void refine()
    {
        if (m_feedback.words.isEmpty())
            return;
        if (m_softDb < soundThresholdDb(m_feedback.facts))
            refineSpeech();
        snapWords();
    }

private:
    [[nodiscard]] bool isSoft(int frame) const { return frame >= 0 && frame < m_decibels.size() && double(m_decibels[frame]) > m_softDb; }
    /// The first moment in [from, until) that is over the floor; `until` when none is.
    [[nodiscard]] double firstSound(double from, double until) const
    {
        for (int frame = frameOf(from); frame < frameOf(until); ++frame) {
            if (isSoft(frame))
                return frame * frameSeconds;
        }
        return until;
    }
    /// The end of the last sound in [from, until); `from` when there is none.
    [[nodiscard]] double lastSound(double from, double until) const
    {
        for (int frame = frameOf(until) - 1; frame >= frameOf(from); --frame) {
            if (isSoft(frame))
                return (frame + 1) * frameSeconds;
        }
        return from;
    }
    [[nodiscard]] static int frameOf(double seconds) { return int(std::lround(seconds / frameSeconds)); }

    void refineSpeech()
    {
        SpeechActivity &speech = m_feedback.facts.speech;
        const auto [first, last] = std::minmax_element(m_feedback.words.begin(), m_feedback.words.end(),
                                                       [](const auto &a, const auto &b) { return a.startSeconds < b.startSeconds; });
        if (const double start = first->startSeconds - toleranceSeconds;
            start < speech.startSeconds && start > speech.startSeconds - mostSeconds)
            speech.startSeconds = firstSound(std::max(0.0, start), speech.startSeconds);
        if (const double end = last->endSeconds + toleranceSeconds; end > speech.endSeconds && end < speech.endSeconds + mostSeconds)
            speech.endSeconds = lastSound(speech.endSeconds, end);
        for (Pause &pause : speech.pauses)
            refinePause(pause);
        speech.pauses.removeIf([](const Pause &pause) { return pause.lengthSeconds() < shortestPauseSeconds - 0.005; });
    }

    // What sounds softly within a word that reaches into the pause belongs to that word.
    void refinePause(Pause &pause) const
    {
        const Pause was = pause;
        for (const HeardWord &word : m_feedback.words) {
            const double start = word.startSeconds - toleranceSeconds;
            const double end = word.endSeconds + toleranceSeconds;
            const bool beginsInside =
                word.startSeconds > was.startSeconds && word.startSeconds < was.endSeconds && word.endSeconds > was.endSeconds;
            const bool endsInside =
                word.startSeconds < was.startSeconds && word.endSeconds > was.startSeconds && word.endSeconds < was.endSeconds;
            if (beginsInside && start > was.endSeconds - mostSeconds)
                pause.endSeconds = firstSound(std::max(was.startSeconds, start), was.endSeconds);
            if (endsInside && end < was.startSeconds + mostSeconds)
                pause.startSeconds = lastSound(was.startSeconds, std::min(was.endSeconds, end));
        }
        if (pause.startSeconds >= pause.endSeconds)
            pause = was;
    }

    /// Something else was heard there: a filler, or speech that is not in the script.
    [[nodiscard]] bool isOther(double from, double until) const
    {
        const auto overlaps = [&](double at, double seconds) { return at < until - 0.05 && at + seconds > from + 0.05; };
        return std::any_of(m_feedback.fillers.begin(), m_feedback.fillers.end(),
                           [&](const FillerFeedback &filler) { return overlaps(filler.atSeconds, filler.seconds); }) ||
               std::any_of(m_feedback.extra.begin(), m_feedback.extra.end(),
                           [&](const ExtraSpeech &extra) { return overlaps(extra.atSeconds, extra.seconds); });
    }

    // A sound that goes on to a silence without another word in it is the word's.
    void snapWords()
    {
        const SpeechActivity &speech = m_feedback.facts.speech;
        QList<double> silenceStarts{speech.endSeconds};
        QList<double> silenceEnds{speech.startSeconds};
        for (const Pause &pause : speech.pauses) {
            silenceStarts.append(pause.startSeconds);
            silenceEnds.append(pause.endSeconds);
        }
        for (HeardWord &word : m_feedback.words) {
            snapEnd(word, silenceStarts);
            snapStart(word, silenceEnds);
        }
    }

    void snapEnd(HeardWord &word, const QList<double> &edges) const
    {
        for (const double edge : edges) {
            const bool inside = edge > word.startSeconds + 0.05 && edge < word.endSeconds;
            const bool behind = edge >= word.endSeconds && edge < word.endSeconds + mostSeconds && !isStarted(word.endSeconds, edge) &&
                                !isOther(word.endSeconds, edge);
            if (inside || behind) {
                word.endSeconds = edge;
                return;
            }
        }
    }

    void snapStart(HeardWord &word, const QList<double> &edges) const
    {
        for (const double edge : edges) {
            const bool inside = edge > word.startSeconds && edge < word.endSeconds - 0.05;
            const bool before = edge <= word.startSeconds && edge > word.startSeconds - mostSeconds &&
                                !isStarted(edge, word.startSeconds - 0.01) && !isOther(edge, word.startSeconds);
            if (inside || before) {
                word.startSeconds = edge;
                return;
            }
        }
    }

    /// A word begins or goes on in that stretch.
    [[nodiscard]] bool isStarted(double from, double until) const
    {
        return std::any_of(m_feedback.words.begin(), m_feedback.words.end(),
                           [&](const HeardWord &other) { return other.startSeconds < until - 0.01 && other.endSeconds > from + 0.01; });
    }

    TakeFeedback &m_feedback;
    const QList<float> &m_decibels;
    double m_softDb;
};

} // namespace

void refineEdges(TakeFeedback &feedback, const QList<float> &decibels) { EdgeRefiner(feedback, decibels).refine(); }

} // namespace greenroom
