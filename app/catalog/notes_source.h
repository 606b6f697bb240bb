#pragma once

#include "core/imported_notes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace greenroom {

/// The bytes of a notes file as UTF-8 lines, with the words for what had to be done to them. Line numbers are those of the file.
class NotesSource
{
public:
    /// Finds the encoding (UTF-8, UTF-16 by its mark, GBK, else Latin-1), drops a byte order mark, makes all line ends "\n", takes NUL
    /// bytes out. Anything but plain UTF-8 is said in warnings().
    explicit NotesSource(const QByteArray &bytes);

    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] const QList<NotesWarning> &warnings() const { return m_warnings; }
    [[nodiscard]] int lineCount() const { return int(m_starts.size()) - 1; }
    /// A line without its end; empty outside the file.
    [[nodiscard]] QByteArrayView line(int number) const;
    /// The bytes of lines first to last, with their ends.
    [[nodiscard]] QByteArrayView lines(int first, int last) const;

    /// Lines first to last without what stands before `column` (1-based, bytes) in them: the first line is cut there, from the others only
    /// blanks and quote marks are taken, so that a lazily continued line keeps its text. Empty lines at the ends are left out.
    [[nodiscard]] QString text(int first, int last, int column = 1) const;
    /// One such line; `isFirst` cuts, else only blanks and quote marks go.
    [[nodiscard]] QByteArrayView strippedLine(int number, int column, bool isFirst) const;

private:
    void decode(QByteArray bytes);
    void removeNulBytes();
    void unifyLineEnds();

    QByteArray m_utf8;
    QString m_encoding;
    QList<NotesWarning> m_warnings;
    std::vector<qsizetype> m_starts; ///< offset of each line, and one past the end
};

} // namespace greenroom
