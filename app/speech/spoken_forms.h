#pragma once

#include "speech/pronunciations.h"

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// One spoken word with all its pronunciations.
struct SpokenWord
{
    QByteArrayList pronunciations; ///< at least one

    bool operator==(const SpokenWord &) const = default;
};

/// One way to say a token: one or more spoken words.
using SpokenForm = QList<SpokenWord>;

/// A part of a counted word that is said as one: "contract-first" has two, "140" one with several forms.
struct SpokenToken
{
    int word = 0; ///< index of the counted word
    QString text;
    QList<SpokenForm> forms; ///< at least one

    /// Phones of the first form's first pronunciations.
    [[nodiscard]] int syllables() const;
    [[nodiscard]] int phones() const;
};

/// The spoken tokens of counted words: split at hyphens, slashes, underscores and where an unknown word changes case; acronyms by letters
/// and, where one can, as a word; numbers, ordinals, units, percent, money and signs in the ways they are said.
[[nodiscard]] QList<SpokenToken> spokenTokens(const QStringList &countedWords, const Pronunciations &pronunciations);

/// Syllables of each counted word in its first form.
[[nodiscard]] QList<int> syllablesByWord(const QList<SpokenToken> &tokens, qsizetype countedWords);

} // namespace greenroom
