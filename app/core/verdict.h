#pragma once

#include "core/drill.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// The classes of a verdict, as the command-line contract names them.
enum class Verdict {
    Accepted,      ///< AC
    WrongAnswer,   ///< WA
    TimeLimit,     ///< TLE
    MemoryLimit,   ///< MLE
    OutputLimit,   ///< OLE
    RuntimeError,  ///< RE
    CompileError,  ///< CE
    InternalError, ///< IE: the judge's own fault, never blamed on the user
    Stopped        ///< the user stopped the run; never printed by `judge`
};

/// "AC", "WA" …
[[nodiscard]] QString toString(Verdict verdict);

/// The outcome of one named case.
struct CaseResult
{
    QString name;
    QString source;
    Verdict verdict = Verdict::InternalError;
    double milliseconds = 0;
    QJsonObject input; ///< for the table; large inputs are kept as they were judged
    QJsonValue expected;
    QJsonValue actual; ///< undefined when there was no answer
    bool ran = false;  ///< false for cases after the one that ended the process
};

/// The first failing input, with what should have come and what came.
struct Failure
{
    QString source;
    QString name;
    QJsonObject input;
    QJsonValue expected;
    QJsonValue actual;
    bool shrunk = false;
    QString detail;
};

/// One message of the compiler about the user's own file.
struct Diagnostic
{
    int line = 0;     ///< 1-based
    int column = 0;   ///< 1-based; 0 when unknown
    QString severity; ///< error, warning, note
    QString message;
};

/// Something an accepted solution is still worse at than the drill asks, or that is wrong in itself.
struct Finding
{
    QString kind; ///< undefined-behaviour, growth, extra-space, recursion-depth, state-between-calls, input-changed
    QString message;
    int line = 0;   ///< 1-based; 0 when it belongs to no line
    QString family; ///< the inputs on which it showed; may be empty
};

/// A measured curve and the model that fits it. Work is counted in basic blocks, memory and stack in bytes; never in milliseconds.
struct Growth
{
    QString model; ///< "1", "log n", "n", "n log n" …; empty when it cannot be told
    QString target;
    QString family;
    double residual = 0;                 ///< relative, root mean square
    QString runnerUp;                    ///< the next best model; with an empty `model` the two that cannot be told apart are named here
    bool worse = false;                  ///< than the target
    QList<QPair<qint64, qint64>> points; ///< size -> count
};

/// How often a line of the solution ran.
struct LineCount
{
    int line = 0;
    qint64 count = 0;
};

/// How strong the jail was for this run.
struct Isolation
{
    QString level; ///< full, partial, weak
    QString detail;
};

/// A part of a run that could not be done here or for this source: what it would have said is not known, and never taken for good.
struct Omission
{
    QString part;   ///< sanitizers, growth
    QString reason; ///< one sentence for a person
};

/// Everything a run found.
struct JudgeReport
{
    QString drillId;
    Verdict verdict = Verdict::InternalError;
    QString reason;  ///< "idle" beside TLE, "signal", "exception", "stack-overflow", "left-early" beside RE; else empty
    QString message; ///< one sentence for a person
    int passed = 0;
    int total = 0;
    QList<CaseResult> cases;
    std::optional<Failure> failure;
    bool verified = false;          ///< everything this drill allows was tried; else "accepted so far"
    std::optional<int> randomCases; ///< how many were run; nothing when that part was left out
    std::optional<qint64> seed;
    QList<Finding> findings;
    std::optional<Growth> growth;
    std::optional<Growth> space;
    std::optional<Growth> recursionDepth;
    QList<LineCount> lines;    ///< most work first
    QList<Growth> families;    ///< the work on each family of inputs, the one that grows fastest first
    QList<Omission> omissions; ///< what could not be tried; an accepted run with one is not verified
    QList<Diagnostic> diagnostics;
    QString userOutput; ///< what the solution printed, at most 64 KiB
    QString compiler;   ///< "g++ 12.2"
    QString standard;
    Limits limits;
    qint64 compileMs = 0;
    qint64 quickVerdictMs = 0;
    qint64 totalMs = 0;
    Isolation isolation;
};

} // namespace greenroom
