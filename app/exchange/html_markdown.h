#pragma once

#include <QString>
#include <QStringList>

namespace greenroom {

/// A card's HTML as Markdown that shows the same: paragraphs, emphasis, code, lists, tables, quotes, links. Pictures and sounds point
/// into `media/`. Text that Markdown would take for a mark is escaped.
[[nodiscard]] QString htmlToMarkdown(const QString &html);

/// A card's HTML as one line of plain words; a picture or sound is its name in brackets.
[[nodiscard]] QString htmlToPlain(const QString &html);

/// Whether one line of plain words loses something of it: a picture, a sound, a table, a list or lines of code.
[[nodiscard]] bool needsMoreThanALine(const QString &html);

/// Plain text as HTML: marks escaped, line ends as breaks.
[[nodiscard]] QString plainToHtml(const QString &text);

/// The files a card's HTML shows or plays.
[[nodiscard]] QStringList mediaNames(const QString &html);

} // namespace greenroom
