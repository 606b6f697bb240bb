#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace greenroom {

/// One item of a list.
struct MarkdownItem
{
    QString text;                ///< its first paragraph, as Markdown on one line
    int line = 0;                ///< 1-based
    std::optional<bool> checked; ///< of a task list
    QList<MarkdownItem> children;
};

/// One block at the top level of a document.
struct MarkdownBlock
{
    enum class Kind { Heading, Paragraph, List, Quote, Code, Table, Comment, Other };

    Kind kind = Kind::Other;
    int level = 0;     ///< of a heading, 1-6
    int firstLine = 0; ///< 1-based
    int lastLine = 0;
    bool ordered = false; ///< of a list
    QString text;         ///< heading: plain text; paragraph: Markdown on one line; comment: what stands inside; else the source
    QString language;     ///< of a code block
    QList<MarkdownItem> items;
};

/// A Markdown text as a list of blocks with their lines, read by cmark-gfm: the reader of content files and of a candidate's own notes.
/// A document never fails to parse: what Markdown does not know is a paragraph.
class MarkdownDocument
{
public:
    /// Parses a whole text with "\n" line ends.
    explicit MarkdownDocument(const QString &source);

    [[nodiscard]] const QList<MarkdownBlock> &blocks() const { return m_blocks; }

    /// The `<!-- key: value -->` comments of the document, in order, as (key, value) pairs with their line.
    struct Fact
    {
        QString key;
        QString value;
        int line = 0;
    };
    [[nodiscard]] QList<Fact> facts() const;

    /// The Markdown of blocks [first, last), one empty line between them, comments left out.
    [[nodiscard]] QString markdown(qsizetype first, qsizetype last) const;

private:
    QList<MarkdownBlock> m_blocks;
};

/// Joins soft-wrapped lines: with a space, but with nothing between two Han characters, where a space would be seen.
[[nodiscard]] QString joinWrappedLines(const QStringList &lines);

/// Markdown as HTML for Qt's rich text; raw HTML in the source is left out.
[[nodiscard]] QString markdownToHtml(const QString &markdown);

/// Markdown without its marks, for search and counting.
[[nodiscard]] QString markdownToPlain(const QString &markdown);

} // namespace greenroom
