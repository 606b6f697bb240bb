#include "catalog/notes_guard.h"

#include <QByteArrayList>

#include <algorithm>
#include <cctype>

namespace greenroom {
namespace {

// cmark-gfm 0.29.0.gfm.6 takes at worst about 0.15 ns for (marks x bytes) of a paragraph and 10 ns for (rows x columns x columns) of a
// table, measured with "![[]()" and with tables of up to 512 columns. Small ones are free, the rest of a file shares a budget of about a
// second.
constexpr qint64 freeInlineCost = 500'000;
constexpr qint64 inlineBudget = 5'000'000'000;
constexpr qint64 freeTableColumns = 12;
constexpr qint64 tableBudget = 100'000'000;
constexpr qint64 mostLineBytes = 1'000'000;
constexpr int mostNesting = 32;
constexpr qsizetype mostIndentation = 96;
// Lines without an empty one or a bullet between them: no reader's paragraph, and no table of ours, is that long.
constexpr qint64 mostChunkLines = 5'000;
// What a file may hold of headings, and one stretch between two of them of lines: a tree of more would take more memory than any reader's
// notes are worth. 10 MB of notes that somebody wrote stay far below.
constexpr int mostHeadings = 150'000;
constexpr int mostSegmentLines = 120'000;
// cmark walks through all open lists at each empty line; so many close them.
constexpr int closingBlankLines = 64;

qsizetype indentation(QByteArrayView line)
{
    qsizetype blanks = 0;
    while (blanks < line.size() && (line.at(blanks) == ' ' || line.at(blanks) == '\t'))
        ++blanks;
    return blanks;
}

/// How many marks of quotes and lists a line begins with.
int nesting(QByteArrayView line)
{
    int depth = 0;
    for (qsizetype at = 0; at < line.size();) {
        const char mark = line.at(at);
        const bool blankBehind = at + 1 == line.size() || line.at(at + 1) == ' ' || line.at(at + 1) == '\t';
        if (mark == '>' || ((mark == '-' || mark == '*' || mark == '+') && blankBehind)) {
            ++depth;
            ++at;
        } else if (mark >= '0' && mark <= '9') {
            qsizetype digits = at;
            while (digits < line.size() && digits < at + 9 && line.at(digits) >= '0' && line.at(digits) <= '9')
                ++digits;
            if (digits == line.size() || (line.at(digits) != '.' && line.at(digits) != ')'))
                break;
            ++depth;
            at = digits + 1;
        } else if (mark == ' ' || mark == '\t') {
            ++at;
        } else {
            break;
        }
    }
    return depth;
}

bool isSpecial(char byte)
{
    switch (byte) {
    case '[':
    case ']':
    case '!':
    case '*':
    case '_':
    case '`':
    case '<':
    case '~':
    case '&':
    case '\\':
    case '(':
    case '"':
        return true;
    default:
        return false;
    }
}

bool isHeading(QByteArrayView line)
{
    qsizetype level = 0;
    while (level < line.size() && line.at(level) == '#')
        ++level;
    return level >= 1 && level <= 6 && (level == line.size() || line.at(level) == ' ' || line.at(level) == '\t');
}

/// Whether a line begins with a tag that makes a block of HTML of all lines up to an empty one.
bool isHtmlBlockName(const QByteArray &start)
{
    static const QByteArrayList names{"details", "summary", "div",        "p",       "table", "thead",  "tbody",  "tr",   "td",  "th",
                                      "ul",      "ol",      "li",         "dl",      "dt",    "dd",     "center", "hr",   "h1",  "h2",
                                      "h3",      "h4",      "section",    "article", "aside", "header", "footer", "main", "nav", "form",
                                      "figure",  "iframe",  "blockquote", "html",    "head",  "body",   "title"};
    QByteArray name = start.mid(start.startsWith("</") ? 2 : 1);
    qsizetype length = 0;
    while (length < name.size() && std::isalnum(static_cast<unsigned char>(name.at(length))))
        ++length;
    return names.contains(name.left(length));
}

bool isBlank(QByteArrayView line) { return indentation(line) == line.size(); }

} // namespace

NotesGuard::NotesGuard(const NotesSource &source, int firstLine, int lastLine, int column)
    : m_source(source)
    , m_column(column)
    , m_inlineBudget(inlineBudget)
    , m_tableBudget(tableBudget)
{
    for (int number = firstLine; number <= lastLine; ++number) {
        read(number, source.strippedLine(number, column, false));
        if (number < lastLine || m_state != State::Fence)
            continue;
        // The last fence has no end. Where a heading after an empty line shows that the notes go on, they do.
        if (m_openFenceLine == 0)
            m_openFenceLine = m_chunkFirst;
        const int recovery = recoveryLine(m_chunkFirst, lastLine);
        if (recovery == 0)
            break;
        closeChunk(recovery - 1);
        m_state = State::Text;
        read(recovery, source.strippedLine(recovery, column, false));
        number = recovery;
    }
    closeChunk(lastLine);
}

int NotesGuard::recoveryLine(int fenceLine, int lastLine) const
{
    for (int number = fenceLine + 1; number <= lastLine; ++number) {
        const QByteArrayView line = m_source.strippedLine(number, m_column, false);
        // One "#" begins a comment in many languages; two and more are a heading.
        if (line.startsWith("##") && isHeading(line) && isBlank(m_source.strippedLine(number - 1, m_column, false)))
            return number;
    }
    return 0;
}

void NotesGuard::read(int number, QByteArrayView line)
{
    switch (m_state) {
    case State::Fence: {
        const qsizetype blanks = indentation(line);
        qsizetype length = 0;
        while (blanks + length < line.size() && line.at(blanks + length) == m_fenceMark)
            ++length;
        if (blanks <= 3 && length >= m_fenceLength && isBlank(line.sliced(blanks + length))) {
            m_state = State::Text;
            closeChunk(number);
        }
        return;
    }
    case State::HtmlToMark:
        count(line);
        if (endsHtml(line)) {
            m_state = State::Text;
            closeChunk(number);
        }
        return;
    case State::HtmlToBlank:
        if (!isBlank(line)) {
            count(line);
            return;
        }
        m_state = State::Text;
        break;
    case State::Text:
        break;
    }
    readText(number, line);
}

void NotesGuard::readText(int number, QByteArrayView line)
{
    if (isBlank(line)) {
        closeChunk(m_blankRun < closingBlankLines ? number : number - 1);
        ++m_blankRun;
        return;
    }
    m_breaks = m_breaks || m_blankRun >= closingBlankLines;
    m_blankRun = 0;
    const qsizetype blanks = indentation(line);
    const QByteArrayView body = line.sliced(blanks);
    const bool heading = blanks == 0 && isHeading(line);
    const bool bullet =
        blanks <= 3 && body.size() > 2 && (body.front() == '-' || body.front() == '*' || body.front() == '+') && body.at(1) == ' ';
    const bool opens = blanks <= 3 && (body.startsWith("```") || body.startsWith("~~~") || body.startsWith('<'));
    if (heading || bullet || opens)
        closeChunk(number - 1);
    if (m_chunkFirst == 0) {
        m_chunkFirst = number;
        m_chunkIsHeading = heading;
    }
    if (opens)
        openBlock(body);
    if (m_state == State::Fence)
        return;
    count(line);
    m_tooDeep = m_tooDeep || blanks > mostIndentation || nesting(line) > mostNesting;
}

bool NotesGuard::endsHtml(QByteArrayView line) const
{
    if (m_endMark != "</pre>")
        return line.contains(m_endMark);
    const QByteArray lower = line.toByteArray().toLower();
    return lower.contains("</pre>") || lower.contains("</script>") || lower.contains("</style>");
}

void NotesGuard::openBlock(QByteArrayView body)
{
    if (body.front() == '<') {
        openHtml(body);
        return;
    }
    qsizetype length = 0;
    while (length < body.size() && body.at(length) == body.front())
        ++length;
    if (body.front() == '`' && body.sliced(length).contains('`'))
        return; // inline code at the start of a line
    m_state = State::Fence;
    m_fenceMark = body.front();
    m_fenceLength = int(length);
}

void NotesGuard::openHtml(QByteArrayView body)
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 12)).toByteArray().toLower();
    if (start.startsWith("<!--"))
        m_endMark = "-->";
    else if (start.startsWith("<?"))
        m_endMark = "?>";
    else if (start.startsWith("<![cdata["))
        m_endMark = "]]>";
    else if (start.startsWith("<!") && start.size() > 2 && std::isalpha(static_cast<unsigned char>(start.at(2))))
        m_endMark = ">";
    else if (start.startsWith("<script") || start.startsWith("<pre") || start.startsWith("<style"))
        m_endMark = "</pre>";
    else
        m_endMark.clear();
    if (m_endMark.isEmpty())
        m_state = isHtmlBlockName(start) ? State::HtmlToBlank : State::Text;
    else
        m_state = endsHtml(body) ? State::Text : State::HtmlToMark;
}

void NotesGuard::count(QByteArrayView line)
{
    qint64 pipes = 0;
    for (const char byte : line) {
        m_specials += isSpecial(byte) ? 1 : 0;
        pipes += byte == '|' ? 1 : 0;
    }
    m_chunkBytes += line.size() + 1;
    ++m_chunkLines;
    m_mostPipes = std::max(m_mostPipes, pipes);
    m_tooDeep = m_tooDeep || line.size() > mostLineBytes;
}

bool NotesGuard::isCostly()
{
    if (m_tooDeep || m_chunkLines > mostChunkLines)
        return true;
    const qint64 inlineCost = m_specials * m_chunkBytes;
    const qint64 tableCost = m_chunkLines * m_mostPipes * m_mostPipes;
    if (inlineCost > freeInlineCost) {
        if (inlineCost > m_inlineBudget)
            return true;
        m_inlineBudget -= inlineCost;
    }
    if (m_mostPipes > freeTableColumns) {
        if (tableCost > m_tableBudget)
            return true;
        m_tableBudget -= tableCost;
    }
    return false;
}

void NotesGuard::closeChunk(int lastLine)
{
    if (m_chunkFirst == 0 || lastLine < m_chunkFirst) {
        // Empty lines go with what stands before them.
        if (!m_parts.empty() && m_chunkFirst == 0 && m_blankRun < closingBlankLines)
            m_parts.back().lastLine = std::max(m_parts.back().lastLine, lastLine);
        return;
    }
    bool starts = m_chunkIsHeading || m_breaks;
    m_headings += m_chunkIsHeading ? 1 : 0;
    m_segmentLines = (starts ? 0 : m_segmentLines) + m_chunkLines + 1;
    const bool tooMany = m_headings > mostHeadings || m_segmentLines > mostSegmentLines;
    const auto kind = tooMany || isCostly() ? GuardedPart::Kind::Plain : GuardedPart::Kind::Feed;
    starts = starts && !tooMany;
    const bool joins = !m_parts.empty() && !starts && m_parts.back().kind == kind;
    if (joins)
        m_parts.back().lastLine = lastLine;
    else
        m_parts.push_back({kind, m_chunkFirst, lastLine, starts});
    m_chunkFirst = 0;
    m_chunkBytes = m_specials = m_chunkLines = m_mostPipes = 0;
    m_tooDeep = m_chunkIsHeading = m_breaks = false;
}

} // namespace greenroom
