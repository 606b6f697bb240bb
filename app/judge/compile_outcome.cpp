#include "judge/compile_outcome.h"

#include "judge/method_signature.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace greenroom {

namespace {

/// The first line that has `name` as a word followed by `after`; 0 when none has.
int lineOf(const QString &source, const QString &name, const QString &after)
{
    const QRegularExpression word(QStringLiteral("\\b%1\\s*%2").arg(QRegularExpression::escape(name), after));
    const QRegularExpressionMatch match = word.match(source);
    return match.hasMatch() ? static_cast<int>(source.first(match.capturedStart()).count(QLatin1Char('\n'))) + 1 : 0;
}

bool hasError(const QList<Diagnostic> &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic &each) { return each.severity == QLatin1String("error"); });
}

void addError(CompileOutcome &outcome, int line, const QString &message)
{
    outcome.diagnostics.prepend({line, 0, QStringLiteral("error"), message});
    outcome.message = message;
}

void explainLastBrace(CompileOutcome &outcome, const QString &source)
{
    const int lastLine = static_cast<int>(source.trimmed().count(QLatin1Char('\n'))) + 1;
    addError(outcome, lastLine, QCoreApplication::translate("greenroom", "A { is never closed: the file ends inside it."));
}

void explainSignature(CompileOutcome &outcome, const Signature &signature, const QString &source)
{
    const int method = lineOf(source, signature.function, QStringLiteral("\\("));
    const int line = method > 0 ? method : std::max(1, lineOf(source, QStringLiteral("Solution"), QString()));
    addError(outcome, line,
             QCoreApplication::translate("greenroom", "class Solution needs one public method “%1”.").arg(signatureText(signature)));
}

QString sentenceFor(const Diagnostic &diagnostic)
{
    return diagnostic.line > 0 ? QCoreApplication::translate("greenroom", "Line %1: %2").arg(diagnostic.line).arg(diagnostic.message)
                               : diagnostic.message;
}

/// The compiler ended in another way than with messages about the source.
QString sentenceForEnd(const CollectedOutput &output)
{
    if (output.how == CollectedOutput::How::TookTooLong || output.end.exitCode == 128 + 24 || output.end.exitCode == 128 + 9) {
        return QCoreApplication::translate("greenroom", "Compiling took too long and was stopped.");
    }
    if (output.how == CollectedOutput::How::TooMuch || output.standardError.contains("No space left") ||
        output.standardError.contains("File size limit")) {
        return QCoreApplication::translate("greenroom", "The compiled program would be too large.");
    }
    if (output.standardError.contains("virtual memory exhausted") || output.standardError.contains("out of memory")) {
        return QCoreApplication::translate("greenroom", "Compiling needed too much memory and was stopped.");
    }
    return QCoreApplication::translate("greenroom", "The compiler stopped without a message about solution.cpp.");
}

} // namespace

CompileOutcome compileOutcome(CollectedOutput output, const Signature &signature, const QString &source)
{
    CompilerMessages messages = readCompilerMessages(output.standardError);
    CompileOutcome outcome;
    outcome.diagnostics = std::move(messages.diagnostics);
    if (output.how == CollectedOutput::How::Ended && output.end.exitCode == 0 && !output.result.isEmpty()) {
        outcome.program = std::move(output.result);
        return outcome;
    }
    if (hasError(outcome.diagnostics)) {
        outcome.message = sentenceFor(outcome.diagnostics.first());
    } else if (messages.openBrace) {
        explainLastBrace(outcome, source);
    } else if (messages.wrongSignature) {
        explainSignature(outcome, signature, source);
    } else if (!messages.undefinedName.isEmpty()) {
        const QString name = messages.undefinedName.section(QLatin1Char('('), 0, 0).section(QStringLiteral("::"), -1);
        addError(outcome, lineOf(source, name, QString()),
                 QCoreApplication::translate("greenroom", "“%1” is declared and used, but nowhere defined.").arg(messages.undefinedName));
    } else {
        addError(outcome, 0, sentenceForEnd(output));
    }
    return outcome;
}

CompileOutcome signatureMismatch(const Signature &signature, const QString &source)
{
    CompileOutcome outcome;
    explainSignature(outcome, signature, source);
    return outcome;
}

} // namespace greenroom
