#include "services/bank_search.h"

#include <algorithm>

namespace greenroom {

namespace {

// In widths of a Latin letter; a Han character is two wide. A row of 300 pixels holds a snippet, and its match with the words before it.
constexpr int snippetWidth = 38;
constexpr int leadWidth = 14;

bool isHan(QChar character) { return character.script() == QChar::Script_Han; }

int widthOf(QChar character) { return isHan(character) || character.unicode() >= 0xFF00 ? 2 : 1; }

/// The first index at which the text up to `match` is no wider than the lead.
qsizetype leadStart(const QString &text, qsizetype match)
{
    qsizetype from = match;
    for (int width = 0; from > 0 && width + widthOf(text.at(from - 1)) <= leadWidth; --from)
        width += widthOf(text.at(from - 1));
    return from;
}

/// How many characters from `from` on fit into a snippet.
qsizetype fittingLength(const QString &text, qsizetype from)
{
    qsizetype end = from;
    for (int width = 0; end < text.size() && width + widthOf(text.at(end)) <= snippetWidth; ++end)
        width += widthOf(text.at(end));
    return end - from;
}

/// A place to begin that does not cut a Latin word in two.
qsizetype wordStart(const QString &text, qsizetype from, qsizetype match)
{
    if (from <= 0)
        return 0;
    if (isHan(text.at(from)) || isHan(text.at(from - 1)))
        return from;
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < match ? space + 1 : from;
}

} // namespace

QStringList searchTerms(const QString &query) { return query.simplified().split(u' ', Qt::SkipEmptyParts); }

QList<MatchRange> matchRanges(const QString &text, const QStringList &terms)
{
    QList<MatchRange> found;
    for (const QString &term : terms) {
        for (qsizetype at = text.indexOf(term, 0, Qt::CaseInsensitive); at >= 0 && !term.isEmpty();
             at = text.indexOf(term, at + term.size(), Qt::CaseInsensitive))
            found.append({at, term.size()});
    }
    std::sort(found.begin(), found.end(), [](const MatchRange &left, const MatchRange &right) { return left.start < right.start; });
    QList<MatchRange> joined;
    for (const MatchRange &range : std::as_const(found)) {
        if (joined.isEmpty() || range.start > joined.last().start + joined.last().length) {
            joined.append(range);
            continue;
        }
        MatchRange &last = joined.last();
        last.length = std::max(last.length, range.start + range.length - last.start);
    }
    return joined;
}

QString snippetAround(const QString &text, const QStringList &terms)
{
    const QString line = text.simplified();
    const QList<MatchRange> ranges = matchRanges(line, terms);
    const qsizetype match = ranges.isEmpty() ? 0 : ranges.first().start;
    const qsizetype from = wordStart(line, leadStart(line, match), match);
    const qsizetype length = fittingLength(line, from);
    const QString cut = line.mid(from, length).trimmed();
    return (from > 0 ? QStringLiteral("…") : QString()) + cut + (from + length < line.size() ? QStringLiteral("…") : QString());
}

} // namespace greenroom
