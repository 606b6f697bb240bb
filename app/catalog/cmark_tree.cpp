#include "catalog/cmark_tree.h"

#include <array>

namespace greenroom {

CmarkParser markdownParser()
{
    cmark_gfm_core_extensions_ensure_registered();
    CmarkParser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char *name : std::array{"table", "tasklist", "strikethrough"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    return parser;
}

CmarkTree parseMarkdown(const QByteArray &utf8)
{
    const CmarkParser parser = markdownParser();
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return CmarkTree(cmark_parser_finish(parser.get()));
}

QString plainText(cmark_node *node)
{
    QString text;
    cmark_iter *walk = cmark_iter_new(node);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *current = cmark_iter_get_node(walk);
        const cmark_node_type type = cmark_node_get_type(current);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            text += QString::fromUtf8(cmark_node_get_literal(current));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
        else if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK && !text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    }
    cmark_iter_free(walk);
    return text;
}

} // namespace greenroom
