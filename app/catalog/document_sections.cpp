#include "catalog/document_sections.h"

namespace greenroom {

QList<Section> sectionsOfLevel(const MarkdownDocument &document, int level, qsizetype first, qsizetype last)
{
    QList<Section> sections;
    bool open = false;
    for (qsizetype index = first; index < last; ++index) {
        const MarkdownBlock &block = document.blocks().at(index);
        if (block.kind != MarkdownBlock::Kind::Heading || block.level > level)
            continue;
        if (open)
            sections.last().endBlock = index;
        open = block.level == level;
        if (open)
            sections.append({block.text, block.firstLine, index + 1, last});
    }
    return sections;
}

QList<Section> sectionsOfLevel(const MarkdownDocument &document, int level)
{
    return sectionsOfLevel(document, level, 0, document.blocks().size());
}

QString factValue(const MarkdownDocument &document, const QString &key)
{
    for (const MarkdownDocument::Fact &fact : document.facts())
        if (fact.key == key)
            return fact.value;
    return {};
}

QList<FollowUp> readFollowUps(const MarkdownDocument &document, const QList<Section> &sections)
{
    QList<FollowUp> followUps;
    for (const Section &section : sections)
        followUps.append({section.title, document.markdown(section.firstBlock, section.endBlock), section.line});
    return followUps;
}

QStringList readPoints(const MarkdownDocument &document, const Section &section)
{
    QStringList points;
    for (qsizetype index = section.firstBlock; index < section.endBlock; ++index)
        for (const MarkdownItem &item : document.blocks().at(index).items)
            points.append(item.text);
    return points;
}

} // namespace greenroom
