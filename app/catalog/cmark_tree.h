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

/// Parses with tables, task lists and strikethrough, keeping source positions.
[[nodiscard]] CmarkTree parseMarkdown(const QByteArray &utf8);

/// The text below a node without marks; soft breaks become spaces.
[[nodiscard]] QString plainText(cmark_node *node);

} // namespace greenroom
