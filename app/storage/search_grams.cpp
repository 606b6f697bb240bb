#include "storage/search_grams.h"

#include <QSet>

namespace greenroom {

namespace {

bool isWordCharacter(char32_t character) { return QChar::isLetterOrNumber(character); }

bool standsAlone(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul;
}

QString token(char32_t first, char32_t second)
{
    QString made = u'x' + QString::number(uint(first), 16);
    if (second != 0)
        made += u'x' + QString::number(uint(second), 16);
    return made;
}

/// Calls `take(first, second)` for each gram of a text; second is 0 for a single character.
template <typename Take>
void eachGram(const QString &text, Take take)
{
    const QList<uint> characters = text.toCaseFolded().toUcs4();
    bool inWord = false;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t character = characters.at(at);
        const char32_t following = at + 1 < characters.size() ? char32_t(characters.at(at + 1)) : U' ';
        const bool alone = standsAlone(character);
        const bool starts = alone || (isWordCharacter(character) && !inWord);
        if (starts) {
            take(character, char32_t(0));
            if (!QChar::isSpace(following))
                take(character, following);
        }
        inWord = !alone && isWordCharacter(character);
    }
}

} // namespace

QString gramTokens(const QString &text)
{
    QSet<quint64> seen;
    QString tokens;
    eachGram(text, [&](char32_t first, char32_t second) {
        const quint64 key = quint64(first) << 32 | second;
        if (seen.contains(key))
            return;
        seen.insert(key);
        if (!tokens.isEmpty())
            tokens += u' ';
        tokens += token(first, second);
    });
    return tokens;
}

QString gramToken(const QString &term)
{
    const QList<uint> characters = term.toCaseFolded().toUcs4();
    return token(characters.value(0), characters.value(1));
}

bool holdsShortTerm(const QString &text, const QString &term)
{
    const QList<uint> wanted = term.toCaseFolded().toUcs4();
    bool found = false;
    eachGram(text, [&](char32_t first, char32_t second) { found = found || (first == wanted.value(0) && second == wanted.value(1)); });
    return found;
}

qsizetype characterCount(const QString &term) { return term.toUcs4().size(); }

} // namespace greenroom
