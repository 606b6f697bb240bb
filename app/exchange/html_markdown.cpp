#include "exchange/html_markdown.h"

#include "exchange/html_tokens.h"
#include "exchange/markdown_builder.h"

#include <QRegularExpression>
#include <QSet>

namespace greenroom {

namespace {

const QRegularExpression &soundPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\[sound:([^\\]\\n]+)\\]"));
    return pattern;
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("p"),  QStringLiteral("div"),   QStringLiteral("ul"), QStringLiteral("ol"),
                                    QStringLiteral("li"), QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("td"),
                                    QStringLiteral("th"), QStringLiteral("h1"),    QStringLiteral("h2"), QStringLiteral("h3"),
                                    QStringLiteral("h4"), QStringLiteral("h5"),    QStringLiteral("h6"), QStringLiteral("blockquote"),
                                    QStringLiteral("br"), QStringLiteral("hr"),    QStringLiteral("pre")};
    return tags.contains(tag);
}

/// Text between tags, with "[sound:…]" taken out.
void addText(MarkdownBuilder &builder, const QString &text)
{
    qsizetype from = 0;
    for (auto sounds = soundPattern().globalMatch(text); sounds.hasNext();) {
        const QRegularExpressionMatch sound = sounds.next();
        builder.text(text.mid(from, sound.capturedStart() - from));
        builder.sound(sound.captured(1));
        from = sound.capturedEnd();
    }
    builder.text(text.mid(from));
}

} // namespace

QString htmlToMarkdown(const QString &html)
{
    MarkdownBuilder builder;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.kind == HtmlToken::Kind::Text)
            addText(builder, token.text);
        else if (token.kind == HtmlToken::Kind::Open)
            builder.open(token.name, token.attributes);
        else
            builder.close(token.name);
    }
    return builder.finish();
}

QString htmlToPlain(const QString &html)
{
    QString plain;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.kind == HtmlToken::Kind::Text)
            plain += token.text;
        else if (token.name == QLatin1StringView("img") && token.kind == HtmlToken::Kind::Open)
            plain += u'[' + token.attributes.value(QStringLiteral("src")) + u']';
        else if (isBlock(token.name))
            plain += u' ';
    }
    plain.replace(soundPattern(), QStringLiteral("[\\1]"));
    return plain.simplified();
}

bool needsMoreThanALine(const QString &html)
{
    static const QSet<QString> rich{QStringLiteral("img"), QStringLiteral("table"), QStringLiteral("pre"), QStringLiteral("ul"),
                                    QStringLiteral("ol")};
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        const bool found = token.kind == HtmlToken::Kind::Text ? token.text.contains(soundPattern())
                                                               : token.kind == HtmlToken::Kind::Open && rich.contains(token.name);
        if (found)
            return true;
    }
    return false;
}

QString plainToHtml(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("<br>"));
    return html;
}

QStringList mediaNames(const QString &html)
{
    QStringList names;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        for (auto sounds = soundPattern().globalMatch(token.text); sounds.hasNext();)
            names.append(sounds.next().captured(1));
        if (const QString source = token.attributes.value(QStringLiteral("src")); !source.isEmpty())
            names.append(source);
    }
    names.removeDuplicates();
    return names;
}

} // namespace greenroom
