#include "markdown_html.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace greenroom {

namespace {
constexpr int listIndent = 20;

struct Look
{
    QString code;       ///< CSS of code words
    QString background; ///< CSS colour of code blocks
    int lineHeight = 0;
    int gap = 0;
};

QString fragmentHtml(const QTextFragment &fragment, const Look &look)
{
    const QTextCharFormat format = fragment.charFormat();
    QString words = fragment.text().toHtmlEscaped();
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

/// All lines of one code block on one ground; moves `block` past them.
QString codeHtml(QTextBlock &block, const Look &look)
{
    QStringList lines;
    for (; isCode(block); block = block.next())
        lines.append(block.text().toHtmlEscaped());
    return QStringLiteral("<table width=\"100%\" cellpadding=\"12\" bgcolor=\"%1\" style=\"margin-bottom:%2px\"><tr><td><pre "
                          "style=\"margin:0;%3\">%4</pre></td></tr></table>")
        .arg(look.background, QString::number(look.gap), look.code, lines.join(QLatin1Char('\n')));
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
        indent = -listIndent / 2;
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
