#include "catalog/notes_outline_builder.h"

#include "catalog/markdown_document.h"
#include "catalog/notes_guard.h"
#include "catalog/notes_labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

NotesBlock::Kind kindOf(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        return NotesBlock::Kind::Paragraph;
    case CMARK_NODE_HEADING:
        return NotesBlock::Kind::Heading;
    case CMARK_NODE_LIST:
        return NotesBlock::Kind::List;
    case CMARK_NODE_ITEM:
        return NotesBlock::Kind::Item;
    case CMARK_NODE_BLOCK_QUOTE:
        return NotesBlock::Kind::Quote;
    case CMARK_NODE_CODE_BLOCK:
        return NotesBlock::Kind::Code;
    case CMARK_NODE_HTML_BLOCK:
        return NotesBlock::Kind::Html;
    case CMARK_NODE_THEMATIC_BREAK:
        return NotesBlock::Kind::Rule;
    default:
        break;
    }
    const char *name = cmark_node_get_type_string(node);
    return qstrcmp(name, "table") == 0      ? NotesBlock::Kind::Table
           : qstrcmp(name, "tasklist") == 0 ? NotesBlock::Kind::Item
                                            : NotesBlock::Kind::Plain;
}

/// `<!-- id: x -->` -> x.
QString idOfComment(cmark_node *node)
{
    const QString text = QString::fromUtf8(cmark_node_get_literal(node));
    for (const MarkdownDocument::Fact &fact : MarkdownDocument(text).facts())
        if (fact.key.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
            return fact.value;
    return {};
}

/// Whether a list is a table of contents: nothing but links to places in the document itself.
bool isTableOfContents(cmark_node *list)
{
    int links = 0;
    cmark_iter *walk = cmark_iter_new(list);
    bool only = true;
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE && only; event = cmark_iter_next(walk)) {
        cmark_node *node = cmark_iter_get_node(walk);
        if (event != CMARK_EVENT_ENTER)
            continue;
        if (cmark_node_get_type(node) == CMARK_NODE_LINK) {
            ++links;
            only = cmark_node_get_url(node)[0] == '#';
        } else if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) {
            cmark_node *first = cmark_node_first_child(node);
            only = first && cmark_node_get_type(first) == CMARK_NODE_LINK && !cmark_node_next(first);
        }
    }
    cmark_iter_free(walk);
    return only && links > 0;
}

/// Whether a paragraph begins with somebody's name.
bool isSpoken(const NotesSource &source, const NotesBlock &block)
{
    if (block.kind != NotesBlock::Kind::Paragraph)
        return false;
    const std::optional<Lead> lead = leadOf(QString::fromUtf8(source.strippedLine(block.firstLine, block.column, true)));
    return lead && (lead->colon || lead->isWhole()) && speakerOf(lead->label) != Speaker::None;
}

bool isDocumentFence(const NotesBlock &block)
{
    const QByteArray language = block.language.toLower();
    return language == "markdown" || language == "md" || language == "mdx";
}

} // namespace

std::unique_ptr<NotesSection> OutlineBuilder::read(int first, int last, int column)
{
    auto root = std::make_unique<NotesSection>();
    root->isDocument = true;
    root->line = first;
    m_open = root.get();
    const NotesGuard guard(m_source, first, last, column);
    const std::vector<GuardedPart> &parts = guard.parts();
    for (size_t from = 0; from < parts.size();) {
        size_t to = from + 1;
        while (to < parts.size() && !parts[to].startsSegment)
            ++to;
        readSegment(guard, from, to, column);
        from = to;
    }
    if (guard.openFenceLine() > 0)
        m_warnings.append(
            {guard.openFenceLine(),
             translated(QT_TRANSLATE_NOOP("greenroom", "This code fence is never closed; it was read up to the next heading."))});
    closeSections(*root, last);
    hangDocuments(*root);
    return root;
}

void OutlineBuilder::readSegment(const NotesGuard &guard, size_t from, size_t to, int column)
{
    const std::vector<GuardedPart> &parts = guard.parts();
    const int lineBefore = parts[from].firstLine - 1;
    CmarkParser parser = markdownParser();
    int fed = lineBefore;
    for (size_t index = from; index < to; ++index) {
        const GuardedPart &part = parts[index];
        // What is left out leaves its lines, so that the numbers hold.
        const QByteArray gap(part.firstLine - 1 - fed, '\n');
        cmark_parser_feed(parser.get(), gap.constData(), size_t(gap.size()));
        fed = part.lastLine;
        if (part.kind == GuardedPart::Kind::Plain) {
            const QByteArray blank(part.lastLine - part.firstLine + 1, '\n');
            cmark_parser_feed(parser.get(), blank.constData(), size_t(blank.size()));
        } else if (column <= 1) {
            const QByteArrayView text = m_source.lines(part.firstLine, part.lastLine);
            cmark_parser_feed(parser.get(), text.data(), size_t(text.size()));
        } else {
            for (int line = part.firstLine; line <= part.lastLine; ++line) {
                const QByteArray text = m_source.strippedLine(line, column, false).toByteArray() + '\n';
                cmark_parser_feed(parser.get(), text.constData(), size_t(text.size()));
            }
        }
    }
    const CmarkTree tree(cmark_parser_finish(parser.get()));
    size_t plain = from;
    const auto takePlainsBefore = [&](int line) {
        for (; plain < to && parts[plain].firstLine < line; ++plain)
            if (parts[plain].kind == GuardedPart::Kind::Plain)
                takePlain(parts[plain].firstLine, parts[plain].lastLine, column);
    };
    for (cmark_node *node = cmark_node_first_child(tree.get()); node; node = cmark_node_next(node)) {
        takePlainsBefore(cmark_node_get_start_line(node) + lineBefore);
        readNode(node, lineBefore, column);
    }
    takePlainsBefore(m_source.lineCount() + 1);
}

void OutlineBuilder::takePlain(int first, int last, int column)
{
    NotesBlock block;
    block.kind = NotesBlock::Kind::Plain;
    block.firstLine = first;
    block.lastLine = last;
    block.column = column;
    m_open->blocks.push_back(std::move(block));
    m_warnings.append(
        {first, translated(QT_TRANSLATE_NOOP("greenroom", "This part is too tangled to be read as Markdown; it is kept as plain text."))});
}

void OutlineBuilder::readNode(cmark_node *node, int lineBefore, int column)
{
    const int line = cmark_node_get_start_line(node) + lineBefore;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_HEADING) {
        openSection(node, line);
        return;
    }
    if (type == CMARK_NODE_HTML_BLOCK) {
        const QString id = idOfComment(node);
        if (!id.isEmpty()) {
            takeId(id, line, cmark_node_get_end_line(node) + lineBefore, column);
            return;
        }
    }
    if (type == CMARK_NODE_LIST && isTableOfContents(node)) {
        // A generator's words above its list go with it.
        while (!m_open->blocks.empty() && m_open->blocks.back().lastLine >= line - 2 &&
               m_open->blocks.back().kind == NotesBlock::Kind::Paragraph &&
               m_open->blocks.back().firstLine == m_open->blocks.back().lastLine)
            m_open->blocks.pop_back();
        return;
    }
    checkLinks(node, line);
    m_open->blocks.push_back(block(node, lineBefore, column));
    m_open->blocks.back().id = std::exchange(m_pendingId, {});
}

/// An id belongs to the heading right above it, else to what stands right below it, else to the heading it is the first word under.
void OutlineBuilder::takeId(const QString &id, int line, int lastLine, int column)
{
    const bool below = lastLine < m_source.lineCount() && !m_source.strippedLine(lastLine + 1, column, false).trimmed().isEmpty();
    const bool first = m_open->blocks.empty() && !m_open->isDocument && m_open->id.isEmpty();
    if (first && (line == m_open->line + 1 || !below))
        m_open->id = id;
    else
        m_pendingId = id;
}

void OutlineBuilder::openSection(cmark_node *node, int line)
{
    const int level = cmark_node_get_heading_level(node);
    checkLinks(node, line);
    NotesSection *parent = m_open;
    while (parent->level >= level)
        parent = parent->parent;
    auto section = std::make_unique<NotesSection>();
    section->title = plainText(node).simplified();
    section->line = line;
    section->level = level;
    section->parent = parent;
    section->id = std::exchange(m_pendingId, {});
    m_open = section.get();
    parent->children.push_back(std::move(section));
}

NotesBlock OutlineBuilder::block(cmark_node *node, int lineBefore, int column)
{
    NotesBlock made;
    made.kind = kindOf(node);
    made.firstLine = cmark_node_get_start_line(node) + lineBefore;
    made.lastLine = std::max(made.firstLine, cmark_node_get_end_line(node) + lineBefore);
    made.column = std::max(1, cmark_node_get_start_column(node)) + column - 1;
    if (made.kind == NotesBlock::Kind::Code) {
        const QByteArray info(cmark_node_get_fence_info(node));
        made.language = info.left(info.indexOf(' ') < 0 ? info.size() : info.indexOf(' '));
        int length = 0;
        int offset = 0;
        char mark = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0;
        made.ordered = fenced; // of a code block: whether its first line is a fence
    }
    if (made.kind == NotesBlock::Kind::List)
        made.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (qstrcmp(cmark_node_get_type_string(node), "tasklist") == 0) {
        made.isTask = true;
        made.done = cmark_gfm_extensions_get_tasklist_item_checked(node);
    }
    if (made.kind == NotesBlock::Kind::List || made.kind == NotesBlock::Kind::Item || made.kind == NotesBlock::Kind::Quote) {
        for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
            made.children.push_back(block(child, lineBefore, column));
        // cmark lets a list reach over the empty lines behind it.
        if (!made.children.empty())
            made.lastLine = std::max(made.children.back().lastLine, made.firstLine);
    }
    return made;
}

void OutlineBuilder::checkLinks(cmark_node *node, int line)
{
    if (m_folder.isEmpty())
        return;
    cmark_iter *walk = cmark_iter_new(node);
    int nearest = line;
    const int first = cmark_node_get_start_line(node);
    for (cmark_event_type event = cmark_iter_next(walk); event != CMARK_EVENT_DONE; event = cmark_iter_next(walk)) {
        cmark_node *current = cmark_iter_get_node(walk);
        if (event != CMARK_EVENT_ENTER)
            continue;
        const cmark_node_type type = cmark_node_get_type(current);
        if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK && cmark_node_get_start_line(current) >= first)
            nearest = line + cmark_node_get_start_line(current) - first;
        if (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE)
            continue;
        const QString target = QString::fromUtf8(cmark_node_get_url(current));
        const QString path = QUrl::fromPercentEncoding(target.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
        if (path.isEmpty() || target.contains(QLatin1String(":")) || target.startsWith(QLatin1String("//")) || m_missing.contains(path))
            continue;
        if (!QFileInfo::exists(QDir(m_folder).filePath(path))) {
            m_missing.insert(path);
            m_warnings.append({nearest, translated(QT_TRANSLATE_NOOP("greenroom", "The linked file %1 is not there.")).arg(path)});
        }
    }
    cmark_iter_free(walk);
}

void OutlineBuilder::closeSections(NotesSection &section, int lastLine)
{
    section.lastLine = lastLine;
    for (size_t index = 0; index < section.children.size(); ++index) {
        const bool isLast = index + 1 == section.children.size();
        closeSections(*section.children[index], isLast ? lastLine : section.children[index + 1]->line - 1);
    }
}

void OutlineBuilder::hangDocuments(NotesSection &section)
{
    for (const auto &child : section.children)
        hangDocuments(*child);
    bool answered = isQuestionTitle(section.title);
    for (const NotesBlock &block : section.blocks) {
        answered = answered || isSpoken(m_source, block);
        // A document shown in an answer belongs to the answer.
        if (answered || block.kind != NotesBlock::Kind::Code || !isDocumentFence(block) || block.lastLine <= block.firstLine)
            continue;
        OutlineBuilder inner(m_source, m_folder);
        auto document = inner.read(block.firstLine + 1, block.lastLine - 1, block.column);
        m_warnings += inner.warnings();
        if (document->children.empty())
            continue; // a piece of Markdown shown as code, not a document
        block.taken = true;
        document->parent = &section;
        document->level = section.level;
        section.children.push_back(std::move(document));
    }
}

} // namespace greenroom
