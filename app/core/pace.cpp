#include "core/pace.h"

#include <algorithm>
#include <numeric>

namespace greenroom {

namespace {

bool separates(QChar character) { return character.isSpace() || character == QChar(0x2014) || character == QChar(0x2013); }

bool counts(const QList<uint> &token)
{
    return std::any_of(token.begin(), token.end(), [](uint character) {
        return QChar::isLetter(character) || QChar::isDigit(character) || character == U'+' || character == U'&';
    });
}

bool isHan(uint character) { return QChar::script(character) == QChar::Script_Han; }

} // namespace

QStringList countedWordList(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype index = 0; index <= text.size(); ++index) {
        if (index < text.size() && !separates(text[index]))
            continue;
        const QString token = text.mid(start, index - start);
        if (counts(token.toUcs4()))
            words.append(token);
        start = index + 1;
    }
    return words;
}

int countedWords(const QString &text) { return int(countedWordList(text).size()); }

int hanCharacters(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return int(std::count_if(characters.begin(), characters.end(), isHan));
}

double wordsPerMinute(int words, double seconds) { return seconds > 0 ? words * 60.0 / seconds : 0; }

double secondsFor(int words, double pace) { return words * 60.0 / pace; }

bool fits(int words, double targetSeconds, double pace) { return words * 60.0 <= targetSeconds * pace; }

QList<double> sentenceEndSeconds(const QStringList &sentences, double targetSeconds)
{
    QList<double> lengths;
    for (const QString &sentence : sentences) {
        const int han = hanCharacters(sentence);
        lengths.append(std::max(1, han > 0 ? han : countedWords(sentence)));
    }
    const double total = std::accumulate(lengths.begin(), lengths.end(), 0.0);
    QList<double> ends;
    double soFar = 0;
    for (const double length : std::as_const(lengths)) {
        soFar += length;
        ends.append(targetSeconds * soFar / total);
    }
    return ends;
}

} // namespace greenroom
