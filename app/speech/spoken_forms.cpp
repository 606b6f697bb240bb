#include "speech/spoken_forms.h"

#include "speech/letter_to_sound.h"
#include "speech/number_words.h"
#include "speech/token_parts.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

/// More ways than this to say one token would only slow the search down.
constexpr qsizetype mostForms = 16;

QByteArray letterName(QChar letter)
{
    static const QMap<QChar, QByteArray> names{{u'a', "EY"},
                                               {u'b', "B IY"},
                                               {u'c', "S IY"},
                                               {u'd', "D IY"},
                                               {u'e', "IY"},
                                               {u'f', "EH F"},
                                               {u'g', "JH IY"},
                                               {u'h', "EY CH"},
                                               {u'i', "AY"},
                                               {u'j', "JH EY"},
                                               {u'k', "K EY"},
                                               {u'l', "EH L"},
                                               {u'm', "EH M"},
                                               {u'n', "EH N"},
                                               {u'o', "OW"},
                                               {u'p', "P IY"},
                                               {u'q', "K Y UW"},
                                               {u'r', "AA R"},
                                               {u's', "EH S"},
                                               {u't', "T IY"},
                                               {u'u', "Y UW"},
                                               {u'v', "V IY"},
                                               {u'w', "D AH B AH L Y UW"},
                                               {u'x', "EH K S"},
                                               {u'y', "W AY"},
                                               {u'z', "Z IY"}};
    return names.value(letter.toLower());
}

/// Acronyms are said in one breath: one spoken word of all letter names.
SpokenForm spelled(const QString &letters, const char *ending = "")
{
    QByteArrayList phones;
    for (const QChar letter : letters) {
        if (const QByteArray name = letterName(letter); !name.isEmpty())
            phones.append(name);
    }
    return {SpokenWord{{phones.join(' ') + ending}}};
}

SpokenForm formOf(const QStringList &words, const Pronunciations &pronunciations)
{
    SpokenForm form;
    for (const QString &word : words) {
        const QByteArrayList said = pronunciations.of(word.toLatin1());
        if (!said.isEmpty())
            form.append({said});
    }
    return form;
}

void append(QList<SpokenForm> &forms, const SpokenForm &form)
{
    if (!form.isEmpty() && forms.size() < mostForms && !forms.contains(form))
        forms.append(form);
}

/// A pronunciation of vowels and consonants in turn can be said as a word: SAML can, HTTP cannot.
bool isSpeakable(const QString &lower)
{
    static const QRegularExpression vowel(QStringLiteral("[aeiouy]"));
    static const QRegularExpression hardCluster(QStringLiteral("[^aeiouy]{4,}|^[^aeiouy]{3}"));
    return lower.size() >= 4 && lower.contains(vowel) && !lower.contains(hardCluster);
}

bool isUpper(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isUpper(); });
}

/// "API", "APIs", "API's": letters, and a word where it is one.
QList<SpokenForm> acronymForms(const QString &text, const Pronunciations &pronunciations)
{
    static const QRegularExpression plural(QStringLiteral("^([A-Z]{2,})['\u2019]?s$"));
    const QRegularExpressionMatch match = plural.match(text);
    const QString letters = match.hasMatch() ? match.captured(1) : text;
    if (!isUpper(letters) || letters.size() < 2)
        return {};
    const QByteArray lower = letters.toLower().toLatin1();
    QList<SpokenForm> forms;
    // A known word in capitals (POST, REST, JSON) is mostly said as a word, yet "US" and "IT" are letters: both are allowed.
    if (pronunciations.knows(lower) || isSpeakable(letters.toLower())) {
        SpokenWord word{pronunciations.of(lower)};
        if (match.hasMatch())
            word.pronunciations = pronunciations.of(lower + 's');
        append(forms, {word});
    }
    if (letters.size() <= 6)
        append(forms, spelled(letters, match.hasMatch() ? " Z" : ""));
    // Synthetic voices, and people in a hurry, read it as it stands.
    static const QRegularExpression vowel(QStringLiteral("[aeiouy]"));
    const QByteArray whole = match.hasMatch() ? lower + 's' : lower;
    if (const QByteArray read = letterToSound(whole); QString::fromLatin1(lower).contains(vowel) && !read.isEmpty())
        append(forms, {SpokenWord{{read}}});
    return forms;
}

/// A word of letters.
QList<SpokenForm> wordForms(const QString &text, const Pronunciations &pronunciations)
{
    if (text.size() == 1) {
        QList<SpokenForm> forms;
        const QString lower = text.toLower();
        if (lower == QLatin1String("a") || lower == QLatin1String("i"))
            append(forms, formOf({lower}, pronunciations));
        append(forms, spelled(text));
        return forms;
    }
    QList<SpokenForm> forms = acronymForms(text, pronunciations);
    if (!forms.isEmpty())
        return forms;
    static const QRegularExpression vowel(QStringLiteral("[aeiouyAEIOUY]"));
    const bool known = pronunciations.knows(text.toLower().toLatin1());
    if (known || text.contains(vowel))
        append(forms, formOf({text.toLower()}, pronunciations));
    if (!known && text.size() <= 3)
        append(forms, spelled(text));
    return forms;
}

/// All combinations of what is said in turn, as many as are of use.
QList<SpokenForm> inTurn(const QList<SpokenForm> &first, const QList<SpokenForm> &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    // An empty form joined with another is that other: `append` drops only what is empty on both sides.
    QList<SpokenForm> forms;
    for (const SpokenForm &head : first) {
        for (const SpokenForm &tail : second)
            append(forms, head + tail);
    }
    return forms;
}

QList<SpokenForm> numberPartForms(const QString &text, const Pronunciations &pronunciations)
{
    QList<QStringList> words = numberForms(text);
    if (words.isEmpty())
        words = ordinalForms(text);
    QList<SpokenForm> forms;
    for (const QStringList &form : std::as_const(words))
        append(forms, formOf(form, pronunciations));
    return forms;
}

/// Units and signs: each part has the words it may be said with.
QList<SpokenForm> signForms(const QList<QStringList> &ways, const Pronunciations &pronunciations)
{
    QList<SpokenForm> forms;
    for (const QStringList &way : ways) {
        // A word in capitals among them is spelled; an empty way leaves the sign out.
        if (way.isEmpty())
            forms.append(SpokenForm{});
        else if (way.size() == 1 && isUpper(way.first()))
            append(forms, spelled(way.first()));
        else
            append(forms, formOf(way, pronunciations));
    }
    return forms;
}

QList<SpokenForm> partForms(const TokenPart &part, const Pronunciations &pronunciations)
{
    switch (part.kind) {
    case TokenPart::Kind::Number:
        return numberPartForms(part.text, pronunciations);
    case TokenPart::Kind::Sign:
        return signForms(part.ways, pronunciations);
    case TokenPart::Kind::Letters:
        break;
    }
    return wordForms(part.text, pronunciations);
}

} // namespace

int SpokenToken::syllables() const
{
    int count = 0;
    for (const SpokenWord &spoken : forms.first())
        count += syllablesOf(spoken.pronunciations.first());
    return count;
}

int SpokenToken::phones() const
{
    qsizetype count = 0;
    for (const SpokenWord &spoken : forms.first())
        count += spoken.pronunciations.first().count(' ') + 1;
    return int(count);
}

QList<SpokenToken> spokenTokens(const QStringList &countedWords, const Pronunciations &pronunciations)
{
    QList<SpokenToken> tokens;
    for (int index = 0; index < countedWords.size(); ++index) {
        const auto known = [&pronunciations](const QString &word) { return pronunciations.knows(word.toLower().toLatin1()); };
        for (const QList<TokenPart> &chunk : tokenParts(countedWords.at(index), known)) {
            SpokenToken token{index, {}, {}};
            for (const TokenPart &part : chunk) {
                token.text += part.text;
                token.forms = inTurn(token.forms, partForms(part, pronunciations));
            }
            token.forms.removeAll(SpokenForm{});
            if (!token.forms.isEmpty())
                tokens.append(token);
        }
    }
    return tokens;
}

QList<int> syllablesByWord(const QList<SpokenToken> &tokens, qsizetype countedWords)
{
    QList<int> syllables(countedWords, 0);
    for (const SpokenToken &token : tokens)
        syllables[token.word] += token.syllables();
    return syllables;
}

} // namespace greenroom
