#include "exchange/markdown_builder.h"
#include "exchange/markdown_escape.h"

#include <algorithm>

namespace greenroom {

int headingLevel(const QString &tag)
{
    return tag.size() == 2 && tag.at(0) == u'h' && tag.at(1) >= u'1' && tag.at(1) <= u'6' ? tag.at(1).digitValue() : 0;
}

void MarkdownBuilder::openBlock(const QString &tag, const Attributes &attributes)
{
    if (tag == QLatin1StringView("td") || tag == QLatin1StringView("th")) {
        openCell(attributes);
    } else if (m_inCell) {
        m_line += u' ';
    } else if (tag == QLatin1StringView("table")) {
        endParagraph();
        ++m_tableDepth;
    } else if (tag == QLatin1StringView("pre")) {
        endParagraph();
        m_inPre = true;
        m_code.clear();
        m_codeLanguage.clear();
    } else if (tag == QLatin1StringView("ul") || tag == QLatin1StringView("ol")) {
        endParagraph();
        const int first = std::clamp(attributes.value(QStringLiteral("start"), QStringLiteral("1")).toInt(), 0, 999999);
        m_containers.append({ContainerKind::List, tag == QLatin1StringView("ol"), false, first, {}, false});
    } else if (tag == QLatin1StringView("li")) {
        openItem();
    } else if (tag == QLatin1StringView("blockquote")) {
        endParagraph();
        if (m_containers.size() < 40)
            m_containers.append({ContainerKind::Quote, false, false, 1, {}, false});
    } else if (tag == QLatin1StringView("hr")) {
        endParagraph();
        writeBlock({QStringLiteral("---")});
    } else if (const int level = headingLevel(tag); level > 0) {
        endParagraph();
        m_headingLevel = level;
    } else if (tag == QLatin1StringView("p") || tag == QLatin1StringView("div")) {
        endParagraph();
        const bool inItem = tag == QLatin1StringView("p") && m_containers.size() >= 2 && m_containers.last().kind == ContainerKind::Item;
        if (inItem)
            m_containers[m_containers.size() - 2].loose = true;
    }
}

void MarkdownBuilder::openItem()
{
    endParagraph();
    if (!m_containers.isEmpty() && m_containers.last().kind == ContainerKind::Item)
        closeContainer(ContainerKind::Item);
    if (m_containers.isEmpty() || m_containers.last().kind != ContainerKind::List)
        m_containers.append({ContainerKind::List, false, false, 1, {}, false});
    Container &list = m_containers.last();
    const QString marker = list.ordered ? QString::number(list.number++) + QStringLiteral(". ") : QStringLiteral("- ");
    if (m_containers.size() < 40)
        m_containers.append({ContainerKind::Item, false, false, 1, marker, false});
}

void MarkdownBuilder::closeContainer(ContainerKind kind)
{
    endParagraph();
    const auto found =
        std::find_if(m_containers.rbegin(), m_containers.rend(), [kind](const Container &each) { return each.kind == kind; });
    if (found != m_containers.rend())
        m_containers.erase(found.base() - 1, m_containers.end());
}

void MarkdownBuilder::openCell(const Attributes &attributes)
{
    if (m_inCell)
        closeCell();
    m_inCell = true;
    m_line.clear();
    m_marks.clear();
    const QString align = attributes.value(QStringLiteral("align"));
    const QString style = attributes.value(QStringLiteral("style"));
    const auto is = [&](QLatin1StringView side) { return align == side || style.contains(QLatin1StringView("text-align: ") + side); };
    if (m_rows.isEmpty())
        m_alignments.append(is(QLatin1StringView("right"))    ? QStringLiteral("---:")
                            : is(QLatin1StringView("center")) ? QStringLiteral(":---:")
                            : is(QLatin1StringView("left"))   ? QStringLiteral(":---")
                                                              : QStringLiteral("---"));
}

void MarkdownBuilder::closeCell()
{
    if (!m_inCell)
        return;
    while (!m_marks.isEmpty())
        closeMark(m_marks.last().tag);
    m_row.append(m_line.simplified());
    m_line.clear();
    m_inCell = false;
}

void MarkdownBuilder::closeRow()
{
    closeCell();
    if (!m_row.isEmpty())
        m_rows.append(m_row);
    m_row.clear();
}

void MarkdownBuilder::writeTable()
{
    closeRow();
    if (m_tableDepth == 0 || --m_tableDepth > 0)
        return;
    QStringList lines;
    for (const QStringList &row : std::as_const(m_rows)) {
        QStringList cells = row.mid(0, m_alignments.size());
        while (cells.size() < m_alignments.size())
            cells.append(QString());
        // A cell beyond the first row's is kept in the last one: nothing is dropped.
        if (row.size() > m_alignments.size())
            cells.last() += u' ' + row.mid(m_alignments.size()).join(u' ');
        lines.append(QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |"));
        if (lines.size() == 1)
            lines.append(QStringLiteral("| ") + m_alignments.join(QStringLiteral(" | ")) + QStringLiteral(" |"));
    }
    m_rows.clear();
    m_alignments.clear();
    if (!lines.isEmpty())
        writeBlock(lines);
}

void MarkdownBuilder::endParagraph()
{
    if (m_inCell)
        return;
    // Marks that reach over paragraphs are closed here and begin again in the next one.
    const QList<Mark> open = m_marks;
    while (!m_marks.isEmpty())
        closeMark(m_marks.last().tag);
    QString paragraph = m_line.trimmed();
    m_line.clear();
    if (paragraph.endsWith(u'\\') && !paragraph.endsWith(QLatin1StringView("\\\\")))
        paragraph.chop(1);
    paragraph = paragraph.trimmed();
    if (!paragraph.isEmpty()) {
        QStringList lines = paragraph.split(u'\n');
        if (m_headingLevel > 0)
            lines = {QString(m_headingLevel, u'#') + u' ' + lines.join(u' ')};
        else
            std::transform(lines.begin(), lines.end(), lines.begin(), [](const QString &line) { return escapedLineStart(line.trimmed()); });
        writeBlock(lines);
    }
    m_headingLevel = 0;
    for (const Mark &mark : open)
        m_marks.append({mark.tag, mark.marker, mark.href, 0});
}

bool MarkdownBuilder::startsTightly() const
{
    if (m_lines.isEmpty())
        return true;
    qsizetype item = m_containers.size() - 1;
    while (item >= 1 && m_containers.at(item).kind == ContainerKind::Item && !m_containers.at(item).markerWritten) {
        const Container &list = m_containers.at(item - 1);
        if (list.markerWritten) // an item further down the list
            return !list.loose;
        const qsizetype outer = item - 2;
        if (outer < 1 || m_containers.at(outer).kind != ContainerKind::Item)
            return false;
        if (m_containers.at(outer).markerWritten) // the first item of a list below the text of an item
            return !m_containers.at(outer - 1).loose;
        item = outer;
    }
    return false;
}

void MarkdownBuilder::writeBlock(const QStringList &lines)
{
    if (!startsTightly())
        m_lines.append(emptyPrefix());
    for (const QString &line : lines) {
        QString whole = prefix() + line;
        while (whole.endsWith(u' '))
            whole.chop(1);
        m_lines.append(whole);
    }
}

QString MarkdownBuilder::prefix()
{
    QString made;
    for (qsizetype index = 0; index < m_containers.size(); ++index) {
        Container &each = m_containers[index];
        if (each.kind == ContainerKind::Quote) {
            made += QStringLiteral("> ");
        } else if (each.kind == ContainerKind::Item) {
            made += each.markerWritten ? QString(each.marker.size(), u' ') : each.marker;
            each.markerWritten = true;
            if (index > 0)
                m_containers[index - 1].markerWritten = true;
        }
    }
    return made;
}

QString MarkdownBuilder::emptyPrefix() const
{
    QString made;
    for (const Container &each : m_containers) {
        if (each.kind == ContainerKind::Quote)
            made += QStringLiteral("> ");
        else if (each.kind == ContainerKind::Item && each.markerWritten)
            made += QString(each.marker.size(), u' ');
        else if (each.kind == ContainerKind::Item)
            break;
    }
    while (made.endsWith(u' '))
        made.chop(1);
    return made;
}

} // namespace greenroom
