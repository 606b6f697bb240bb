#pragma once

#include "core/take_feedback.h"

#include <QList>
#include <QMap>
#include <QString>

namespace greenroom {

/// Something worth a look (and a listen) in a take.
struct TakeFinding
{
    enum class Kind {
        Filler,
        Skipped,
        Repeated,
        Extra,
        Stumble,
        Ending,
        Emphasis,
        Unsure ///< could not be told; never a mistake
    };

    QString id; ///< stable as long as the recording is analysed the same way: "filler:7.20", "skipped:40"
    Kind kind = Kind::Filler;
    QString text;         ///< what, in a few words
    QString where;        ///< the words around it; empty when none are known
    QString label;        ///< for a mark on the waveform: "um", "1.3 s"; empty = no mark
    double atSeconds = 0; ///< where it is
    double lengthSeconds = 0;
    double startSeconds = 0; ///< where to listen: a little before and after
    double endSeconds = 0;
    int word = -1; ///< of the script, where it is about one
};

/// What a user said to a finding: it does not matter, or it is not true.
enum class FindingVerdict { Dismissed, Overruled };

/// The findings of a take in the order heard. Each plays from a little before to a little after its spot.
[[nodiscard]] QList<TakeFinding> findingsOf(const TakeFeedback &feedback);

/// The feedback as the user sees it. A finding that was dismissed counts neither for nor against; of one that is not true the opposite
/// counts: the word was heard, the sentence ended cleanly, the emphasis landed. Tips are chosen anew from what is left.
[[nodiscard]] TakeFeedback withVerdicts(TakeFeedback feedback, const QMap<QString, FindingVerdict> &verdicts);

/// The stable name of a kind: "filler", "skipped" ...
[[nodiscard]] QString toString(TakeFinding::Kind kind);

/// The stable id of a finding: of one about a script word or a sentence by its index, else by its time.
[[nodiscard]] QString findingId(TakeFinding::Kind kind, int index);
[[nodiscard]] QString findingId(TakeFinding::Kind kind, double atSeconds);

} // namespace greenroom
