#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// What the header lines of a text table say. Columns count from 1; 0 = none.
struct DeckTableHeader
{
    std::optional<QChar> separator;
    std::optional<bool> html;
    QStringList tags; ///< of every row
    QStringList columns;
    QString noteType;
    QString deck;
    int noteTypeColumn = 0;
    int deckColumn = 0;
    int tagsColumn = 0;
    int guidColumn = 0;
    int lines = 0;        ///< how many lines were header
    QStringList unknown;  ///< header lines nobody knows
    qsizetype length = 0; ///< characters the header takes
};

/// Reads the lines at the top that begin with "#" and hold a key Anki knows; the first other line ends the header.
[[nodiscard]] DeckTableHeader readDeckTableHeader(const QString &text);

} // namespace greenroom
