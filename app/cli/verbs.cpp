#include "cli/verbs.h"

namespace greenroom::cli {

QList<Verb> allVerbs()
{
    return {topicsVerb(), cardsVerb(),  showVerb(),    answerVerb(),  undoVerb(),  fsrsVerb(),  drillsVerb(),
            judgeVerb(),  recordVerb(), takesVerb(),   analyseVerb(), planVerb(),  statsVerb(), profileVerb(),
            exportVerb(), backupVerb(), restoreVerb(), lintVerb(),    importVerb()};
}

} // namespace greenroom::cli
