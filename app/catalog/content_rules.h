#pragma once

#include "catalog/catalog.h"

namespace greenroom {

/// The rules of content/README.md that make an item good rather than readable: lengths, bold terms, twins that agree, labels, STAR samples.
/// Appends one problem a breach.
void checkQuestion(const Question &question, Problems &problems);

/// A pitch fits its time with sample values and its longest alternatives, has three emphasis words, and agrees with its twin.
void checkPitch(const Pitch &pitch, Problems &problems);

/// A plan's blocks have ranges, places, steps, and agree with their twin.
void checkPlan(const Plan &plan, Problems &problems);

/// The parts of a drill that need no compiler: texts in both languages, hints, references, at least eight known wrong answers.
void checkDrill(const Drill &drill, Problems &problems);

/// Everything above over a whole catalog.
[[nodiscard]] Problems contentProblems(const Catalog &catalog);

} // namespace greenroom
