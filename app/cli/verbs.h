#pragma once

#include "cli/verb.h"

namespace greenroom::cli {

// One function per verb, each in a file of its own name: <verb>_verb.cpp.
[[nodiscard]] Verb topicsVerb();
[[nodiscard]] Verb cardsVerb();
[[nodiscard]] Verb showVerb();
[[nodiscard]] Verb answerVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb fsrsVerb();
[[nodiscard]] Verb drillsVerb();
[[nodiscard]] Verb judgeVerb();
[[nodiscard]] Verb analyseVerb();
[[nodiscard]] Verb takesVerb();
[[nodiscard]] Verb recordVerb();
[[nodiscard]] Verb planVerb();
[[nodiscard]] Verb statsVerb();
[[nodiscard]] Verb lintVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb profileVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb backupVerb();
[[nodiscard]] Verb restoreVerb();

/// All verbs that need no display, in the order of the help.
[[nodiscard]] QList<Verb> allVerbs();

} // namespace greenroom::cli
