#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// One row of a text table.
struct TableRow
{
    QStringList cells;
    int line = 0; ///< 1-based line it begins on
};

/// The rows of separated text (RFC 4180): cells may be quoted, quotes inside are doubled, quoted cells may hold line ends. Empty lines
/// are left out.
struct TableRows
{
    QList<TableRow> rows;
    int unclosedQuoteLine = 0; ///< 1-based line of a quote that is never closed; 0 when all are
};

[[nodiscard]] TableRows readTable(QStringView text, QChar separator, int firstLine);

/// A cell as it is written: quoted where it has to be.
[[nodiscard]] QString tableCell(const QString &text, QChar separator);

/// The separator most lines agree on, of tab, comma, semicolon, pipe and colon; tab when none does.
[[nodiscard]] QChar guessedSeparator(QStringView text);

} // namespace greenroom
