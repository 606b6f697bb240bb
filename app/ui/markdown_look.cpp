#include "markdown_look.h"

#include "services/bank_search.h"
#include "snippet_scanner.h"

namespace greenroom {

namespace {

QString codeLineHtml(const QString &line, const QList<CodeToken> &tokens, const MarkdownLook &look)
{
    QString html;
    qsizetype done = 0;
    const auto words = [&](qsizetype from, qsizetype to) { return markedWords(withoutLigatures(line.mid(from, to - from)), look); };
    for (const CodeToken &token : tokens) {
        const int colour = static_cast<int>(token.kind);
        if (token.start < done || colour >= look.codeColours.size())
            continue;
        html += words(done, token.start);
        html += QStringLiteral("<span style=\"color:%1\">%2</span>")
                    .arg(look.codeColours.at(colour).name(), words(token.start, token.start + token.length));
        done = token.start + token.length;
    }
    return html + words(done, line.size());
}

} // namespace

QString markedWords(const QString &text, const MarkdownLook &look)
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

QString codeBlockHtml(const QStringList &lines, const QString &language, const MarkdownLook &look)
{
    const QList<QList<CodeToken>> tokens = scanSnippet(lines, language);
    QStringList html;
    for (qsizetype line = 0; line < lines.size(); ++line)
        html.append(codeLineHtml(lines.at(line), tokens.at(line), look));
    // Not <pre>, whose long lines would leave the column.
    return QStringLiteral("<table width=\"100%\" cellpadding=\"12\" cellspacing=\"0\" bgcolor=\"%1\"><tr><td>"
                          "<p style=\"margin:0; white-space:pre-wrap; line-height:%2px; %3\">%4</p></td></tr></table>")
        .arg(look.background, QString::number(look.codeLineHeight), look.code, html.join(QStringLiteral("<br>")));
}

QString gapHtml(int height) { return QStringLiteral("<p style=\"margin:0px; font-size:1px; line-height:%1px\">&nbsp;</p>").arg(height); }

} // namespace greenroom
