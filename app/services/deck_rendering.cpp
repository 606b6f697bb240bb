#include "services/deck_rendering.h"

#include "catalog/markdown_document.h"
#include "exchange/html_markdown.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace greenroom {

namespace {

const QRegularExpression &mediaPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(!?)\\[((?:[^\\]\\\\\\n]|\\\\.)*)\\]\\((?:<media/([^>\\n]+)>|media/([^)\\s]+))\\)"));
    return pattern;
}

/// Pictures and sounds lie beside the cards in a deck, not in a folder.
QString withDeckMedia(QString html)
{
    static const QRegularExpression picture(QStringLiteral("(<img\\b[^>]*?\\bsrc=\")media/([^\"]+)\""));
    static const QRegularExpression sound(QStringLiteral("<a href=\"media/([^\"]+)\">[^<]*</a>"));
    const auto decoded = [](QString text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())).toHtmlEscaped(); };
    for (auto found = picture.match(html); found.hasMatch(); found = picture.match(html))
        html.replace(found.capturedStart(), found.capturedLength(), found.captured(1) + decoded(found.captured(2)) + u'"');
    for (auto found = sound.match(html); found.hasMatch(); found = sound.match(html))
        html.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("[sound:%1]").arg(decoded(found.captured(1))));
    return html;
}

QString htmlOf(const QString &markdown) { return withDeckMedia(markdownToHtml(markdown).trimmed()); }

QString inChinese(const QString &html)
{
    return html.isEmpty() ? QString() : QStringLiteral("<div class=\"zh\" lang=\"zh-CN\">%1</div>").arg(html);
}

QString followUpsHtml(const QList<FollowUp> &followUps)
{
    QStringList parts;
    for (const FollowUp &followUp : followUps)
        parts.append(QStringLiteral("<div class=\"follow-up\"><div class=\"ask\">%1</div>%2</div>")
                         .arg(plainToHtml(followUp.question), htmlOf(followUp.answer)));
    return parts.join(u'\n');
}

QString span(const char *cssClass, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span class=\"%1\">%2</span> ").arg(QString::fromLatin1(cssClass), text.toHtmlEscaped());
}

} // namespace

DeckFields deckFields(const Question &question)
{
    DeckFields fields;
    fields.front = plainToHtml(question.english.question);
    fields.back = htmlOf(question.english.answer);
    fields.followUps = followUpsHtml(question.english.followUps);
    if (question.chinese) {
        fields.front += inChinese(plainToHtml(question.chinese->question));
        fields.back += inChinese(htmlOf(question.chinese->answer));
        fields.followUps += inChinese(followUpsHtml(question.chinese->followUps));
    }
    fields.source = (span("label", question.english.label) + span("label zh", question.chinese ? question.chinese->label : QString()) +
                     span("source", sourceOf(question)))
                        .trimmed();
    return fields;
}

QString deckNameOf(const Topic &topic)
{
    QString title = topic.title.isEmpty() ? topic.id : topic.title;
    title.replace(QStringLiteral("::"), QStringLiteral(": "));
    // A topic that came as a branch of a tree goes back as one.
    title.replace(QStringLiteral(" / "), QStringLiteral("::"));
    return QStringLiteral("Greenroom::") + title;
}

QString sourceOf(const Question &question)
{
    if (question.english.path.isEmpty())
        return {};
    const QString name = QFileInfo(question.english.path).fileName();
    return question.english.line > 0 ? QStringLiteral("%1:%2").arg(name).arg(question.english.line) : name;
}

QStringList mediaIn(const QString &markdown)
{
    QStringList names;
    for (auto found = mediaPattern().globalMatch(markdown); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        names.append(match.captured(3).isEmpty() ? QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(4).toUtf8()))
                                                 : match.captured(3));
    }
    names.removeDuplicates();
    return names;
}

} // namespace greenroom
