#include "core/take_feedback.h"

namespace greenroom {

const HeardWord *TakeFeedback::heardWord(int index) const
{
    for (const HeardWord &word : words) {
        if (word.index == index)
            return &word;
    }
    return nullptr;
}

QString toString(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None:
        break;
    case Refusal::Noise:
        return QStringLiteral("noise");
    case Refusal::Clipping:
        return QStringLiteral("clipping");
    case Refusal::Quiet:
        return QStringLiteral("quiet");
    case Refusal::Silence:
        return QStringLiteral("silence");
    case Refusal::OtherText:
        return QStringLiteral("other-text");
    case Refusal::NoModel:
        return QStringLiteral("no-model");
    }
    return {};
}

QString toString(AnalysisMethod method)
{
    switch (method) {
    case AnalysisMethod::Energy:
        break;
    case AnalysisMethod::Alignment:
        return QStringLiteral("alignment");
    case AnalysisMethod::Recognition:
        return QStringLiteral("recognition");
    }
    return QStringLiteral("energy");
}

QString toString(JudgedPause::Kind kind)
{
    switch (kind) {
    case JudgedPause::Kind::Unknown:
        break;
    case JudgedPause::Kind::AfterSentence:
        return QStringLiteral("after-sentence");
    case JudgedPause::Kind::InsidePhrase:
        return QStringLiteral("inside-phrase");
    }
    return {};
}

QString toString(SentenceEnding ending)
{
    switch (ending) {
    case SentenceEnding::Unknown:
        break;
    case SentenceEnding::Clean:
        return QStringLiteral("clean");
    case SentenceEnding::Swallowed:
        return QStringLiteral("swallowed");
    case SentenceEnding::Trailing:
        return QStringLiteral("trailing");
    case SentenceEnding::Rushed:
        return QStringLiteral("rushed");
    case SentenceEnding::Cut:
        return QStringLiteral("cut");
    }
    return {};
}

Refusal refusalOf(WordsRefusal refusal)
{
    switch (refusal) {
    case WordsRefusal::None:
        break;
    case WordsRefusal::Silence:
        return Refusal::Silence;
    case WordsRefusal::Clipping:
        return Refusal::Clipping;
    case WordsRefusal::Quiet:
        return Refusal::Quiet;
    case WordsRefusal::Noise:
        return Refusal::Noise;
    }
    return Refusal::None;
}

} // namespace greenroom
