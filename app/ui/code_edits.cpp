#include "code_edits.h"

#include "code_scanner.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace greenroom {

namespace {

qsizetype lineStartOf(const QString &text, qsizetype position) { return position <= 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1; }

qsizetype lineEndOf(const QString &text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

/// The blank letters a line begins with, at most up to `limit`.
QString indentationOf(const QString &text, qsizetype lineStart, qsizetype limit)
{
    qsizetype end = lineStart;
    while (end < limit && (text.at(end) == u' ' || text.at(end) == u'\t'))
        ++end;
    return text.mid(lineStart, end - lineStart);
}

bool opensLevel(QStringView before)
{
    const QStringView code = before.trimmed();
    if (code.isEmpty())
        return false;
    return QStringLiteral("{([:").contains(code.back()) && !code.endsWith(u"::");
}

/// Rewrites each line of a selection; the selection then covers the rewritten lines.
template <typename Rewrite>
CodeEdit rewriteLines(const QString &text, qsizetype start, qsizetype end, Rewrite rewrite)
{
    const qsizetype from = lineStartOf(text, start);
    const qsizetype lastTouched = end > start && end > 0 && text.at(end - 1) == u'\n' ? end - 1 : end;
    const qsizetype to = lineEndOf(text, lastTouched);
    QStringList lines = text.mid(from, to - from).split(u'\n');
    const qsizetype firstBefore = lines.constFirst().size();
    for (QString &line : lines)
        line = rewrite(line);
    const QString inserted = lines.join(u'\n');
    const qsizetype grown = inserted.size() - (to - from);
    const qsizetype anchor = std::max(from, start + lines.constFirst().size() - firstBefore);
    return {from, to - from, inserted, anchor, std::max(anchor, end + grown)};
}

} // namespace

CodeEdit newLineEdit(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype lineStart = lineStartOf(text, start);
    const QString indentation = indentationOf(text, lineStart, start);
    const bool deeper = opensLevel(QStringView(text).sliced(lineStart, start - lineStart));
    const QString inner = u'\n' + indentation + QString(deeper ? codeIndentWidth : 0, u' ');
    const bool between = start > 0 && end < text.size() && text.at(start - 1) == u'{' && text.at(end) == u'}';
    const qsizetype cursor = start + inner.size();
    return {start, end - start, between ? inner + u'\n' + indentation : inner, cursor, cursor};
}

CodeEdit indentEdit(const QString &text, qsizetype start, qsizetype end)
{
    if (!QStringView(text).sliced(start, end - start).contains(u'\n')) {
        const qsizetype column = start - lineStartOf(text, start);
        const QString spaces(codeIndentWidth - column % codeIndentWidth, u' ');
        return {start, end - start, spaces, start + spaces.size(), start + spaces.size()};
    }
    return rewriteLines(text, start, end,
                        [](const QString &line) { return line.isEmpty() ? line : QString(codeIndentWidth, u' ') + line; });
}

CodeEdit unindentEdit(const QString &text, qsizetype start, qsizetype end)
{
    return rewriteLines(text, start, end, [](const QString &line) {
        if (line.startsWith(u'\t'))
            return line.mid(1);
        qsizetype blanks = 0;
        while (blanks < std::min<qsizetype>(codeIndentWidth, line.size()) && line.at(blanks) == u' ')
            ++blanks;
        return line.mid(blanks);
    });
}

CodeEdit backspaceEdit(const QString &text, qsizetype cursor)
{
    if (cursor <= 0)
        return {};
    const qsizetype lineStart = lineStartOf(text, cursor);
    const qsizetype column = cursor - lineStart;
    const QStringView before = QStringView(text).sliced(lineStart, column);
    const bool blank = column > 0 && std::all_of(before.begin(), before.end(), [](QChar letter) { return letter == u' '; });
    const bool pair = cursor > 1 && text.at(cursor - 1).isLowSurrogate() && text.at(cursor - 2).isHighSurrogate();
    const qsizetype count = blank ? (column - 1) % codeIndentWidth + 1 : pair ? 2 : 1;
    return {cursor - count, count, QString(), cursor - count, cursor - count};
}

CodeEdit closingBraceEdit(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype lineStart = lineStartOf(text, start);
    const QString brace = QStringLiteral("}");
    CodeEdit plain{start, end - start, brace, start + 1, start + 1};
    if (!QStringView(text).sliced(lineStart, start - lineStart).trimmed().isEmpty())
        return plain;
    const QString head = text.first(start);
    const qsizetype open = matchingBracket(head + brace, start);
    if (open < 0)
        return plain;
    const QString indentation = indentationOf(text, lineStartOf(text, open), open);
    const qsizetype cursor = lineStart + indentation.size() + 1;
    return {lineStart, end - lineStart, indentation + brace, cursor, cursor};
}

} // namespace greenroom
