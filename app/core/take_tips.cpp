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
    QString about; ///< stable name
    QString text;
    std::optional<double> startSeconds = {};
    std::optional<double> endSeconds = {};
};

/// Lets a tip be heard: a second of sound around its spot.
void hearAt(Candidate &tip, double start, double end)
{
    constexpr double around = 0.5;
    tip.startSeconds = std::max(0.0, start - around);
    tip.endSeconds = end + around;
}

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
        tips.append({1.5 + 6 * share, QStringLiteral("length"),
                     translated(QT_TRANSLATE_NOOP("greenroom", "You were %1 s over the target. At this pace, cut about %2 words."))
                         .arg(seconds(over))
                         .arg(words)});
        return;
    }
    tips.append({1.5 + 6 * share, QStringLiteral("length"),
                 translated(QT_TRANSLATE_NOOP("greenroom", "You were %1 s over the target.")).arg(seconds(over))});
}

void addPace(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    if (!feedback.wordsPerMinute)
        return;
    const double pace = *feedback.wordsPerMinute;
    if (pace > fastestPace)
        tips.append(
            {1.4 + (pace - fastestPace) / 25, QStringLiteral("pace"),
             translated(QT_TRANSLATE_NOOP("greenroom", "At %1 words a minute this was fast. Leave half a second after each sentence."))
                 .arg(std::lround(pace))});
    else if (pace < slowestPace && pace > 0)
        tips.append({1.0 + (slowestPace - pace) / 30, QStringLiteral("pace"),
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
    tips.append({0.9, QStringLiteral("fast-sentence"),
                 translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 ran away at %2 words a minute. Take it slower."))
                     .arg(fastest->index + 1)
                     .arg(std::lround(fastest->wordsPerMinute))});
    hearAt(tips.last(), fastest->startSeconds.value_or(0), fastest->endSeconds.value_or(0));
}

void addFillers(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const auto count = feedback.fillers.size();
    if (count == 0)
        return;
    const double perMinute = feedback.spanSeconds() > 0 ? double(count) * 60 / feedback.spanSeconds() : 0;
    // A listener hardly minds one; from five a minute on they are heard.
    tips.append({std::min(2.5, (count == 1 ? 0.3 : 0.7) + perMinute / 5), QStringLiteral("fillers"),
                 count == 1
                     ? translated(QT_TRANSLATE_NOOP("greenroom", "One “%1” crept in at %2 s. A short silence does the same."))
                           .arg(feedback.fillers.first().word, seconds(feedback.fillers.first().atSeconds))
                     : translated(QT_TRANSLATE_NOOP("greenroom", "Fillers were heard %1 times, the first at %2 s. Leave silence instead."))
                           .arg(count)
                           .arg(seconds(feedback.fillers.first().atSeconds))});
    hearAt(tips.last(), feedback.fillers.first().atSeconds, feedback.fillers.first().atSeconds + feedback.fillers.first().seconds);
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
        tips.append(
            {2.4, QStringLiteral("skipped"),
             translated(QT_TRANSLATE_NOOP("greenroom", "The take ends after sentence %1 of %2. Say it to the end once, however it goes."))
                 .arg(sentencesSaid)
                 .arg(feedback.sentences.size())});
        return;
    }
    QStringList words;
    for (const SkippedWord &word : feedback.skipped.first(std::min<qsizetype>(3, count)))
        words.append(word.word);
    const QString list = words.join(QStringLiteral(", "));
    tips.append({std::min(2.2, 0.6 + 0.25 * double(count)), QStringLiteral("skipped"),
                 count <= 3
                     ? translated(QT_TRANSLATE_NOOP("greenroom", "Not heard clearly: %1.")).arg(list)
                     : translated(QT_TRANSLATE_NOOP("greenroom", "%1 words were not heard clearly, among them %2.")).arg(count).arg(list)});
    hearAt(tips.last(), feedback.skipped.first().atSeconds, feedback.skipped.first().atSeconds);
}

void addEndings(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    QList<double> trailing;
    QList<double> rushed;
    bool cut = false;
    for (const SentenceFeedback &sentence : feedback.sentences) {
        if (sentence.ending == SentenceEnding::Trailing || sentence.ending == SentenceEnding::Swallowed)
            trailing.append(sentence.endSeconds.value_or(0));
        if (sentence.ending == SentenceEnding::Rushed)
            rushed.append(sentence.endSeconds.value_or(0));
        cut = cut || sentence.ending == SentenceEnding::Cut;
    }
    const auto all = double(std::max<qsizetype>(1, feedback.sentences.size()));
    if (cut)
        tips.append(
            {1.8, QStringLiteral("cut"),
             translated(QT_TRANSLATE_NOOP("greenroom", "The recording ends in your last word. Wait a moment before you press Stop."))});
    if (!trailing.isEmpty()) {
        tips.append(
            {0.6 + 2.0 * double(trailing.size()) / all, QStringLiteral("endings"),
             translated(QT_TRANSLATE_NOOP("greenroom", "Your voice faded at the end of %1 of %2 sentences. Keep the last word as strong "
                                                       "as the first."))
                 .arg(trailing.size())
                 .arg(feedback.sentences.size())});
        hearAt(tips.last(), trailing.first(), trailing.first());
    }
    if (rushed.size() * 2 > feedback.sentences.size() && feedback.sentences.size() > 2) {
        tips.append({0.8, QStringLiteral("rushed"),
                     translated(QT_TRANSLATE_NOOP("greenroom", "Most sentences ran into the next. Leave a short silence after each."))});
        hearAt(tips.last(), rushed.first(), rushed.first());
    }
}

void addPauses(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    const JudgedPause *longest = nullptr;
    for (const JudgedPause &pause : feedback.pauses) {
        if (pause.stumble() && (longest == nullptr || pause.pause.lengthSeconds() > longest->pause.lengthSeconds()))
            longest = &pause;
    }
    if (longest != nullptr) {
        tips.append(
            {0.5 + longest->pause.lengthSeconds() / 3, QStringLiteral("pauses"),
             translated(QT_TRANSLATE_NOOP("greenroom", "You stopped for %1 s inside a phrase at %2 s. Practise that sentence alone."))
                 .arg(seconds(longest->pause.lengthSeconds()), seconds(longest->pause.startSeconds))});
        hearAt(tips.last(), longest->pause.startSeconds, longest->pause.endSeconds);
    }
}

void addEmphasis(QList<Candidate> &tips, const TakeFeedback &feedback)
{
    QStringList flat;
    const EmphasisFeedback *first = nullptr;
    for (const EmphasisFeedback &emphasis : feedback.emphasis) {
        if (!emphasis.chosen || !emphasis.heard || emphasis.landed)
            continue;
        flat.append(emphasis.text);
        if (first == nullptr || emphasis.startSeconds < first->startSeconds)
            first = &emphasis;
    }
    if (first == nullptr)
        return;
    tips.append({0.5 + 0.3 * double(flat.size()), QStringLiteral("emphasis"),
                 translated(QT_TRANSLATE_NOOP("greenroom", "These words did not stand out: %1. Pause before them, then say them slower."))
                     .arg(flat.join(QStringLiteral(", ")))});
    hearAt(tips.last(), first->startSeconds, first->endSeconds);
}

} // namespace

QList<TakeTip> tipsFor(const TakeFeedback &feedback)
{
    if (const QString tip = refusalTip(feedback.refusal); !tip.isEmpty())
        return {{toString(feedback.refusal), tip, {}, {}}};
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
    QList<TakeTip> tips;
    for (const Candidate &candidate : candidates.first(std::min<qsizetype>(mostTips, candidates.size())))
        tips.append({candidate.about, candidate.text, candidate.startSeconds, candidate.endSeconds});
    return tips;
}

} // namespace greenroom
