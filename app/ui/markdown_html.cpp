#include "markdown_html.h"

#include "markdown_look.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace greenroom {

namespace {
constexpr int listIndent = 20;
constexpr int bulletWidth = 15; ///< a bullet and its two spaces at reading size

bool isCode(const QTextBlock &block) { return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage); }

int quoteLevel(const QTextBlock &block) { return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel); }

bool isRule(const QTextBlock &block) { return block.blockFormat().hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth); }

QString languageOf(const QTextBlock &block) { return block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage); }

/// One document as HTML. The parts call each other, because quotes hold lists, and lists tables.
class Writer
{
public:
    explicit Writer(MarkdownLook look)
        : m_look(std::move(look))
    {}

    /// The blocks from `block` to the one at `end`, which is not written.
    QString blocks(QTextBlock block, const QTextBlock &end, int quoted)
    {
        QString html;
        while (block.isValid() && block != end) {
            if (QTextTable *table = QTextCursor(block).currentTable()) {
                const QTextBlock after = table->lastCursorPosition().block().next();
                html += apart(tableHtml(*table), block.previous().isValid(), hasText(after, end));
                block = after;
            } else if (quoteLevel(block) > quoted) {
                const QTextBlock after = endOfQuote(block, quoted);
                html += apart(quoteHtml(block, after, quoted + 1), block.previous().isValid(), hasText(after, end));
                block = after;
            } else if (isCode(block)) {
                html += code(block, end);
            } else {
                html += paragraph(block, end);
                block = block.next();
            }
        }
        return html;
    }

private:
    static bool hasText(QTextBlock block, const QTextBlock &end)
    {
        while (block.isValid() && block != end && block.text().isEmpty())
            block = block.next();
        return block.isValid() && block != end;
    }
    static QTextBlock endOfQuote(QTextBlock block, int quoted)
    {
        while (block.isValid() && quoteLevel(block) > quoted)
            block = block.next();
        return block;
    }
    [[nodiscard]] QString apart(const QString &html, bool before, bool after) const
    {
        return (before ? gapHtml(m_look.gap / 2) : QString()) + html + (after ? gapHtml(m_look.gap) : QString());
    }

    QString code(QTextBlock &block, const QTextBlock &end)
    {
        const bool first = !block.previous().isValid();
        const QString language = languageOf(block);
        QStringList lines;
        for (; isCode(block) && block != end && languageOf(block) == language; block = block.next())
            lines.append(block.text());
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        return apart(codeBlockHtml(lines, language, m_look), !first, hasText(block, end));
    }

    QString quoteHtml(const QTextBlock &block, const QTextBlock &end, int level)
    {
        return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"3\" bgcolor=\"%1\"></td>"
                              "<td style=\"padding-left:12px; color:%2\">%3</td></tr></table>")
            .arg(m_look.edge, m_look.quiet, blocks(block, end, level));
    }

    QString tableHtml(const QTextTable &table)
    {
        QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"6\" border=\"1\" style=\"border-collapse:collapse; "
                                      "border-style:solid; border-color:%1\">")
                           .arg(m_look.edge);
        for (int row = 0; row < table.rows(); ++row) {
            html += QLatin1String("<tr>");
            for (int column = 0; column < table.columns(); ++column)
                html += cellHtml(table.cellAt(row, column), row == 0);
            html += QLatin1String("</tr>");
        }
        return html + QLatin1String("</table>");
    }

    QString cellHtml(const QTextTableCell &cell, bool head)
    {
        QStringList words;
        Qt::Alignment alignment = Qt::AlignLeft;
        for (auto part = cell.begin(); !part.atEnd(); ++part) {
            const QTextBlock block = part.currentBlock();
            if (!block.isValid() || block.text().isEmpty())
                continue;
            words.append(blockWords(block));
            alignment = block.blockFormat().alignment();
        }
        const bool right = !head && alignment.testFlag(Qt::AlignTrailing);
        const QString text = words.join(QStringLiteral("<br>"));
        return QStringLiteral("<td%1%2><p style=\"margin:0; line-height:%3px\">%4</p></td>")
            .arg(right ? QStringLiteral(" align=\"right\"") : QString(),
                 head ? QStringLiteral(" bgcolor=\"%1\"").arg(m_look.background) : QString(), QString::number(m_look.lineHeight),
                 head ? QStringLiteral("<b>%1</b>").arg(text) : text);
    }

    QString paragraph(const QTextBlock &block, const QTextBlock &end)
    {
        const bool last = !hasText(block.next(), end);
        if (isRule(block))
            return QStringLiteral(
                       "<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" bgcolor=\"%1\"><tr><td height=\"1\">%2</td></tr></table>")
                       .arg(m_look.edge, gapHtml(1)) +
                   (last ? QString() : gapHtml(m_look.gap));
        if (block.text().isEmpty())
            return {};
        QString words = blockWords(block);
        if (block.blockFormat().headingLevel() > 0)
            words = QStringLiteral("<b>%1</b>").arg(words);
        int left = 0;
        int indent = 0;
        int gap = last ? 0 : m_look.gap;
        if (const QTextList *list = block.textList()) {
            words = mark(block, *list) + QStringLiteral("&nbsp;&nbsp;") + words;
            left = listIndent * list->format().indent();
            indent = -bulletWidth;
            const bool moreFollow = block.next().isValid() && block.next() != end && block.next().textList();
            gap = moreFollow ? m_look.gap / 3 : gap;
        }
        return QStringLiteral("<p style=\"margin:0px 0px %1px %2px; text-indent:%3px; line-height:%4px\">%5</p>")
            .arg(QString::number(gap), QString::number(left), QString::number(indent), QString::number(m_look.lineHeight), words);
    }

    static QString mark(const QTextBlock &block, const QTextList &list)
    {
        switch (block.blockFormat().marker()) {
        case QTextBlockFormat::MarkerType::Checked:
            return QStringLiteral("☑");
        case QTextBlockFormat::MarkerType::Unchecked:
            return QStringLiteral("☐");
        case QTextBlockFormat::MarkerType::NoMarker:
            break;
        }
        return list.format().style() == QTextListFormat::ListDecimal ? list.itemText(block) : QStringLiteral("•");
    }

    QString blockWords(const QTextBlock &block)
    {
        QString words;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            words += fragmentHtml(part.fragment());
        return words;
    }

    QString fragmentHtml(const QTextFragment &fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            return imageWords(format.toImageFormat());
        QString words = markedWords(format.fontFixedPitch() ? withoutLigatures(fragment.text()) : fragment.text(), m_look);
        words.replace(QChar::LineSeparator, QStringLiteral("<br>"));
        if (format.fontFixedPitch())
            words = QStringLiteral("<span style=\"%1\">%2</span>").arg(m_look.code, words);
        if (format.fontWeight() > QFont::Medium)
            words = QStringLiteral("<b>%1</b>").arg(words);
        if (format.fontItalic())
            words = QStringLiteral("<i>%1</i>").arg(words);
        if (format.fontStrikeOut())
            words = QStringLiteral("<s>%1</s>").arg(words);
        if (format.isAnchor())
            words = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), words);
        return words;
    }

    [[nodiscard]] QString imageWords(const QTextImageFormat &image) const
    {
        const QString name = image.stringProperty(QTextFormat::ImageAltText);
        return markedWords(QCoreApplication::translate("greenroom", "[picture: %1]").arg(name.isEmpty() ? image.name() : name), m_look);
    }

    MarkdownLook m_look;
};

void read(QTextDocument &document, const QString &markdown)
{
    QString text = markdown;
    if (text.size() > MarkdownHtml::longestText)
        text = text.first(MarkdownHtml::longestText) +
               QCoreApplication::translate("greenroom", "\n\n… The text is longer. Open its file to read the rest.");
    document.setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
}
} // namespace

QString MarkdownHtml::html() const
{
    QTextDocument document;
    read(document, m_markdown);
    MarkdownLook look;
    look.code = QStringLiteral("font-family:'%1'; font-size:%2px").arg(m_codeFamily).arg(m_codePixelSize);
    look.background = m_codeBackground.name();
    look.edge = m_edge.name();
    look.quiet = m_quiet.name();
    look.codeColours = m_codeColours;
    look.lineHeight = m_lineHeight;
    look.codeLineHeight = m_codePixelSize * 3 / 2;
    look.gap = m_paragraphGap;
    look.terms = m_terms;
    look.match = m_matchBackground.name();
    return Writer(look).blocks(document.begin(), QTextBlock(), 0);
}

QString MarkdownHtml::plainText() const
{
    QTextDocument document;
    read(document, m_markdown);
    return document.toPlainText();
}

QStringList MarkdownHtml::links() const
{
    if (!m_markdown.contains(QLatin1String("://")) && !m_markdown.contains(QLatin1String("](")))
        return {};
    QTextDocument document;
    read(document, m_markdown);
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString address = part.fragment().charFormat().anchorHref();
            if (!address.isEmpty() && !found.contains(address))
                found.append(address);
        }
    }
    return found;
}

} // namespace greenroom
