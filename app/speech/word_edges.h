#pragma once

#include "core/take_feedback.h"

namespace greenroom {

/// Mends what level and decoder each get wrong alone. The level misses soft sounds at the edge of a silence (an f, the burst of a last t);
/// the decoder ends a word early when it is drawn out. A pause loses what is clearly over the noise inside of the words beside it, the
/// speech begins and ends with the first and last word's sound, and the words beside a silence end and begin at its edges.
/// `decibels`: RMS of each 10 ms. Works on `feedback.words` and on the speech of `feedback.facts`.
void refineEdges(TakeFeedback &feedback, const QList<float> &decibels);

} // namespace greenroom
