#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace greenroom {

/// Something worth a look (and a listen) in a take.
struct TakeFinding
{
    enum class Kind { Filler, Skipped, Repeated, Extra, Stumble, Ending, Emphasis };

    QString id; ///< stable as long as the recording is analysed the same way: "filler:7.20", "skipped:40"
    Kind kind = Kind::Filler;
    QString text;            ///< one sentence
    double startSeconds = 0; ///< where to listen
    double endSeconds = 0;
    int word = -1; ///< of the script, where it is about one
};

/// What a user said to a finding: it does not matter, or it is not true.
enum class FindingVerdict { Dismissed, Overruled };

/// The findings of a take from its stored feedback (the shape of `analyse --json`), in the order heard. Each plays from a little before to
/// a little after its spot.
[[nodiscard]] QList<TakeFinding> findingsOf(const QJsonObject &feedback);

/// The stable name of a kind: "filler", "skipped" ...
[[nodiscard]] QString toString(TakeFinding::Kind kind);

} // namespace greenroom
