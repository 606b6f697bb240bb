#include "judge/run_end.h"

#include <QCoreApplication>

#include <csignal>

namespace greenroom {

namespace {

constexpr double idleShare = 0.5; // of the processor limit: less than that at the wall limit is waiting, not working

/// "in case 3", "before the first case", "after the last case".
QString where(const RunEndFacts &facts)
{
    if (facts.caseIndex == RunEndFacts::unnamedCase) {
        return QCoreApplication::translate("greenroom", "on this input");
    }
    if (facts.caseIndex < 0) {
        return QCoreApplication::translate("greenroom", "before the first case");
    }
    if (facts.caseIndex >= facts.caseCount) {
        return QCoreApplication::translate("greenroom", "after the last case");
    }
    return QCoreApplication::translate("greenroom", "in case %1").arg(facts.caseIndex + 1);
}

QString signalWords(int number)
{
    switch (number) {
    case SIGSEGV:
        return QCoreApplication::translate("greenroom", "it read or wrote memory that is not its own (SIGSEGV)");
    case SIGBUS:
        return QCoreApplication::translate("greenroom", "it touched memory that is not there (SIGBUS)");
    case SIGFPE:
        return QCoreApplication::translate("greenroom", "a whole number was divided by zero (SIGFPE)");
    case SIGABRT:
        return QCoreApplication::translate("greenroom", "it aborted (SIGABRT)");
    case SIGILL:
        return QCoreApplication::translate("greenroom",
                                           "it ran into an invalid instruction, as at the end of a function without return (SIGILL)");
    case SIGKILL:
        return QCoreApplication::translate("greenroom", "the system killed it (SIGKILL), as when memory runs out");
    case SIGXCPU:
        return QCoreApplication::translate("greenroom", "it used up its processor time (SIGXCPU)");
    case SIGXFSZ:
        return QCoreApplication::translate("greenroom", "it wrote too large a file (SIGXFSZ)");
    default:
        return QCoreApplication::translate("greenroom", "signal %1").arg(number);
    }
}

/// What a program that aborts said last: an assertion's condition, or what the heap found broken. Empty when it said nothing of the kind.
QString lastWords(const QByteArray &errors)
{
    for (const QByteArray &line : errors.split('\n')) {
        const QByteArray text = line.trimmed();
        const bool assertion = text.contains("Assertion") && text.contains("failed");
        const bool heap = text.startsWith("free()") || text.startsWith("malloc") || text.startsWith("double free") ||
                          text.startsWith("corrupted") || text.startsWith("realloc()") || text.startsWith("munmap_chunk");
        if (assertion) {
            const QString condition = QString::fromUtf8(text.sliced(text.indexOf("Assertion")).left(300));
            return condition.endsWith(QLatin1Char('.')) ? condition.chopped(1) : condition;
        }
        if (heap) {
            return QCoreApplication::translate("greenroom", "the heap is damaged, as by writing past the end: %1")
                .arg(QString::fromUtf8(text.left(200)));
        }
    }
    return {};
}

RunEnd signalled(const RunEndFacts &facts, int number)
{
    const QString said = number == SIGABRT ? lastWords(facts.errors) : QString();
    const QString why = said.isEmpty() ? signalWords(number) : QStringLiteral("%1 (SIGABRT)").arg(said);
    return {Verdict::RuntimeError, QStringLiteral("signal"),
            QCoreApplication::translate("greenroom", "Crashed %1: %2.").arg(where(facts), why)};
}

/// The process is gone, or closed its side, without a word.
RunEnd leftSilently(const RunEndFacts &facts)
{
    // bubblewrap reports the signal of their child as 128 + number.
    const int number = facts.end.exitCode - 128;
    constexpr int lastSignal = 64; // beyond it the program chose the number itself
    if (number > 0 && number <= lastSignal) {
        return signalled(facts, number);
    }
    const QString message =
        facts.caseIndex >= facts.caseCount
            ? QCoreApplication::translate("greenroom", "The program answered all cases, then ended with exit code %1.")
                  .arg(facts.end.exitCode)
            : QCoreApplication::translate("greenroom", "The program left early %1, with exit code %2 and without an answer.")
                  .arg(where(facts))
                  .arg(facts.end.exitCode);
    return {Verdict::RuntimeError, QStringLiteral("left-early"), message};
}

RunEnd spoke(const RunEndFacts &facts)
{
    const QByteArray &content = facts.event.frame.content;
    switch (facts.event.frame.kind) {
    case 'X': {
        const QString text = QString::fromUtf8(content.left(500));
        const QString what = text.isEmpty() ? QCoreApplication::translate("greenroom", "an exception that is no std::exception") : text;
        return {Verdict::RuntimeError, QStringLiteral("exception"),
                QCoreApplication::translate("greenroom", "Uncaught exception %1: %2").arg(where(facts), what)};
    }
    case 'M':
        return {Verdict::MemoryLimit,
                {},
                QCoreApplication::translate("greenroom", "Out of memory %1: the limit is %2 MiB.")
                    .arg(where(facts))
                    .arg(facts.limits.memoryMiB)};
    case 'S':
        if (content.size() == 2 && content.at(1) == '1') {
            return {Verdict::RuntimeError, QStringLiteral("stack-overflow"),
                    QCoreApplication::translate("greenroom", "Stack overflow %1: recursion went too deep, or a local array is too large.")
                        .arg(where(facts))};
        }
        return signalled(facts, content.isEmpty() ? 0 : content.at(0));
    default:
        return {Verdict::RuntimeError, QStringLiteral("left-early"),
                QCoreApplication::translate("greenroom", "The program wrote into the judge's channel.")};
    }
}

RunEnd wallUp(const RunEndFacts &facts)
{
    if (facts.processorSeconds < facts.limits.cpuSeconds * idleShare) {
        return {
            Verdict::TimeLimit, QStringLiteral("idle"),
            QCoreApplication::translate("greenroom", "Idle %1: %2 seconds passed and the program hardly worked; it waits for something.")
                .arg(where(facts))
                .arg(facts.limits.wallSeconds)};
    }
    return {Verdict::TimeLimit,
            {},
            QCoreApplication::translate("greenroom", "Over the time limit %1: %2 seconds by the clock.")
                .arg(where(facts))
                .arg(facts.limits.wallSeconds)};
}

} // namespace

RunEnd explainEnd(const RunEndFacts &facts)
{
    switch (facts.event.kind) {
    case SessionEvent::Kind::Frame:
        return spoke(facts);
    case SessionEvent::Kind::Ended:
        return leftSilently(facts);
    case SessionEvent::Kind::ProcessorUp:
        return {Verdict::TimeLimit,
                {},
                QCoreApplication::translate("greenroom", "Over the time limit %1: %2 seconds of processor time.")
                    .arg(where(facts))
                    .arg(facts.limits.cpuSeconds)};
    case SessionEvent::Kind::WallUp:
        return wallUp(facts);
    case SessionEvent::Kind::MemoryUp:
        return {Verdict::MemoryLimit,
                {},
                QCoreApplication::translate("greenroom", "Out of memory %1: the limit is %2 MiB.")
                    .arg(where(facts))
                    .arg(facts.limits.memoryMiB)};
    case SessionEvent::Kind::OutputUp:
        return {Verdict::OutputLimit,
                {},
                QCoreApplication::translate("greenroom", "Printed too much %1: the limit is %2 KiB.")
                    .arg(where(facts))
                    .arg(facts.limits.outputBytes / 1024)};
    case SessionEvent::Kind::Cancelled:
        break;
    }
    return {Verdict::Stopped, {}, QCoreApplication::translate("greenroom", "Stopped.")};
}

} // namespace greenroom
