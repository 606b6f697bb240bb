#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>

namespace greenroom {

/// How words are said, as phones of ARPAbet without stress, separated by blanks. Looked up in this order: the user's own respellings, our
/// file of technical words, the CMU dictionary, and at last the letter-to-sound rules of flite, which have an answer to everything.
class Pronunciations
{
public:
    /// Reads the CMU dictionary (about 20 ms). Errors: Unreadable.
    [[nodiscard]] static Result<Pronunciations> load(const QString &dictionaryPath);

    /// Takes "say it like" entries: a word (in any case) and how it is said, in plain words ("cooper netties") or, between slashes, as
    /// phones ("/K UW B ER/"). Phones that are none are read as words.
    void sayLike(const QString &word, const QString &respelling);

    /// True when a dictionary or the user knows the word; letter-to-sound is not asked.
    [[nodiscard]] bool knows(const QByteArray &word) const;
    /// All ways to say a lower-case word of letters and apostrophes; never empty for a word with a letter.
    [[nodiscard]] QByteArrayList of(const QByteArray &word) const;

private:
    Pronunciations() = default;
    void addTechnicalWords();
    [[nodiscard]] QByteArrayList dictionaryEntries(const QByteArray &word) const;
    [[nodiscard]] QByteArrayList inflected(const QByteArray &word) const;
    [[nodiscard]] QByteArray phonesOfText(const QString &text) const;

    QByteArray m_dictionary;                       ///< the file's content
    QHash<QByteArrayView, qsizetype> m_lineOfWord; ///< first line of each word in it
    QHash<QByteArray, QByteArrayList> m_technical;
    QHash<QByteArray, QByteArrayList> m_own;
};

/// How many syllables a pronunciation has: its vowels.
[[nodiscard]] int syllablesOf(const QByteArray &phones);

/// True for the 39 phones of ARPAbet the model knows.
[[nodiscard]] bool isPhone(const QByteArray &phone);
/// True for the vowels among them.
[[nodiscard]] bool isVowel(const QByteArray &phone);

} // namespace greenroom
