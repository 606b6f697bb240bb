#include "core/take_tips.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

constexpr int mostTips = 2;

/// A sentence and how much following it would change, 0 to about 3.
struct Candidate
{
    double effect = 0;
    QString text;
};

QString seconds(double value) { return QString::number(value, 'f', 1); }

QString refusalTip(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Noise:
        return translated(QT_TRANSLATE_NOOP("greenroom",
                                            "There is too much noise behind your voice to tell words. Move closer to the microphone or "
                                            "find a quieter place."));
    case Refusal::Clipping:
        return translated(QT_TRANSLATE_NOOP("greenroom", "The recording is overdriven. Turn the microphone's gain down and record again."));
    case Refusal::Quiet:
        return translated(QT_TRANSLATE_NOOP("greenroom", "The recording is too quiet to tell words. Turn the gain up or move closer."));
    case Refusal::Silence:
        return translated(QT_TRANSLATE_NOOP("greenroom", "Nothing was heard. Check that the right microphone is chosen and not muted."));
    case Refusal::OtherText:
        return translated(QT_TRANSLATE_NOOP("greenroom", "This does not sound like the script. Check that the right one is chosen."));
    case Refusal::NoModel:
    case Refusal::None:
        break;
    }
    return {};
}

void addLength(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    if (feedback.targetSeconds <= 0)
        return;
    const double over = feedback.spanSeconds() - feedback.targetSeconds;
    if (over <= 0)
        return;
    const double share = over / feedback.targetSeconds;
    if (feedback.wordsPerMinute && *feedback.wordsPerMinute > 0 && feedback.scriptWords > 0 &&
        *feedback.wordsPerMinute >= slowestGoodPace) {
        const auto words = int(std::ceil(over * *feedback.wordsPerMinute / 60));
        tips.append(
            {1.5 + 6 * share, translated(QT_TRANSLATE_NOOP("greenroom", "You were %1 s over the target. At this pace, cut about %2 words."))
                                  .arg(seconds(over))
                                  .arg(words)});
        return;
    }
    tips.append({1.5 + 6 * share, translated(QT_TRANSLATE_NOOP("greenroom", "You were %1 s over the target.")).arg(seconds(over))});
}

void addPace(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    if (!feedback.wordsPerMinute)
        return;
    const double pace = *feedback.wordsPerMinute;
    if (pace > fastestPace)
        tips.append(
            {1.4 + (pace - fastestPace) / 25,
             translated(QT_TRANSLATE_NOOP("greenroom", "At %1 words a minute this was fast. Leave half a second after each sentence."))
                 .arg(std::lround(pace))});
    else if (pace < slowestPace && pace > 0)
        tips.append({1.0 + (slowestPace - pace) / 30,
                     translated(QT_TRANSLATE_NOOP("greenroom", "At %1 words a minute this was slow. Say each sentence in one breath."))
                         .arg(std::lround(pace))});
}

void addFastSentence(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const SentenceFeedback *fastest = nullptr;
    // Short words make a high count of words at an easy pace: both figures must be high.
    constexpr double fastSyllables = 5.8;
    for (const SentenceFeedback &sentence : feedback.sentences) {
        if (sentence.startSeconds && sentence.syllablesPerSecond > fastSyllables &&
            (fastest == nullptr || sentence.wordsPerMinute > fastest->wordsPerMinute))
            fastest = &sentence;
    }
    constexpr double fastSentencePace = 200;
    if (fastest == nullptr || !feedback.wordsPerMinute || fastest->wordsPerMinute < fastSentencePace ||
        *feedback.wordsPerMinute > fastestPace)
        return;
    tips.append({0.9, translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 ran away at %2 words a minute. Take it slower."))
                          .arg(fastest->index + 1)
                          .arg(std::lround(fastest->wordsPerMinute))});
}

void addFillers(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const auto count = feedback.fillers.size();
    if (count == 0)
        return;
    const double perMinute = feedback.spanSeconds() > 0 ? double(count) * 60 / feedback.spanSeconds() : 0;
    // A listener hardly minds one; from five a minute on they are heard.
    tips.append({std::min(2.5, (count == 1 ? 0.3 : 0.7) + perMinute / 5),
                 count == 1
                     ? translated(QT_TRANSLATE_NOOP("greenroom", "One “%1” crept in at %2 s. A short silence does the same."))
                           .arg(feedback.fillers.first().word, seconds(feedback.fillers.first().atSeconds))
                     : translated(QT_TRANSLATE_NOOP("greenroom", "Fillers were heard %1 times, the first at %2 s. Leave silence instead."))
                           .arg(count)
                           .arg(seconds(feedback.fillers.first().atSeconds))});
}

void addSkipped(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const auto count = feedback.skipped.size();
    if (count == 0)
        return;
    // Whole sentences missing at the end: the speaker stopped, which is another thing than missing words.
    qsizetype sentencesSaid = feedback.sentences.size();
    while (sentencesSaid > 0 && !feedback.sentences[sentencesSaid - 1].startSeconds)
        --sentencesSaid;
    if (sentencesSaid < feedback.sentences.size()) {
        tips.append({2.4, translated(QT_TRANSLATE_NOOP("greenroom",
                                                       "The take ends after sentence %1 of %2. Say it to the end once, however it goes."))
                              .arg(sentencesSaid)
                              .arg(feedback.sentences.size())});
        return;
    }
    QStringList words;
    for (const SkippedWord &word : feedback.skipped.first(std::min<qsizetype>(3, count)))
        words.append(word.word);
    const QString list = words.join(QStringLiteral(", "));
    tips.append({std::min(2.2, 0.6 + 0.25 * double(count)),
                 count <= 3
                     ? translated(QT_TRANSLATE_NOOP("greenroom", "Not heard clearly: %1.")).arg(list)
                     : translated(QT_TRANSLATE_NOOP("greenroom", "%1 words were not heard clearly, among them %2.")).arg(count).arg(list)});
}

void addEndings(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    int trailing = 0;
    int rushed = 0;
    bool cut = false;
    for (const SentenceFeedback &sentence : feedback.sentences) {
        trailing += sentence.ending == SentenceEnding::Trailing || sentence.ending == SentenceEnding::Swallowed ? 1 : 0;
        rushed += sentence.ending == SentenceEnding::Rushed ? 1 : 0;
        cut = cut || sentence.ending == SentenceEnding::Cut;
    }
    const auto all = double(std::max<qsizetype>(1, feedback.sentences.size()));
    if (cut)
        tips.append({1.8, translated(QT_TRANSLATE_NOOP("greenroom",
                                                       "The recording ends in your last word. Wait a moment before you press Stop."))});
    if (trailing > 0)
        tips.append(
            {0.6 + 2.0 * trailing / all,
             translated(QT_TRANSLATE_NOOP("greenroom", "Your voice faded at the end of %1 of %2 sentences. Keep the last word as strong "
                                                       "as the first."))
                 .arg(trailing)
                 .arg(feedback.sentences.size())});
    if (rushed * 2 > feedback.sentences.size() && feedback.sentences.size() > 2)
        tips.append(
            {0.8, translated(QT_TRANSLATE_NOOP("greenroom", "Most sentences ran into the next. Leave a short silence after each."))});
}

void addPauses(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const JudgedPause *longest = nullptr;
    for (const JudgedPause &pause : feedback.pauses) {
        if (pause.stumble() && (longest == nullptr || pause.pause.lengthSeconds() > longest->pause.lengthSeconds()))
            longest = &pause;
    }
    if (longest != nullptr)
        tips.append(
            {0.5 + longest->pause.lengthSeconds() / 3,
             translated(QT_TRANSLATE_NOOP("greenroom", "You stopped for %1 s inside a phrase at %2 s. Practise that sentence alone."))
                 .arg(seconds(longest->pause.lengthSeconds()), seconds(longest->pause.startSeconds))});
}

void addEmphasis(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    QStringList flat;
    for (const EmphasisFeedback &emphasis : feedback.emphasis) {
        if (emphasis.chosen && emphasis.heard && !emphasis.landed)
            flat.append(emphasis.text);
    }
    if (!flat.isEmpty())
        tips.append(
            {0.5 + 0.3 * double(flat.size()),
             translated(QT_TRANSLATE_NOOP("greenroom", "These words did not stand out: %1. Pause before them, then say them slower."))
                 .arg(flat.join(QStringLiteral(", ")))});
}

} // namespace

QStringList tipsFor(const TakeFeedback &feedback)
{
    if (const QString tip = refusalTip(feedback.refusal); !tip.isEmpty())
        return {tip};
    QList<Candidate> candidates;
    addLength(candidates, feedback);
    addPace(candidates, feedback);
    addFastSentence(candidates, feedback);
    addFillers(candidates, feedback);
    addSkipped(candidates, feedback);
    addEndings(candidates, feedback);
    addPauses(candidates, feedback);
    addEmphasis(candidates, feedback);
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.effect > b.effect; });
    QStringList tips;
    for (const Candidate &candidate : candidates.first(std::min<qsizetype>(mostTips, candidates.size())))
        tips.append(candidate.text);
    return tips;
}

} // namespace greenroom
