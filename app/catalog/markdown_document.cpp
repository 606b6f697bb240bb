#include "catalog/markdown_document.h"

#include "catalog/cmark_tree.h"

#include <cstdlib>

namespace greenroom {
namespace {

bool isHan(QChar character)
{
    // Han ideographs, CJK punctuation and full-width forms: text that is written without spaces.
    const char16_t code = character.unicode();
    return (code >= 0x2E80 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF) ||
           QChar::isSurrogate(code);
}

/// The source of a paragraph as one line: continuation lines lose their indentation and quote marks.
QString paragraphSource(cmark_node *node, const QStringList &lines)
{
    const int first = cmark_node_get_start_line(node);
    const int last = cmark_node_get_end_line(node);
    QStringList wrapped;
    for (int line = first; line <= last && line <= lines.size(); ++line) {
        QString text = lines.at(line - 1);
        if (line == first) {
            // cmark counts columns in bytes of UTF-8.
            const QByteArray bytes = text.toUtf8().mid(cmark_node_get_start_column(node) - 1);
            text = QString::fromUtf8(bytes);
        }
        text = text.trimmed();
        while (line > first && text.startsWith(u'>'))
            text = text.mid(1).trimmed();
        wrapped.append(text);
    }
    return joinWrappedLines(wrapped);
}

MarkdownItem readItem(cmark_node *node, const QStringList &lines);

QList<MarkdownItem> readItems(cmark_node *list, const QStringList &lines)
{
    QList<MarkdownItem> items;
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item))
        items.append(readItem(item, lines));
    return items;
}

MarkdownItem readItem(cmark_node *node, const QStringList &lines)
{
    MarkdownItem item;
    item.line = cmark_node_get_start_line(node);
    if (qstrcmp(cmark_node_get_type_string(node), "tasklist") == 0)
        item.checked = cmark_gfm_extensions_get_tasklist_item_checked(node);
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        if (cmark_node_get_type(child) == CMARK_NODE_LIST) {
            item.children += readItems(child, lines);
        } else if (cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH) {
            const QString text = paragraphSource(child, lines);
            item.text += item.text.isEmpty() ? text : u' ' + text;
        }
    }
    return item;
}

QString sourceLines(const QStringList &lines, int first, int last) { return lines.mid(first - 1, last - first + 1).join(u'\n'); }

MarkdownBlock::Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
        return MarkdownBlock::Kind::Heading;
    case CMARK_NODE_PARAGRAPH:
        return MarkdownBlock::Kind::Paragraph;
    case CMARK_NODE_LIST:
        return MarkdownBlock::Kind::List;
    case CMARK_NODE_BLOCK_QUOTE:
        return MarkdownBlock::Kind::Quote;
    case CMARK_NODE_CODE_BLOCK:
        return MarkdownBlock::Kind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return MarkdownBlock::Kind::Comment;
    default:
        break;
    }
    return qstrcmp(cmark_node_get_type_string(node), "table") == 0 ? MarkdownBlock::Kind::Table : MarkdownBlock::Kind::Other;
}

MarkdownBlock readBlock(cmark_node *node, const QStringList &lines)
{
    MarkdownBlock block;
    block.kind = kindOf(node);
    block.firstLine = cmark_node_get_start_line(node);
    block.lastLine = cmark_node_get_end_line(node);
    switch (block.kind) {
    case MarkdownBlock::Kind::Heading:
        block.level = cmark_node_get_heading_level(node);
        block.text = plainText(node).simplified();
        break;
    case MarkdownBlock::Kind::Paragraph:
        block.text = paragraphSource(node, lines);
        break;
    case MarkdownBlock::Kind::List:
        block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        block.items = readItems(node, lines);
        block.text = sourceLines(lines, block.firstLine, block.lastLine).trimmed();
        break;
    case MarkdownBlock::Kind::Code:
        block.language = QString::fromUtf8(cmark_node_get_fence_info(node)).section(u' ', 0, 0);
        block.text = sourceLines(lines, block.firstLine, block.lastLine);
        break;
    case MarkdownBlock::Kind::Comment:
        block.text = QString::fromUtf8(cmark_node_get_literal(node)).trimmed();
        break;
    default:
        block.text = sourceLines(lines, block.firstLine, block.lastLine);
        break;
    }
    return block;
}

} // namespace

QString joinWrappedLines(const QStringList &lines)
{
    QString joined;
    for (const QString &line : lines) {
        if (line.isEmpty())
            continue;
        const bool glued = !joined.isEmpty() && isHan(joined.back()) && isHan(line.front());
        if (!joined.isEmpty() && !glued)
            joined += u' ';
        joined += line;
    }
    return joined;
}

MarkdownDocument::MarkdownDocument(const QString &source)
{
    const QStringList lines = source.split(u'\n');
    const CmarkTree tree = parseMarkdown(source.toUtf8());
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node))
        m_blocks.append(readBlock(node, lines));
}

QList<MarkdownDocument::Fact> MarkdownDocument::facts() const
{
    QList<Fact> facts;
    for (const MarkdownBlock &block : m_blocks) {
        if (block.kind != MarkdownBlock::Kind::Comment)
            continue;
        // Neighbouring comments are one HTML block to cmark: take each line on its own.
        int line = block.firstLine;
        for (const QString &row : block.text.split(u'\n')) {
            QString text = row.trimmed();
            if (text.startsWith(QLatin1String("<!--")) && text.endsWith(QLatin1String("-->"))) {
                text = text.mid(4).chopped(3).trimmed();
                const qsizetype colon = text.indexOf(u':');
                if (colon > 0)
                    facts.append({text.left(colon).trimmed(), text.mid(colon + 1).trimmed(), line});
            }
            ++line;
        }
    }
    return facts;
}

QString MarkdownDocument::markdown(qsizetype first, qsizetype last) const
{
    QStringList parts;
    for (qsizetype index = first; index < last && index < m_blocks.size(); ++index) {
        const MarkdownBlock &block = m_blocks.at(index);
        if (block.kind == MarkdownBlock::Kind::Comment)
            continue;
        if (block.kind == MarkdownBlock::Kind::Heading)
            parts.append(QString(block.level, u'#') + u' ' + block.text);
        else
            parts.append(block.text);
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString markdownToHtml(const QString &markdown)
{
    const CmarkTree tree = parseMarkdown(markdown.toUtf8());
    char *html = cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, nullptr);
    const QString text = QString::fromUtf8(html);
    std::free(html);
    return text;
}

QString markdownToPlain(const QString &markdown) { return plainText(parseMarkdown(markdown.toUtf8()).get()); }

} // namespace greenroom
