#include "catalog/plan_reader.h"

#include "catalog/document_sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace greenroom {
namespace {

/// "Warm-up (10-15 min)" or "热身（10–15 分钟）" -> title and range.
bool readRange(const QString &heading, PlanBlock &block)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*?)\\s*[(（]\\s*(\\d+)\\s*[-–]\\s*(\\d+)\\s*(?:min|分钟)\\s*[)）]$"));
    const QRegularExpressionMatch match = pattern.match(heading);
    if (!match.hasMatch())
        return false;
    block.title = match.captured(1);
    block.minMinutes = match.captured(2).toInt();
    block.maxMinutes = match.captured(3).toInt();
    return block.minMinutes > 0 && block.minMinutes <= block.maxMinutes;
}

PlanBlock readBlock(const MarkdownDocument &document, const Section &section, const QString &path, Problems &problems)
{
    PlanBlock block;
    block.line = section.line;
    if (!readRange(section.title, block))
        problems.append({path, section.line,
                         QCoreApplication::translate("greenroom", "The block “%1” does not end in its range, such as (10-15 min).")
                             .arg(section.title)});
    for (qsizetype index = section.firstBlock; index < section.endBlock; ++index) {
        const MarkdownBlock &part = document.blocks().at(index);
        if (part.kind == MarkdownBlock::Kind::Paragraph && block.summary.isEmpty())
            block.summary = part.text;
        for (const MarkdownItem &item : part.items)
            block.steps.append(item.text);
    }
    for (const MarkdownDocument::Fact &fact : document.facts()) {
        const int end = section.endBlock < document.blocks().size() ? document.blocks().at(section.endBlock).firstLine : INT_MAX;
        if (fact.key == QLatin1String("opens") && fact.line > section.line && fact.line < end)
            block.opens = fact.value;
    }
    return block;
}

} // namespace

std::optional<PlanFile> readPlan(const QString &path, const QString &source, Problems &problems)
{
    const MarkdownDocument document(source);
    const QList<Section> titles = sectionsOfLevel(document, 1);
    if (titles.size() != 1) {
        problems.append({path, 1, QCoreApplication::translate("greenroom", "A plan file holds exactly one level-1 heading, its title.")});
        return std::nullopt;
    }
    PlanFile file;
    file.id = factValue(document, QStringLiteral("id"));
    file.text.title = titles.first().title;
    file.text.path = path;
    file.text.line = titles.first().line;
    for (const Section &part : sectionsOfLevel(document, 2)) {
        const QList<Section> blocks = sectionsOfLevel(document, 3, part.firstBlock, part.endBlock);
        if (!blocks.isEmpty()) {
            for (const Section &block : blocks)
                file.text.blocks.append(readBlock(document, block, path, problems));
        } else if (file.text.blocks.isEmpty()) {
            file.text.goals += readPoints(document, part);
        } else {
            file.text.deliverables += readPoints(document, part);
        }
    }
    if (file.text.blocks.isEmpty()) {
        problems.append(
            {path, file.text.line, QCoreApplication::translate("greenroom", "The plan has no blocks: level-3 headings with a range.")});
        return std::nullopt;
    }
    return file;
}

} // namespace greenroom
