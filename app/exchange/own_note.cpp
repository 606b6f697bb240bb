#include "exchange/own_note.h"

#include "exchange/html_markdown.h"
#include "exchange/html_tokens.h"

namespace greenroom {

namespace {

/// A field in its two languages.
struct Halves
{
    QString english;
    QString chinese;
};

Halves halvesOf(const QString &html)
{
    Halves halves;
    const QList<HtmlBlock> blocks = topLevelDivs(html);
    for (const HtmlBlock &block : blocks) {
        QString &half = block.cssClass == QLatin1StringView("zh") ? halves.chinese : halves.english;
        const QString words = block.cssClass.isEmpty() || block.cssClass == QLatin1StringView("zh")
                                  ? block.inner
                                  : QStringLiteral("<div class=\"%1\">%2</div>").arg(block.cssClass.toHtmlEscaped(), block.inner);
        half += half.isEmpty() ? words : QStringLiteral("\n") + words;
    }
    return halves;
}

/// Reads the follow-ups of one language; what is none of them goes to the end of the answer.
void readFollowUps(const QString &html, QuestionText &text)
{
    const QList<HtmlBlock> blocks = topLevelDivs(html);
    for (const HtmlBlock &block : blocks) {
        const QList<HtmlBlock> parts = topLevelDivs(block.inner);
        if (block.cssClass != QLatin1StringView("follow-up") || parts.isEmpty() || parts.first().cssClass != QLatin1StringView("ask")) {
            const QString words = htmlToMarkdown(block.inner);
            text.answer += words.isEmpty() ? QString() : QStringLiteral("\n\n") + words;
            continue;
        }
        QString answer;
        for (const HtmlBlock &part : parts.mid(1))
            answer += part.cssClass.isEmpty() ? part.inner : QStringLiteral("<div>%1</div>").arg(part.inner);
        text.followUps.append({htmlToPlain(parts.first().inner), htmlToMarkdown(answer), 0});
    }
}

QuestionText readHalf(const QString &front, const QString &back, const QString &followUps)
{
    QuestionText text;
    text.question = htmlToPlain(front);
    text.answer = htmlToMarkdown(back);
    readFollowUps(followUps, text);
    return text;
}

/// The words of each span, by class.
QHash<QString, QString> spansOf(const QString &html)
{
    QHash<QString, QString> spans;
    QString current;
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.kind == HtmlToken::Kind::Text)
            spans[current] += token.text;
        else if (token.name == QLatin1StringView("span"))
            current = token.kind == HtmlToken::Kind::Open ? token.attributes.value(QStringLiteral("class")) : QString();
    }
    return spans;
}

} // namespace

void readOwnFields(const DeckFields &fields, IncomingCard &card)
{
    const Halves front = halvesOf(fields.front);
    const Halves back = halvesOf(fields.back);
    const Halves followUps = halvesOf(fields.followUps);
    card.english = readHalf(front.english, back.english, followUps.english);
    if (!front.chinese.isEmpty())
        card.chinese = readHalf(front.chinese, back.chinese, followUps.chinese);
    const QHash<QString, QString> spans = spansOf(fields.source);
    card.english.label = spans.value(QStringLiteral("label")).simplified();
    if (card.chinese)
        card.chinese->label = spans.value(QStringLiteral("label zh")).simplified();
    card.source = (spans.value(QStringLiteral("source")) + u' ' + spans.value(QString())).simplified();
    for (const QString &tag : std::as_const(card.tags)) {
        if (tag.startsWith(topicTagPrefix))
            card.topicId = tag.mid(topicTagPrefix.size());
    }
    card.fields = fields;
}

} // namespace greenroom
