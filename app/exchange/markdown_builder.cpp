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
