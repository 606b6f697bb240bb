#pragma once

#include "core/result.h"
#include "exchange/deck.h"

#include <QByteArray>

namespace greenroom {

// Cards as a text table, with the header lines Anki reads and writes (its manual, "Text Files"): `#separator:`, `#html:`, `#tags:`,
// `#columns:`, `#notetype:`, `#deck:`, `#notetype column:`, `#deck column:`, `#tags column:`, `#guid column:`.

/// The separators a table may have.
enum class TableSeparator { Comma, Tab };

/// The cards as UTF-8 text with header lines and one row a card: guid, note type, deck, tags, then the four fields. Fields are HTML.
[[nodiscard]] QByteArray writeDeckTable(const QList<OutgoingCard> &cards, TableSeparator separator);

/// The largest table that is read, bytes.
inline constexpr qint64 largestTableBytes = 256LL << 20;

/// Reads a table. Without header lines the separator is found by looking; the first column is the question, the second the answer, further
/// ones are part of the answer. A table written by this program comes back as it went. `path` is told in errors and warnings. BadInput when
/// it is no text, a quote is never closed, or no row holds anything.
[[nodiscard]] Result<IncomingDeck> readDeckTable(const QByteArray &bytes, const QString &path);

} // namespace greenroom
