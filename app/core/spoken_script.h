#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// What stands around emphasised words in a text handed to `spokenScript`: characters of the private use area, which no text holds.
inline constexpr char16_t emphasisOpens = 0xE000;
inline constexpr char16_t emphasisCloses = 0xE001;

/// The most words that are emphasised as one phrase.
inline constexpr int mostEmphasisWords = 3;

/// A word or a short phrase that shall stand out.
struct EmphasisMark
{
    int firstWord = 0; ///< index over the counted words of the script
    int words = 1;     ///< 1 to `mostEmphasisWords`

    bool operator==(const EmphasisMark &) const = default;
};

/// One sentence of a script, as indexes over its counted words.
struct SentenceRange
{
    int firstWord = 0;
    int words = 0;

    [[nodiscard]] int endWord() const { return firstWord + words; }
    bool operator==(const SentenceRange &) const = default;
};

/// A script as it is spoken: its counted words in order, cut into sentences, with the words that shall stand out.
struct SpokenScript
{
    QStringList words; ///< counted words, as written
    QList<SentenceRange> sentences;
    QList<EmphasisMark> emphasis;
    int hanCharacters = 0;

    /// A script the English model can be laid over: it has words, and hardly any of its letters are not Latin.
    bool english = false;

    /// A word without the punctuation around it; "+" and "&" stay.
    [[nodiscard]] QString bareWord(int word) const;
    /// The sentence of a word, -1 for none.
    [[nodiscard]] int sentenceOf(int word) const;
    /// True when a word is the last of its sentence.
    [[nodiscard]] bool endsSentence(int word) const;
    /// The sentence as text.
    [[nodiscard]] QString sentenceText(int sentence) const;
};

/// Cuts a plain text into sentences: at the end of a paragraph (an empty line), and after . ! ? … with white space behind, unless the
/// full stop belongs to an abbreviation or to a number; after 。！？ at once.
[[nodiscard]] QStringList splitSentences(const QString &text);

/// Makes the spoken form of a text whose paragraphs are divided by empty lines. Emphasis is what stands between `emphasisOpens` and
/// `emphasisCloses`; a longer stretch than `mostEmphasisWords` is decoration and counts as none.
[[nodiscard]] SpokenScript spokenScript(const QString &text);

/// The same from sentences that are known.
[[nodiscard]] SpokenScript spokenScript(const QStringList &sentences);

} // namespace greenroom
