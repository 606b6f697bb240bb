#pragma once

#include "core/drill.h"
#include "core/verdict.h"
#include "judge/run_session.h"

#include <QString>

namespace greenroom {

/// Everything known about a run that did not go to its end.
struct RunEndFacts
{
    SessionEvent event;          ///< what came instead of an answer
    ProcessEnd end;              ///< how the process ended; when it did not end by itself, how we ended it
    double processorSeconds = 0; ///< of the whole run
    static constexpr int unnamedCase = -2;
    int caseIndex = -1; ///< unnamedCase among many inputs; -1 before the first case, the number of cases after the last
    int caseCount = 0;
    Limits limits;
    QByteArray errors = {}; ///< the end of its error stream, where an assertion or the heap says why it aborts
};

/// The verdict, its reason and one sentence for the user.
struct RunEnd
{
    Verdict verdict = Verdict::InternalError;
    QString reason;
    QString message;
};

[[nodiscard]] RunEnd explainEnd(const RunEndFacts &facts);

} // namespace greenroom
