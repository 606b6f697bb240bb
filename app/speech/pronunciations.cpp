#include "speech/pronunciations.h"

#include "speech/letter_to_sound.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

const QSet<QByteArray> &vowels()
{
    static const QSet<QByteArray> set{"AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"};
    return set;
}

const QSet<QByteArray> &consonants()
{
    static const QSet<QByteArray> set{"B",  "CH", "D", "DH", "F",  "G", "HH", "JH", "K", "L", "M", "N",
                                      "NG", "P",  "R", "S",  "SH", "T", "TH", "V",  "W", "Y", "Z", "ZH"};
    return set;
}

/// The word at the begin of a dictionary line, "(2)" of a variant left out; its length in `wordLength` with it.
QByteArrayView wordOfLine(const char *line, qsizetype length, qsizetype &wordLength)
{
    wordLength = 0;
    while (wordLength < length && line[wordLength] != ' ')
        ++wordLength;
    QByteArrayView word(line, wordLength);
    if (word.endsWith(')')) {
        const qsizetype bracket = word.lastIndexOf('(');
        if (bracket > 0)
            word = word.first(bracket);
    }
    return word;
}

void appendOnce(QByteArrayList &list, const QByteArray &phones)
{
    if (!phones.isEmpty() && !list.contains(phones))
        list.append(phones);
}

} // namespace

bool isVowel(const QByteArray &phone) { return vowels().contains(phone); }
bool isPhone(const QByteArray &phone) { return isVowel(phone) || consonants().contains(phone); }

int syllablesOf(const QByteArray &phones)
{
    const QByteArrayList list = phones.split(' ');
    return int(std::count_if(list.begin(), list.end(), isVowel));
}

Result<Pronunciations> Pronunciations::load(const QString &dictionaryPath)
{
    QFile file(dictionaryPath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     QCoreApplication::translate("greenroom", "The pronunciation dictionary %1 cannot be read.").arg(dictionaryPath),
                     file.errorString()};
    Pronunciations result;
    result.m_dictionary = file.readAll();
    result.m_lineOfWord.reserve(150000);
    const char *data = result.m_dictionary.constData();
    QByteArrayView previous;
    for (qsizetype start = 0; start < result.m_dictionary.size();) {
        qsizetype end = result.m_dictionary.indexOf('\n', start);
        if (end < 0)
            end = result.m_dictionary.size();
        qsizetype wordLength = 0;
        const QByteArrayView word = wordOfLine(data + start, end - start, wordLength);
        // Variants stand below their word, so that only the first line needs a place.
        if (!word.isEmpty() && word != previous)
            result.m_lineOfWord.insert(word, start);
        previous = word;
        start = end + 1;
    }
    result.addTechnicalWords();
    return result;
}

void Pronunciations::addTechnicalWords()
{
    QFile file(QStringLiteral(":/greenroom/speech/lexicon/technical.dict"));
    if (!file.open(QIODevice::ReadOnly))
        return; // compiled in: a test holds that it is there
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype blank = line.indexOf(' ');
        if (blank > 0 && !line.startsWith('#'))
            appendOnce(m_technical[line.left(blank)], line.mid(blank + 1).trimmed());
    }
}

QByteArrayList Pronunciations::dictionaryEntries(const QByteArray &word) const
{
    QByteArrayList entries;
    qsizetype start = m_lineOfWord.value(word, -1);
    while (start >= 0 && start < m_dictionary.size()) {
        qsizetype end = m_dictionary.indexOf('\n', start);
        if (end < 0)
            end = m_dictionary.size();
        qsizetype wordLength = 0;
        if (wordOfLine(m_dictionary.constData() + start, end - start, wordLength) != word)
            break;
        appendOnce(entries, m_dictionary.mid(start + wordLength + 1, end - start - wordLength - 1).trimmed());
        start = end + 1;
    }
    return entries;
}

bool Pronunciations::knows(const QByteArray &word) const
{
    return m_own.contains(word) || m_technical.contains(word) || m_lineOfWord.contains(word);
}

QByteArrayList Pronunciations::inflected(const QByteArray &word) const
{
    // "gateway's", "pods": the stem with the ending as English says it.
    QByteArray stem;
    if (word.endsWith("'s") || word.endsWith("s'"))
        stem = word.chopped(2);
    else if (word.endsWith('s') && !word.endsWith("ss"))
        stem = word.chopped(1);
    if (stem.size() < 2 || !knows(stem))
        return {};
    static const QSet<QByteArray> hissing{"S", "Z", "SH", "ZH", "CH", "JH"};
    static const QSet<QByteArray> voiceless{"P", "T", "K", "F", "TH"};
    QByteArrayList result;
    const QByteArrayList stems = of(stem);
    for (const QByteArray &phones : stems) {
        const QByteArray last = phones.mid(phones.lastIndexOf(' ') + 1);
        appendOnce(result, phones + (hissing.contains(last) ? " AH Z" : voiceless.contains(last) ? " S" : " Z"));
    }
    return result;
}

QByteArrayList Pronunciations::of(const QByteArray &word) const
{
    if (const auto own = m_own.constFind(word); own != m_own.constEnd())
        return *own;
    QByteArrayList result = m_technical.value(word);
    for (const QByteArray &phones : dictionaryEntries(word))
        appendOnce(result, phones);
    if (result.isEmpty())
        result = inflected(word);
    if (result.isEmpty())
        appendOnce(result, letterToSound(word));
    return result;
}

QByteArray Pronunciations::phonesOfText(const QString &text) const
{
    static const QRegularExpression notLetters(QStringLiteral("[^a-z']+"));
    QByteArrayList parts;
    for (const QString &word : text.toLower().split(notLetters, Qt::SkipEmptyParts)) {
        const QByteArrayList said = of(word.toLatin1());
        if (!said.isEmpty())
            parts.append(said.first());
    }
    return parts.join(' ');
}

void Pronunciations::sayLike(const QString &word, const QString &respelling)
{
    const QByteArray key = word.toLower().toUtf8();
    const QString trimmed = respelling.trimmed();
    if (key.isEmpty() || trimmed.isEmpty())
        return;
    QByteArray phones;
    if (trimmed.size() > 2 && trimmed.startsWith(u'/') && trimmed.endsWith(u'/')) {
        const QByteArrayList list = trimmed.mid(1, trimmed.size() - 2).simplified().toUpper().toLatin1().split(' ');
        if (std::all_of(list.begin(), list.end(), isPhone))
            phones = list.join(' ');
    }
    if (phones.isEmpty())
        phones = phonesOfText(trimmed);
    if (!phones.isEmpty())
        m_own[key] = {phones};
}

} // namespace greenroom
