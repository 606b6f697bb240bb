#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace greenroom {

/// A piece of a token that is said by one rule.
struct TokenPart
{
    enum class Kind {
        Letters, ///< a word or an acronym
        Number,  ///< digits with their points and commas, or an ordinal
        Sign     ///< a unit or a sign, said with one of `ways`
    };

    Kind kind = Kind::Letters;
    QString text;
    QList<QStringList> ways; ///< of a sign; a lone word in capitals is spelled

    bool operator==(const TokenPart &) const = default;
};

/// Cuts a counted word into the tokens it is said in, and each token into parts. `known` tells whether a dictionary has a word, which then
/// is not cut where its case changes.
[[nodiscard]] QList<QList<TokenPart>> tokenParts(const QString &countedWord, const std::function<bool(const QString &)> &known);

} // namespace greenroom
