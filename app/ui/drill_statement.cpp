#include "drill_statement.h"

#include "catalog/markdown_document.h"

#include <QStringList>
#include <QVariantMap>

namespace greenroom {

namespace {

/// The rows of a code block of examples; empty when a line is anything else.
QVariantList exampleRows(const QStringList &lines)
{
    const QString arrow = QStringLiteral("->");
    QVariantList rows;
    for (const QString &line : lines) {
        const qsizetype at = line.lastIndexOf(arrow);
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1StringView("```")))
            continue;
        if (at < 0)
            return {};
        rows.append(QVariantMap{{QStringLiteral("input"), line.first(at).simplified()},
                                {QStringLiteral("output"), line.mid(at + arrow.size()).simplified()}});
    }
    return rows;
}

void addText(QVariantList &parts, const QStringList &lines)
{
    const QString markdown = lines.join(u'\n').trimmed();
    if (!markdown.isEmpty())
        parts.append(QVariantMap{{QStringLiteral("kind"), QStringLiteral("text")}, {QStringLiteral("markdown"), markdown}});
}

} // namespace

QVariantList statementParts(const QString &markdown)
{
    const MarkdownDocument document(markdown);
    const QStringList lines = markdown.split(u'\n');
    QVariantList parts;
    QStringList text;
    for (const MarkdownBlock &block : document.blocks()) {
        const QStringList source = lines.mid(block.firstLine - 1, block.lastLine - block.firstLine + 1);
        const QVariantList rows = block.kind == MarkdownBlock::Kind::Code ? exampleRows(source) : QVariantList();
        if (block.kind != MarkdownBlock::Kind::Heading && rows.isEmpty()) {
            text.append(source + QStringList{QString()});
            continue;
        }
        addText(parts, text);
        text.clear();
        if (rows.isEmpty())
            parts.append(QVariantMap{{QStringLiteral("kind"), QStringLiteral("title")}, {QStringLiteral("text"), block.text}});
        else
            parts.append(QVariantMap{{QStringLiteral("kind"), QStringLiteral("examples")}, {QStringLiteral("rows"), rows}});
    }
    addText(parts, text);
    return parts;
}

} // namespace greenroom
