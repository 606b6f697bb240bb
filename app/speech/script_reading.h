#pragma once

#include "speech/phone_pass.h"
#include "speech/script_aligner.h"
#include "speech/spoken_forms.h"

#include <optional>

namespace greenroom {

/// A token of the script at the place it was last said.
struct ReadToken
{
    int firstFrame = 0;
    int endFrame = 0;
    double margin = 0; ///< acoustic score a frame, minus that of the pass that knows no script; 0 is perfect
    int times = 1;
};

/// Something said between words of the script.
struct Insertion
{
    int afterToken = -1; ///< the token said before it; -1 at the begin
    int firstFrame = 0;
    int endFrame = 0;
    double margin = 0;

    [[nodiscard]] double seconds() const { return double(endFrame - firstFrame) / speechFramesPerSecond; }
};

/// What the decoder's path means: for each token where it was said, and what was said besides.
struct ScriptReading
{
    QList<std::optional<ReadToken>> tokens; ///< nothing for a token that was not said
    QList<Insertion> insertions;

    [[nodiscard]] int saidTokens() const;
    /// The median margin of the said tokens, weighted by their length; very low when nothing was said.
    [[nodiscard]] double medianMargin() const;
};

/// Reads the decoder's path. Parts of a token are joined, a token said again counts at its last place, fillers next to one another are one
/// insertion.
[[nodiscard]] ScriptReading readPath(const HeardSegments &segments, const HeardPhones &phones, qsizetype tokenCount);

} // namespace greenroom
