#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// What AddressSanitizer, UndefinedBehaviorSanitizer or an assertion of the library said.
struct SanitizerReport
{
    QString message;          ///< one sentence for a person
    int line = 0;             ///< of solution.cpp, when the report names it
    QList<quint64> addresses; ///< of the program's own frames, innermost first, where it does not
};

/// Reads the end of the error stream of a program built with sanitizers. Nothing when there is no report in it, or only that the stack
/// overflowed, which the sanitizers' larger frames bring about by themselves.
[[nodiscard]] std::optional<SanitizerReport> readSanitizerReport(const QByteArray &errors);

} // namespace greenroom
