#include "core/take_findings.h"
#include "core/take_tips.h"

namespace greenroom {

namespace {

using Kind = TakeFinding::Kind;

class VerdictApplier
{
public:
    VerdictApplier(TakeFeedback &feedback, const QMap<QString, FindingVerdict> &verdicts)
        : m_feedback(feedback)
        , m_verdicts(verdicts)
    {}

    void apply()
    {
        m_feedback.fillers.removeIf([this](const FillerFeedback &filler) { return judged(findingId(Kind::Filler, filler.atSeconds)); });
        m_feedback.skipped.removeIf([this](const SkippedWord &word) { return judged(findingId(Kind::Skipped, word.index)); });
        m_feedback.repeated.removeIf([this](const RepeatedWord &word) { return judged(findingId(Kind::Repeated, word.index)); });
        m_feedback.extra.removeIf([this](const ExtraSpeech &extra) { return judged(findingId(Kind::Extra, extra.atSeconds)); });
        for (JudgedPause &pause : m_feedback.pauses) {
            // The pause was there; only that it is a stumble is taken back.
            if (pause.stumble() && judged(findingId(Kind::Stumble, pause.pause.startSeconds)))
                pause.kind = JudgedPause::Kind::Unknown;
        }
        for (SentenceFeedback &sentence : m_feedback.sentences)
            applyToEnding(sentence);
        applyToEmphasis();
    }

private:
    [[nodiscard]] bool judged(const QString &id) const { return m_verdicts.contains(id); }
    [[nodiscard]] bool overruled(const QString &id) const
    {
        return m_verdicts.value(id, FindingVerdict::Dismissed) == FindingVerdict::Overruled;
    }

    void applyToEnding(SentenceFeedback &sentence)
    {
        const QString id = findingId(Kind::Ending, sentence.index);
        if (sentence.ending == SentenceEnding::Clean || sentence.ending == SentenceEnding::Unknown || !judged(id))
            return;
        sentence.ending = overruled(id) ? SentenceEnding::Clean : SentenceEnding::Unknown;
    }

    void applyToEmphasis()
    {
        for (EmphasisFeedback &emphasis : m_feedback.emphasis) {
            const QString id = findingId(emphasis.heard ? Kind::Emphasis : Kind::Unsure, emphasis.index);
            if (!emphasis.chosen || emphasis.landed || !judged(id))
                continue;
            if (overruled(id)) {
                emphasis.landed = true;
                emphasis.heard = true;
            } else {
                emphasis.chosen = false;
            }
        }
    }

    TakeFeedback &m_feedback;
    const QMap<QString, FindingVerdict> &m_verdicts;
};

} // namespace

TakeFeedback withVerdicts(TakeFeedback feedback, const QMap<QString, FindingVerdict> &verdicts)
{
    VerdictApplier(feedback, verdicts).apply();
    feedback.tips = tipsFor(feedback);
    feedback.tips.removeIf([&verdicts](const TakeTip &tip) { return verdicts.contains(QLatin1StringView("tip:") + tip.id); });
    return feedback;
}

} // namespace greenroom
