#include "catalog/script_reader.h"

#include "catalog/cmark_tree.h"
#include "catalog/pitch_reader.h"
#include "core/placeholders.h"

#include <QRegularExpression>

namespace greenroom {

namespace {

/// The text below a node, bold between the emphasis characters.
void appendInline(cmark_node *node, QString &text)
{
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
        switch (cmark_node_get_type(child)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            text += QString::fromUtf8(cmark_node_get_literal(child));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            text += QLatin1Char(' ');
            break;
        case CMARK_NODE_HTML_INLINE:
            break;
        case CMARK_NODE_STRONG:
            text += QChar(emphasisOpens);
            appendInline(child, text);
            text += QChar(emphasisCloses);
            break;
        default:
            appendInline(child, text);
        }
    }
}

/// What the walk through the blocks gathers.
struct SpokenParts
{
    QStringList paragraphs;
    QStringList headings;
    QStringList code;
};

void appendBlocks(cmark_node *node, SpokenParts &parts)
{
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child)) {
        switch (cmark_node_get_type(child)) {
        case CMARK_NODE_HEADING: {
            QString text;
            appendInline(child, text);
            // A paragraph underlined by chance (a line of dashes below it) is speech, not a title.
            const bool underlined = cmark_node_get_end_line(child) > cmark_node_get_start_line(child);
            const bool sentence = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
            (underlined && sentence ? parts.paragraphs : parts.headings).append(text);
            break;
        }
        case CMARK_NODE_CODE_BLOCK: {
            const QString text = QString::fromUtf8(cmark_node_get_literal(child));
            int length = 0;
            int offset = 0;
            char character = 0;
            const bool fenced = cmark_node_get_fenced(child, &length, &offset, &character) != 0;
            (fenced ? parts.code : parts.paragraphs).append(text);
            break;
        }
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_THEMATIC_BREAK:
            break;
        case CMARK_NODE_PARAGRAPH: {
            QString text;
            appendInline(child, text);
            parts.paragraphs.append(text);
            break;
        }
        default:
            appendBlocks(child, parts);
        }
    }
}

QString spokenText(const QString &markdown)
{
    const CmarkTree tree = parseMarkdown(markdown.toUtf8());
    SpokenParts parts;
    appendBlocks(tree.get(), parts);
    const QString separator = QStringLiteral("\n\n");
    if (!parts.paragraphs.isEmpty())
        return parts.paragraphs.join(separator);
    return (parts.headings + parts.code).join(separator);
}

/// The sentences of a file in the form of a pitch; empty for any other.
QStringList pitchSentences(const QString &source)
{
    static const QRegularExpression scriptHeading(QStringLiteral("^##[ \\t]+(Script|脚本)[ \\t]*$"),
                                                  QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (!source.contains(scriptHeading))
        return {};
    Problems problems;
    const std::optional<PitchFile> pitch = readPitch({}, source, problems);
    QStringList sentences;
    if (pitch) {
        for (const PitchSentence &sentence : pitch->text.sentences)
            sentences.append(markedSentence(filled(sentence.text, {}, pitch->text.samples).text));
    }
    return sentences;
}

} // namespace

QString markedSentence(const QString &markdown)
{
    const CmarkTree tree = parseMarkdown(markdown.toUtf8());
    SpokenParts parts;
    appendBlocks(tree.get(), parts);
    return (parts.paragraphs + parts.headings).join(QLatin1Char(' '));
}

SpokenScript readSpokenScript(const QString &source)
{
    QString text = source;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const QStringList sentences = pitchSentences(text);
    return sentences.isEmpty() ? spokenScript(spokenText(text)) : spokenScript(sentences);
}

} // namespace greenroom
