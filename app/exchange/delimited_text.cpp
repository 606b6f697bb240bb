#include "exchange/delimited_text.h"

#include <array>

namespace greenroom {

TableRows readTable(QStringView text, QChar separator, int firstLine)
{
    TableRows table;
    TableRow row{{}, firstLine};
    QString cell;
    int line = firstLine;
    bool quoted = false;
    bool wasQuoted = false;
    int quoteLine = 0;
    const auto endCell = [&] {
        row.cells.append(cell);
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        const bool empty = row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
        if (!empty)
            table.rows.append(row);
        row = {{}, line};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        line += character == u'\n' ? 1 : 0;
        if (quoted) {
            const bool doubled = character == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (character != u'"' || doubled)
                cell += character;
            else
                quoted = false;
            at += doubled ? 1 : 0;
        } else if (character == u'"' && cell.isEmpty() && !wasQuoted) {
            quoted = true;
            wasQuoted = true;
            quoteLine = line;
        } else if (character == separator) {
            endCell();
        } else if (character == u'\n') {
            endRow();
        } else if (character != u'\r' || (at + 1 < text.size() && text.at(at + 1) != u'\n')) {
            cell += character;
        }
    }
    if (quoted)
        table.unclosedQuoteLine = quoteLine;
    if (!cell.isEmpty() || !row.cells.isEmpty() || wasQuoted)
        endRow();
    return table;
}

QString tableCell(const QString &text, QChar separator)
{
    const bool needsQuotes = text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r') ||
                             text.startsWith(u'#') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes)
        return text;
    QString escaped = text;
    escaped.replace(u'"', QStringLiteral("\"\""));
    return u'"' + escaped + u'"';
}

QChar guessedSeparator(QStringView text)
{
    constexpr std::array<char16_t, 5> candidates{u'\t', u',', u';', u'|', u':'};
    constexpr qsizetype sampleLength = 64 * 1024;
    QChar best = u'\t';
    qsizetype bestRows = 0;
    for (const char16_t candidate : candidates) {
        const QList<TableRow> rows = readTable(text.first(std::min(text.size(), sampleLength)), candidate, 1).rows;
        if (rows.isEmpty() || rows.first().cells.size() < 2)
            continue;
        // Earlier candidates win a tie: a comma in prose is commoner than one that separates.
        const auto agreeing =
            std::count_if(rows.begin(), rows.end(), [&rows](const TableRow &row) { return row.cells.size() == rows.first().cells.size(); });
        if (agreeing > bestRows) {
            bestRows = agreeing;
            best = candidate;
        }
    }
    return best;
}

} // namespace greenroom
