#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// The pace scripts are written for, counted words a minute.
inline constexpr double scriptWordsPerMinute = 140;

/// The counted words of a text, in order: tokens between white space, em dashes and en dashes that hold a letter, a digit, + or &.
/// The definition of the command-line contract, used for every length, pace and target.
[[nodiscard]] QStringList countedWordList(const QString &text);
[[nodiscard]] int countedWords(const QString &text);

/// How many Han characters a text holds: the length of Chinese, which has no spaces to count by.
[[nodiscard]] int hanCharacters(const QString &text);

/// Words said in a span, as words a minute; 0 when the span is not above 0 seconds.
[[nodiscard]] double wordsPerMinute(int words, double seconds);

/// The seconds that many words need at a pace.
[[nodiscard]] double secondsFor(int words, double pace = scriptWordsPerMinute);

/// Whether that many words fit a target at a pace.
[[nodiscard]] bool fits(int words, double targetSeconds, double pace = scriptWordsPerMinute);

/// The end of each sentence's share of `targetSeconds`, by its length: counted words, or Han characters where the script is Chinese.
/// The last entry equals `targetSeconds`; empty for no sentences.
[[nodiscard]] QList<double> sentenceEndSeconds(const QStringList &sentences, double targetSeconds);

} // namespace greenroom
