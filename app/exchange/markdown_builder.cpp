#include "exchange/markdown_builder.h"

#include "exchange/markdown_escape.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace greenroom {

namespace {

/// A fence longer than any run of backticks inside.
QString fenceFor(const QString &code, int least)
{
    int longest = 0;
    int run = 0;
    for (const QChar character : code) {
        run = character == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(least, longest + 1), u'`');
}

QString target(const QString &address)
{
    const bool plain = !address.contains(u' ') && !address.contains(u'(') && !address.contains(u')') && !address.contains(u'<');
    QString quoted = address;
    return plain ? address : u'<' + quoted.remove(u'<').remove(u'>').remove(u'\n') + u'>';
}

/// Where a picture or sound of a deck lies for us.
QString mediaTarget(const QString &source)
{
    const bool outside = source.contains(QLatin1StringView("://")) || source.startsWith(QLatin1StringView("data:"));
    return target(outside ? source : QStringLiteral("media/") + QUrl::fromPercentEncoding(source.toUtf8()));
}

QString markerOf(const QString &tag)
{
    if (tag == QLatin1StringView("b") || tag == QLatin1StringView("strong"))
        return QStringLiteral("**");
    if (tag == QLatin1StringView("i") || tag == QLatin1StringView("em"))
        return QStringLiteral("*");
    if (tag == QLatin1StringView("s") || tag == QLatin1StringView("del") || tag == QLatin1StringView("strike"))
        return QStringLiteral("~~");
    return {};
}

int headingLevel(const QString &tag)
{
    return tag.size() == 2 && tag.at(0) == u'h' && tag.at(1) >= u'1' && tag.at(1) <= u'6' ? tag.at(1).digitValue() : 0;
}

} // namespace

void MarkdownBuilder::text(const QString &words)
{
    if (m_inPre || m_inCode) {
        m_code += words;
        return;
    }
    if (m_tableDepth > 0 && !m_inCell)
        return;
    QString escaped = escapedInline(words);
    if (m_inCell)
        escaped.replace(u'|', QStringLiteral("\\|")).replace(u'\n', u' ');
    static const QRegularExpression blanks(QStringLiteral("[ \\t\\r\\f]+"));
    escaped.replace(blanks, QStringLiteral(" "));
    static const QRegularExpression lineEnds(QStringLiteral(" ?\\n[ \\n]*"));
    escaped.replace(lineEnds, QStringLiteral("\n"));
    const bool atStart = m_line.isEmpty() || m_line.endsWith(u' ') || m_line.endsWith(u'\n');
    qsizetype skip = 0;
    while (atStart && skip < escaped.size() && escaped.at(skip).isSpace())
        ++skip;
    escaped.remove(0, skip);
    m_line += escaped;
}

void MarkdownBuilder::sound(const QString &name) { m_line += u'[' + escapedInline(name) + QStringLiteral("](") + mediaTarget(name) + u')'; }

void MarkdownBuilder::image(const Attributes &attributes)
{
    const QString source = attributes.value(QStringLiteral("src"));
    if (!source.isEmpty())
        m_line += QStringLiteral("![") + escapedInline(attributes.value(QStringLiteral("alt")).simplified()) + QStringLiteral("](") +
                  mediaTarget(source) + u')';
}

void MarkdownBuilder::lineBreak()
{
    if (m_inPre || m_inCode) {
        m_code += u'\n';
        return;
    }
    if (m_inCell || m_headingLevel > 0) {
        m_line += u' ';
        return;
    }
    if (m_line.endsWith(QLatin1StringView("\\\n")) || QStringView(m_line).trimmed().isEmpty()) {
        endParagraph(); // two in a row begin a new paragraph
        return;
    }
    while (m_line.endsWith(u' ') || m_line.endsWith(u'\n'))
        m_line.chop(1);
    m_line += QStringLiteral("\\\n");
}

void MarkdownBuilder::open(const QString &tag, const Attributes &attributes)
{
    if (m_inPre && tag == QLatin1StringView("code")) {
        static const QRegularExpression language(QStringLiteral("(?:^|\\s)(?:language|lang)-([\\w+#.-]+)"));
        m_codeLanguage = language.match(attributes.value(QStringLiteral("class"))).captured(1);
    } else if (tag == QLatin1StringView("br")) {
        lineBreak();
    } else if (m_inPre) {
        if (tag == QLatin1StringView("div") && !m_code.isEmpty() && !m_code.endsWith(u'\n'))
            m_code += u'\n';
    } else if (tag == QLatin1StringView("img")) {
        image(attributes);
    } else if (tag == QLatin1StringView("a")) {
        openMark(tag, QStringLiteral("["), attributes.value(QStringLiteral("href")));
    } else if (const QString marker = markerOf(tag); !marker.isEmpty()) {
        openMark(tag, marker, {});
    } else if (tag == QLatin1StringView("code") || tag == QLatin1StringView("tt") || tag == QLatin1StringView("kbd")) {
        m_inCode = true;
        m_code.clear();
    } else {
        openBlock(tag, attributes);
    }
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

void MarkdownBuilder::close(const QString &tag)
{
    if (m_inPre) {
        if (tag == QLatin1StringView("pre"))
            writeCode();
        return;
    }
    if (m_inCode && (tag == QLatin1StringView("code") || tag == QLatin1StringView("tt") || tag == QLatin1StringView("kbd")))
        closeInlineCode();
    else if (tag == QLatin1StringView("a") || !markerOf(tag).isEmpty())
        closeMark(tag);
    else if (tag == QLatin1StringView("td") || tag == QLatin1StringView("th"))
        closeCell();
    else if (tag == QLatin1StringView("tr"))
        closeRow();
    else if (tag == QLatin1StringView("table"))
        writeTable();
    else if (m_inCell)
        return;
    else if (tag == QLatin1StringView("ul") || tag == QLatin1StringView("ol"))
        closeContainer(ContainerKind::List);
    else if (tag == QLatin1StringView("li"))
        closeContainer(ContainerKind::Item);
    else if (tag == QLatin1StringView("blockquote"))
        closeContainer(ContainerKind::Quote);
    else if (tag == QLatin1StringView("p") || tag == QLatin1StringView("div") || headingLevel(tag) > 0)
        endParagraph();
}

void MarkdownBuilder::closeContainer(ContainerKind kind)
{
    endParagraph();
    const auto found =
        std::find_if(m_containers.rbegin(), m_containers.rend(), [kind](const Container &each) { return each.kind == kind; });
    if (found != m_containers.rend())
        m_containers.erase(found.base() - 1, m_containers.end());
}

void MarkdownBuilder::openMark(const QString &tag, const QString &marker, const QString &href)
{
    const bool nested = std::any_of(m_marks.begin(), m_marks.end(), [&marker](const Mark &mark) { return mark.marker == marker; });
    m_marks.append({tag, nested ? QString() : marker, href, m_line.size()});
}

void MarkdownBuilder::closeMark(const QString &tag)
{
    const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(), [&tag](const Mark &mark) { return mark.tag == tag; });
    if (found == m_marks.rend())
        return;
    const Mark mark = *found;
    m_marks.erase(found.base() - 1, m_marks.end());
    const QString content = m_line.mid(mark.start);
    m_line.truncate(mark.start);
    m_line += wrapped(mark, content);
}

QString MarkdownBuilder::wrapped(const Mark &mark, const QString &content) const
{
    const QString inner = content.trimmed();
    const bool link = mark.tag == QLatin1StringView("a");
    if (mark.marker.isEmpty() || inner.isEmpty() || (link && mark.href.isEmpty()))
        return content;
    const qsizetype lead = content.indexOf(inner);
    const QString before = content.left(lead);
    const QString after = content.mid(lead + inner.size());
    return link ? before + u'[' + inner + QStringLiteral("](") + target(mark.href) + u')' + after
                : before + mark.marker + inner + mark.marker + after;
}

void MarkdownBuilder::closeInlineCode()
{
    m_inCode = false;
    if (m_code.contains(u'\n') && !m_inCell) {
        endParagraph();
        m_codeLanguage.clear();
        writeCode();
        return;
    }
    m_code.replace(u'\n', u' ');
    if (m_inCell)
        m_code.replace(u'|', QStringLiteral("\\|"));
    if (m_code.isEmpty())
        return;
    const QString fence = fenceFor(m_code, 1);
    const bool spaced = m_code.startsWith(u'`') || m_code.endsWith(u'`') || (m_code.startsWith(u' ') && m_code.endsWith(u' '));
    m_line += spaced ? fence + u' ' + m_code + u' ' + fence : fence + m_code + fence;
}

void MarkdownBuilder::writeCode()
{
    m_inPre = false;
    QString code = m_code;
    m_code.clear();
    if (code.endsWith(u'\n'))
        code.chop(1);
    const QString fence = fenceFor(code, 3);
    writeBlock(QStringList{fence + m_codeLanguage} + code.split(u'\n') + QStringList{fence});
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

QString MarkdownBuilder::finish()
{
    if (m_inPre)
        writeCode();
    if (m_inCode)
        closeInlineCode();
    if (m_tableDepth > 0) {
        m_tableDepth = 1;
        writeTable();
    }
    endParagraph();
    QString made = m_lines.join(u'\n');
    m_lines.clear();
    m_containers.clear();
    m_marks.clear();
    return made;
}

} // namespace greenroom
