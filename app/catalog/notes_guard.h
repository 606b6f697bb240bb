#pragma once

#include "catalog/notes_source.h"

#include <vector>

namespace greenroom {

/// A run of lines and what may be done with it.
struct GuardedPart
{
    enum class Kind {
        Feed,  ///< harmless: for the Markdown parser
        Plain, ///< would take the parser too long: kept as it is
    };
    Kind kind = Kind::Feed;
    int firstLine = 0;
    int lastLine = 0;
    bool startsSegment = false; ///< a top-level heading, or many empty lines before it: all before it is closed
};

/// Cuts a text into parts at its top-level headings, and takes out what cmark-gfm, which is not linear on hostile input, could not read in
/// time. One linear pass; a code fence is never cut.
class NotesGuard
{
public:
    /// Lines first to last of the source, without what stands before `column` (as NotesSource::text).
    NotesGuard(const NotesSource &source, int firstLine, int lastLine, int column);

    [[nodiscard]] const std::vector<GuardedPart> &parts() const { return m_parts; }
    /// The line of a fence that was never closed; 0 when there is none.
    [[nodiscard]] int openFenceLine() const { return m_openFenceLine; }

private:
    enum class State { Text, Fence, HtmlToMark, HtmlToBlank };

    void read(int number, QByteArrayView line);
    void readText(int number, QByteArrayView line);
    void openBlock(QByteArrayView body);
    void openHtml(QByteArrayView body);
    [[nodiscard]] bool endsHtml(QByteArrayView line) const;
    void closeChunk(int lastLine);
    void count(QByteArrayView line);
    [[nodiscard]] bool isCostly();
    [[nodiscard]] int recoveryLine(int fenceLine, int lastLine) const;

    const NotesSource &m_source;
    int m_column;
    std::vector<GuardedPart> m_parts;
    State m_state = State::Text;
    char m_fenceMark = 0;
    int m_fenceLength = 0;
    QByteArray m_endMark;
    int m_openFenceLine = 0;
    int m_chunkFirst = 0; ///< 0 = no chunk is open
    bool m_chunkIsHeading = false;
    qint64 m_chunkBytes = 0;
    qint64 m_specials = 0;
    qint64 m_chunkLines = 0;
    qint64 m_mostPipes = 0;
    bool m_tooDeep = false;
    bool m_breaks = false; ///< the chunk stands behind enough empty lines to close everything
    int m_blankRun = 0;
    int m_headings = 0;
    qint64 m_segmentLines = 0; ///< since the last heading
    qint64 m_inlineBudget;
    qint64 m_tableBudget;
};

} // namespace greenroom
