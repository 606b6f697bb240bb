#include "code_scanner.h"

#include "code_words.h"

#include <QStringView>

namespace greenroom {

namespace {

bool startsWord(QChar letter) { return letter.isLetter() || letter == u'_'; }

bool continuesWord(QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; }

/// Walks over one line.
class LineScanner
{
public:
    LineScanner(const QString &line, const CodeState &begin)
        : m_line(line)
        , m_scanned{{}, begin}
    {}

    ScannedLine scan()
    {
        while (m_at < m_line.size())
            step();
        return m_scanned;
    }

private:
    void step()
    {
        if (m_scanned.end.mode == CodeState::Mode::BlockComment)
            return restOfComment(m_at);
        if (m_scanned.end.mode == CodeState::Mode::RawString)
            return restOfRawString(m_at);
        const QChar letter = m_line.at(m_at);
        if (startsWord(letter))
            return word();
        if (letter.isDigit())
            return number();
        if (letter == u'"' || letter == u'\'')
            return quoted(m_at);
        if (letter == u'/')
            return slash();
        if (letter == u'#' && m_line.first(m_at).trimmed().isEmpty())
            return directive();
        if (QStringLiteral("(){}[]").contains(letter))
            add(CodeTokenKind::Bracket, m_at, m_at + 1);
        ++m_at;
    }

    void add(CodeTokenKind kind, qsizetype start, qsizetype end) { m_scanned.tokens.append({kind, start, end - start}); }

    void restOfComment(qsizetype start)
    {
        const qsizetype from = start == m_at ? m_at : start + 2;
        const qsizetype close = m_line.indexOf(QStringLiteral("*/"), from);
        m_scanned.end.mode = close < 0 ? CodeState::Mode::BlockComment : CodeState::Mode::Code;
        m_at = close < 0 ? m_line.size() : close + 2;
        add(CodeTokenKind::Comment, start, m_at);
    }

    void restOfRawString(qsizetype start)
    {
        const QString closing = u')' + m_scanned.end.rawDelimiter + u'"';
        const qsizetype close = m_line.indexOf(closing, m_at);
        if (close >= 0)
            m_scanned.end = {};
        m_at = close < 0 ? m_line.size() : close + closing.size();
        add(CodeTokenKind::String, start, m_at);
    }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_line.size() && continuesWord(m_line.at(m_at)))
            ++m_at;
        const QStringView text = QStringView(m_line).sliced(start, m_at - start);
        const bool beforeQuote = m_at < m_line.size() && m_line.at(m_at) == u'"';
        if (beforeQuote && text.endsWith(u'R') && text.size() <= 3)
            return rawString(start);
        if (isCodeKeyword(text))
            add(CodeTokenKind::Keyword, start, m_at);
        else if (isCodeType(text))
            add(CodeTokenKind::Type, start, m_at);
        else if (QStringView(m_line).sliced(m_at).trimmed().startsWith(u'('))
            add(CodeTokenKind::Function, start, m_at);
    }

    void rawString(qsizetype start)
    {
        const qsizetype open = m_line.indexOf(u'(', m_at);
        if (open < 0)
            return quoted(start);
        m_scanned.end = {CodeState::Mode::RawString, m_line.mid(m_at + 1, open - m_at - 1)};
        m_at = open + 1;
        restOfRawString(start);
    }

    void number()
    {
        const qsizetype start = m_at;
        while (m_at < m_line.size()) {
            const QChar letter = m_line.at(m_at);
            const bool exponent = (letter == u'+' || letter == u'-') && m_line.at(m_at - 1).toLower() == u'e' &&
                                  m_line.at(start + (start + 1 < m_line.size() ? 1 : 0)).toLower() != u'x';
            if (!continuesWord(letter) && letter != u'.' && letter != u'\'' && !exponent)
                break;
            ++m_at;
        }
        add(CodeTokenKind::Number, start, m_at);
    }

    void quoted(qsizetype start)
    {
        const QChar quote = m_line.at(m_at);
        for (++m_at; m_at < m_line.size() && m_line.at(m_at) != quote; ++m_at) {
            if (m_line.at(m_at) == u'\\')
                ++m_at;
        }
        m_at = qMin(m_at + 1, m_line.size());
        add(CodeTokenKind::String, start, m_at);
    }

    void slash()
    {
        const QChar next = m_at + 1 < m_line.size() ? m_line.at(m_at + 1) : QChar();
        if (next == u'/') {
            add(CodeTokenKind::Comment, m_at, m_line.size());
            m_at = m_line.size();
        } else if (next == u'*') {
            const qsizetype start = m_at;
            m_at += 2;
            restOfComment(start);
        } else {
            ++m_at;
        }
    }

    void directive()
    {
        const qsizetype start = m_at++;
        while (m_at < m_line.size() && (m_line.at(m_at).isSpace() || m_line.at(m_at).isLetter()) &&
               !(m_line.at(m_at).isSpace() && m_at > start + 1 && m_line.at(m_at - 1).isLetter()))
            ++m_at;
        add(CodeTokenKind::Keyword, start, m_at);
        const qsizetype open = m_line.indexOf(u'<', m_at);
        const qsizetype close = m_line.indexOf(u'>', m_at);
        if (QStringView(m_line).sliced(start, m_at - start).endsWith(u"include") && open >= 0 && close > open) {
            add(CodeTokenKind::String, open, close + 1);
            m_at = close + 1;
        }
    }

    const QString &m_line;
    ScannedLine m_scanned;
    qsizetype m_at = 0;
};

QChar partner(QChar bracket)
{
    const QString pairs = QStringLiteral("(){}[]");
    const qsizetype at = pairs.indexOf(bracket);
    return at < 0 ? QChar() : pairs.at(at % 2 == 0 ? at + 1 : at - 1);
}

/// Positions of all brackets outside comments and strings.
QList<qsizetype> bracketPositions(const QString &text)
{
    QList<qsizetype> positions;
    CodeState state;
    qsizetype lineStart = 0;
    while (lineStart <= text.size()) {
        qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        const ScannedLine scanned = scanCodeLine(text.mid(lineStart, lineEnd - lineStart), state);
        for (const CodeToken &token : scanned.tokens) {
            if (token.kind == CodeTokenKind::Bracket)
                positions.append(lineStart + token.start);
        }
        state = scanned.end;
        lineStart = lineEnd + 1;
    }
    return positions;
}

} // namespace

ScannedLine scanCodeLine(const QString &line, const CodeState &begin) { return LineScanner(line, begin).scan(); }

qsizetype matchingBracket(const QString &text, qsizetype position)
{
    if (position < 0 || position >= text.size() || partner(text.at(position)).isNull())
        return -1;
    const QList<qsizetype> positions = bracketPositions(text);
    const qsizetype index = positions.indexOf(position);
    if (index < 0)
        return -1;
    const QChar self = text.at(position);
    const QChar other = partner(self);
    const qsizetype direction = QStringLiteral("({[").contains(self) ? 1 : -1;
    int depth = 0;
    for (qsizetype at = index; at >= 0 && at < positions.size(); at += direction) {
        const QChar bracket = text.at(positions.at(at));
        depth += bracket == self ? 1 : bracket == other ? -1 : 0;
        if (depth == 0)
            return positions.at(at);
    }
    return -1;
}

} // namespace greenroom
