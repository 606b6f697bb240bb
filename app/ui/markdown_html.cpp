#include "markdown_html.h"

#include "services/bank_search.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace greenroom {

namespace {
constexpr int listIndent = 20;
constexpr int bulletWidth = 15; ///< a bullet and its two spaces at reading size

struct Look
{
    QString code;       ///< CSS of code words
    QString background; ///< CSS colour of code blocks
    int lineHeight = 0;
    int gap = 0;
    QStringList terms; ///< searched words
    QString match;     ///< CSS colour of their ground
};

QString escaped(const QString &text, const Look &look)
{
    QString html;
    qsizetype done = 0;
    for (const MatchRange &range : matchRanges(text, look.terms)) {
        html += text.mid(done, range.start - done).toHtmlEscaped();
        html += QStringLiteral("<span style=\"background-color:%1\">%2</span>")
                    .arg(look.match, text.mid(range.start, range.length).toHtmlEscaped());
        done = range.start + range.length;
    }
    return html + text.mid(done).toHtmlEscaped();
}

/// Code with a zero-width non-joiner inside pairs of signs, so that no font draws != as one. A Text cannot be copied from, so the
/// extra character goes nowhere.
QString withoutLigatures(const QString &code)
{
    QString apart;
    for (const QChar sign : code) {
        const bool pair = !apart.isEmpty() && sign.isPrint() && !sign.isSpace() && !sign.isLetterOrNumber() && !apart.back().isSpace() &&
                          !apart.back().isLetterOrNumber();
        if (pair)
            apart += QChar(0x200C);
        apart += sign;
    }
    return apart;
}

QString fragmentHtml(const QTextFragment &fragment, const Look &look)
{
    const QTextCharFormat format = fragment.charFormat();
    QString words = escaped(format.fontFixedPitch() ? withoutLigatures(fragment.text()) : fragment.text(), look);
    words.replace(QChar::LineSeparator, QStringLiteral("<br>"));
    if (format.fontFixedPitch())
        words = QStringLiteral("<span style=\"%1\">%2</span>").arg(look.code, words);
    if (format.fontWeight() > QFont::Medium)
        words = QStringLiteral("<b>%1</b>").arg(words);
    if (format.fontItalic())
        words = QStringLiteral("<i>%1</i>").arg(words);
    if (format.isAnchor())
        words = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), words);
    return words;
}

QString blockWords(const QTextBlock &block, const Look &look)
{
    QString words;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        words += fragmentHtml(part.fragment(), look);
    return words;
}

bool isCode(const QTextBlock &block) { return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence); }

/// An empty line of the height of a gap: rich text gives tables no margins.
QString spacerHtml(int height) { return QStringLiteral("<p style=\"margin:0px; font-size:1px; line-height:%1px\">&nbsp;</p>").arg(height); }

/// All lines of one code block on one ground; moves `block` past them.
QString codeHtml(QTextBlock &block, const Look &look)
{
    const bool first = !block.previous().isValid();
    QStringList lines;
    for (; isCode(block); block = block.next())
        lines.append(withoutLigatures(block.text()).toHtmlEscaped());
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return (first ? QString() : spacerHtml(look.gap / 2)) +
           QStringLiteral(
               "<table width=\"100%\" cellpadding=\"12\" bgcolor=\"%1\"><tr><td><pre style=\"margin:0;%2\">%3</pre></td></tr></table>")
               .arg(look.background, look.code, lines.join(QLatin1Char('\n'))) +
           (block.isValid() ? spacerHtml(look.gap) : QString());
}

QString paragraphHtml(const QTextBlock &block, const Look &look, bool last)
{
    QString words = blockWords(block, look);
    if (block.blockFormat().headingLevel() > 0)
        words = QStringLiteral("<b>%1</b>").arg(words);
    int left = 0;
    int indent = 0;
    int gap = last ? 0 : look.gap;
    if (const QTextList *list = block.textList()) {
        const bool ordered = list->format().style() == QTextListFormat::ListDecimal;
        words = (ordered ? list->itemText(block) : QStringLiteral("•")) + QStringLiteral("&nbsp;&nbsp;") + words;
        left = listIndent * list->format().indent();
        indent = -bulletWidth;
        const bool moreFollow = block.next().isValid() && block.next().textList() == list;
        gap = moreFollow ? look.gap / 3 : gap;
    }
    return QStringLiteral("<p style=\"margin:0px 0px %1px %2px; text-indent:%3px; line-height:%4px\">%5</p>")
        .arg(QString::number(gap), QString::number(left), QString::number(indent), QString::number(look.lineHeight), words);
}

void read(QTextDocument &document, const QString &markdown)
{
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
}
} // namespace

QString MarkdownHtml::html() const
{
    QTextDocument document;
    read(document, m_markdown);
    Look look;
    look.code = QStringLiteral("font-family:'%1'; font-size:%2px").arg(m_codeFamily).arg(m_codePixelSize);
    look.background = m_codeBackground.name();
    look.lineHeight = m_lineHeight;
    look.gap = m_paragraphGap;
    look.terms = m_terms;
    look.match = m_matchBackground.name();
    QString html;
    for (QTextBlock block = document.begin(); block.isValid();) {
        if (isCode(block)) {
            html += codeHtml(block, look);
            continue;
        }
        const QTextBlock next = block.next();
        if (!block.text().isEmpty())
            html += paragraphHtml(block, look, !next.isValid());
        block = next;
    }
    return html;
}

QString MarkdownHtml::plainText() const
{
    QTextDocument document;
    read(document, m_markdown);
    return document.toPlainText();
}

} // namespace greenroom
