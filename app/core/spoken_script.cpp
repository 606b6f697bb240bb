#include "core/spoken_script.h"

#include "core/pace.h"

#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

bool isMark(QChar character) { return character == QChar(emphasisOpens) || character == QChar(emphasisCloses); }

bool endsWide(QChar character) { return character == QChar(0x3002) || character == QChar(0xFF01) || character == QChar(0xFF1F); }

bool closesQuote(QChar character)
{
    return isMark(character) || character == u'"' || character == u'\'' || character == u')' || character == u']' ||
           character == QChar(0x201D) || character == QChar(0x2019) || character == u'*' || character == u'_';
}

/// Words whose full stop ends no sentence.
bool isAbbreviation(const QString &word)
{
    static const QStringList known{QStringLiteral("e.g."), QStringLiteral("i.e."), QStringLiteral("vs."),   QStringLiteral("mr."),
                                   QStringLiteral("mrs."), QStringLiteral("ms."),  QStringLiteral("dr."),   QStringLiteral("fig."),
                                   QStringLiteral("cf."),  QStringLiteral("jr."),  QStringLiteral("prof."), QStringLiteral("approx.")};
    QString bare;
    for (const QChar character : word) {
        if (character.isLetterOrNumber() || character == u'.')
            bare.append(character.toLower());
    }
    const bool initial = bare.size() == 2 && bare.front().isLetter() && bare.front() != u'i';
    return known.contains(bare) || (initial && word.front().isUpper());
}

/// True when the full stop (or its like) at `index` ends a sentence; `end` is moved behind closing quotes.
bool endsSentenceAt(const QString &text, qsizetype index, qsizetype &end)
{
    const QChar character = text[index];
    if (character != u'.' && character != u'!' && character != u'?' && character != QChar(0x2026))
        return false;
    end = index + 1;
    while (end < text.size() && (closesQuote(text[end]) || text[end] == u'.' || text[end] == u'!' || text[end] == u'?'))
        ++end;
    if (end < text.size() && !text[end].isSpace())
        return false;
    if (character != u'.')
        return true;
    qsizetype start = index;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    return !isAbbreviation(text.mid(start, index + 1 - start));
}

void appendSentence(QStringList &sentences, const QString &sentence)
{
    const QString trimmed = sentence.simplified();
    if (trimmed.isEmpty())
        return;
    // What holds no word (a dash, a lone bracket) belongs to the sentence before it.
    if (countedWords(trimmed) == 0 && !sentences.isEmpty())
        sentences.last() += QLatin1Char(' ') + trimmed;
    else
        sentences.append(trimmed);
}

void splitParagraph(const QString &text, QStringList &sentences)
{
    qsizetype start = 0;
    for (qsizetype index = 0; index < text.size(); ++index) {
        qsizetype end = index + 1;
        if (!endsWide(text[index]) && !endsSentenceAt(text, index, end))
            continue;
        appendSentence(sentences, text.mid(start, end - start));
        start = end;
        index = end - 1;
    }
    appendSentence(sentences, text.mid(start));
}

/// Fewer Latin letters than this share, and the English model has nothing to say.
constexpr double leastLatinShare = 0.7;

bool isEnglish(const QStringList &words)
{
    int latin = 0;
    int other = 0;
    for (const QString &word : words) {
        for (const uint character : word.toUcs4()) {
            if (!QChar::isLetter(character))
                continue;
            ++(QChar::script(character) == QChar::Script_Latin ? latin : other);
        }
    }
    return latin > 0 && latin >= leastLatinShare * (latin + other);
}

} // namespace

QString SpokenScript::bareWord(int word) const
{
    const QString text = words.value(word);
    const auto counts = [](QChar character) {
        return character.isLetterOrNumber() || character == u'+' || character == u'&' || character == u'%' || character == u'#';
    };
    qsizetype first = 0;
    qsizetype end = text.size();
    while (first < end && !counts(text[first]) && !text[first].isSurrogate())
        ++first;
    while (end > first && !counts(text[end - 1]) && !text[end - 1].isSurrogate())
        --end;
    return text.mid(first, end - first);
}

int SpokenScript::sentenceOf(int word) const
{
    for (int index = 0; index < sentences.size(); ++index) {
        if (word >= sentences[index].firstWord && word < sentences[index].endWord())
            return index;
    }
    return -1;
}

bool SpokenScript::endsSentence(int word) const
{
    return std::any_of(sentences.begin(), sentences.end(), [word](const SentenceRange &range) { return range.endWord() - 1 == word; });
}

QString SpokenScript::sentenceText(int sentence) const
{
    const SentenceRange range = sentences.value(sentence);
    return words.mid(range.firstWord, range.words).join(QLatin1Char(' '));
}

QStringList splitSentences(const QString &text)
{
    static const QRegularExpression emptyLine(QStringLiteral("\\n[ \\t\\r]*\\n"));
    QStringList sentences;
    const QStringList paragraphs = text.split(emptyLine);
    for (const QString &paragraph : paragraphs) {
        const qsizetype before = sentences.size();
        QStringList own;
        splitParagraph(paragraph, own);
        if (before > 0 && own.size() == 1 && countedWords(own.first()) == 0)
            continue;
        sentences += own;
    }
    return sentences;
}

SpokenScript spokenScript(const QString &text) { return spokenScript(splitSentences(text)); }

SpokenScript spokenScript(const QStringList &sentences)
{
    SpokenScript script;
    bool open = false;
    int markedFrom = 0;
    for (const QString &sentence : sentences) {
        SentenceRange range{int(script.words.size()), 0};
        script.hanCharacters += greenroom::hanCharacters(sentence);
        for (QString word : countedWordList(sentence)) {
            const auto index = int(script.words.size());
            if (word.contains(QChar(emphasisOpens))) {
                open = true;
                markedFrom = index;
            }
            const bool closes = word.contains(QChar(emphasisCloses));
            word.removeIf(isMark);
            script.words.append(word);
            if (open && closes) {
                open = false;
                if (index + 1 - markedFrom <= mostEmphasisWords)
                    script.emphasis.append({markedFrom, index + 1 - markedFrom});
            }
        }
        open = false; // emphasis never runs over the end of a sentence
        range.words = int(script.words.size()) - range.firstWord;
        if (range.words > 0)
            script.sentences.append(range);
    }
    script.english = isEnglish(script.words);
    return script;
}

} // namespace greenroom
