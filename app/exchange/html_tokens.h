#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace greenroom {

/// A piece of HTML as people write it into cards: never wrong, at worst text.
struct HtmlToken
{
    enum class Kind { Text, Open, Close };

    Kind kind = Kind::Text;
    QString name;                       ///< of tags, in lower case
    QString text;                       ///< of text, with its entities read
    QHash<QString, QString> attributes; ///< of opening tags, names in lower case
    qsizetype start = 0;                ///< where it stands in the source
    qsizetype end = 0;
};

/// The tokens of a fragment. Comments, and what stands in script and style, are left out.
[[nodiscard]] QList<HtmlToken> htmlTokens(const QString &html);

/// A text with its entities ("&amp;", "&#8212;") read; unknown ones stay. A non-breaking space becomes a plain one.
[[nodiscard]] QString withoutEntities(const QString &text);

/// A block at the top of a fragment: a `<div>`, or what stands between two.
struct HtmlBlock
{
    QString cssClass; ///< of the div; empty for what stands between
    QString inner;    ///< its HTML
};

/// Splits a fragment at its outermost divs. Empty text between them is left out.
[[nodiscard]] QList<HtmlBlock> topLevelDivs(const QString &html);

} // namespace greenroom
