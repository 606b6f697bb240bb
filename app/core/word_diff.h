#pragma once

#include <QList>
#include <QString>

namespace greenroom {

enum class DiffKind { Same, Removed, Added };

/// A stretch of a text that stayed, went or came.
struct DiffRun
{
    DiffKind kind = DiffKind::Same;
    QString text; ///< changed text without the space around it
    bool operator==(const DiffRun &) const = default;
};

/// What became of a text, as one paragraph is read.
struct WordDiff
{
    QList<DiffRun> runs;    ///< in reading order; what was removed stands before what replaced it
    int places = 0;         ///< how many places differ; a replacement is one
    bool rewritten = false; ///< over half changed: the whole old text stands before the whole new one
};

/// Compares two texts word by word: a word is a run of letters and digits, a Han character or a sign on its own. Space between words is
/// not compared, so that a paragraph wrapped anew is the same one. Words that stayed between two changes at least as long belong to
/// the change: single letters in common would only tear it apart (the semantic clean-up of Fraser's diff-match-patch).
///
/// Myers, "An O(ND) difference algorithm and its variations" (1986). Past two thousand changed words a text counts as rewritten
/// whatever its length, which bounds time and memory.
[[nodiscard]] WordDiff wordDiff(const QString &before, const QString &after);

} // namespace greenroom
