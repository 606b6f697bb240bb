#pragma once

#include <QString>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>

namespace greenroom {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using CmarkTree = std::unique_ptr<cmark_node, FreeNode>;

struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using CmarkParser = std::unique_ptr<cmark_parser, FreeParser>;

/// A parser with tables, task lists and strikethrough, to be fed piece by piece.
[[nodiscard]] CmarkParser markdownParser();

/// Parses with tables, task lists and strikethrough, keeping source positions.
[[nodiscard]] CmarkTree parseMarkdown(const QByteArray &utf8);

/// The text below a node without marks; soft breaks become spaces.
[[nodiscard]] QString plainText(cmark_node *node);

} // namespace greenroom
