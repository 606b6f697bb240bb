#include "cli/verbs.h"

namespace greenroom::cli {

QList<Verb> allVerbs()
{
    return {topicsVerb(), cardsVerb(),  showVerb(),  answerVerb(), undoVerb(),  fsrsVerb(),    drillsVerb(),
            judgeVerb(),  recordVerb(), takesVerb(), planVerb(),   statsVerb(), profileVerb(), lintVerb()};
}

} // namespace greenroom::cli
