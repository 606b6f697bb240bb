#include "core/take_findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// A second of sound around a spot is enough to hear it in its place.
constexpr double aroundSeconds = 0.5;
/// A fading end is marked over its last words.
constexpr double endingSeconds = 0.6;

class FindingReader
{
public:
    explicit FindingReader(const TakeFeedback &feedback)
        : m_feedback(feedback)
    {}

    QList<TakeFinding> read()
    {
        addFillers();
        addWords();
        for (const ExtraSpeech &extra : m_feedback.extra)
            add(TakeFinding::Kind::Extra, extra.atSeconds, extra.seconds,
                translated(QT_TRANSLATE_NOOP("greenroom", "Something that is not in the script")), after(extra.atSeconds),
                translated(QT_TRANSLATE_NOOP("greenroom", "extra")));
        for (const JudgedPause &pause : m_feedback.pauses)
            addPause(pause);
        for (const SentenceFeedback &sentence : m_feedback.sentences)
            addEnding(sentence);
        for (const EmphasisFeedback &emphasis : m_feedback.emphasis)
            addEmphasis(emphasis);
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const TakeFinding &a, const TakeFinding &b) { return a.startSeconds < b.startSeconds; });
        return m_findings;
    }

private:
    void add(TakeFinding::Kind kind, double at, double seconds, const QString &text, const QString &where, const QString &label,
             int index = -1)
    {
        TakeFinding finding;
        finding.kind = kind;
        finding.id = index >= 0 ? findingId(kind, index) : findingId(kind, at);
        finding.text = text;
        finding.where = where;
        finding.label = label;
        finding.atSeconds = at;
        finding.lengthSeconds = seconds;
        finding.startSeconds = std::max(0.0, at - aroundSeconds);
        finding.endSeconds = at + seconds + aroundSeconds;
        finding.word = index;
        m_findings.append(finding);
    }

    /// Two heard words, the first of which is `first`.
    [[nodiscard]] QString pair(qsizetype first) const
    {
        QStringList words;
        for (qsizetype index = std::max<qsizetype>(0, first); index < std::min(first + 2, m_feedback.words.size()); ++index)
            words.append(m_feedback.words[index].word);
        return words.join(u' ');
    }
    /// “after …”: the two words heard last before a moment.
    [[nodiscard]] QString after(double seconds) const
    {
        qsizetype end = 0;
        while (end < m_feedback.words.size() && m_feedback.words[end].startSeconds < seconds - 0.02)
            ++end;
        const QString words = pair(end - 2 < 0 && end > 0 ? 0 : end - 2);
        return end == 0 || words.isEmpty() ? QString() : translated(QT_TRANSLATE_NOOP("greenroom", "after “%1”")).arg(words);
    }
    /// “before …”: the two words heard next after a moment; at the end those before it.
    [[nodiscard]] QString before(double seconds) const
    {
        qsizetype first = 0;
        while (first < m_feedback.words.size() && m_feedback.words[first].startSeconds < seconds)
            ++first;
        return first == m_feedback.words.size() ? after(seconds)
                                                : translated(QT_TRANSLATE_NOOP("greenroom", "before “%1”")).arg(pair(first));
    }

    void addFillers()
    {
        for (const FillerFeedback &filler : m_feedback.fillers)
            add(TakeFinding::Kind::Filler, filler.atSeconds, filler.seconds,
                translated(QT_TRANSLATE_NOOP("greenroom", "“%1”")).arg(filler.word), before(filler.atSeconds), filler.word);
    }

    void addWords()
    {
        for (const SkippedWord &word : m_feedback.skipped)
            add(TakeFinding::Kind::Skipped, word.atSeconds, 0,
                (word.instead ? translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was not heard clearly; something else was said there"))
                              : translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was not heard clearly")))
                    .arg(word.word),
                after(word.atSeconds), {}, word.index);
        for (const RepeatedWord &word : m_feedback.repeated)
            add(TakeFinding::Kind::Repeated, word.atSeconds, 0,
                translated(QT_TRANSLATE_NOOP("greenroom", "“%1” was said %2 times")).arg(word.word).arg(word.times), after(word.atSeconds),
                {}, word.index);
    }

    void addPause(const JudgedPause &pause)
    {
        if (!pause.stumble())
            return;
        const double start = pause.pause.startSeconds;
        const QString seconds = QString::number(pause.pause.lengthSeconds(), 'f', 1);
        add(TakeFinding::Kind::Stumble, start, pause.pause.lengthSeconds(),
            translated(QT_TRANSLATE_NOOP("greenroom", "A stop of %1 s inside a phrase")).arg(seconds), after(start),
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 s")).arg(seconds));
    }

    void addEnding(const SentenceFeedback &sentence)
    {
        QString text;
        QString label;
        if (sentence.ending == SentenceEnding::Trailing) {
            text = translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 fades at its end"));
            label = translated(QT_TRANSLATE_NOOP("greenroom", "fades"));
        } else if (sentence.ending == SentenceEnding::Swallowed) {
            text = translated(QT_TRANSLATE_NOOP("greenroom", "The end of sentence %1 was not heard clearly"));
        } else if (sentence.ending == SentenceEnding::Rushed) {
            text = translated(QT_TRANSLATE_NOOP("greenroom", "Sentence %1 runs into the next"));
            label = translated(QT_TRANSLATE_NOOP("greenroom", "no pause"));
        } else if (sentence.ending == SentenceEnding::Cut) {
            text = translated(QT_TRANSLATE_NOOP("greenroom", "The recording ends in sentence %1"));
            label = translated(QT_TRANSLATE_NOOP("greenroom", "cut"));
        } else {
            return;
        }
        const double end = sentence.endSeconds.value_or(0);
        add(TakeFinding::Kind::Ending, std::max(0.0, end - endingSeconds), std::min(end, endingSeconds), text.arg(sentence.index + 1),
            after(end), label, sentence.index);
        m_findings.last().word = -1;
    }

    void addEmphasis(const EmphasisFeedback &emphasis)
    {
        if (!emphasis.chosen || emphasis.landed)
            return;
        if (emphasis.heard) {
            add(TakeFinding::Kind::Emphasis, emphasis.startSeconds, std::max(0.0, emphasis.endSeconds - emphasis.startSeconds),
                translated(QT_TRANSLATE_NOOP("greenroom", "“%1” did not stand out")).arg(emphasis.text), after(emphasis.startSeconds),
                translated(QT_TRANSLATE_NOOP("greenroom", "flat")), emphasis.index);
            return;
        }
        add(TakeFinding::Kind::Unsure, placeOf(emphasis.index), 0,
            translated(QT_TRANSLATE_NOOP("greenroom", "Emphasis on “%1”: could not tell")).arg(emphasis.text),
            translated(QT_TRANSLATE_NOOP("greenroom", "the word was not heard clearly")), {}, emphasis.index);
    }

    /// About where a word that was not heard should have been.
    [[nodiscard]] double placeOf(int index) const
    {
        for (const HeardWord &word : m_feedback.words) {
            if (word.index >= index)
                return word.startSeconds;
        }
        return m_feedback.spanEndSeconds;
    }

    const TakeFeedback &m_feedback;
    QList<TakeFinding> m_findings;
};

} // namespace

QString findingId(TakeFinding::Kind kind, int index) { return toString(kind) + QLatin1Char(':') + QString::number(index); }

QString findingId(TakeFinding::Kind kind, double atSeconds)
{
    return toString(kind) + QLatin1Char(':') + QString::number(atSeconds, 'f', 2);
}

QString toString(TakeFinding::Kind kind)
{
    switch (kind) {
    case TakeFinding::Kind::Filler:
        return QStringLiteral("filler");
    case TakeFinding::Kind::Skipped:
        return QStringLiteral("skipped");
    case TakeFinding::Kind::Repeated:
        return QStringLiteral("repeated");
    case TakeFinding::Kind::Extra:
        return QStringLiteral("extra");
    case TakeFinding::Kind::Stumble:
        return QStringLiteral("stumble");
    case TakeFinding::Kind::Ending:
        return QStringLiteral("ending");
    case TakeFinding::Kind::Emphasis:
        return QStringLiteral("emphasis");
    case TakeFinding::Kind::Unsure:
        return QStringLiteral("unsure");
    }
    return {};
}

QList<TakeFinding> findingsOf(const TakeFeedback &feedback) { return FindingReader(feedback).read(); }

} // namespace greenroom
