#pragma once

#include "core/spoken_script.h"
#include "core/take_facts.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// Why a take's words were not judged.
enum class Refusal {
    None,
    Noise,
    Clipping,
    Quiet,
    Silence,
    OtherText, ///< what was said is not this script
    NoModel    ///< the speech model is not installed, or does not know the script's language
};

/// What the figures rest on.
enum class AnalysisMethod { Energy, Alignment, Recognition };

/// A word of the script as it was heard.
struct HeardWord
{
    int index = 0; ///< over the counted words
    QString word;
    double startSeconds = 0;
    double endSeconds = 0;
    bool clear = true; ///< false: something was heard there, but hardly this word
};

/// A pause and what it is good for.
struct JudgedPause
{
    enum class Kind { Unknown, AfterSentence, InsidePhrase };

    Pause pause;
    Kind kind = Kind::Unknown;

    /// A pause inside a phrase so long that it sounds lost.
    [[nodiscard]] bool stumble() const { return kind == Kind::InsidePhrase && pause.lengthSeconds() > longestInsidePhraseSeconds; }
    static constexpr double longestInsidePhraseSeconds = 1.2;
};

/// How a sentence ended.
enum class SentenceEnding {
    Unknown,
    Clean,
    Swallowed, ///< the last word was not heard clearly
    Trailing,  ///< the voice dropped away on it
    Rushed,    ///< the next sentence followed without a pause
    Cut        ///< the recording ended in it
};

/// One sentence as it was said.
struct SentenceFeedback
{
    int index = 0;
    std::optional<double> startSeconds; ///< nothing of it was heard when empty
    std::optional<double> endSeconds;
    double wordsPerMinute = 0;
    double syllablesPerSecond = 0;
    SentenceEnding ending = SentenceEnding::Unknown;
};

/// "um" or "uh".
struct FillerFeedback
{
    QString word;
    double atSeconds = 0;
    double seconds = 0;
};

/// A word of the script that was not heard; `instead` when something else was said in its place.
struct SkippedWord
{
    int index = 0;
    QString word;
    double atSeconds = 0; ///< where it should have been
    bool instead = false;
};

struct RepeatedWord
{
    int index = 0;
    QString word;
    int times = 2; ///< how often it was said in all
    double atSeconds = 0;
};

/// Something said that is not in the script.
struct ExtraSpeech
{
    double atSeconds = 0;
    double seconds = 0;
};

/// How much a word or a short phrase stood out.
struct EmphasisFeedback
{
    int index = 0; ///< first word
    int words = 1;
    QString text;
    double startSeconds = 0;
    double endSeconds = 0;
    bool chosen = false; ///< one the user wanted to stand out
    bool landed = false;
    bool heard = true;
    int rank = 0;     ///< among all words of the take that were measured, from 1
    double score = 0; ///< mean of the three robust z
    double louderDb = 0;
    double higherSemitones = 0;
    double longerShare = 0; ///< duration a phone over the take's median, minus 1
    double pauseBeforeSeconds = 0;
};

/// One sentence on what would change a take most, and where to hear it.
struct TakeTip
{
    QString id; ///< what it is about, stable: "pace", "fillers"
    QString text;
    std::optional<double> startSeconds; ///< where to listen; empty when it is about the whole take
    std::optional<double> endSeconds;
};

/// Everything that is told of a take. Times in seconds from the file's start.
struct TakeFeedback
{
    TakeFacts facts;
    int targetSeconds = 0; ///< 0 = none
    int scriptWords = 0;   ///< 0 = a free answer
    int scriptCharacters = 0;
    std::optional<int> saidWords;
    double spanStartSeconds = 0;
    double spanEndSeconds = 0;
    std::optional<double> wordsPerMinute;
    std::optional<double> syllablesPerSecond;
    QList<SentenceFeedback> sentences;
    QList<JudgedPause> pauses;
    QList<FillerFeedback> fillers;
    QList<SkippedWord> skipped;
    QList<RepeatedWord> repeated;
    QList<ExtraSpeech> extra;
    QList<HeardWord> words;
    QList<EmphasisFeedback> emphasis; ///< the chosen ones and those that stood out, strongest first
    AnalysisMethod method = AnalysisMethod::Energy;
    std::optional<double> trust; ///< 0-1: how well the sounds fit the words; no measure of the speaker
    Refusal refusal = Refusal::None;
    QString transcript; ///< of an external recogniser
    QList<TakeTip> tips;
    QStringList warnings;

    [[nodiscard]] double spanSeconds() const { return spanEndSeconds - spanStartSeconds; }
    /// Where a word of the script was heard; nullptr when it was not.
    [[nodiscard]] const HeardWord *heardWord(int index) const;
};

[[nodiscard]] QString toString(Refusal refusal);
[[nodiscard]] QString toString(AnalysisMethod method);
[[nodiscard]] QString toString(JudgedPause::Kind kind);
[[nodiscard]] QString toString(SentenceEnding ending);

/// The refusal that follows from the samples alone.
[[nodiscard]] Refusal refusalOf(WordsRefusal refusal);

/// The feedback in the words of `analyse --json`: every key is there, unknown values null.
[[nodiscard]] QJsonObject toJson(const TakeFeedback &feedback);

/// Reads back what `toJson` wrote, from the first facts of a take to everything; what is not there is unknown, never 0 words.
[[nodiscard]] TakeFeedback feedbackFrom(const QJsonObject &object);

} // namespace greenroom
