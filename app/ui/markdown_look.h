#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// How Markdown is drawn: what the theme decides.
struct MarkdownLook
{
    QString code;       ///< CSS of code words
    QString background; ///< CSS colour of code blocks
    QString edge;       ///< CSS colour of table lines and of the bar beside a quote
    QString quiet;      ///< CSS colour of quotes
    QList<QColor> codeColours;
    int lineHeight = 0;
    int codeLineHeight = 0;
    int gap = 0;
    QStringList terms; ///< searched words
    QString match;     ///< CSS colour of their ground
};

/// Text for HTML, searched words on their ground.
[[nodiscard]] QString markedWords(const QString &text, const MarkdownLook &look);

/// Code with a zero-width non-joiner inside pairs of signs, so that no font draws != as one. A Text cannot be copied from, so the
/// extra character goes nowhere.
[[nodiscard]] QString withoutLigatures(const QString &code);

/// A code block on its ground, coloured by its language.
[[nodiscard]] QString codeBlockHtml(const QStringList &lines, const QString &language, const MarkdownLook &look);

/// An empty line of the height of a gap: rich text gives tables no margins.
[[nodiscard]] QString gapHtml(int height);

} // namespace greenroom
